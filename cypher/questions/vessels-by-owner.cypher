// Who owns, controls, operates or has an interest in vessels, and how many of them; the most first.
// $atLeast: integer = 1, least number of vessels
// $country: text = null, only owners with a seat in this country (code such as cn); null for all
MATCH (o:Actor)-[r]->(v:Vessel)
WHERE type(r) IN ['OWNS', 'CONTROLS', 'OPERATES', 'HAS_INTEREST_IN']
  AND ($country IS NULL OR EXISTS { MATCH (o)-[:BASED_IN]->(c:Country) WHERE c.code = $country })
WITH o, count(DISTINCT v.id) AS vessels, collect(DISTINCT type(r)) AS ties, min(v.name) AS example
WHERE vessels >= $atLeast
RETURN o.id AS id, o.name AS owner, vessels, ties, example
ORDER BY vessels DESC, id
