// Every judgement that decides whether two actors are one, for the search index. No parameters. Rows: left and right (ids), judgement.
MATCH (a:Actor)-[r:SAME_AS]->(b:Actor)
WHERE r.withdrawnBy IS NULL AND r.judgement IN ['SAME', 'DIFFERENT']
RETURN a.id AS left, b.id AS right, r.judgement AS judgement
ORDER BY r.id
