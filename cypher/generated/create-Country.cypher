// Writes new Countries. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Country {id: row.id})
SET n = row.props
