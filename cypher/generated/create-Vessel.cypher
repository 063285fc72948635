// Writes new Vessels. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Actor:Vessel {id: row.id})
SET n = row.props
