// Finds Node nodes by id. No parameters, no rows.
CREATE INDEX index_Node_id IF NOT EXISTS FOR (n:Node) ON (n.id)
