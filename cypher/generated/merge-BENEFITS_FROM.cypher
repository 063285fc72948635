// Writes new or known BENEFITS_FROM ties. $revision: of this write. $rows: [[id, start, end, since, until, sources, marking, withdrawnBy, capacity, knowledge]].
// Rows: id of each tie written; one whose ends are not both there is not written and not returned.
UNWIND $rows AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:BENEFITS_FROM {id: row[0]}]->(b)
SET r = {id: row[0], revision: $revision, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], capacity: row[8], knowledge: row[9]}
RETURN row[0] AS id
