// Every FINANCES tie for the projection. No parameters. Rows: start and end (numbers of the engine), id, since, until, sources, withdrawnBy, capacity, knowledge.
MATCH (a:Node)-[r:FINANCES]->(b:Node)
RETURN id(a) AS start, id(b) AS end, r.id AS id, r.since AS since, r.until AS until, r.sources AS sources, r.withdrawnBy AS withdrawnBy, r.capacity AS capacity, r.knowledge AS knowledge
