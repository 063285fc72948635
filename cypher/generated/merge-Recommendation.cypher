// Writes Recommendations, new or known; a known one has afterwards exactly these properties.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, date, authors, addressees, authorities, asks, outcomeText, outcomeDate]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: $revision, kind: 'Recommendation', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], date: row[7], authors: row[8], addressees: row[9], authorities: row[10], asks: row[11], outcomeText: row[12], outcomeDate: row[13]}
SET n:Node:Recommendation
