// No two Board nodes have one id. No parameters, no rows.
CREATE CONSTRAINT unique_Board_id IF NOT EXISTS FOR (n:Board) REQUIRE n.id IS UNIQUE
