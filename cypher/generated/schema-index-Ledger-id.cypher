// Finds Ledger nodes by id. No parameters, no rows.
CREATE INDEX index_Ledger_id IF NOT EXISTS FOR (n:Ledger) ON (n.id)
