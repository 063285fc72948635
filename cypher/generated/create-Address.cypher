// Writes new Addresses, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, street, city, region, postalCode, country]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Address {id: row[0], revision: $revision, kind: 'Address', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], street: row[7], city: row[8], region: row[9], postalCode: row[10], country: row[11]})
