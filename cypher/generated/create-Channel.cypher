// Writes new Channels. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Channel {id: row.id})
SET n = row.props
