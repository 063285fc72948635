// Writes Persons, new or known; a known one has afterwards exactly these properties.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, birthDates_from, birthDates_to, birthDates_precision, birthPlaces, deathDate_from, deathDate_to, deathDate_precision, gender, titles, possibleVictim, remarks]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: $revision, kind: 'Person', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], birthDates_from: row[7], birthDates_to: row[8], birthDates_precision: row[9], birthPlaces: row[10], deathDate_from: row[11], deathDate_to: row[12], deathDate_precision: row[13], gender: row[14], titles: row[15], possibleVictim: row[16], remarks: row[17]}
SET n:Node:Actor:Person
