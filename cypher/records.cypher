// Records by id. $ids: [id]. Rows: record, a map of properties, by id; none for an unknown id.
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN r {.*} AS record
ORDER BY r.id
