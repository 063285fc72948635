// Takes back nodes that nobody states any more; one that a tie still needs stays. $ids: [id]. No rows.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WHERE NOT EXISTS { (n)--() }
DELETE n
