// Writes new Cohorts, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, origin, countMinimum, countMaximum, ageBand, since, until]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Cohort {id: row[0], revision: $revision, kind: 'Cohort', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], origin: row[7], countMinimum: row[8], countMaximum: row[9], ageBand: row[10], since: row[11], until: row[12]})
