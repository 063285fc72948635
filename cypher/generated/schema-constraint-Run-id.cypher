// No two Run nodes have one id. No parameters, no rows.
CREATE CONSTRAINT unique_Run_id IF NOT EXISTS FOR (n:Run) REQUIRE n.id IS UNIQUE
