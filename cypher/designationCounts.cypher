// Counts of the same designations as designations.cypher, with the same filters and $firstVersions. Rows: authority, programme, kind (of the actor), date, count.
MATCH (a:Actor)-[:DESIGNATED_AS]->(d:Designation)
WITH a, d, coalesce(d.since, CASE WHEN d.listedBy > $firstVersions[d.authority] THEN d.listedBy ELSE null END) AS date
WHERE ($authority IS NULL OR d.authority = $authority)
  AND ($programme IS NULL OR d.programme = $programme)
  AND ($kind IS NULL OR a.kind = $kind)
  AND ($from IS NULL OR coalesce(date, '') >= $from)
  AND ($to IS NULL OR coalesce(date, '9999') <= $to)
RETURN d.authority AS authority, d.programme AS programme, a.kind AS kind, coalesce(date, '') AS date, count(d) AS count
ORDER BY authority, programme, kind, date
