// All boards without their content, saved last first. No parameters. Rows: board, a map of properties.
MATCH (b:Board)
RETURN b {.id, .title, .revision, .nodes, .createdAt, .savedAt, .archivedAt, .digest} AS board
ORDER BY b.savedAt DESC, b.id
