// Every name for the search index. $kinds: [node kind]. Rows: id, kind, name, values, kinds (parallel lists, null for none).
MATCH (n:Node)
WHERE n.kind IN $kinds
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.names_value AS values, n.names_kind AS kinds
ORDER BY n.id
