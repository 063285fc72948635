// What every list states of some subjects. $ids: [id of the subject]. Rows: record, a map of properties, by id.
UNWIND $ids AS id
MATCH (r:Record {of: id})
RETURN r {.*} AS record
ORDER BY r.id
