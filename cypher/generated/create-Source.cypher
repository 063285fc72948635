// Writes new Sources, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, sourceType, publisher, url, publishedOn, accessedOn, licence, list]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Source {id: row[0], revision: row[1], kind: 'Source', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], sourceType: row[8], publisher: row[9], url: row[10], publishedOn: row[11], accessedOn: row[12], licence: row[13], list: row[14]})
