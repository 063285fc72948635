// How many ties of which kind nodes have, each way. $ids: [id]. Rows: of, kind, direction (OUT or IN), count, self (a tie to the node
// itself is counted both ways: of those that go out, how many are such).
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r]->(m:Node)
RETURN id AS of, type(r) AS kind, 'OUT' AS direction, count(r) AS count, sum(CASE WHEN m.id = id THEN 1 ELSE 0 END) AS self
UNION ALL
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[r]-(m:Node)
RETURN id AS of, type(r) AS kind, 'IN' AS direction, count(r) AS count, 0 AS self
