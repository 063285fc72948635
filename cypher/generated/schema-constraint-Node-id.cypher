// No two Node nodes have one id. No parameters, no rows.
CREATE CONSTRAINT unique_Node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE
