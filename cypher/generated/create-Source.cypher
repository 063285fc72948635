// Writes new Sources, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, sourceType, publisher, url, publishedOn, accessedOn, licence, list]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Source {id: row[0], revision: $revision, kind: 'Source', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], sourceType: row[7], publisher: row[8], url: row[9], publishedOn: row[10], accessedOn: row[11], licence: row[12], list: row[13]})
