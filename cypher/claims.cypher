// What sources say about nodes or ties. $ids: [id of a node or tie]. Rows: claim, a map of properties, by id.
UNWIND $ids AS id
MATCH (c:Claim {about: id})
RETURN c {.*} AS claim
ORDER BY c.id
