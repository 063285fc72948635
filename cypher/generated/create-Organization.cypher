// Writes new Organizations, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, organizationType, incorporated, dissolved, sectors, remarks]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Actor:Organization {id: row[0], revision: row[1], kind: 'Organization', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], organizationType: row[8], incorporated: row[9], dissolved: row[10], sectors: row[11], remarks: row[12]})
