// Actors that have the same identifier: one passport, phone or wallet of two is worth a look, one postal address is not.
// $type: text = null, only this type: PASSPORT, NATIONAL_ID, TAX, REGISTRATION, IMO, MMSI, LEI, PHONE, EMAIL, WEB, HANDLE, WALLET ...
// $atMost: integer = 20, identifiers of more actors than this are left out: they are switchboards and agents
MATCH (a:Actor)-[:IDENTIFIED_BY]->(i:Identifier)
WHERE $type IS NULL OR i.type = $type
WITH i.type AS type, i.number AS number, a ORDER BY a.id
WITH type, number, collect(DISTINCT a.id) AS actors, collect(DISTINCT a.name) AS names
WHERE size(actors) > 1 AND size(actors) <= $atMost
RETURN type, number, actors, names
ORDER BY type, number
