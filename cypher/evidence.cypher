// Ties by id, where their ends are known. $ties: [{id, start, end}]. Rows: kind, start, end, tie (a map of properties).
UNWIND $ties AS row
MATCH (a:Node {id: row.start})-[r]->(b:Node {id: row.end})
WHERE r.id = row.id
RETURN type(r) AS kind, a.id AS start, b.id AS end, r {.*} AS tie
