// Graph of Nexum, revision 3, exported by Nexum VERSION on 2024-05-20 (public: what everybody may see). Leads for review, not findings. An actor without a designation here is not on the lists loaded (ofac/sdn 2024-05-03, uk/fcdo 2024-05-01), and no more is said by it. Lists imported: ofac/sdn of 2024-05-03 on 2024-05-06, uk/fcdo of 2024-05-01 on 2024-05-06.
// For Neo4j 5.26 or later: cypher-shell -f <this file>. It can be run again.
CREATE CONSTRAINT unique_Node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE INDEX index_Node_kind IF NOT EXISTS FOR (n:Node) ON (n.kind);
CREATE INDEX index_Claim_about IF NOT EXISTS FOR (n:Claim) ON (n.about);
UNWIND [
['country-ke', 'Kenya', null, null, null, null, null, 'ke'],
['country-kh', 'Cambodia', null, null, null, null, null, 'kh'],
['country-ug', 'Uganda', null, null, null, null, null, 'ug']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Country', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], code: row[7]}
SET n:Node:Country;
UNWIND [
['programme-US-GLOMAG', 'Global Magnitsky', null, null, null, null, null, 'US-GLOMAG', 'US', null, null, 'RIGHTS', true]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Programme', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], key: row[7], authority: row[8], issuer: row[9], legalBasis: row[10], family: row[11], blocking: row[12]}
SET n:Node:Programme;
UNWIND [
['world-ada-brenn', 'Ada Brenn', ['Ada Brenn'], ['Latn'], ['PRIMARY'], ['world-report']],
['world-lena-lasko', 'Lena Lasko', ['Lena Lasko'], ['Latn'], ['PRIMARY'], ['world-report']],
['world-mina-oduya', 'Mina Oduya', ['Mina Oduya'], ['Latn'], ['PRIMARY'], ['world-report']],
['world-osei-calder', 'Osei Calder', ['Osei Calder'], ['Latn'], ['PRIMARY'], ['world-report'], null, null, null, null, null, null, null, null, null, ['Director of Berths']],
['world-tomas-reyl', 'Tomas Reyl', ['Tomas Reyl'], ['Latn'], ['PRIMARY'], ['world-report']],
['world-viktor-lasko', 'Viktor Lasko', ['Viktor Lasko', 'Виктор Ласко', 'The Harbourmaster'], ['Latn', 'Cyrl', 'Latn'], ['PRIMARY', 'ORIGINAL', 'ALIAS'], ['world-list-us'], null, ['1971-04-02'], ['1971-04-02'], ['EXACT']]
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Person', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], birthDates_from: row[7], birthDates_to: row[8], birthDates_precision: row[9], birthPlaces: row[10], deathDate_from: row[11], deathDate_to: row[12], deathDate_precision: row[13], gender: row[14], titles: row[15], possibleVictim: row[16], remarks: row[17]}
SET n:Node:Actor:Person;
UNWIND [
['world-blue-lantern', 'Blue Lantern Holding', ['Blue Lantern Holding'], ['Latn'], ['PRIMARY'], ['world-register'], null, 'COMPANY'],
['world-bright-future', 'Bright Future Agency', ['Bright Future Agency'], ['Latn'], ['PRIMARY'], ['world-report'], null, 'RECRUITER'],
['world-harbour-fortune', 'Harbour Fortune Trading', ['Harbour Fortune Trading', 'HFT Group'], ['Latn', 'Latn'], ['PRIMARY', 'ALIAS'], ['world-list-us', 'world-list-uk'], null, 'COMPANY'],
['world-ministry-of-ports', 'Ministry of Ports', ['Ministry of Ports'], ['Latn'], ['PRIMARY'], ['world-report'], null, 'PUBLIC_BODY'],
['world-same-judgement', 'Harbour Fortune Co., Ltd.', ['Harbour Fortune Co., Ltd.'], ['Latn'], ['PRIMARY'], ['world-list-uk'], null, 'COMPANY'],
['world-silver-reef', 'Silver Reef Fisheries', ['Silver Reef Fisheries'], ['Latn'], ['PRIMARY'], ['world-register'], null, 'COMPANY']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Organization', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], organizationType: row[7], incorporated: row[8], dissolved: row[9], sectors: row[10], remarks: row[11]}
SET n:Node:Actor:Organization;
UNWIND [
['world-bright-future-jobs', 'Bright Future Jobs', ['Bright Future Jobs'], ['Latn'], ['PRIMARY'], ['world-report'], null, 'FORCED_CRIMINALITY', ['RECRUITMENT', 'HARBOURING'], ['DECEPTION', 'DEBT'], 'FORCED_CRIMINALITY', null, 'Customer service abroad', 'Fraud by telephone', ['Advert', 'Gate'], ['Jobs are offered.', 'Passports are taken.'], null, 'ACTIVE', '2021'],
['world-port-levy', 'The port levy', ['The port levy'], ['Latn'], ['PRIMARY'], ['world-report'], null, 'CORRUPTION', null, null, 'PROCEEDS', null, null, null, null, null, null, 'ENDED', '2019', '2020']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Scheme', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], conduct: row[7], act: row[8], means: row[9], purpose: row[10], involvesMinors: row[11], promised: row[12], actual: row[13], stages_title: row[14], stages_text: row[15], summary: row[16], status: row[17], since: row[18], until: row[19]}
SET n:Node:Scheme;
UNWIND [
['world-case', 'Charge against Mina Oduya', null, null, null, ['world-report'], null, 'CHARGE', 'Nairobi Magistrates', '2023-11', 'ACTIVE']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Proceeding', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], proceedingType: row[7], court: row[8], date: row[9], status: row[10]}
SET n:Node:Proceeding;
UNWIND [
['world-claim-operates', 'world-claim-operates', null, null, null, ['world-report'], null, 'world-harbour-fortune-OPERATES-world-bright-future-jobs', 'The company ran the compound.', 'p. 12', null, null, 'SUPPORTS', 'B', '2'],
['world-claim-recruits', 'world-claim-recruits', null, null, null, ['world-report'], null, 'world-mina-oduya-RECRUITS_FOR-world-bright-future-jobs', 'She knew what awaited them.', 'p. 19', null, null, 'SUPPORTS', 'B', '3', 'STATED'],
['world-claim-reyl', 'world-claim-reyl', null, null, null, ['world-report'], null, 'world-tomas-reyl-SUPPORTS-world-harbour-fortune', 'He lent two million.', 'p. 30', null, null, 'SUPPORTS', 'C', '3'],
['world-claim-reyl-disputed', 'world-claim-reyl-disputed', null, null, null, ['world-register'], null, 'world-tomas-reyl-SUPPORTS-world-harbour-fortune', 'The loan was to another company of that name.', 'annex', null, null, 'DISPUTES', 'B', '2'],
['world-claim-scheme', 'world-claim-scheme', null, null, null, ['world-report'], null, 'world-bright-future-jobs', 'People are sold between compounds.', 'p. 3', null, null, 'SUPPORTS', 'B', '2']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Claim', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], about: row[7], statement: row[8], locator: row[9], quotation: row[10], translation: row[11], stance: row[12], reliability: row[13], credibility: row[14], knowledge: row[15], origin: row[16], counterEvidenceSearch: row[17]}
SET n:Node:Claim;
UNWIND [
['world-cohort-large', 'People from Uganda, 2021 to 2023', null, null, null, ['world-report'], null, 'ug', 40, 200, '18-25', '2021', '2023'],
['world-cohort-small', 'People from Kenya, 2022', null, null, null, ['world-report'], null, 'ke', 1, 10, null, '2022', '2022']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Cohort', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], origin: row[7], countMinimum: row[8], countMaximum: row[9], ageBand: row[10], since: row[11], until: row[12]}
SET n:Node:Cohort;
UNWIND [
['world-figure', 'People held', null, null, null, ['world-report'], null, 'people held', 'At least 200 people were held.', '200', 200, null, 'persons', 'people seen by witnesses', 'Port Watch', ['180'], ['counted twice'], ['world-letter'], '2021', '2023']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Figure', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], topic: row[7], statement: row[8], value: row[9], valueMinimum: row[10], valueMaximum: row[11], unit: row[12], base: row[13], estimator: row[14], corrections_value: row[15], corrections_reason: row[16], corrections_source: row[17], since: row[18], until: row[19]}
SET n:Node:Figure;
UNWIND [
['world-grey-petrel', 'GREY PETREL', ['GREY PETREL'], ['Latn'], ['PRIMARY'], ['world-register'], null, 'Fishing vessel']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Vessel', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], vesselType: row[7], callSigns: row[8], tonnage: row[9], grossTonnage: row[10], built: row[11], remarks: row[12]}
SET n:Node:Actor:Vessel;
UNWIND [
['world-harbour-fortune-EU-HR', 'Harbour Fortune Trading, EU-HR', null, null, null, ['world-report'], null, 'EU', null, 'EU-HR', null, null, null, null, null, null, '2021-03-22', '2022-03-21'],
['world-harbour-fortune-GB-HR', 'Harbour Fortune Trading, GB-HR', null, null, null, ['world-list-uk'], null, 'UK', null, 'GB-HR', null, null, null, null, null, null, '2023-12-08'],
['world-harbour-fortune-US-GLOMAG', 'Harbour Fortune Trading, US-GLOMAG', null, null, null, ['world-list-us'], null, 'US', null, 'US-GLOMAG', ['GLOMAG'], null, '2024-03-04'],
['world-osei-calder-US-RUSHAR', 'Osei Calder, US-RUSHAR', null, null, null, ['world-list-us'], null, 'US', null, 'US-RUSHAR', ['RUSSIA-EO14024'], null, null, null, null, null, '2022-10-01'],
['world-viktor-lasko-US-GLOMAG', 'Viktor Lasko, US-GLOMAG', null, null, null, ['world-list-us'], null, 'US', 'Office of Foreign Assets Control', 'US-GLOMAG', ['GLOMAG'], ['EO13818.ii.A'], null, null, null, null, '2024-03-01']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Designation', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], authority: row[7], issuer: row[8], programme: row[9], tags: row[10], prongs: row[11], listedBy: row[12], delistedBy: row[13], reasons: row[14], entryId: row[15], since: row[16], until: row[17]}
SET n:Node:Designation;
UNWIND [
['world-imo', 'IMO 9990001', null, null, null, ['world-register'], null, 'IMO', '9990001'],
['world-phone', '+254 700 000 001', null, null, null, ['world-report'], null, 'PHONE', '+254 700 000 001']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Identifier', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], type: row[7], number: row[8], country: row[9], currency: row[10]}
SET n:Node:Identifier;
UNWIND [
['world-letter', 'Letter of three organizations', null, null, null, null, null, 'LETTER', null, null, '2024-02-01'],
['world-list-uk', 'UK list of 2024-05-01', null, null, null, null, null, 'OFFICIAL_LIST', null, null, '2024-05-01', null, null, 'uk/fcdo'],
['world-list-us', 'US list of 2024-05-03', null, null, null, null, null, 'OFFICIAL_LIST', null, null, '2024-05-03', null, null, 'ofac/sdn'],
['world-register', 'Company register extract', null, null, null, null, null, 'REGISTER', null, null, '2024-01-15'],
['world-report', 'Doors Without Handles', null, null, null, null, null, 'REPORT', 'Port Watch', null, '2023-10']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Source', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], sourceType: row[7], publisher: row[8], url: row[9], publishedOn: row[10], accessedOn: row[11], licence: row[12], list: row[13]}
SET n:Node:Source;
UNWIND [
['world-page', 'Bright Future page', null, null, null, ['world-report'], null, 'PAGE', 'https://bright-future.example']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Channel', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], channelType: row[7], address: row[8]}
SET n:Node:Channel;
UNWIND [
['world-quay', 'Quay 4, Sihanoukville', null, null, null, ['world-register'], null, 'Quay 4', 'Sihanoukville', null, null, 'kh']
] AS row
MERGE (n:Node {id: row[0]})
SET n = {id: row[0], revision: 3, kind: 'Address', name: row[1], names_value: row[2], names_script: row[3], names_kind: row[4], sources: row[5], marking: row[6], street: row[7], city: row[8], region: row[9], postalCode: row[10], country: row[11]}
SET n:Node:Address;
UNWIND [
['world-ada-brenn-WORKS_FOR-world-harbour-fortune', 'world-ada-brenn', 'world-harbour-fortune', null, null, ['world-report'], null, null, 'STAFF']
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:WORKS_FOR {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], capacity: row[8]};
UNWIND [
['world-blue-lantern-OWNS-world-silver-reef', 'world-blue-lantern', 'world-silver-reef', null, null, ['world-register'], null, null, 550000, 550000],
['world-viktor-lasko-OWNS-world-blue-lantern', 'world-viktor-lasko', 'world-blue-lantern', null, null, ['world-register'], null, null, 600000, 600000]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:OWNS {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], shareMinimum: row[8], shareMaximum: row[9], capacity: row[10]};
UNWIND [
['world-bright-future-BASED_IN-country-ke', 'world-bright-future', 'country-ke', null, null, ['world-report']],
['world-harbour-fortune-BASED_IN-country-kh', 'world-harbour-fortune', 'country-kh', null, null, ['world-list-us']],
['world-silver-reef-BASED_IN-country-kh', 'world-silver-reef', 'country-kh', null, null, ['world-register']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:BASED_IN {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], basis: row[8]};
UNWIND [
['world-bright-future-IDENTIFIED_BY-world-phone', 'world-bright-future', 'world-phone', null, null, ['world-report']],
['world-grey-petrel-IDENTIFIED_BY-world-imo', 'world-grey-petrel', 'world-imo', null, null, ['world-register']],
['world-mina-oduya-IDENTIFIED_BY-world-phone', 'world-mina-oduya', 'world-phone', null, null, ['world-report']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:IDENTIFIED_BY {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-bright-future-RECRUITS_FOR-world-bright-future-jobs', 'world-bright-future', 'world-bright-future-jobs', null, null, ['world-report'], null, null, null, 'UNKNOWN'],
['world-mina-oduya-RECRUITS_FOR-world-bright-future-jobs', 'world-mina-oduya', 'world-bright-future-jobs', '2021-05', '2023-08', ['world-report'], null, null, null, 'STATED']
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:RECRUITS_FOR {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], capacity: row[8], knowledge: row[9]};
UNWIND [
['world-bright-future-jobs-DRAWS_FROM-world-cohort-large', 'world-bright-future-jobs', 'world-cohort-large', null, null, ['world-report']],
['world-bright-future-jobs-DRAWS_FROM-world-cohort-small', 'world-bright-future-jobs', 'world-cohort-small', null, null, ['world-report']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:DRAWS_FROM {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-bright-future-jobs-LURES_TO-country-kh', 'world-bright-future-jobs', 'country-kh', null, null, ['world-report']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:LURES_TO {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-bright-future-jobs-USES_CHANNEL-world-page', 'world-bright-future-jobs', 'world-page', null, null, ['world-report']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:USES_CHANNEL {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-cohort-large-COHORT_OF-country-ug', 'world-cohort-large', 'country-ug', null, null, ['world-report']],
['world-cohort-small-COHORT_OF-country-ke', 'world-cohort-small', 'country-ke', null, null, ['world-report']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:COHORT_OF {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-grey-petrel-FLAGGED_IN-country-kh', 'world-grey-petrel', 'country-kh', '2020-01-01', null, ['world-register']],
['world-grey-petrel-FLAGGED_IN-country-ug', 'world-grey-petrel', 'country-ug', null, '2019-12-31', ['world-register']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:FLAGGED_IN {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-harbour-fortune-DESIGNATED_AS-world-harbour-fortune-EU-HR', 'world-harbour-fortune', 'world-harbour-fortune-EU-HR', null, null, ['world-report']],
['world-harbour-fortune-DESIGNATED_AS-world-harbour-fortune-GB-HR', 'world-harbour-fortune', 'world-harbour-fortune-GB-HR', null, null, ['world-list-uk']],
['world-harbour-fortune-DESIGNATED_AS-world-harbour-fortune-US-GLOMAG', 'world-harbour-fortune', 'world-harbour-fortune-US-GLOMAG', null, null, ['world-list-us']],
['world-osei-calder-DESIGNATED_AS-world-osei-calder-US-RUSHAR', 'world-osei-calder', 'world-osei-calder-US-RUSHAR', null, null, ['world-list-us']],
['world-viktor-lasko-DESIGNATED_AS-world-viktor-lasko-US-GLOMAG', 'world-viktor-lasko', 'world-viktor-lasko-US-GLOMAG', null, null, ['world-list-us']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:DESIGNATED_AS {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-harbour-fortune-LOCATED_AT-world-quay', 'world-harbour-fortune', 'world-quay', null, null, ['world-list-us']],
['world-silver-reef-LOCATED_AT-world-quay', 'world-silver-reef', 'world-quay', null, null, ['world-register']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:LOCATED_AT {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-harbour-fortune-OPERATES-world-bright-future-jobs', 'world-harbour-fortune', 'world-bright-future-jobs', '2021-02', null, ['world-report']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:OPERATES {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], capacity: row[8], knowledge: row[9]};
UNWIND [
['world-harbour-fortune-SAME_AS-world-same-judgement', 'world-harbour-fortune', 'world-same-judgement', null, null, ['world-report'], null, null, 'SAME', 'One registration number.', 'the tests', '2024-04-01']
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:SAME_AS {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], judgement: row[8], reason: row[9], judgedBy: row[10], judgedOn: row[11]};
UNWIND [
['world-lena-lasko-FAMILY_OF-world-viktor-lasko', 'world-lena-lasko', 'world-viktor-lasko', null, null, ['world-report'], null, null, 'SPOUSE']
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:FAMILY_OF {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], relation: row[8]};
UNWIND [
['world-mina-oduya-CITIZEN_OF-country-ke', 'world-mina-oduya', 'country-ke', null, null, ['world-report']],
['world-viktor-lasko-CITIZEN_OF-country-kh', 'world-viktor-lasko', 'country-kh', null, null, ['world-list-us']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:CITIZEN_OF {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-mina-oduya-LEADS-world-bright-future', 'world-mina-oduya', 'world-bright-future', null, null, ['world-report']],
['world-viktor-lasko-LEADS-world-harbour-fortune', 'world-viktor-lasko', 'world-harbour-fortune', '2020-06-01', null, ['world-list-us']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:LEADS {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], capacity: row[8]};
UNWIND [
['world-mina-oduya-PARTY_TO-world-case', 'world-mina-oduya', 'world-case', null, null, ['world-report'], null, null, 'defendant']
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:PARTY_TO {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], role: row[8]};
UNWIND [
['world-ministry-of-ports-ENGAGED_IN-world-port-levy', 'world-ministry-of-ports', 'world-port-levy', '2019', '2020', ['world-report']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:ENGAGED_IN {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], capacity: row[8], knowledge: row[9]};
UNWIND [
['world-osei-calder-OFFICIAL_OF-world-ministry-of-ports', 'world-osei-calder', 'world-ministry-of-ports', '2018', '2021', ['world-report']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:OFFICIAL_OF {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], capacity: row[8]};
UNWIND [
['world-silver-reef-HAS_INTEREST_IN-world-grey-petrel', 'world-silver-reef', 'world-grey-petrel', null, null, ['world-register']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:HAS_INTEREST_IN {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
UNWIND [
['world-tomas-reyl-SUPPORTS-world-harbour-fortune', 'world-tomas-reyl', 'world-harbour-fortune', null, null, ['world-report'], null, null, 'FINANCIAL']
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:SUPPORTS {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7], support: row[8], capacity: row[9], knowledge: row[10]};
UNWIND [
['world-viktor-lasko-US-GLOMAG-UNDER-programme-US-GLOMAG', 'world-viktor-lasko-US-GLOMAG', 'programme-US-GLOMAG', null, null, ['world-list-us']]
] AS row
MATCH (a:Node {id: row[1]})
MATCH (b:Node {id: row[2]})
MERGE (a)-[r:UNDER {id: row[0]}]->(b)
SET r = {id: row[0], revision: 3, since: row[3], until: row[4], sources: row[5], marking: row[6], withdrawnBy: row[7]};
