// Writes new Identifiers. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Identifier {id: row.id})
SET n = row.props
