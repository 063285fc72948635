// Every designation for the projection. No parameters. Rows: actor (id), id, authority, programme, tags, prongs, since, until, listedBy, delistedBy.
MATCH (a:Actor)-[:DESIGNATED_AS]->(d:Designation)
RETURN a.id AS actor, d.id AS id, d.authority AS authority, d.programme AS programme, d.tags AS tags, d.prongs AS prongs,
  d.since AS since, d.until AS until, d.listedBy AS listedBy, d.delistedBy AS delistedBy
ORDER BY d.id
