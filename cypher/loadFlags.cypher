// The few things about single nodes that the judging needs. No parameters.
// Rows: id, what (possibleVictim, officialList, `list` with the list that a source is a version or a copy of, or the type of an identifier).
MATCH (p:Person)
WHERE p.possibleVictim = true
RETURN p.id AS id, 'possibleVictim' AS what
UNION ALL
MATCH (s:Source)
WHERE s.sourceType = 'OFFICIAL_LIST'
RETURN s.id AS id, 'officialList' AS what
UNION ALL
MATCH (s:Source)
WHERE s.list IS NOT NULL
RETURN s.id AS id, 'list ' + s.list AS what
UNION ALL
MATCH (i:Identifier)
WHERE i.type IS NOT NULL
RETURN i.id AS id, i.type AS what
