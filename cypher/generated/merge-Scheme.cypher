// Writes Schemes, new or known; a known one has afterwards exactly these properties.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, conduct, act, means, purpose, involvesMinors, promised, actual, stages_title, stages_text, summary, status, since, until]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: $revision, kind: 'Scheme', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], conduct: row[7], act: row[8], means: row[9], purpose: row[10], involvesMinors: row[11], promised: row[12], actual: row[13], stages_title: row[14], stages_text: row[15], summary: row[16], status: row[17], since: row[18], until: row[19]}
SET n:Node:Scheme
