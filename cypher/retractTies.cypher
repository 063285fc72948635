// Takes back ties that nobody states any more: a correction, not the end of something. $ties: [{id, start}]. No rows.
UNWIND $ties AS row
MATCH (a:Node {id: row.start})-[r]->(:Node)
WHERE r.id = row.id
DELETE r
