// Writes new Claims. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Claim {id: row.id})
SET n = row.props
