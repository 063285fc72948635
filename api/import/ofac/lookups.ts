// The vocabulary of OFAC's lists as data: its words and codes, and what they are here. What is not in a table becomes an issue, never a guess.
import type { IdentifierType } from '../draft.ts'

/** Programme tags of the SDN list. The tag itself stays with the designation: it says which order where one programme holds several. */
const tags: Readonly<Record<string, readonly string[]>> = {
  'US-BALKANS': ['BALKANS', 'BALKANS-EO14033'], 'US-BRUS': ['BELARUS', 'BELARUS-EO14038'], 'US-BURMA': ['BURMA', 'BURMA-EO14014'], 'US-BURUNDI': ['BURUNDI'],
  'US-CAATSA': ['CAATSA - RUSSIA', 'CAATSA - IRAN'], 'US-CAPTA': ['561-Related', '561List', 'CAPTA'], 'US-CAR': ['CAR'], 'US-CUBA': ['CUBA', 'CUBA-EO14404'], 'US-CYB': ['CYBER', 'CYBER2', 'CYBER3', 'CYBER4'],
  'US-DARFUR': ['DARFUR', 'SUDAN-EO14098', 'BPI-SUDAN-14098'], 'US-DRC': ['DRCONGO'], 'US-ETHIOPIA': ['ETHIOPIA-EO14046'], 'US-FORINT': ['ELECTION-EO13848'], 'US-FSE': ['FSE-IR', 'FSE-SY', 'FSE-WMD', 'FSE-SDGT'],
  'US-FTO219': ['FTO'], 'US-GLOMAG': ['GLOMAG', 'BPI-GLOMAG'], 'US-HIFPAA': ['HIFPAA'], 'US-HONGKONG': ['HK-EO13936'], 'US-HOSTAGE': ['HOSTAGES-EO14078'], 'US-ICC': ['ICC-EO14203', 'ICCP-EO13928'],
  'US-IRAN': ['IRAN', 'IRAN-HR', 'IRAN-TRA', 'IRAN-CON-ARMS-EO', 'IRAN-EO13846', 'IRAN-EO13871', 'IRAN-EO13876', 'IRAN-EO13902', 'HRIT-IR', 'IFSR', 'IRGC', 'ISA', '13599'],
  'US-IRAQ': ['IRAQ2', 'IRAQ3'], 'US-LEBANON': ['LEBANON'], 'US-LIBYA': ['LIBYA2', 'LIBYA3'], 'US-MAGNITSKY': ['MAGNIT'], 'US-MALI': ['MALI-EO13882'],
  'US-NARCO': ['SDNT', 'SDNTK', 'BPI-SDNTK', 'BPI-SDNT', 'ILLICIT-DRUGS-EO14059'], 'US-NICARAGUA': ['NICARAGUA', 'NICARAGUA-NHRAA'],
  'US-NK': ['DPRK', 'DPRK2', 'DPRK3', 'DPRK4', 'DPRK-NKSPEA'], 'US-NON-PROLIF': ['NPWMD', 'IFCA', 'BPI-NPWMD'], 'US-NS-CMIC': ['CMIC-EO13959'], 'US-NS-MBS': ['NS-MBS'], 'US-NS-PLC': ['NS-PLC'],
  'US-RUSHAR': ['RUSSIA-EO14024', 'BPI-RUSSIA-EO14024', 'PEESA', 'PEESA-EO14039'], 'US-SOMALIA': ['SOMALIA'], 'US-SOUTH-SUDAN': ['SOUTH SUDAN'], 'US-SYR': ['SYRIA', 'SYRIA-CAESAR', 'HRIT-SY'],
  'US-SYR-REL': ['SYRIA-EO13894', 'PAARSSR-EO13894'], 'US-TCO': ['TCO', 'BPI-TCO'], 'US-TERR': ['SDGT', 'SDT', 'BPI-SDGT'], 'US-UHRPA': ['UHRPA'],
  'US-UKRRUS-REL': ['UKRAINE-EO13660', 'UKRAINE-EO13661', 'UKRAINE-EO13662', 'UKRAINE-EO13685', 'RUSSIA-EO14065', 'SSIDES'], 'US-VEN': ['VENEZUELA', 'VENEZUELA-EO13850', 'VENEZUELA-EO13884'],
  'US-WEST-BANK': ['WEST-BANK-EO14115'], 'US-YEMEN': ['YEMEN'], 'US-ZIM': ['ZIMBABWE']
}
const programmes = new Map(Object.entries(tags).flatMap(([key, of]) => of.map(tag => [tag.toUpperCase(), key])))

