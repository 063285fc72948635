// Writes new Addresses. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Address {id: row.id})
SET n = row.props
