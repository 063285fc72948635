// One page of designations by date. Every filter may be null: $authority, $programme, $from and $to (days), $kind (of the actor).
// A designation without a date of its own counts on the day of the version that first shows it, where an earlier version is held:
// $firstVersions: {authority: day of its first version}. $skip, $limit.
// Rows: actor (id), designation (a map of properties).
MATCH (a:Actor)-[:DESIGNATED_AS]->(d:Designation)
WITH a, d, coalesce(d.since, CASE WHEN d.listedBy > $firstVersions[d.authority] THEN d.listedBy ELSE null END) AS date
WHERE ($authority IS NULL OR d.authority = $authority)
  AND ($programme IS NULL OR d.programme = $programme)
  AND ($kind IS NULL OR a.kind = $kind)
  AND ($from IS NULL OR coalesce(date, '') >= $from)
  AND ($to IS NULL OR coalesce(date, '9999') <= $to)
RETURN a.id AS actor, d {.*} AS designation
ORDER BY coalesce(date, ''), d.id
SKIP $skip LIMIT $limit
