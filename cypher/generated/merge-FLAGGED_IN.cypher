// Writes new or known FLAGGED_IN ties. $rows: [{id, start, end, props}].
// Rows: id of each tie written; one whose ends are not both there is not written and not returned.
UNWIND $rows AS row
MATCH (a:Node {id: row.start})
MATCH (b:Node {id: row.end})
MERGE (a)-[r:FLAGGED_IN {id: row.id}]->(b)
SET r = row.props
RETURN row.id AS id
