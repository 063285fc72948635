// Writes new Designations, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, authority, issuer, programme, tags, prongs, listedBy, delistedBy, reasons, entryId, since, until]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Designation {id: row[0], revision: row[1], kind: 'Designation', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], authority: row[8], issuer: row[9], programme: row[10], tags: row[11], prongs: row[12], listedBy: row[13], delistedBy: row[14], reasons: row[15], entryId: row[16], since: row[17], until: row[18]})
