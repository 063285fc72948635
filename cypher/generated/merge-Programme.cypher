// Writes Programmes, new or known; a known one has afterwards exactly these properties.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, key, authority, issuer, legalBasis, family, blocking]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Programme', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], key: row[8], authority: row[9], issuer: row[10], legalBasis: row[11], family: row[12], blocking: row[13]}
SET n:Node:Programme
