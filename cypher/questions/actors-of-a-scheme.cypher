// The actors tied to a scheme, in what role, whether a source states that they knew, and by whom they are designated today.
// Advertising or benefitting is not taking part.
// $scheme: text = "nexum-alabuga-start", id of the scheme
MATCH (a:Actor)-[r]->(s:Scheme {id: $scheme})
OPTIONAL MATCH (a)-[:DESIGNATED_AS]->(d:Designation)
WHERE d.until IS NULL
WITH a, r, s, d ORDER BY d.id
WITH a, r, s, collect(DISTINCT d.programme) AS programmes
OPTIONAL MATCH (source:Source)
WHERE source.id IN r.sources
WITH a, r, s, programmes, source ORDER BY source.id
RETURN a.id AS id, a.name AS name, type(r) AS role, r.knowledge AS knowledge, r.since AS since, r.until AS until,
  programmes, s.name AS scheme, collect(source.name) AS stated, r.sources AS sources, r.id AS tie
ORDER BY role, name, tie
