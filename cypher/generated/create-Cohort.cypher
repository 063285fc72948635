// Writes new Cohorts. $rows: [{id, props}], ids known to be new. No rows.
UNWIND $rows AS row
CREATE (n:Node:Cohort {id: row.id})
SET n = row.props
