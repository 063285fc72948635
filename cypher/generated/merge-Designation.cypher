// Writes Designations, new or known; a known one has afterwards exactly these properties.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, authority, issuer, programme, tags, prongs, listedBy, delistedBy, reasons, entryId, since, until]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Designation', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], authority: row[8], issuer: row[9], programme: row[10], tags: row[11], prongs: row[12], listedBy: row[13], delistedBy: row[14], reasons: row[15], entryId: row[16], since: row[17], until: row[18]}
SET n:Node:Designation
