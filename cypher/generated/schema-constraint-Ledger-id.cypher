// No two Ledger nodes have one id. No parameters, no rows.
CREATE CONSTRAINT unique_Ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE
