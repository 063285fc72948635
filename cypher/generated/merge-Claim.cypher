// Writes Claims, new or known; a known one has afterwards exactly these properties.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, about, statement, locator, quotation, translation, stance, reliability, credibility, knowledge, origin, counterEvidenceSearch]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: $revision, kind: 'Claim', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], about: row[7], statement: row[8], locator: row[9], quotation: row[10], translation: row[11], stance: row[12], reliability: row[13], credibility: row[14], knowledge: row[15], origin: row[16], counterEvidenceSearch: row[17]}
SET n:Node:Claim
