// Finds Run nodes by list. No parameters, no rows.
CREATE INDEX index_Run_list IF NOT EXISTS FOR (n:Run) ON (n.list)
