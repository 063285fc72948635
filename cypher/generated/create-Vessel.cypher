// Writes new Vessels, ids known to be new.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, vesselType, callSigns, tonnage, grossTonnage, built, remarks]]. No rows.
UNWIND $rows AS row
CREATE (n:Node:Actor:Vessel {id: row[0], revision: $revision, kind: 'Vessel', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], vesselType: row[7], callSigns: row[8], tonnage: row[9], grossTonnage: row[10], built: row[11], remarks: row[12]})
