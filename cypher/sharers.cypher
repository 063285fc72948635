// Who else has these identifiers. $ids: [id of an Identifier]. Rows: id, identifier (its name), actor, kind, name, sources of the tie, by id and actor.
UNWIND $ids AS id
MATCH (i:Node {id: id})<-[r:IDENTIFIED_BY]-(a:Node)
RETURN id, i.name AS identifier, a.id AS actor, a.kind AS kind, a.name AS name, r.sources AS sources
ORDER BY id, actor
