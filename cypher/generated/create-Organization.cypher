// Writes new Organizations, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, organizationType, incorporated, dissolved, sectors, remarks]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Actor:Organization {id: row[0], revision: $revision, kind: 'Organization', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], organizationType: row[7], incorporated: row[8], dissolved: row[9], sectors: row[10], remarks: row[11]})
