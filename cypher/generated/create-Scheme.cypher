// Writes new Schemes. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Scheme {id: row.id})
SET n = row.props
