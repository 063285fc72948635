// What a source states: the claims with their places, then the nodes and the ties that name it.
// $source: text, id of the source
OPTIONAL MATCH (c:Claim)
WHERE $source IN c.sources
WITH collect(c.about) AS spokenOf
OPTIONAL MATCH (a:Node)-[r]->(b:Node)
WHERE r.id IN spokenOf
WITH collect({id: r.id, name: a.name + ' - ' + b.name}) AS ties
MATCH (c:Claim)
WHERE $source IN c.sources
OPTIONAL MATCH (n:Node {id: c.about})
RETURN 'claim' AS what, c.id AS id, c.statement AS text, c.about AS about, coalesce(n.name, head([tie IN ties WHERE tie.id = c.about | tie.name])) AS aboutName, c.locator AS locator
ORDER BY id
UNION ALL
MATCH (n:Node)
WHERE $source IN n.sources AND n.kind <> 'Claim'
RETURN n.kind AS what, n.id AS id, n.name AS text, null AS about, null AS aboutName, null AS locator
ORDER BY what, id
UNION ALL
MATCH (a:Node)-[r]->(b:Node)
WHERE $source IN r.sources
RETURN type(r) AS what, r.id AS id, a.name + ' - ' + b.name AS text, a.id AS about, a.name AS aboutName, null AS locator
ORDER BY what, id
