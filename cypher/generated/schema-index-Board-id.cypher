// Finds Board nodes by id. No parameters, no rows.
CREATE INDEX index_Board_id IF NOT EXISTS FOR (n:Board) ON (n.id)
