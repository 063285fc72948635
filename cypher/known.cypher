// Which of these nodes are in the store. $ids: [id]. Rows: id.
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id
