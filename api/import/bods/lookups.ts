// The vocabulary of BODS as data: kinds of interest, names, entities, and schemes of identifiers.
import { countryCode } from '../countries.ts'
import { codeOfThree } from '../countries-by-three.ts'
import type { IdentifierType, NameKind } from '../draft.ts'

export type InterestTie = 'OWNS' | 'CONTROLS' | 'LEADS' | 'HAS_INTEREST_IN' | 'ASSOCIATE_OF'

/**
 * What each kind of interest says of the two. VOTES: control only from more than half of the votes (UK SAMLA regulations, reg. 7(2)): a smaller part
 * is an interest. CLAIMED: control where the source itself holds it for beneficial ownership or control, else an interest.
 */
export const interestTypes: ReadonlyMap<string, InterestTie | 'VOTES' | 'CLAIMED'> = new Map<string, InterestTie | 'VOTES' | 'CLAIMED'>([
  ['shareholding', 'OWNS'],
  ['votingRights', 'VOTES'],
  ['appointmentOfBoard', 'CONTROLS'], ['otherInfluenceOrControl', 'CONTROLS'], ['controlViaCompanyRulesOrArticles', 'CONTROLS'], ['controlByLegalFramework', 'CONTROLS'], ['otherInfluenceOrControlOfTrust', 'CONTROLS'],
  ['trustee', 'CONTROLS'], ['trusteeOfTrust', 'CONTROLS'],
  ['settlor', 'CLAIMED'], ['settlorOfTrust', 'CLAIMED'], ['protector', 'CLAIMED'], ['protectorOfTrust', 'CLAIMED'], ['rightsGrantedByContract', 'CLAIMED'], ['conditionalRightsGrantedByContract', 'CLAIMED'],
  ['seniorManagingOfficial', 'LEADS'], ['boardMember', 'LEADS'], ['boardChair', 'LEADS'],
  ['beneficiaryOfLegalArrangement', 'HAS_INTEREST_IN'], ['beneficiaryOfTrust', 'HAS_INTEREST_IN'], ['rightsToSurplusAssetsOnDissolution', 'HAS_INTEREST_IN'], ['rightsToProfitOrIncome', 'HAS_INTEREST_IN'],
  ['enjoymentAndUseOfAssets', 'HAS_INTEREST_IN'], ['rightToProfitOrIncomeFromAssets', 'HAS_INTEREST_IN'], ['unknownInterest', 'HAS_INTEREST_IN'], ['unpublishedInterest', 'HAS_INTEREST_IN'], ['', 'HAS_INTEREST_IN'],
  ['nominee', 'ASSOCIATE_OF'], ['nominator', 'ASSOCIATE_OF']
])

export const nameKinds: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ['', 'PRIMARY'], ['legal', 'PRIMARY'], ['individual', 'PRIMARY'], ['translation', 'ALIAS'], ['transliteration', 'ALIAS'], ['alternative', 'ALIAS'], ['former', 'FORMER'], ['birth', 'FORMER']
])

/** undefined: no node, since the source does not know or does not name it. */
export const entityTypes: ReadonlyMap<string, 'COMPANY' | 'PUBLIC_BODY' | 'OTHER'> = new Map([
  ['registeredEntity', 'COMPANY'], ['legalEntity', 'OTHER'], ['arrangement', 'OTHER'], ['state', 'PUBLIC_BODY'], ['stateBody', 'PUBLIC_BODY']
])
export const unknownTypes: ReadonlySet<string> = new Set(['unknownPerson', 'anonymousPerson', 'unknownEntity', 'anonymousEntity'])

export interface Scheme {
  readonly type: IdentifierType
  readonly country?: string
  /** One country has several registers that count on their own: the number alone says nothing. */
  readonly local?: true
}

/** Schemes of org-id.guide that are no register of one country, and those of countries with many registers. */
const schemes: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  ['XI-LEI', { type: 'LEI' }], ['US-EIN', { type: 'TAX', country: 'us' }], ['GB-NIN', { type: 'NATIONAL_ID', country: 'gb' }]
])
const localRegisters: ReadonlySet<string> = new Set(['us', 'ca', 'de', 'ae'])

/** Registers that data name in words only. */
const schemeNames: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  ['DK Centrale Virksomhedsregister', { type: 'REGISTRATION', country: 'dk' }], ['GB Companies House', { type: 'REGISTRATION', country: 'gb' }], ['Companies House', { type: 'REGISTRATION', country: 'gb' }],
  ['SK Register Partnerov Verejného Sektora', { type: 'REGISTRATION', country: 'sk' }], ['UA Edinyy Derzhavnyj Reestr', { type: 'REGISTRATION', country: 'ua' }], ['IMO company number', { type: 'IMO_COMPANY' }], ['GLEIF', { type: 'LEI' }], ['Global Legal Entity Identifier Index', { type: 'LEI' }]
])

/** Also the words of our own exports: "Registration number (Kenya)". */
export function schemeNamed(name: string): Scheme | undefined {
  const country = /^Registration number \((.+)\)$/.exec(name)?.[1]
  const code = country === undefined ? undefined : countryCode(country)
  return schemeNames.get(name) ?? (typeof code === 'string' ? { type: 'REGISTRATION', country: code } : undefined)
}

/** Keys of a publisher's own database: they identify nobody elsewhere. */
export const ownKeys: ReadonlySet<string> = new Set(['OpenOwnership Register', 'OpenCorporates'])

/** Documents of persons stand behind a code of three letters: "GBR-PASSPORT". */
const personDocuments: Readonly<Record<string, IdentifierType>> = { PASSPORT: 'PASSPORT', TAXID: 'TAX', IDCARD: 'NATIONAL_ID' }

/** "GB-COH" is a register of the United Kingdom, "IRL-TAXID" a tax number of Ireland; undefined for what is neither. */
export function schemeOf(code: string): Scheme | undefined {
  const known = schemes.get(code)
  if (known !== undefined) return known
  const [place = '', ...words] = code.split('-')
  const country = /^[A-Z]{2}$/.test(place) && !place.startsWith('X') ? place.toLowerCase() : codeOfThree(place)
  if (country === undefined || words.length === 0) return undefined
  const type = personDocuments[words.join('-')] ?? (/(?:^|-)(?:VAT|TAX|TIN)/.test(words.join('-')) ? 'TAX' : 'REGISTRATION')
  return type === 'REGISTRATION' && localRegisters.has(country) ? { type, country, local: true } : { type, country }
}
