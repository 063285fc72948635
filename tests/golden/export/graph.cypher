// Graph of Nexum, revision 3, exported by Nexum VERSION on 2024-05-20 (public: what everybody may see). Leads for review, not findings. An actor without a designation here is not on the lists loaded (ofac/sdn 2024-05-03, uk/fcdo 2024-05-01), and no more is said by it. Lists imported: ofac/sdn of 2024-05-03 on 2024-05-06, uk/fcdo of 2024-05-01 on 2024-05-06.
// For Neo4j 5.26 or later: cypher-shell -f <this file>. It can be run again.
CREATE CONSTRAINT unique_Node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE INDEX index_Node_kind IF NOT EXISTS FOR (n:Node) ON (n.kind);
CREATE INDEX index_Claim_about IF NOT EXISTS FOR (n:Claim) ON (n.about);
UNWIND [
['country-ke', 1, 'Kenya', null, null, null, null, null, 'ke'],
['country-kh', 1, 'Cambodia', null, null, null, null, null, 'kh'],
['country-ug', 1, 'Uganda', null, null, null, null, null, 'ug']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Country', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], code: row[8]}
SET n:Node:Country;
UNWIND [
['programme-US-GLOMAG', 1, 'Global Magnitsky', null, null, null, null, null, 'US-GLOMAG', 'US', null, null, 'RIGHTS', true]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Programme', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], key: row[8], authority: row[9], issuer: row[10], legalBasis: row[11], family: row[12], blocking: row[13]}
SET n:Node:Programme;
UNWIND [
['world-ada-brenn', 1, 'Ada Brenn', ['Ada Brenn'], ['Latn'], ['PRIMARY'], ['world-report'], null, null, null, null, null, null, null, null, null, null, null, null],
['world-lena-lasko', 1, 'Lena Lasko', ['Lena Lasko'], ['Latn'], ['PRIMARY'], ['world-report'], null, null, null, null, null, null, null, null, null, null, null, null],
['world-mina-oduya', 1, 'Mina Oduya', ['Mina Oduya'], ['Latn'], ['PRIMARY'], ['world-report'], null, null, null, null, null, null, null, null, null, null, null, null],
['world-osei-calder', 1, 'Osei Calder', ['Osei Calder'], ['Latn'], ['PRIMARY'], ['world-report'], null, null, null, null, null, null, null, null, null, ['Director of Berths'], null, null],
['world-tomas-reyl', 1, 'Tomas Reyl', ['Tomas Reyl'], ['Latn'], ['PRIMARY'], ['world-report'], null, null, null, null, null, null, null, null, null, null, null, null],
['world-viktor-lasko', 1, 'Viktor Lasko', ['Viktor Lasko', 'Виктор Ласко', 'The Harbourmaster'], ['Latn', 'Cyrl', 'Latn'], ['PRIMARY', 'ORIGINAL', 'ALIAS'], ['world-list-us'], null, ['1971-04-02'], ['1971-04-02'], ['EXACT'], null, null, null, null, null, null, null, null]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Person', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], birthDates_from: row[8], birthDates_to: row[9], birthDates_precision: row[10], birthPlaces: row[11], deathDate_from: row[12], deathDate_to: row[13], deathDate_precision: row[14], gender: row[15], titles: row[16], possibleVictim: row[17], remarks: row[18]}
SET n:Node:Actor:Person;
UNWIND [
['world-blue-lantern', 1, 'Blue Lantern Holding', ['Blue Lantern Holding'], ['Latn'], ['PRIMARY'], ['world-register'], null, 'COMPANY', null, null, null, null],
['world-bright-future', 1, 'Bright Future Agency', ['Bright Future Agency'], ['Latn'], ['PRIMARY'], ['world-report'], null, 'RECRUITER', null, null, null, null],
['world-harbour-fortune', 1, 'Harbour Fortune Trading', ['Harbour Fortune Trading', 'HFT Group'], ['Latn', 'Latn'], ['PRIMARY', 'ALIAS'], ['world-list-us', 'world-list-uk'], null, 'COMPANY', null, null, null, null],
['world-ministry-of-ports', 1, 'Ministry of Ports', ['Ministry of Ports'], ['Latn'], ['PRIMARY'], ['world-report'], null, 'PUBLIC_BODY', null, null, null, null],
['world-same-judgement', 1, 'Harbour Fortune Co., Ltd.', ['Harbour Fortune Co., Ltd.'], ['Latn'], ['PRIMARY'], ['world-list-uk'], null, 'COMPANY', null, null, null, null],
['world-silver-reef', 1, 'Silver Reef Fisheries', ['Silver Reef Fisheries'], ['Latn'], ['PRIMARY'], ['world-register'], null, 'COMPANY', null, null, null, null]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Organization', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], organizationType: row[8], incorporated: row[9], dissolved: row[10], sectors: row[11], remarks: row[12]}
SET n:Node:Actor:Organization;
UNWIND [
['world-bright-future-jobs', 1, 'Bright Future Jobs', ['Bright Future Jobs'], ['Latn'], ['PRIMARY'], ['world-report'], null, 'FORCED_CRIMINALITY', ['RECRUITMENT', 'HARBOURING'], ['DECEPTION', 'DEBT'], 'FORCED_CRIMINALITY', null, 'Customer service abroad', 'Fraud by telephone', ['Advert', 'Gate'], ['Jobs are offered.', 'Passports are taken.'], null, 'ACTIVE', '2021', null],
['world-port-levy', 1, 'The port levy', ['The port levy'], ['Latn'], ['PRIMARY'], ['world-report'], null, 'CORRUPTION', null, null, 'PROCEEDS', null, null, null, null, null, null, 'ENDED', '2019', '2020']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Scheme', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], conduct: row[8], act: row[9], means: row[10], purpose: row[11], involvesMinors: row[12], promised: row[13], actual: row[14], stages_title: row[15], stages_text: row[16], summary: row[17], status: row[18], since: row[19], until: row[20]}
SET n:Node:Scheme;
UNWIND [
['world-case', 1, 'Charge against Mina Oduya', null, null, null, ['world-report'], null, 'CHARGE', 'Nairobi Magistrates', '2023-11', 'ACTIVE']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Proceeding', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], proceedingType: row[8], court: row[9], date: row[10], status: row[11]}
SET n:Node:Proceeding;
UNWIND [
['world-claim-operates', 1, 'world-claim-operates', null, null, null, ['world-report'], null, 'world-harbour-fortune-OPERATES-world-bright-future-jobs', 'The company ran the compound.', 'p. 12', null, null, 'SUPPORTS', 'B', '2', null, null],
['world-claim-recruits', 1, 'world-claim-recruits', null, null, null, ['world-report'], null, 'world-mina-oduya-RECRUITS_FOR-world-bright-future-jobs', 'She knew what awaited them.', 'p. 19', null, null, 'SUPPORTS', 'B', '3', 'STATED', null],
['world-claim-reyl', 1, 'world-claim-reyl', null, null, null, ['world-report'], null, 'world-tomas-reyl-SUPPORTS-world-harbour-fortune', 'He lent two million.', 'p. 30', null, null, 'SUPPORTS', 'C', '3', null, null],
['world-claim-reyl-disputed', 1, 'world-claim-reyl-disputed', null, null, null, ['world-register'], null, 'world-tomas-reyl-SUPPORTS-world-harbour-fortune', 'The loan was to another company of that name.', 'annex', null, null, 'DISPUTES', 'B', '2', null, null],
['world-claim-scheme', 1, 'world-claim-scheme', null, null, null, ['world-report'], null, 'world-bright-future-jobs', 'People are sold between compounds.', 'p. 3', null, null, 'SUPPORTS', 'B', '2', null, null]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Claim', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], about: row[8], statement: row[9], locator: row[10], quotation: row[11], translation: row[12], stance: row[13], reliability: row[14], credibility: row[15], knowledge: row[16], origin: row[17]}
SET n:Node:Claim;
UNWIND [
['world-cohort-large', 1, 'People from Uganda, 2021 to 2023', null, null, null, ['world-report'], null, 'ug', 40, 200, '18-25', '2021', '2023'],
['world-cohort-small', 1, 'People from Kenya, 2022', null, null, null, ['world-report'], null, 'ke', 1, 10, null, '2022', '2022']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Cohort', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], origin: row[8], countMinimum: row[9], countMaximum: row[10], ageBand: row[11], since: row[12], until: row[13]}
SET n:Node:Cohort;
UNWIND [
['world-figure', 1, 'People held', null, null, null, ['world-report'], null, 'people held', 'At least 200 people were held.', '200', 200, null, 'persons', 'people seen by witnesses', 'Port Watch', ['180'], ['counted twice'], ['world-letter'], '2021', '2023']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Figure', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], topic: row[8], statement: row[9], value: row[10], valueMinimum: row[11], valueMaximum: row[12], unit: row[13], base: row[14], estimator: row[15], corrections_value: row[16], corrections_reason: row[17], corrections_source: row[18], since: row[19], until: row[20]}
SET n:Node:Figure;
UNWIND [
['world-grey-petrel', 1, 'GREY PETREL', ['GREY PETREL'], ['Latn'], ['PRIMARY'], ['world-register'], null, 'Fishing vessel', null, null, null, null, null]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Vessel', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], vesselType: row[8], callSigns: row[9], tonnage: row[10], grossTonnage: row[11], built: row[12], remarks: row[13]}
SET n:Node:Actor:Vessel;
UNWIND [
['world-harbour-fortune-EU-HR', 1, 'Harbour Fortune Trading, EU-HR', null, null, null, ['world-report'], null, 'EU', null, 'EU-HR', null, null, null, null, null, null, '2021-03-22', '2022-03-21'],
['world-harbour-fortune-GB-HR', 1, 'Harbour Fortune Trading, GB-HR', null, null, null, ['world-list-uk'], null, 'UK', null, 'GB-HR', null, null, null, null, null, null, '2023-12-08', null],
['world-harbour-fortune-US-GLOMAG', 1, 'Harbour Fortune Trading, US-GLOMAG', null, null, null, ['world-list-us'], null, 'US', null, 'US-GLOMAG', ['GLOMAG'], null, '2024-03-04', null, null, null, null, null],
['world-osei-calder-US-RUSHAR', 1, 'Osei Calder, US-RUSHAR', null, null, null, ['world-list-us'], null, 'US', null, 'US-RUSHAR', ['RUSSIA-EO14024'], null, null, null, null, null, '2022-10-01', null],
['world-viktor-lasko-US-GLOMAG', 1, 'Viktor Lasko, US-GLOMAG', null, null, null, ['world-list-us'], null, 'US', 'Office of Foreign Assets Control', 'US-GLOMAG', ['GLOMAG'], ['EO13818.ii.A'], null, null, null, null, '2024-03-01', null]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Designation', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], authority: row[8], issuer: row[9], programme: row[10], tags: row[11], prongs: row[12], listedBy: row[13], delistedBy: row[14], reasons: row[15], entryId: row[16], since: row[17], until: row[18]}
SET n:Node:Designation;
UNWIND [
['world-imo', 1, 'IMO 9990001', null, null, null, ['world-register'], null, 'IMO', '9990001', null, null],
['world-phone', 1, '+254 700 000 001', null, null, null, ['world-report'], null, 'PHONE', '+254 700 000 001', null, null]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Identifier', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], type: row[8], number: row[9], country: row[10], currency: row[11]}
SET n:Node:Identifier;
UNWIND [
['world-letter', 1, 'Letter of three organizations', null, null, null, null, null, 'LETTER', null, null, '2024-02-01', null, null, null],
['world-list-uk', 1, 'UK list of 2024-05-01', null, null, null, null, null, 'OFFICIAL_LIST', null, null, '2024-05-01', null, null, 'uk/fcdo'],
['world-list-us', 1, 'US list of 2024-05-03', null, null, null, null, null, 'OFFICIAL_LIST', null, null, '2024-05-03', null, null, 'ofac/sdn'],
['world-register', 1, 'Company register extract', null, null, null, null, null, 'REGISTER', null, null, '2024-01-15', null, null, null],
['world-report', 1, 'Doors Without Handles', null, null, null, null, null, 'REPORT', 'Port Watch', null, '2023-10', null, null, null]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Source', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], sourceType: row[8], publisher: row[9], url: row[10], publishedOn: row[11], accessedOn: row[12], licence: row[13], list: row[14]}
SET n:Node:Source;
UNWIND [
['world-page', 1, 'Bright Future page', null, null, null, ['world-report'], null, 'PAGE', 'https://bright-future.example']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Channel', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], channelType: row[8], address: row[9]}
SET n:Node:Channel;
UNWIND [
['world-quay', 1, 'Quay 4, Sihanoukville', null, null, null, ['world-register'], null, 'Quay 4', 'Sihanoukville', null, null, 'kh']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: row[1], kind: 'Address', name: row[2], names_value: row[3], names_script: row[4], names_kind: row[5], sources: row[6], marking: row[7], street: row[8], city: row[9], region: row[10], postalCode: row[11], country: row[12]}
SET n:Node:Address;
UNWIND [
['world-ada-brenn-WORKS_FOR-world-harbour-fortune', 1, 'world-ada-brenn', 'world-harbour-fortune', null, null, ['world-report'], null, null, 'STAFF']
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:WORKS_FOR {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], capacity: row[9]};
UNWIND [
['world-blue-lantern-OWNS-world-silver-reef', 1, 'world-blue-lantern', 'world-silver-reef', null, null, ['world-register'], null, null, 550000, 550000, null],
['world-viktor-lasko-OWNS-world-blue-lantern', 1, 'world-viktor-lasko', 'world-blue-lantern', null, null, ['world-register'], null, null, 600000, 600000, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:OWNS {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], shareMinimum: row[9], shareMaximum: row[10], capacity: row[11]};
UNWIND [
['world-bright-future-BASED_IN-country-ke', 1, 'world-bright-future', 'country-ke', null, null, ['world-report'], null, null, null],
['world-harbour-fortune-BASED_IN-country-kh', 1, 'world-harbour-fortune', 'country-kh', null, null, ['world-list-us'], null, null, null],
['world-silver-reef-BASED_IN-country-kh', 1, 'world-silver-reef', 'country-kh', null, null, ['world-register'], null, null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:BASED_IN {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], basis: row[9]};
UNWIND [
['world-bright-future-IDENTIFIED_BY-world-phone', 1, 'world-bright-future', 'world-phone', null, null, ['world-report'], null, null],
['world-grey-petrel-IDENTIFIED_BY-world-imo', 1, 'world-grey-petrel', 'world-imo', null, null, ['world-register'], null, null],
['world-mina-oduya-IDENTIFIED_BY-world-phone', 1, 'world-mina-oduya', 'world-phone', null, null, ['world-report'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:IDENTIFIED_BY {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-bright-future-RECRUITS_FOR-world-bright-future-jobs', 1, 'world-bright-future', 'world-bright-future-jobs', null, null, ['world-report'], null, null, null, 'UNKNOWN'],
['world-mina-oduya-RECRUITS_FOR-world-bright-future-jobs', 1, 'world-mina-oduya', 'world-bright-future-jobs', '2021-05', '2023-08', ['world-report'], null, null, null, 'STATED']
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:RECRUITS_FOR {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], capacity: row[9], knowledge: row[10]};
UNWIND [
['world-bright-future-jobs-DRAWS_FROM-world-cohort-large', 1, 'world-bright-future-jobs', 'world-cohort-large', null, null, ['world-report'], null, null],
['world-bright-future-jobs-DRAWS_FROM-world-cohort-small', 1, 'world-bright-future-jobs', 'world-cohort-small', null, null, ['world-report'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:DRAWS_FROM {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-bright-future-jobs-LURES_TO-country-kh', 1, 'world-bright-future-jobs', 'country-kh', null, null, ['world-report'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:LURES_TO {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-bright-future-jobs-USES_CHANNEL-world-page', 1, 'world-bright-future-jobs', 'world-page', null, null, ['world-report'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:USES_CHANNEL {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-cohort-large-COHORT_OF-country-ug', 1, 'world-cohort-large', 'country-ug', null, null, ['world-report'], null, null],
['world-cohort-small-COHORT_OF-country-ke', 1, 'world-cohort-small', 'country-ke', null, null, ['world-report'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:COHORT_OF {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-grey-petrel-FLAGGED_IN-country-kh', 1, 'world-grey-petrel', 'country-kh', '2020-01-01', null, ['world-register'], null, null],
['world-grey-petrel-FLAGGED_IN-country-ug', 1, 'world-grey-petrel', 'country-ug', null, '2019-12-31', ['world-register'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:FLAGGED_IN {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-harbour-fortune-DESIGNATED_AS-world-harbour-fortune-EU-HR', 1, 'world-harbour-fortune', 'world-harbour-fortune-EU-HR', null, null, ['world-report'], null, null],
['world-harbour-fortune-DESIGNATED_AS-world-harbour-fortune-GB-HR', 1, 'world-harbour-fortune', 'world-harbour-fortune-GB-HR', null, null, ['world-list-uk'], null, null],
['world-harbour-fortune-DESIGNATED_AS-world-harbour-fortune-US-GLOMAG', 1, 'world-harbour-fortune', 'world-harbour-fortune-US-GLOMAG', null, null, ['world-list-us'], null, null],
['world-osei-calder-DESIGNATED_AS-world-osei-calder-US-RUSHAR', 1, 'world-osei-calder', 'world-osei-calder-US-RUSHAR', null, null, ['world-list-us'], null, null],
['world-viktor-lasko-DESIGNATED_AS-world-viktor-lasko-US-GLOMAG', 1, 'world-viktor-lasko', 'world-viktor-lasko-US-GLOMAG', null, null, ['world-list-us'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:DESIGNATED_AS {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-harbour-fortune-LOCATED_AT-world-quay', 1, 'world-harbour-fortune', 'world-quay', null, null, ['world-list-us'], null, null],
['world-silver-reef-LOCATED_AT-world-quay', 1, 'world-silver-reef', 'world-quay', null, null, ['world-register'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:LOCATED_AT {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-harbour-fortune-OPERATES-world-bright-future-jobs', 1, 'world-harbour-fortune', 'world-bright-future-jobs', '2021-02', null, ['world-report'], null, null, null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:OPERATES {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], capacity: row[9], knowledge: row[10]};
UNWIND [
['world-harbour-fortune-SAME_AS-world-same-judgement', 1, 'world-harbour-fortune', 'world-same-judgement', null, null, ['world-report'], null, null, 'SAME', 'One registration number.', 'the tests', '2024-04-01']
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:SAME_AS {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], judgement: row[9], reason: row[10], judgedBy: row[11], judgedOn: row[12]};
UNWIND [
['world-lena-lasko-FAMILY_OF-world-viktor-lasko', 1, 'world-lena-lasko', 'world-viktor-lasko', null, null, ['world-report'], null, null, 'SPOUSE']
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:FAMILY_OF {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], relation: row[9]};
UNWIND [
['world-mina-oduya-CITIZEN_OF-country-ke', 1, 'world-mina-oduya', 'country-ke', null, null, ['world-report'], null, null],
['world-viktor-lasko-CITIZEN_OF-country-kh', 1, 'world-viktor-lasko', 'country-kh', null, null, ['world-list-us'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:CITIZEN_OF {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-mina-oduya-LEADS-world-bright-future', 1, 'world-mina-oduya', 'world-bright-future', null, null, ['world-report'], null, null, null],
['world-viktor-lasko-LEADS-world-harbour-fortune', 1, 'world-viktor-lasko', 'world-harbour-fortune', '2020-06-01', null, ['world-list-us'], null, null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:LEADS {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], capacity: row[9]};
UNWIND [
['world-mina-oduya-PARTY_TO-world-case', 1, 'world-mina-oduya', 'world-case', null, null, ['world-report'], null, null, 'defendant']
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:PARTY_TO {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], role: row[9]};
UNWIND [
['world-ministry-of-ports-ENGAGED_IN-world-port-levy', 1, 'world-ministry-of-ports', 'world-port-levy', '2019', '2020', ['world-report'], null, null, null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:ENGAGED_IN {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], capacity: row[9], knowledge: row[10]};
UNWIND [
['world-osei-calder-OFFICIAL_OF-world-ministry-of-ports', 1, 'world-osei-calder', 'world-ministry-of-ports', '2018', '2021', ['world-report'], null, null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:OFFICIAL_OF {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], capacity: row[9]};
UNWIND [
['world-silver-reef-HAS_INTEREST_IN-world-grey-petrel', 1, 'world-silver-reef', 'world-grey-petrel', null, null, ['world-register'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:HAS_INTEREST_IN {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
UNWIND [
['world-tomas-reyl-SUPPORTS-world-harbour-fortune', 1, 'world-tomas-reyl', 'world-harbour-fortune', null, null, ['world-report'], null, null, 'FINANCIAL', null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:SUPPORTS {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8], support: row[9], capacity: row[10], knowledge: row[11]};
UNWIND [
['world-viktor-lasko-US-GLOMAG-UNDER-programme-US-GLOMAG', 1, 'world-viktor-lasko-US-GLOMAG', 'programme-US-GLOMAG', null, null, ['world-list-us'], null, null]
] AS row
MATCH (a:Node {id: row[2]})
MATCH (b:Node {id: row[3]})
MERGE (a)-[r:UNDER {id: row[0]}]->(b)
SET r = {id: row[0], revision: row[1], since: row[4], until: row[5], sources: row[6], marking: row[7], withdrawnBy: row[8]};
