// All ties that start at some nodes. $ids: [id]. Rows: kind, start, end, tie (a map of properties), by start and id of the tie.
UNWIND $ids AS id
MATCH (a:Node {id: id})-[r]->(b:Node)
RETURN type(r) AS kind, a.id AS start, b.id AS end, r {.*} AS tie
ORDER BY start, r.id
