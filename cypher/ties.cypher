// All ties of some kinds at some nodes, in both directions, with the far end.
// $ids: [id]. $kinds: [tie kind]. Rows: of, kind, start, end, tie and other (maps of properties), by of and id of the tie.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r]-(m:Node)
WHERE type(r) IN $kinds
RETURN id AS of, type(r) AS kind, startNode(r).id AS start, endNode(r).id AS end, r {.*} AS tie, m {.*} AS other
ORDER BY of, r.id
