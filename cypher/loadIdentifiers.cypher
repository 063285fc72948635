// Every identifier with the actor it identifies, for the search index. No parameters. Rows: actor (id), type, number.
MATCH (a:Actor)-[:IDENTIFIED_BY]->(i:Identifier)
RETURN a.id AS actor, i.type AS type, i.number AS number
ORDER BY a.id, i.id
