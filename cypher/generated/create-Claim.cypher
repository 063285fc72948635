// Writes new Claims, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, about, statement, locator, quotation, translation, stance, reliability, credibility, knowledge, origin]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Claim {id: row[0], revision: row[1], kind: 'Claim', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], about: row[8], statement: row[9], locator: row[10], quotation: row[11], translation: row[12], stance: row[13], reliability: row[14], credibility: row[15], knowledge: row[16], origin: row[17]})
