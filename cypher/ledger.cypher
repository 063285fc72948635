// The revision of the store and its stamp. No parameters.
// Rows: revision, stamp; none before the first write.
MATCH (l:Ledger {id: 'ledger'})
RETURN l.revision AS revision, l.stamp AS stamp
