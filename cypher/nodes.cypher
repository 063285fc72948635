// Nodes by id. $ids: [id]. Rows: node, a map of properties; none for an unknown id.
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n {.*} AS node
