// Writes new OPERATES ties. $rows: [[id, revision, start, end, since, until, sources, marking, withdrawnBy, capacity, knowledge]].
// Rows: id of each tie written; one whose ends are not both there is not written and not returned.
UNWIND $rows AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
CREATE (a)-[r:OPERATES {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], capacity: row[9], knowledge: row[10]}]->(b)
RETURN row[0] AS id
