// Writes Countries, new or known; a known one has afterwards exactly these properties.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, code]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: $revision, kind: 'Country', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], code: row[7]}
SET n:Node:Country
