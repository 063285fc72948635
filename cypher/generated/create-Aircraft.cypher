// Writes new Aircraft. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Actor:Aircraft {id: row.id})
SET n = row.props
