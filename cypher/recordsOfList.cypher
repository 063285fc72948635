// What one list stated when it was last imported, without the statements themselves. $list.
// Rows: id, of, part, digest, absentSince (null: still in the list).
MATCH (r:Record {list: $list})
RETURN r.id AS id, r.of AS of, r.part AS part, r.digest AS digest, r.absentSince AS absentSince
