// How many nodes and ties there are. No parameters. Rows: what (nodes or ties), count.
MATCH (n:Node)
RETURN 'nodes' AS what, count(n) AS count
UNION ALL
MATCH (:Node)-[r]->(:Node)
RETURN 'ties' AS what, count(r) AS count