/**
 * On the consolidated list these tags do not block: E.O. 13662 there is the sectoral list, the others are prohibitions of
 * the menu-based list (31 CFR 589; OFAC, "Non-SDN Menu-Based Sanctions List"). The tag of E.O. 14024 stands for several
 * directives: which one the remarks say.
 */
const consolidatedTags: ReadonlyMap<string, string> = new Map([
  ['UKRAINE-EO13662', 'US-SSI'], ['CAATSA - RUSSIA', 'US-NS-MBS'], ['BURMA-EO14014', 'US-NS-MBS'], ['ILLICIT-DRUGS-EO14059', 'US-NS-MBS'], ['IRAN-CON-ARMS-EO', 'US-NS-MBS']
])
/** Directives under E.O. 14024: 2 closes correspondent accounts (CAPTA); 1, 1A, 3 and 4 restrict some dealings. */
export const directives: ReadonlyMap<string, string> = new Map([['1', 'US-NS-MBS'], ['1A', 'US-NS-MBS'], ['2', 'US-CAPTA'], ['3', 'US-NS-MBS'], ['4', 'US-NS-MBS']])
const directive = /E(?:xecutive Order|O) 14024 Directive(?: Information(?: -)?(?: Subject to)?(?: Directive)?)? (1A|[1-4])\b/gi

export type OfacList = 'sdn' | 'consolidated'

/**
 * Keys of the programmes that a tag stands for on a list; undefined for an unknown tag. None for the tag of E.O. 14024 on the
 * consolidated list where no directive is named: there it warns of secondary sanctions (section 11) and lists nobody.
 */
export function programmesOf(tag: string, list: OfacList, remarks: string): readonly string[] | undefined {
  const known = tag.toUpperCase()
  if (list === 'consolidated' && known === 'RUSSIA-EO14024') {
    return [...new Set([...remarks.matchAll(directive)].map(match => directives.get((match[1] ?? '').toUpperCase())).filter(key => key !== undefined))]
  }
  const key = (list === 'consolidated' ? consolidatedTags.get(known) : undefined) ?? programmes.get(known)
  return key === undefined ? undefined : [key]
}

/** Tags that only the consolidated (non-SDN) list has: they tell the two lists apart. */
export const consolidatedOnly: ReadonlySet<string> = new Set(['NS-PLC', 'CMIC-EO13959', 'FSE-IR', 'FSE-SY', 'FSE-WMD', 'FSE-SDGT', '561-Related', '561List', 'NS-MBS', 'CAPTA'])

export interface IdentifierRule {
  readonly type: IdentifierType
  /** The country that issued it is where the actor is registered. */
  readonly registers?: true
}

