// One page of the ties at a node, in both directions, with the far end.
// $id. $kinds: [tie kind]. $order: STRENGTH (strongest kind, then newest), RECENT or KIND. $ranks: {tie kind: 0 the strongest}.
// $skip, $limit. Rows: kind, start, end, tie and other (maps of properties).
MATCH (n:Node {id: $id})-[r]-(m:Node)
WHERE type(r) IN $kinds
RETURN type(r) AS kind, startNode(r).id AS start, endNode(r).id AS end, r {.*} AS tie, m {.*} AS other
ORDER BY CASE $order WHEN 'STRENGTH' THEN $ranks[type(r)] ELSE 0 END,
  CASE $order WHEN 'KIND' THEN type(r) ELSE '' END,
  CASE $order WHEN 'KIND' THEN '' ELSE coalesce(r.since, '') END DESC,
  r.id
SKIP $skip LIMIT $limit
