// Actors that civil society or legislators have asked an authority to act on, and that it, on the lists loaded, does not designate.
// A listing of a record judged the same, over up to three judgements, counts; no way between two records judged different is followed.
// $authority: text = "US", the authority
OPTIONAL MATCH (x:Actor)-[apart:SAME_AS]->(y:Actor)
WHERE apart.judgement = 'DIFFERENT' AND apart.withdrawnBy IS NULL
OPTIONAL MATCH between = (x)-[:SAME_AS*1..3]-(y)
WHERE ALL(s IN relationships(between) WHERE s.judgement = 'SAME' AND s.withdrawnBy IS NULL)
WITH collect([s IN relationships(between) | s.id]) AS doubtful
OPTIONAL MATCH (record:Actor)-[judged:SAME_AS]-(:Actor)
WHERE judged.judgement = 'SAME'
WITH DISTINCT doubtful, record
OPTIONAL MATCH way = (record)-[:SAME_AS*1..3]-(twin:Actor)
WHERE ALL(s IN relationships(way) WHERE s.judgement = 'SAME' AND s.withdrawnBy IS NULL AND NONE(ids IN doubtful WHERE s.id IN ids))
  AND EXISTS { MATCH (twin)-[:DESIGNATED_AS]->(d:Designation) WHERE d.authority = $authority AND d.until IS NULL AND d.delistedBy IS NULL }
WITH collect(CASE WHEN twin IS NULL THEN null ELSE record.id END) AS listedByTwin
MATCH (r:Recommendation)-[:RECOMMENDS]->(a:Actor)
WHERE NOT a.id IN listedByTwin
  AND NOT EXISTS { MATCH (a)-[:DESIGNATED_AS]->(d:Designation) WHERE d.authority = $authority AND d.until IS NULL AND d.delistedBy IS NULL }
RETURN a.id AS id, a.name AS name, r.id AS recommendation, r.name AS title, r.date AS date, r.outcomeText AS outcome
ORDER BY date, recommendation, id
