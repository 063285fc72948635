// One page of what a run changed, marked as no longer listed or found listed again. $past: the list in which it kept what records said before;
// $part: one of the three, null: all; $kinds (of the subject, null: all), $text (in its name or id, lower case, '': all), $skip, $limit.
// Rows: past and record, maps of properties, by id.
MATCH (p:Record {list: $past})
WHERE $part IS NULL OR p.part = $part
MATCH (r:Record {id: p.of})
OPTIONAL MATCH (n:Node {id: r.of})
WITH p, r, n
WHERE ($kinds IS NULL OR n.kind IN $kinds) AND ($text = '' OR toLower(n.name) CONTAINS $text OR toLower(r.of) CONTAINS $text)
RETURN p {.*} AS past, r {.*} AS record
ORDER BY p.part DESC, p.id
SKIP $skip LIMIT $limit
