// Ties that carry weight and rest on little: no official list states them, and no supporting claim has grade C3 or better.
// $actor: text = null, only ties at this node; null for all
OPTIONAL MATCH (s:Source)
WHERE s.sourceType = 'OFFICIAL_LIST'
WITH collect(s.id) AS lists
OPTIONAL MATCH (c:Claim)
WHERE c.reliability <= 'C' AND c.credibility <= '3' AND coalesce(c.stance, 'SUPPORTS') = 'SUPPORTS'
WITH lists, collect(c.about) AS wellFounded
MATCH (a:Actor)-[r]->(b:Node)
WHERE type(r) IN ['OWNS', 'CONTROLS', 'ACTS_FOR', 'LEADS', 'OFFICIAL_OF', 'SUPPORTS', 'FINANCES', 'ENGAGED_IN', 'OPERATES',
    'RECRUITS_FOR', 'TRANSPORTS_FOR', 'HARBOURS_FOR', 'ATTEMPTED', 'SIGNIFICANT_ROLE_IN']
  AND ($actor IS NULL OR a.id = $actor OR b.id = $actor)
  AND NONE(source IN r.sources WHERE source IN lists)
  AND NOT r.id IN wellFounded
OPTIONAL MATCH (source:Source)
WHERE source.id IN r.sources
WITH a, r, b, source ORDER BY source.id
WITH a, r, b, collect(source.name) AS stated
RETURN a.id AS start, a.name AS startName, type(r) AS kind, b.id AS end, b.name AS endName, stated, r.sources AS sources, r.id AS tie
ORDER BY start, kind, tie
