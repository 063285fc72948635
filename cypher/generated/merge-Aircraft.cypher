// Writes Aircraft, new or known; a known one has afterwards exactly these properties.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, aircraftModel, manufactured, remarks]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Aircraft', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], aircraftModel: row[8], manufactured: row[9], remarks: row[10]}
SET n:Node:Actor:Aircraft
