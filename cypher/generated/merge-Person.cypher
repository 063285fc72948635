// Writes Persons, new or known; a known one has afterwards exactly these properties.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, birthDates_from, birthDates_to, birthDates_precision, birthPlaces, deathDate_from, deathDate_to, deathDate_precision, gender, titles, possibleVictim, remarks]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Person', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], birthDates_from: row[8], birthDates_to: row[9], birthDates_precision: row[10], birthPlaces: row[11], deathDate_from: row[12], deathDate_to: row[13], deathDate_precision: row[14], gender: row[15], titles: row[16], possibleVictim: row[17], remarks: row[18]}
SET n:Node:Actor:Person
