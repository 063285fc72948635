// Records of a list that a run wrote last. $list, $run. Rows: id.
MATCH (r:Record {list: $list})
WHERE r.run = $run
RETURN r.id AS id
