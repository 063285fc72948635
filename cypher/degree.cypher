// How many ties of which kind nodes have, each way. $ids: [id]. Rows: of, kind, direction (OUT or IN), count.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r]->()
RETURN id AS of, type(r) AS kind, 'OUT' AS direction, count(r) AS count
UNION ALL
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[r]-()
RETURN id AS of, type(r) AS kind, 'IN' AS direction, count(r) AS count
