// Writes records whose ids are known to be new. $rows: [[id, of, list, part, digest, statement, run, listedBy, absentSince]]. No rows.
UNWIND $rows AS row
CREATE (r:Record {id: row[0], of: row[1], list: row[2], part: row[3], digest: row[4], statement: row[5], run: row[6], listedBy: row[7], absentSince: row[8]})
