// Writes new Sources. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Source {id: row.id})
SET n = row.props
