// Writes new Proceedings. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Proceeding {id: row.id})
SET n = row.props
