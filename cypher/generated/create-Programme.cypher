// Writes new Programmes, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, key, authority, issuer, legalBasis, family, blocking]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Programme {id: row[0], revision: $revision, kind: 'Programme', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], key: row[7], authority: row[8], issuer: row[9], legalBasis: row[10], family: row[11], blocking: row[12]})
