// Finds Record nodes by of. No parameters, no rows.
CREATE INDEX index_Record_of IF NOT EXISTS FOR (n:Record) ON (n.of)
