// Saves a board that nobody has saved since it was read. Writing the id first makes writers wait for one another on Neo4j.
// $id: id of it. $based: the revision that was read, 0 for a new one. $props: all its properties. Rows: revision; none where another one is there.
MERGE (b:Board {id: $id})
ON CREATE SET b.revision = 0
SET b.id = $id
WITH b
WHERE b.revision = $based
SET b = $props
RETURN b.revision AS revision
