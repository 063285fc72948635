// Writes records, new or known. $rows: [[id, of, list, part, digest, statement, run, addedBy, locator, listedBy, absentSince]]. No rows.
UNWIND $rows AS row
MERGE (r:Record {id: row[0]})
SET r = {id: row[0], of: row[1], list: row[2], part: row[3], digest: row[4], statement: row[5], run: row[6], addedBy: row[7], locator: row[8], listedBy: row[9], absentSince: row[10]}
