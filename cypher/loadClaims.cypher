// Every claim for the projection. No parameters. Rows: id, about, stance, reliability, credibility, knowledge, origin, sources.
MATCH (c:Claim)
RETURN c.id AS id, c.about AS about, c.stance AS stance, c.reliability AS reliability, c.credibility AS credibility,
  c.knowledge AS knowledge, c.origin AS origin, c.sources AS sources
ORDER BY c.id
