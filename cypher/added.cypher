// One page of what a run added to a list. $list, $run; $kinds (of the subject, null: all), $text (in its name or id, lower case, '': all), $skip, $limit.
// Rows: record, a map of properties, by id.
MATCH (r:Record {list: $list})
WHERE r.addedBy = $run
OPTIONAL MATCH (n:Node {id: r.of})
WITH r, n
WHERE ($kinds IS NULL OR n.kind IN $kinds) AND ($text = '' OR toLower(n.name) CONTAINS $text OR toLower(r.of) CONTAINS $text)
RETURN r {.*} AS record
ORDER BY r.id
SKIP $skip LIMIT $limit
