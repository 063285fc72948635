// Takes back records of statements: an import that is undone, or what it kept of the past. $ids: [id]. No rows.
UNWIND $ids AS id
MATCH (r:Record {id: id})
DELETE r
