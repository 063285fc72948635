// Actors that one authority designates under programmes of a family, and another, on the lists loaded, does not.
// $listedBy: text = "UK", the authority that designates
// $notBy: text = "US", the authority that does not
// $family: text = "RIGHTS", family of the programmes: RIGHTS, CRIME, RUSSIA, COUNTRY, TERRORISM or OTHER
// $on: day = today, the day that is asked about; undated designations count
MATCH (a:Actor)-[:DESIGNATED_AS]->(d:Designation)-[:UNDER]->(p:Programme)
WHERE d.authority = $listedBy AND p.family = $family
  AND coalesce(d.since, '') <= $on AND coalesce(d.until, '9999') >= $on
  AND NOT EXISTS {
    MATCH (a)-[:DESIGNATED_AS]->(e:Designation)-[:UNDER]->(q:Programme)
    WHERE e.authority = $notBy AND q.family = $family AND coalesce(e.until, '9999') >= $on
  }
  AND NOT EXISTS {
    MATCH (a)-[s:SAME_AS]-(:Actor)-[:DESIGNATED_AS]->(e:Designation)-[:UNDER]->(q:Programme)
    WHERE s.judgement = 'SAME' AND e.authority = $notBy AND q.family = $family AND coalesce(e.until, '9999') >= $on
  }
RETURN a.id AS id, a.name AS name, a.kind AS kind, d.programme AS programme, d.since AS since, d.id AS designation
ORDER BY since DESC, designation
