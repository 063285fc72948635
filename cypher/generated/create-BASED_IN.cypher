// Writes new BASED_IN ties. $revision: of this write. $rows: [[id, start, end, since, until, sources, marking, withdrawnBy, basis]].
// Rows: id of each tie written; one whose ends are not both there is not written and not returned.
UNWIND $rows AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
CREATE (a)-[r:BASED_IN {id: row[0], revision: $revision, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], basis: row[8]}]->(b)
RETURN row[0] AS id
