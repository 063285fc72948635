// Writes new Proceedings, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, proceedingType, court, date, status]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Proceeding {id: row[0], revision: row[1], kind: 'Proceeding', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], proceedingType: row[8], court: row[9], date: row[10], status: row[11]})