const identifiers: Readonly<Record<IdentifierType, readonly string[]>> = {
  PASSPORT: ['Passport', 'Diplomatic Passport', 'Official Passport', 'Service Passport', 'Stateless Person Passport', 'Stateless Person ID Card', 'British National Overseas Passport'],
  NATIONAL_ID: [
    'National ID No.', 'National Foreign ID Number', 'Cedula No.', 'Cedula de Residencia', 'Cedula de Ciudadania', 'Cedula de Ciudadania No.', 'Cedula de Identidad No.', 'Identification Number', 'Personal ID Card', 'Personal Number', 'C.U.R.P.', 'D.N.I.', "Driver's License No.", 'SSN',
    'Birth Certificate Number', 'Birth Certificate', 'Electoral Registry No.', 'Credencial electoral', 'Cartilla de Servicio Militar Nacional', 'C.U.I.', 'C.U.I.P.', 'D.U.I.', 'I.F.E.', 'N.I.E.', 'NIE', 'Tarjeta de Identidad', 'Residency Number', 'Refugee ID Card', 'Refugee Identification Number',
    'Travel Document Number', 'Visa Number', 'VisaNumberID', 'Visa', 'Tazkira National ID Card', 'UAE Identification', 'Pilot License Number', 'Turkish Identification Number', 'Bosnian Personal ID No.', 'Kenyan ID No.', 'Interpol: Red Notice. File No.', 'Military Registration Number', 'Moroccan Personal ID No.', 'Russian State Individual Business Registration Number Pattern (OGRNIP)',
    'Iraqi ID Card', 'Iranian ID', 'Citizen\'s Card Number', 'Residency Card', 'Permit Number', 'Numero de Identidad', 'Numero Unico de Identificacao Tributaria (NUIT)', 'Afghan Personal Identification Number', 'I.D. Card', 'Serial No.', 'U.S. Social Security Number', 'Stateless Person', 'Seafarer\'s Identification Document', 'Immigration No.', 'Unique Identifier', 'Numero de Documento', 'CNP (Personal Numerical Code)'
  ],
  TAX: ['Tax ID No.', 'Tax ID No', 'NIT #', 'RUC #', 'RIF #', 'R.F.C.', 'RFC', 'RTN', 'V.A.T. Number', 'US FEIN', 'Italian Fiscal Code', 'Fiscal Code', 'C.U.I.T.', 'CUIT', 'C.N.P.J.', 'CNPJ', 'C.P.F.', 'CPF', 'Paraguay Tax ID No.', 'Pakistani National Tax Number', 'Trade Office Tax No.', 'C.I.F.', 'CIF', 'N.I.F.', 'NIF', 'PAN', 'Permanent Account Number', 'Dubai Tax ID', 'Paraguayan tax identification number'],
  REGISTRATION: [
    'Registration Number', 'Registration ID', 'LE Number', 'Branch Unit Number', 'United Social Credit Code Certificate (USCCC)', 'Organization Code', 'SRE Permit No.', 'Afghan Money Service Provider License Number', 'Business Registration Number', 'Business Registration Document #', 'Business Number', 'Company Number', 'UK Company Number', 'Commercial Registry Number', 'C.R. No.', 'Matricula Mercantil No', 'Matricula Mercantil No.', 'Folio Mercantil No.', 'Trade License No.', 'License',
    'Government Gazette Number', 'Unified Social Credit Code (USCC)', 'Unified Social Credit Code (USCCC)', 'Chamber of Commerce Number', 'Public Registration Number', 'Enterprise Number', 'Central Registration System Number', 'Central Registration System', 'Economic Register Number (CBLS)', 'Istanbul Chamber of Comm. No.', 'D-U-N-S Number',
    'Romanian C.R.', 'Romanian Tax Registration', 'Romanian Permanent Resident', 'Dubai Chamber of Commerce Membership No.', 'Chinese Commercial Code', 'Certificate of Incorporation Number', 'Registered Charity No.', 'Company ID', 'File Number', 'Commercial License No.', 'Company Registration Number', 'Identification Code', 'Industrial Register No.', 'Fiscal Registration', 'Maritime Registration', 'Public Security and Immigration No.', 'Trade Registration No.', 'Federal ID Card', 'Registro Mercantil', 'Tourism License No.',
    'SWIFT/BIC', 'BIK (RU)', 'MSB Registration Number', 'Aircraft Tail Number', "Aircraft Manufacturer's Serial Number (MSN)", 'Aircraft Construction Number (also called L/N or S/N or F/N)', 'Aircraft Serial Number', 'Aircraft Mode S Transponder Code', 'Aircraft Serial Identification', 'Vessel Registration Identification', 'Vessel Registration Number', 'Numero de Registro', 'Enterprise Registration Number', 'Russian Company Register No.', 'Cadastral Number', 'C.I.N.', 'Legal Entity Number', 'Tourist Registration', 'Registration Certificate Number (Dubai)', 'RSIN'
  ],
  IMO: ['Vessel Registration Identification IMO', 'Other Vessel IMO'],
  IMO_COMPANY: [],
  MMSI: ['MMSI'],
  LEI: ['LEI'],
  PHONE: ['Telephone', 'Telephone:', 'Fax:', 'PHONE', 'FAX', 'Alt. Fax:', 'Telephone No.', 'Telephone Number', 'Phone Number', 'Phone No.', 'Fax', 'Fax No.', 'Fax Number', 'Tel.', 'Mobile', 'Mobile Phone'],
  EMAIL: ['Email Address', 'Email:', 'E-mail', 'Email'],
  WEB: ['Website', 'Websites', 'Web site', 'Web site:'],
  HANDLE: [],
  WALLET: ['Digital Currency Address -'],
  BANK_ACCOUNT: ['Bank Account', 'Bank Account No.', 'Account Number']
}

