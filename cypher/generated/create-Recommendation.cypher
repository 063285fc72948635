// Writes new Recommendations, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, date, authors, addressees, authorities, asks, outcomeText, outcomeDate]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Recommendation {id: row[0], revision: row[1], kind: 'Recommendation', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], date: row[8], authors: row[9], addressees: row[10], authorities: row[11], asks: row[12], outcomeText: row[13], outcomeDate: row[14]})
