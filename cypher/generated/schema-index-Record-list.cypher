// Finds Record nodes by list. No parameters, no rows.
CREATE INDEX index_Record_list IF NOT EXISTS FOR (n:Record) ON (n.list)
