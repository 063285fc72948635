// The vocabulary of FollowTheMoney as data: its properties, topics and codes, and what they are here.
import type { IdentifierType } from '../draft.ts'

export interface IdentifierRule {
  readonly type: IdentifierType
  /** Who issues it. JURISDICTION: the country of registration, where the entity names one. */
  readonly country?: string
  /** A number that means nothing without the name of its register carries it. */
  readonly register?: string
}

/** Identifiers of persons and organizations, by property. A number whose issuer is not known carries the name of its register, so that two registers' equal numbers do not meet. */
export const identifierRules: ReadonlyMap<string, IdentifierRule> = new Map<string, IdentifierRule>([
  ['registrationNumber', { type: 'REGISTRATION', country: 'JURISDICTION' }], ['taxNumber', { type: 'TAX', country: 'JURISDICTION' }], ['vatCode', { type: 'TAX', country: 'JURISDICTION' }],
  ['passportNumber', { type: 'PASSPORT' }], ['socialSecurityNumber', { type: 'NATIONAL_ID' }],
  ['innCode', { type: 'TAX', country: 'ru' }], ['ogrnCode', { type: 'REGISTRATION', country: 'ru' }], ['okpoCode', { type: 'REGISTRATION', country: 'ru', register: 'OKPO' }],
  ['voenCode', { type: 'TAX', country: 'az' }], ['irsCode', { type: 'TAX', country: 'us' }], ['cikCode', { type: 'REGISTRATION', country: 'us', register: 'CIK' }], ['uscCode', { type: 'REGISTRATION', country: 'cn' }],
  ['npiCode', { type: 'REGISTRATION', country: 'us', register: 'NPI' }], ['leiCode', { type: 'LEI' }], ['dunsCode', { type: 'REGISTRATION', register: 'DUNS' }], ['uniqueEntityId', { type: 'REGISTRATION', country: 'us', register: 'UEI' }],
  ['cageCode', { type: 'REGISTRATION', register: 'CAGE' }], ['permId', { type: 'REGISTRATION', register: 'PermID' }], ['bvdId', { type: 'REGISTRATION', register: 'BvD' }], ['giiNumber', { type: 'REGISTRATION', register: 'GIIN' }],
  ['swiftBic', { type: 'BANK_ACCOUNT', register: 'BIC' }], ['isinCode', { type: 'REGISTRATION', register: 'ISIN' }], ['icijId', { type: 'REGISTRATION', register: 'ICIJ' }], ['sayariId', { type: 'REGISTRATION', register: 'Sayari' }],
  ['brightQueryId', { type: 'REGISTRATION', register: 'BrightQuery' }], ['brightQueryOrgId', { type: 'REGISTRATION', register: 'BrightQuery organization' }], ['licenseNumber', { type: 'REGISTRATION', country: 'JURISDICTION', register: 'Licence' }],
  ['jibCode', { type: 'REGISTRATION', country: 'ba' }], ['mbsCode', { type: 'REGISTRATION', country: 'ba', register: 'MBS' }], ['ipoCode', { type: 'REGISTRATION', register: 'IPO' }], ['coatoCode', { type: 'REGISTRATION', register: 'COATO' }],
  ['fnsCode', { type: 'REGISTRATION', country: 'ru', register: 'FNS' }], ['fssCode', { type: 'REGISTRATION', country: 'ru', register: 'FSS' }], ['pfrNumber', { type: 'REGISTRATION', country: 'ru', register: 'PFR' }],
  ['mmsi', { type: 'MMSI' }], ['crsNumber', { type: 'REGISTRATION', register: 'CRS' }], ['serialNumber', { type: 'REGISTRATION', register: 'Serial number' }], ['icaoCode', { type: 'REGISTRATION', register: 'ICAO 24-bit address' }],
  ['email', { type: 'EMAIL' }], ['phone', { type: 'PHONE' }], ['website', { type: 'WEB' }]
])

/** Properties kept as a remark, by the label that stands before it. Some numbers are here because many share one: no KPP, activity or bank code identifies anybody. */
export const remarkLabels: Readonly<Record<string, string>> = {
  notes: '', description: '', summary: '', keywords: 'Keyword', sourceUrl: 'Source', wikipediaUrl: 'Wikipedia', opencorporatesUrl: 'OpenCorporates', publisher: 'Published by', program: 'Programme', programId: 'Programme',
  legalForm: 'Legal form', status: 'Status', taxStatus: 'Tax status', classification: 'Classification', kppCode: 'KPP', okvedCode: 'OKVED', bikCode: 'BIK', caemCode: 'CAEM', okopfCode: 'OKOPF', oksmCode: 'OKSM', ticker: 'Ticker', ricCode: 'RIC',
  capital: 'Capital', amount: 'Amount', currency: 'Currency', amountUsd: 'Amount in US dollars', amountEur: 'Amount in euros', education: 'Education', biography: '', profession: 'Profession', birthCountry: 'Country of birth', spokenLanguage: 'Language', motherName: 'Name of the mother', appearance: 'Appearance',
  height: 'Height', weight: 'Weight', eyeColor: 'Eye colour', hairColor: 'Hair colour', pastFlags: 'Former flag', pastTypes: 'Former type', registrationPort: 'Port of registry', navigationArea: 'Navigation area',
  nameChangeDate: 'Name changed on', registrationDate: 'Registered on', deregistrationDate: 'Deregistered on', manufacturer: 'Manufacturer', subnationalArea: 'Area', numberOfSeats: 'Number of seats', deadweightTonnage: 'Deadweight tonnage', tonnage: 'Tonnage'
}

