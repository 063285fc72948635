// Finds Claim nodes by about. No parameters, no rows.
CREATE INDEX index_Claim_about IF NOT EXISTS FOR (n:Claim) ON (n.about)
