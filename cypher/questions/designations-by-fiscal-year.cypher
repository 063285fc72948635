// How many designations each programme of an authority saw in each fiscal year of the United States (1 October to 30 September).
// A list without dates of its own counts on the day of the version that first shows the entry; a date without a month has no fiscal year.
// $authority: text = "US", who designates
MATCH (:Actor)-[:DESIGNATED_AS]->(d:Designation)
WHERE d.authority = $authority
WITH d.programme AS programme, coalesce(d.since, d.listedBy, '') AS date, d.since IS NULL AS byList
WITH programme, byList, CASE WHEN size(date) < 7 THEN null
  ELSE toInteger(substring(date, 0, 4)) + CASE WHEN substring(date, 5, 2) >= '10' THEN 1 ELSE 0 END END AS fiscalYear
RETURN fiscalYear, programme, count(programme) AS designations, sum(CASE WHEN byList THEN 1 ELSE 0 END) AS datedByListOnly
ORDER BY fiscalYear DESC, programme
