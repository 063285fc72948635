// Every scheme for the projection. No parameters. Rows: id, conduct, act, means, purpose, involvesMinors, since, until.
MATCH (s:Scheme)
RETURN s.id AS id, s.conduct AS conduct, s.act AS act, s.means AS means, s.purpose AS purpose, s.involvesMinors AS involvesMinors,
  s.since AS since, s.until AS until
ORDER BY s.id
