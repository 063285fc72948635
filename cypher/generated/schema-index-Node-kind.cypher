// Finds Node nodes by kind. No parameters, no rows.
CREATE INDEX index_Node_kind IF NOT EXISTS FOR (n:Node) ON (n.kind)
