// One page of designations by date. Every filter may be null: $authority, $programme, $from and $to (days), $kind (of the actor).
// A designation without a date of its own counts on the day of the list that first shows it. $skip, $limit.
// Rows: actor (id), designation (a map of properties).
MATCH (a:Actor)-[:DESIGNATED_AS]->(d:Designation)
WHERE ($authority IS NULL OR d.authority = $authority)
  AND ($programme IS NULL OR d.programme = $programme)
  AND ($kind IS NULL OR a.kind = $kind)
  AND ($from IS NULL OR coalesce(d.since, d.listedBy, '') >= $from)
  AND ($to IS NULL OR coalesce(d.since, d.listedBy, '9999') <= $to)
RETURN a.id AS actor, d {.*} AS designation
ORDER BY coalesce(d.since, d.listedBy, ''), d.id
SKIP $skip LIMIT $limit
