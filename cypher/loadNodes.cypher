// Every node for the projection. No parameters. Rows: row (the engine's own number, good for this transaction only), id, kind.
MATCH (n:Node)
RETURN id(n) AS row, n.id AS id, n.kind AS kind
