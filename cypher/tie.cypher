// One tie by its id, wherever it is. $id. Rows: kind, start, end, tie (a map of properties); none for an unknown id.
MATCH (a:Node)-[r]->(b:Node)
WHERE r.id = $id
RETURN type(r) AS kind, a.id AS start, b.id AS end, r {.*} AS tie
