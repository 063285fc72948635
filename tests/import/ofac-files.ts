// Small files in OFAC's advanced and enhanced format, made up for tests: the parts that a test is about, and around them what the formats need.

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AliasType: { 1400: 'A.K.A.', 1401: 'F.K.A.', 1403: 'Name' }, Country: { 11065: 'China', 11109: 'Iran', 11291: 'undetermined' }, DetailReference: { 91526: 'Male' }, EntryEventType: { 1: 'Created' },
  FeatureType: { 8: 'Birthdate', 9: 'Place of Birth', 10: 'Nationality Country', 25: 'Location', 26: 'Title', 224: 'Gender', 3: 'Vessel Tonnage', 2: 'VESSEL TYPE', 646: 'Organization Established Date' }, IDRegDocDateType: { 1480: 'Issue Date', 1481: 'Expiration Date' }, IDRegDocType: { 1571: 'Passport', 1626: 'Vessel Registration Identification' },
  LegalBasis: { 1828: 'Executive Order 13224 (Terrorism)', 91749: 'Executive Order 13818 (Global Magnitsky)', 1: 'Unknown' }, List: { 1550: 'SDN List', 91512: 'Consolidated List', 91507: 'Sectoral Sanctions Identifications List' },
  LocPartType: { 1: 'Unknown', 1451: 'ADDRESS1', 1454: 'CITY', 1455: 'STATE/PROVINCE', 1456: 'POSTAL CODE' }, NamePartType: { 1520: 'Last Name', 1521: 'First Name', 1525: 'Entity Name' }, PartyType: { 1: 'Individual', 2: 'Entity', 4: 'Transport' },
  RelationQuality: { 1: 'Unknown', 1540: 'High' }, Reliability: { 1: 'Unknown', 1560: 'Confirmed', 1561: 'False', 91479: 'Reported' }, SanctionsType: { 1: 'Program', 1705: 'Block' }, Validity: { 1: 'Valid', 2: 'Fraudulent' },
  RelationType: { 1555: 'Associate Of', 15001: 'Providing support to', 15002: 'Acting for or on behalf of', 15003: 'Owned or Controlled By', 15004: 'Family member of', 91422: 'playing a significant role in', 91725: 'Leader or official of', 91900: 'Principal Executive Officer', 92019: 'Owns, controls, or operates', 92122: 'Property in the interest of', 99999: 'Cousin of' }
}
const subtypes = { vessel: ['1', '4', 'Vessel'], aircraft: ['2', '4', 'Aircraft'], entity: ['3', '2', 'Unknown'], individual: ['4', '1', 'Unknown'] } as const
const tables = `${Object.entries(values).map(([name, rows]) => `<${name}Values>${Object.entries(rows).map(([id, text]) => `<${name} ID="${id}">${text}</${name}>`).join('')}</${name}Values>`).join('')}
<PartySubTypeValues>${Object.values(subtypes).map(([id, type, text]) => `<PartySubType ID="${id}" PartyTypeID="${type}">${text}</PartySubType>`).join('')}</PartySubTypeValues>
<ScriptValues><Script ID="215" ScriptCode="Latin">Latin</Script><Script ID="160" ScriptCode="Arab">Arabic</Script></ScriptValues>`

export interface AdvancedParts {
  readonly parties?: string
  readonly relations?: string
  readonly documents?: string
  readonly locations?: string
  readonly entries?: string
  readonly references?: string
  readonly day?: string
  /** Of the root, with its colon. */
  readonly prefix?: string
  readonly namespace?: string
}

