// Writes new Schemes, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, conduct, act, means, purpose, involvesMinors, promised, actual, stages_title, stages_text, summary, status, since, until]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Scheme {id: row[0], revision: row[1], kind: 'Scheme', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], conduct: row[8], act: row[9], means: row[10], purpose: row[11], involvesMinors: row[12], promised: row[13], actual: row[14], stages_title: row[15], stages_text: row[16], summary: row[17], status: row[18], since: row[19], until: row[20]})