/** A number in a register of the country of registration. */
const registering: ReadonlySet<string> = new Set([
  'Registration Number', 'Registration ID', 'Business Registration Number', 'Business Registration Document #', 'Company Number', 'UK Company Number', 'Commercial Registry Number', 'C.R. No.', 'Matricula Mercantil No', 'Matricula Mercantil No.', 'Folio Mercantil No.',
  'Government Gazette Number', 'Unified Social Credit Code (USCC)', 'Chamber of Commerce Number', 'Public Registration Number', 'Enterprise Number', 'Central Registration System Number', 'Istanbul Chamber of Comm. No.', 'Certificate of Incorporation Number'
])

export const identifierRules: ReadonlyMap<string, IdentifierRule> = new Map(Object.entries(identifiers).flatMap(([type, labels]) =>
  labels.map(label => [label, { type: type as IdentifierType, ...(registering.has(label) ? { registers: true as const } : {}) }] as const)))

/** Remarks that say what a listing means for third parties, what the entry is, or how to read it: kept as they are, beside the actor. */
export const noteLabels: readonly string[] = [
  'Secondary sanctions risk', 'Additional Sanctions Information', 'Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions', 'Executive Order', 'CAATSA Section', 'For more information', 'Effective Date', 'Purchase/Sales For Divestment Date',
  'Listing Date', 'Issuer Name', 'Equity Ticker', 'ISIN', 'Target Type', 'Former Vessel Flag', 'Other Vessel Flag', 'Other Vessel Type', 'Other Vessel Call Sign', 'Former Vessel Type', 'Aircraft Operator', 'Vessel Owner', 'Vessel Operator', 'Previous Aircraft Tail Number', 'PEESA Information', 'Peesa Information', 'Loans affected', 'Prohibition', 'United States financial institutions', 'IFCA Determination', 'UN/LOCODE', 'All offices', 'All branches', 'MICEX Code', 'Trademark number', 'Location'
]

/** Kinds of organization that "Target Type" states; the other types say nothing of the kind. */
export const targetTypes: ReadonlyMap<string, 'PUBLIC_BODY' | 'COMPANY'> = new Map([['Government Entity', 'PUBLIC_BODY'], ['State-Owned Enterprise', 'COMPANY'], ['Private Company', 'COMPANY'], ['Publicly Traded Company', 'COMPANY'], ['Public Company', 'COMPANY'], ['Financial Institution', 'COMPANY']])

export const genders: ReadonlyMap<string, 'MALE' | 'FEMALE' | 'OTHER'> = new Map([['Male', 'MALE'], ['Female', 'FEMALE'], ['Other', 'OTHER']])

export const aliasKinds: ReadonlyMap<string, 'ALIAS' | 'FORMER'> = new Map([['aka', 'ALIAS'], ['a.k.a.', 'ALIAS'], ['fka', 'FORMER'], ['f.k.a.', 'FORMER'], ['nka', 'ALIAS'], ['n.k.a.', 'ALIAS']])

/** The words for types of entries in the two formats. */
export const entryKinds: ReadonlyMap<string, 'Person' | 'Organization' | 'Vessel' | 'Aircraft'> = new Map([['', 'Organization'], ['entity', 'Organization'], ['individual', 'Person'], ['vessel', 'Vessel'], ['aircraft', 'Aircraft']])