export function advanced({ parties = '', relations = '', documents = '', locations = '', entries = '', references = tables, day = '2024-05-03', prefix = '', namespace = 'http://www.un.org/sanctions/1.0' }: AdvancedParts): string {
  const text = `<Sanctions xmlns="${namespace}" Version="3"><DateOfIssue CalendarTypeID="1">${date(day)}</DateOfIssue>${references === '' ? '' : `<ReferenceValueSets>${references}</ReferenceValueSets>`}
<Locations>${locations}</Locations><IDRegDocuments>${documents}</IDRegDocuments><DistinctParties>${parties}</DistinctParties><ProfileRelationships>${relations}</ProfileRelationships><SanctionsEntries>${entries}</SanctionsEntries><SanctionsEntryLinks/></Sanctions>`
  return `<?xml version="1.0" encoding="utf-8"?>${prefix === '' ? text : text.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}`).replace('xmlns=', `xmlns:${prefix.slice(0, -1)}=`)}`
}

export const date = (day: string): string => ['Year', 'Month', 'Day'].map((part, place) => `<${part}>${Number(day.split('-')[place])}</${part}>`).join('')

/** Bounds as `from`, `fromLast`, `to`, `toLast`. */
export const period = (days: readonly string[], approximate = false): string => {
  const [a = '', b = '', c = '', d = ''] = days.map(date)
  const bounds = (name: string, from: string, to: string): string => `<${name} Approximate="${approximate}"><From>${from}</From><To>${to}</To></${name}>`
  return `<DatePeriod CalendarTypeID="1">${bounds('Start', a, b)}${bounds('End', c, d)}</DatePeriod>`
}

export const alias = (uid: number, place: number, parts: readonly (readonly [type: number, text: string])[], { type = 1403, weak = false, script = 215 } = {}): string =>
  `<Alias FixedRef="${uid}" AliasTypeID="${type}" Primary="${place === 0}" LowQuality="${weak}"><DocumentedName ID="${uid}${place}" FixedRef="${uid}" DocNameStatusID="1">${parts.map(([kind, text]) => `<DocumentedNamePart><NamePartValue NamePartGroupID="${kind}" ScriptID="${script}" ScriptStatusID="1" Acronym="false">${text}</NamePartValue></DocumentedNamePart>`).join('')}</DocumentedName></Alias>`

export interface PartyParts {
  readonly type?: keyof typeof subtypes
  readonly aliases?: string
  readonly features?: string
  readonly comment?: string
}

export function party(uid: number, name: string, { type = 'entity', aliases = '', features = '', comment = '' }: PartyParts = {}): string {
  const [family = name, given] = name.split(', ')
  const primary = alias(uid, 0, given === undefined ? [[1525, name]] : [[1520, family], [1521, given]])
  const groups = [1520, 1521, 1525].map(kind => `<MasterNamePartGroup><NamePartGroup ID="${kind}" NamePartTypeID="${kind}"/></MasterNamePartGroup>`).join('')
  return `<DistinctParty FixedRef="${uid}"><Comment>${comment}</Comment><Profile ID="${uid}" PartySubTypeID="${subtypes[type][0]}"><Identity ID="9${uid}" FixedRef="${uid}" Primary="true" False="false">${primary}${aliases}<NamePartGroups>${groups}</NamePartGroups></Identity>${features}</Profile></DistinctParty>`
}

export const feature = (type: number, content: string, reliability = 1): string => `<Feature ID="1" FeatureTypeID="${type}"><FeatureVersion ID="2" ReliabilityID="${reliability}"><Comment/>${content}</FeatureVersion><IdentityReference IdentityID="1" IdentityFeatureLinkTypeID="1"/></Feature>`

export const relation = (from: number, type: number, to: number, { former = false, quality = 1, more = '' } = {}): string =>
  `<ProfileRelationship ID="1" From-ProfileID="${from}" To-ProfileID="${to}" RelationTypeID="${type}" RelationQualityID="${quality}" Former="${former}" SanctionsEntryID="${from}"><Comment/>${more}</ProfileRelationship>`

export const entry = (uid: number, programmes: readonly string[], { day = '2022-12-09', list = 1550, basis = 1 } = {}): string =>
  `<SanctionsEntry ID="${uid}" ProfileID="${uid}" ListID="${list}"><EntryEvent ID="${uid}" EntryEventTypeID="1" LegalBasisID="${basis}"><Comment/><Date CalendarTypeID="1">${date(day)}</Date></EntryEvent><SanctionsMeasure ID="1" SanctionsTypeID="1705"><DatePeriod CalendarTypeID="1"/></SanctionsMeasure>${programmes.map(tag => `<SanctionsMeasure ID="2" SanctionsTypeID="1"><Comment>${tag}</Comment><DatePeriod CalendarTypeID="1"/></SanctionsMeasure>`).join('')}</SanctionsEntry>`

export interface EntityParts {
  readonly type?: string
  readonly programmes?: readonly string[]
  readonly grounds?: readonly string[]
  readonly relations?: readonly (readonly [type: number, label: string, other: number])[]
  readonly names?: string
  readonly more?: string
  readonly since?: string
}

export function entity(uid: number, name: string, { type = 'Entity', programmes = ['GLOMAG'], grounds = [], relations = [], names = '', more = '', since = '2022-12-09' }: EntityParts = {}): string {
  return `<entity id="${uid}"><generalInfo><identityId>1</identityId><entityType refId="1">${type}</entityType></generalInfo><sanctionsLists><sanctionsList refId="1550" id="1" datePublished="${since}">SDN List</sanctionsList></sanctionsLists>
<sanctionsPrograms>${programmes.map(tag => `<sanctionsProgram refId="1" id="1">${tag}</sanctionsProgram>`).join('')}</sanctionsPrograms><sanctionsTypes><sanctionsType refId="1705" id="1">Block</sanctionsType></sanctionsTypes><legalAuthorities>${grounds.map(text => `<legalAuthority refId="1" id="1">${text}</legalAuthority>`).join('')}</legalAuthorities>
<names><name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations><translation id="1"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedLastName>${name}</formattedLastName><formattedFullName>${name}</formattedFullName></translation>${names}</translations></name></names>
<relationships>${relations.map(([kind, label, other]) => `<relationship id="1"><type refId="${kind}">${label}</type><relatedEntity entityId="${other}">OTHER</relatedEntity></relationship>`).join('')}</relationships>${more}</entity>`
}

export const enhanced = (entities: string, { day = '2024-05-03', programmes = [] as readonly string[], head = true } = {}): string =>
  `<?xml version="1.0" encoding="utf-8"?><sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML">${head ? `<publicationInfo><dataAsOf>${day}T00:00:00</dataAsOf><filters><sanctionsLists><sanctionsList refId="1550">SDN List</sanctionsList></sanctionsLists><sanctionsPrograms>${programmes.map(tag => `<sanctionsProgram refId="1">${tag}</sanctionsProgram>`).join('')}</sanctionsPrograms></filters></publicationInfo>` : ''}<referenceValues><referenceValue refId="1"><type>X</type><value>Y</value></referenceValue></referenceValues><featureTypes/><entities>${entities}</entities></sanctionsData>`
