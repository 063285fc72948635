// Writes new Programmes. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Programme {id: row.id})
SET n = row.props
