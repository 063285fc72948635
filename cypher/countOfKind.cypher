// How many nodes of a kind there are. $kind. Rows: count.
MATCH (n:Node {kind: $kind})
RETURN count(n) AS count
