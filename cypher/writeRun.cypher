// Writes what is known of an import. $id, $props. No rows.
MERGE (r:Run {id: $id})
SET r = $props
