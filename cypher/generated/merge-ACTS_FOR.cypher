// Writes new or known ACTS_FOR ties. $rows: [[id, revision, start, end, since, until, sources, marking, withdrawnBy, capacity]].
// Rows: id of each tie written; one whose ends are not both there is not written and not returned.
UNWIND $rows AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:ACTS_FOR {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], capacity: row[9]}
RETURN row[0] AS id
