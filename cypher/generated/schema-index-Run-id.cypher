// Finds Run nodes by id. No parameters, no rows.
CREATE INDEX index_Run_id IF NOT EXISTS FOR (n:Run) ON (n.id)