/** Parts of a name that `name` has as a whole; kept in one remark, because they tell which part is the family name. */
export const nameParts: Readonly<Record<string, string>> = { firstName: 'first', secondName: 'second', middleName: 'middle', fatherName: 'father', lastName: 'last', nameSuffix: 'suffix' }

/** When and how the dataset was made, and what only a search engine needs: no statement about anybody. */
export const bookkeeping: ReadonlySet<string> = new Set(['createdAt', 'modifiedAt', 'retrievedAt', 'publisherUrl', 'alephUrl', 'indexText', 'namesMentioned', 'proof', 'riskSource', 'recordId', 'programUrl', 'sourceUrl', 'publisher'])

/** No finding may rest on them, so they are not taken in. */
export const leftOut: ReadonlySet<string> = new Set(['religion', 'ethnicity', 'political'])

/** What the topics of FollowTheMoney say, in its words. */
export const topics: Readonly<Record<string, string>> = {
  crime: 'Crime', 'crime.fraud': 'Fraud', 'crime.cyber': 'Cybercrime', 'crime.fin': 'Financial crime', 'crime.env': 'Environmental violations', 'crime.theft': 'Theft', 'crime.war': 'War crimes', 'crime.boss': 'Criminal leadership', 'crime.terror': 'Terrorism', 'crime.traffick': 'Trafficking',
  'crime.traffick.drug': 'Drug trafficking', 'crime.traffick.human': 'Human trafficking', 'forced.labor': 'Forced labor', 'asset.frozen': 'Frozen asset', wanted: 'Wanted', 'corp.offshore': 'Offshore', 'corp.shell': 'Shell company', 'corp.public': 'Public listed company', 'corp.disqual': 'Disqualified',
  'corp.clone': 'Clone of real entity', gov: 'Government', 'gov.national': 'National government', 'gov.state': 'State government', 'gov.muni': 'Municipal government', 'gov.soe': 'State-owned enterprise', 'gov.igo': 'Intergovernmental organization', 'gov.head': 'Head of government or state',
  'gov.admin': 'Civil service', 'gov.executive': 'Executive branch of government', 'gov.legislative': 'Legislative branch of government', 'gov.judicial': 'Judicial branch of government', 'gov.security': 'Security services', 'gov.financial': 'Central banking and financial integrity',
  'gov.religion': 'Religious leadership', fin: 'Financial services', 'fin.bank': 'Bank', 'fin.fund': 'Fund', 'fin.adivsor': 'Financial advisor', 'mare.detained': 'Maritime detention', 'mare.shadow': 'Shadow fleet', 'mare.sts': 'Ship-to-ship transfer', 'reg.action': 'Regulator action', 'reg.warn': 'Regulator warning',
  'role.pep': 'Politically exposed person', 'role.pep.frmr': 'Former politically exposed person', 'role.pep.intl': 'International politically exposed person', 'role.pep.natl': 'National politically exposed person', 'role.pol': 'Politician', 'role.rca': 'Close associate', 'role.judge': 'Judge', 'role.civil': 'Civil servant',
  'role.diplo': 'Diplomat', 'role.lawyer': 'Lawyer', 'role.acct': 'Accountant', 'role.spy': 'Spy', 'role.oligarch': 'Oligarch', 'role.journo': 'Journalist', 'role.act': 'Activist', 'role.lobby': 'Lobbyist', 'pol.party': 'Political party', 'pol.union': 'Union', rel: 'Religion', mil: 'Military',
  sanction: 'Sanctioned', 'sanction.linked': 'Sanction-linked', 'sanction.control': 'Sanction ownership or control', 'sanction.counter': 'Counter-sanctioned', 'export.control': 'Export controlled', 'export.control.linked': 'Export control-linked', 'export.risk': 'Trade risk', 'invest.risk': 'Investment risk',
  'invest.ban': 'Investment ban', 'geo.risk': 'High-risk area', debarment: 'Debarred', poi: 'Person of interest'
}

/** A topic that says somebody is a victim or witness: never taken in (protection.ts refuses the same in a role or title). */
export const protectedTopic = /(^|\.)(victims?|witness(es)?|survivors?|complainants?)(\.|$)/i

export const genders: Readonly<Record<string, 'MALE' | 'FEMALE' | 'OTHER'>> = { male: 'MALE', female: 'FEMALE', other: 'OTHER', m: 'MALE', f: 'FEMALE' }

/** Codes that FollowTheMoney has beside ISO 3166-1: parts of countries, by the country they are a part of in the law of its neighbours. */
export const territories: Readonly<Record<string, string>> = {
  'gb-sct': 'gb', 'gb-wls': 'gb', 'gb-nir': 'gb', 'ge-ab': 'ge', 'ge-so': 'ge', 'x-so': 'ge', 'ua-cri': 'ua', 'ua-dpr': 'ua', 'ua-lpr': 'ua', 'cn-xz': 'cn', 'cy-trnc': 'cy', 'iq-kr': 'iq', 'md-pmr': 'md', 'pk-km': 'pk', 'so-som': 'so'
}
/** No country, or one that is gone without one successor. */
export const noCountries: ReadonlySet<string> = new Set(['zz', 'eu', 'un', 'suhh', 'yucs', 'csxx', 'cshh', 'unknown'])
