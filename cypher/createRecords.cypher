// Writes records whose ids are known to be new. $rows: [{id, props}]. No rows.
UNWIND $rows AS row
CREATE (r:Record {id: row.id})
SET r = row.props
