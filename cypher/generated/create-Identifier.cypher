// Writes new Identifiers, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, type, number, country, currency]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Identifier {id: row[0], revision: $revision, kind: 'Identifier', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], type: row[7], number: row[8], country: row[9], currency: row[10]})
