// Writes Figures, new or known; a known one has afterwards exactly these properties.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, topic, statement, value, valueMinimum, valueMaximum, unit, base, estimator, corrections_value, corrections_reason, corrections_source, since, until]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Figure', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], topic: row[8], statement: row[9], value: row[10], valueMinimum: row[11], valueMaximum: row[12], unit: row[13], base: row[14], estimator: row[15], corrections_value: row[16], corrections_reason: row[17], corrections_source: row[18], since: row[19], until: row[20]}
SET n:Node:Figure
