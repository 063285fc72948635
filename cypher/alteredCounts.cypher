// How much a run changed, marked as no longer listed and found listed again. $past: the list in which it kept what records said before;
// $kinds (of the subject, null: all), $text (in its name or id, lower case, '': all). Rows: part, count.
MATCH (p:Record {list: $past})
MATCH (r:Record {id: p.of})
OPTIONAL MATCH (n:Node {id: r.of})
WITH p, n, r
WHERE ($kinds IS NULL OR n.kind IN $kinds) AND ($text = '' OR toLower(n.name) CONTAINS $text OR toLower(r.of) CONTAINS $text)
RETURN p.part AS part, count(p) AS count
