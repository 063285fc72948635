// The codes of GLEIF's files as data (LEI-CDF 3.1, RR-CDF 2.1, reporting exceptions 2.1).
import type { NameKind } from '../draft.ts'

export const leiPattern = /^[A-Z0-9]{18}\d{2}$/

export const otherNames: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ['PREVIOUS_LEGAL_NAME', 'FORMER'], ['TRADING_OR_OPERATING_NAME', 'ALIAS'], ['ALTERNATIVE_LANGUAGE_LEGAL_NAME', 'ALIAS'], ['PREFERRED_ASCII_TRANSLITERATED_LEGAL_NAME', 'ALIAS'], ['AUTO_ASCII_TRANSLITERATED_LEGAL_NAME', 'ALIAS']
])

export const categories: ReadonlyMap<string, 'COMPANY' | 'PUBLIC_BODY' | 'OTHER'> = new Map([
  ['GENERAL', 'COMPANY'], ['FUND', 'OTHER'], ['BRANCH', 'OTHER'], ['SOLE_PROPRIETOR', 'OTHER'], ['RESIDENT_GOVERNMENT_ENTITY', 'PUBLIC_BODY'], ['INTERNATIONAL_ORGANIZATION', 'PUBLIC_BODY']
])

/** Codes of the list of registration authorities that stand for none of them. */
export const noAuthority: ReadonlySet<string> = new Set(['RA999999', 'RA888888'])

export interface Relation {
  /** CONTROLS runs from the end of GLEIF's relation to its start; ASSOCIATE_OF as GLEIF has it. */
  readonly tie: 'CONTROLS' | 'ASSOCIATE_OF'
  readonly text: string
}

/** Consolidation in accounts is control; who manages a fund, or what it is a part of, is no control that anybody states. */
export const relations: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['IS_DIRECTLY_CONSOLIDATED_BY', { tie: 'CONTROLS', text: 'Is directly consolidated in the accounts of' }],
  ['IS_ULTIMATELY_CONSOLIDATED_BY', { tie: 'CONTROLS', text: 'Is ultimately consolidated in the accounts of' }],
  ['IS_INTERNATIONAL_BRANCH_OF', { tie: 'CONTROLS', text: 'Is an international branch of' }],
  ['IS_FUND-MANAGED_BY', { tie: 'ASSOCIATE_OF', text: 'Is a fund managed by' }],
  ['IS_SUBFUND_OF', { tie: 'ASSOCIATE_OF', text: 'Is a sub-fund of' }],
  ['IS_FEEDER_TO', { tie: 'ASSOCIATE_OF', text: 'Is a feeder fund of' }]
])

export const exceptionCategories: ReadonlyMap<string, string> = new Map([
  ['DIRECT_ACCOUNTING_CONSOLIDATION_PARENT', 'No direct accounting parent is reported'], ['ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT', 'No ultimate accounting parent is reported']
])

export const exceptionReasons: ReadonlyMap<string, string> = new Map([
  ['NO_LEI', 'the parent has no LEI'], ['NATURAL_PERSONS', 'it is controlled by natural persons without an intermediate that consolidates'], ['NON_CONSOLIDATING', 'what controls it prepares no consolidated accounts'],
  ['NO_KNOWN_PERSON', 'no known person controls it'], ['NON_PUBLIC', 'the relationship is not public'], ['BINDING_LEGAL_COMMITMENTS', 'binding legal commitments prevent it'], ['LEGAL_OBSTACLES', 'legal obstacles prevent it'],
  ['CONSENT_NOT_OBTAINED', 'the consent of the parent was not obtained'], ['DETRIMENT_NOT_EXCLUDED', 'detriment to the parent cannot be excluded'], ['DISCLOSURE_DETRIMENTAL', 'disclosure would be detrimental']
])
