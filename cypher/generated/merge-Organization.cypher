// Writes Organizations, new or known; a known one has afterwards exactly these properties.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, organizationType, incorporated, dissolved, sectors, remarks]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Organization', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], organizationType: row[8], incorporated: row[9], dissolved: row[10], sectors: row[11], remarks: row[12]}
SET n:Node:Actor:Organization
