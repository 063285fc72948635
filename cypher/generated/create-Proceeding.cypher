// Writes new Proceedings, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, proceedingType, court, date, status]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Proceeding {id: row[0], revision: $revision, kind: 'Proceeding', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], proceedingType: row[7], court: row[8], date: row[9], status: row[10]})
