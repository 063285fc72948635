// One page of the nodes of a kind, by id. $kind, $skip, $limit. Rows: node, a map of properties.
MATCH (n:Node {kind: $kind})
RETURN n {.*} AS node
ORDER BY n.id
SKIP $skip LIMIT $limit
