// Actors that civil society or legislators have asked an authority to act on, and that it, on the lists loaded, does not designate.
// $authority: text = "US", the authority
MATCH (r:Recommendation)-[:RECOMMENDS]->(a:Actor)
WHERE NOT EXISTS {
    MATCH (a)-[:DESIGNATED_AS]->(d:Designation)
    WHERE d.authority = $authority AND d.until IS NULL
  }
  AND NOT EXISTS {
    MATCH (a)-[s:SAME_AS]-(:Actor)-[:DESIGNATED_AS]->(d:Designation)
    WHERE s.judgement = 'SAME' AND d.authority = $authority AND d.until IS NULL
  }
RETURN a.id AS id, a.name AS name, r.id AS recommendation, r.name AS title, r.date AS date, r.outcomeText AS outcome
ORDER BY date, recommendation, id
