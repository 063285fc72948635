// Begins a write: the next revision, with a random stamp. On Neo4j it also makes writers wait for one another.
// $stamp: random text. $writtenAt: ISO time. Rows: revision, the new one.
MERGE (l:Ledger {id: 'ledger'})
ON CREATE SET l.revision = 1
ON MATCH SET l.revision = l.revision + 1
SET l.stamp = $stamp, l.writtenAt = $writtenAt
RETURN l.revision AS revision
