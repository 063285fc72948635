// No two Record nodes have one id. No parameters, no rows.
CREATE CONSTRAINT unique_Record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE
