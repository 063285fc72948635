// Finds Record nodes by id. No parameters, no rows.
CREATE INDEX index_Record_id IF NOT EXISTS FOR (n:Record) ON (n.id)
