// Writes new Figures. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Figure {id: row.id})
SET n = row.props
