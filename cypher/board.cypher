// One board with its content. $id: id of it. Rows: board, a map of properties; none where there is none.
MATCH (b:Board {id: $id})
RETURN b {.*} AS board
