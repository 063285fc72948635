// What is disputed or denied: each claim that speaks against something on record, with its source and place.
// $actor: text = null, only claims about this node or a tie at it; null for all
MATCH (c:Claim)
WHERE c.stance IN ['DISPUTES', 'DENIES']
  AND ($actor IS NULL OR c.about = $actor OR EXISTS { MATCH (n:Node {id: $actor})-[r]-(:Node) WHERE r.id = c.about })
OPTIONAL MATCH (n:Node {id: c.about})
RETURN c.id AS claim, c.about AS about, n.name AS name, c.stance AS stance, c.statement AS statement,
  c.reliability AS reliability, c.credibility AS credibility, c.locator AS locator, c.sources AS sources
ORDER BY about, claim
