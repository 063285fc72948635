// Writes Designations, new or known; a known one has afterwards exactly these properties.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, authority, issuer, programme, tags, prongs, listedBy, delistedBy, reasons, entryId, since, until]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: $revision, kind: 'Designation', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], authority: row[7], issuer: row[8], programme: row[9], tags: row[10], prongs: row[11], listedBy: row[12], delistedBy: row[13], reasons: row[14], entryId: row[15], since: row[16], until: row[17]}
SET n:Node:Designation
