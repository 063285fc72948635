// What is disputed or denied: each claim that speaks against something on record, with its source and place.
// $actor: text = null, only claims about this node or a tie at it; null for all
MATCH (c:Claim)
WHERE c.stance IN ['DISPUTES', 'DENIES']
WITH collect(c.about) AS spokenOf
OPTIONAL MATCH (a:Node)-[r]->(b:Node)
WHERE r.id IN spokenOf
WITH collect({id: r.id, name: a.name + ' - ' + type(r) + ' - ' + b.name}) AS ties
MATCH (c:Claim)
WHERE c.stance IN ['DISPUTES', 'DENIES']
  AND ($actor IS NULL OR c.about = $actor OR EXISTS { MATCH (n:Node {id: $actor})-[r]-(:Node) WHERE r.id = c.about })
OPTIONAL MATCH (n:Node {id: c.about})
OPTIONAL MATCH (source:Source)
WHERE source.id IN c.sources
WITH ties, c, n, source ORDER BY source.id
WITH ties, c, n, collect(source.name) AS stated
RETURN c.id AS claim, c.about AS about, coalesce(n.name, head([tie IN ties WHERE tie.id = c.about | tie.name])) AS name, c.stance AS stance, c.statement AS statement,
  c.reliability AS reliability, c.credibility AS credibility, c.locator AS locator, stated, c.sources AS sources
ORDER BY about, claim
