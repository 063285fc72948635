// Writes new Persons. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Actor:Person {id: row.id})
SET n = row.props
