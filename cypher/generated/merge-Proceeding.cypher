// Writes Proceedings, new or known; a known one has afterwards exactly these properties.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, proceedingType, court, date, status]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: $revision, kind: 'Proceeding', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], proceedingType: row[7], court: row[8], date: row[9], status: row[10]}
SET n:Node:Proceeding
