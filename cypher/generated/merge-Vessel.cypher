// Writes Vessels, new or known; a known one has afterwards exactly these properties.
// $revision: of this write. $rows: [[id, name, names_value, names_script, names_kind, sources, marking, vesselType, callSigns, tonnage, grossTonnage, built, remarks]]. No rows.
UNWIND $rows AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: $revision, kind: 'Vessel', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], vesselType: row[7], callSigns: row[8], tonnage: row[9], grossTonnage: row[10], built: row[11], remarks: row[12]}
SET n:Node:Actor:Vessel
