// Writes new Aircraft, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, aircraftModel, manufactured, remarks]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Actor:Aircraft {id: row[0], revision: row[1], kind: 'Aircraft', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], aircraftModel: row[8], manufactured: row[9], remarks: row[10]})
