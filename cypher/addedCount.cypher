// How much a run added to a list. $list, $run; $kinds (of the subject, null: all), $text (in its name or id, lower case, '': all). Rows: count.
MATCH (r:Record {list: $list})
WHERE r.addedBy = $run
OPTIONAL MATCH (n:Node {id: r.of})
WITH r, n
WHERE ($kinds IS NULL OR n.kind IN $kinds) AND ($text = '' OR toLower(n.name) CONTAINS $text OR toLower(r.of) CONTAINS $text)
RETURN count(r) AS count
