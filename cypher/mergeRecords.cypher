// Writes records, new or known. $rows: [{id, props}]. No rows.
UNWIND $rows AS row
MERGE (r:Record {id: row.id})
SET r = row.props
