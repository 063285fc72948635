// Persons on a list without a date of birth, longest listed first: where a name alone decides, a namesake is easily hit.
// $authority: text = "US", whose list
MATCH (p:Person)-[:DESIGNATED_AS]->(d:Designation)
WHERE d.authority = $authority AND d.until IS NULL AND (p.birthDates_from IS NULL OR size(p.birthDates_from) = 0)
RETURN p.id AS id, p.name AS name, d.programme AS programme, d.since AS since, d.listedBy AS listedBy, d.id AS designation, d.name AS listing
ORDER BY coalesce(since, listedBy, ''), designation
