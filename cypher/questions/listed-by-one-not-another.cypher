// Actors that one authority designates under programmes of a family, and another, on the lists loaded, does not.
// A listing of a record judged the same, over up to three judgements, counts; no way between two records judged different is followed.
// $listedBy: text = "UK", the authority that designates
// $notBy: text = "US", the authority that does not
// $family: text = "RIGHTS", family of the programmes: RIGHTS, CRIME, RUSSIA, COUNTRY, TERRORISM or OTHER
// $on: day = today, the day that is asked about; undated designations count
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
  AND EXISTS {
    MATCH (twin)-[:DESIGNATED_AS]->(e:Designation)-[:UNDER]->(q:Programme)
    WHERE e.authority = $notBy AND q.family = $family AND coalesce(e.until, '9999') >= $on
  }
WITH collect(CASE WHEN twin IS NULL THEN null ELSE record.id END) AS listedByTwin
MATCH (a:Actor)-[:DESIGNATED_AS]->(d:Designation)-[:UNDER]->(p:Programme)
WHERE d.authority = $listedBy AND p.family = $family
  AND coalesce(d.since, '') <= $on AND coalesce(d.until, '9999') >= $on
  AND NOT a.id IN listedByTwin
  AND NOT EXISTS {
    MATCH (a)-[:DESIGNATED_AS]->(e:Designation)-[:UNDER]->(q:Programme)
    WHERE e.authority = $notBy AND q.family = $family AND coalesce(e.until, '9999') >= $on
  }
RETURN a.id AS id, a.name AS name, a.kind AS kind, d.programme AS programme, d.since AS since, d.id AS designation, d.name AS listing
ORDER BY since DESC, designation
