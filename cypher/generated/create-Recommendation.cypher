// Writes new Recommendations. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Recommendation {id: row.id})
SET n = row.props
