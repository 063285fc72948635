// Writes new Countries, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, code]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Country {id: row[0], revision: row[1], kind: 'Country', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], code: row[8]})
