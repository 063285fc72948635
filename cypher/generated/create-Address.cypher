// Writes new Addresses, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, street, city, region, postalCode, country]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Address {id: row[0], revision: row[1], kind: 'Address', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], street: row[8], city: row[9], region: row[10], postalCode: row[11], country: row[12]})
