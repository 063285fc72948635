// Investigations, charges, trials and judgments on record, and who is a party in which role. A charge is not guilt.
// $type: text = null, only this step: INVESTIGATION, CHARGE, INDICTMENT, TRIAL, CONVICTION, ACQUITTAL, APPEAL, CIVIL_SUIT or SETTLEMENT
// $status: text = null, only ACTIVE, ENDED or UNKNOWN
MATCH (a:Actor)-[r:PARTY_TO]->(p:Proceeding)
WHERE ($type IS NULL OR p.proceedingType = $type) AND ($status IS NULL OR p.status = $status)
OPTIONAL MATCH (source:Source)
WHERE source.id IN r.sources
WITH a, r, p, source ORDER BY source.id
WITH a, r, p, collect(source.name) AS stated
RETURN p.id AS id, p.name AS proceeding, p.proceedingType AS type, p.court AS court, p.date AS date, p.status AS status,
  a.id AS party, a.name AS name, r.role AS role, stated, r.sources AS sources
ORDER BY coalesce(date, '') DESC, id, party, role
