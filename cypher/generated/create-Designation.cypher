// Writes new Designations. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Designation {id: row.id})
SET n = row.props
