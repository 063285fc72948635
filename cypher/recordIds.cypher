// Ids of all records of all lists. No parameters. Rows: id.
MATCH (r:Record)
RETURN r.id AS id
ORDER BY id
