// The vocabulary of the Senzing entity specification as data: attributes, by the feature they are a part of.
import type { ActorKind, IdentifierType, NameKind } from '../draft.ts'

/** Kind of actor by RECORD_TYPE. A record without a type is kept as an organization, said in the report. */
export const kinds: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([['PERSON', 'Person'], ['INDIVIDUAL', 'Person'], ['ORGANIZATION', 'Organization'], ['COMPANY', 'Organization'], ['ENTITY', 'Organization'], ['VESSEL', 'Vessel'], ['AIRCRAFT', 'Aircraft']])

export const nameKinds: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ['', 'PRIMARY'], ['PRIMARY', 'PRIMARY'], ['LEGAL', 'PRIMARY'], ['ALIAS', 'ALIAS'], ['AKA', 'ALIAS'], ['DBA', 'ALIAS'], ['NICKNAME', 'WEAK'], ['WEAK', 'WEAK'], ['FORMER', 'FORMER'], ['FKA', 'FORMER'], ['MAIDEN', 'FORMER'], ['NATIVE', 'ORIGINAL'], ['ORIGINAL', 'ORIGINAL']
])

export interface DocumentRule {
  readonly type: IdentifierType
  readonly number: string
  /** Attributes with who issued it: a country, or a state. */
  readonly issuer: readonly string[]
  readonly register?: string
  readonly country?: string
}

export const documents: readonly DocumentRule[] = [
  { type: 'PASSPORT', number: 'PASSPORT_NUMBER', issuer: ['PASSPORT_COUNTRY'] },
  { type: 'NATIONAL_ID', number: 'NATIONAL_ID_NUMBER', issuer: ['NATIONAL_ID_COUNTRY'] },
  { type: 'TAX', number: 'TAX_ID_NUMBER', issuer: ['TAX_ID_COUNTRY'] },
  { type: 'NATIONAL_ID', number: 'SSN_NUMBER', issuer: [], register: 'SSN', country: 'us' },
  { type: 'NATIONAL_ID', number: 'SSN', issuer: [], register: 'SSN', country: 'us' },
  { type: 'NATIONAL_ID', number: 'DRIVERS_LICENSE_NUMBER', issuer: ['DRIVERS_LICENSE_COUNTRY'], register: 'Driving licence' },
  { type: 'LEI', number: 'LEI_NUMBER', issuer: [] },
  { type: 'REGISTRATION', number: 'DUNS_NUMBER', issuer: [], register: 'DUNS' },
  { type: 'REGISTRATION', number: 'NPI_NUMBER', issuer: [], register: 'NPI', country: 'us' },
  { type: 'BANK_ACCOUNT', number: 'ACCOUNT_NUMBER', issuer: [] },
  { type: 'PHONE', number: 'PHONE_NUMBER', issuer: [] },
  { type: 'EMAIL', number: 'EMAIL_ADDRESS', issuer: [] },
  { type: 'WEB', number: 'WEBSITE_ADDRESS', issuer: [] },
  ...['LINKEDIN', 'FACEBOOK', 'TWITTER', 'SKYPE', 'INSTAGRAM', 'WHATSAPP', 'SIGNAL', 'TELEGRAM', 'TANGO', 'VIBER', 'WECHAT', 'ZOOMROOM'].map((number): DocumentRule => ({ type: 'HANDLE', number, issuer: [], register: number.charAt(0) + number.slice(1).toLowerCase() }))
]

/** Pairs of a type in words and a number: what the type stands for. Of another type the words stand before the number. */
export const typedNumbers: readonly (readonly [type: string, number: string, country: string])[] = [
  ['OTHER_ID_TYPE', 'OTHER_ID_NUMBER', 'OTHER_ID_COUNTRY'], ['TRUSTED_ID_TYPE', 'TRUSTED_ID_NUMBER', 'TRUSTED_ID_COUNTRY'], ['OTHER_ID_DOMAIN', 'OTHER_ID_NUMBER', 'OTHER_ID_COUNTRY'], ['TRUSTED_ID_DOMAIN', 'TRUSTED_ID_NUMBER', 'TRUSTED_ID_COUNTRY']
]
export const idTypes: Readonly<Record<string, IdentifierType | 'WIKIDATA' | 'COLLECTION'>> = {
  WIKIDATA: 'WIKIDATA', wikidataId: 'WIKIDATA', OPEN_SANCTIONS: 'COLLECTION', LEI: 'LEI', IMO: 'IMO', IMO_NUMBER: 'IMO', MMSI: 'MMSI', REGISTRATION: 'REGISTRATION', REGISTRATION_NUMBER: 'REGISTRATION', registrationNumber: 'REGISTRATION', TAX: 'TAX', PASSPORT: 'PASSPORT'
}

/** Kept as a remark, by the label before it. */
export const remarks: Readonly<Record<string, string>> = {
  URL: 'Source', PUBLISHER: 'Published by', SOURCE_URL: 'Source', PHONE_TYPE: 'Type of phone', EMPLOYER_NAME: 'Employer', EMPLOYER: 'Employer', GROUP_ASSOCIATION_ORG_NAME: 'Group', GROUP_ASSN_ID_NUMBER: 'Group number', DRIVERS_LICENSE_STATE: 'State of the driving licence',
  PLACE_OF_DEATH: 'Place of death', TITLE: 'Title', SOURCE_ID: 'Id in its source', TRUSTED_ID_NUMBER: 'Id', OTHER_ID_NUMBER: 'Id', COMMENTS: '', STATUS: 'Status', CATEGORY: 'Category'
}

/** When the record was made, and how Senzing is to treat it: no statement about anybody. */
export const bookkeeping: ReadonlySet<string> = new Set(['DATA_SOURCE', 'RECORD_ID', 'RECORD_TYPE', 'ENTITY_TYPE', 'LAST_CHANGE', 'FIRST_SEEN', 'LAST_SEEN', 'LOAD_ID', 'DSRC_ACTION', 'SOURCE_ID', 'NAME_TYPE', 'ADDR_TYPE', 'ADDR_FROM_DATE', 'ADDR_THRU_DATE'])

/** Data sources of OpenSanctions: their record ids are those of its entities. */
export const fromOpenSanctions = /^OS_/
