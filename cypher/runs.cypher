// All imports, oldest first. No parameters. Rows: run, a map of properties.
MATCH (r:Run)
RETURN r {.*} AS run
ORDER BY r.startedAt, r.id
