// Writes Identifiers, new or known; a known one has afterwards exactly these properties. $rows: [{id, props}]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n = row.props
SET n:Node:Identifier
