// Writes Claims, new or known; a known one has afterwards exactly these properties.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, about, statement, locator, quotation, translation, stance, reliability, credibility, knowledge, origin]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Claim', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], about: row[8], statement: row[9], locator: row[10], quotation: row[11], translation: row[12], stance: row[13], reliability: row[14], credibility: row[15], knowledge: row[16], origin: row[17]}
SET n:Node:Claim
