// Writes Cohorts, new or known; a known one has afterwards exactly these properties.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, origin, countMinimum, countMaximum, ageBand, since, until]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Cohort', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], origin: row[8], countMinimum: row[9], countMaximum: row[10], ageBand: row[11], since: row[12], until: row[13]}
SET n:Node:Cohort
