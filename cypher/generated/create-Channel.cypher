// Writes new Channels, ids known to be new.
// $rows: [[id, revision, name, names_value, names_script, names_kind, sources, marking, channelType, address]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Channel {id: row[0], revision: row[1], kind: 'Channel', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], channelType: row[8], address: row[9]})
