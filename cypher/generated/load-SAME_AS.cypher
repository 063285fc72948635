// Every SAME_AS tie for the projection. No parameters. Rows: start and end (numbers of the engine), id, since, until, sources, withdrawnBy, judgement, reason, judgedBy, judgedOn.
MATCH (a:Node)-[r:SAME_AS]->(b:Node)
RETURN id(a) AS start, id(b) AS end, r.id AS id, r.since AS since, r.until AS until, r.sources AS sources, r.withdrawnBy AS withdrawnBy, r.judgement AS judgement, r.reason AS reason, r.judgedBy AS judgedBy, r.judgedOn AS judgedOn
