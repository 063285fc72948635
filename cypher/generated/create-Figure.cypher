// Writes new Figures, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, topic, statement, value, valueMinimum, valueMaximum, unit, base, estimator, corrections_value, corrections_reason, corrections_source, since, until]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Figure {id: row[0], revision: $revision, kind: 'Figure', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], topic: row[7], statement: row[8], value: row[9], valueMinimum: row[10], valueMaximum: row[11], unit: row[12], base: row[13], estimator: row[14], corrections_value: row[15], corrections_reason: row[16], corrections_source: row[17], since: row[18], until: row[19]})
