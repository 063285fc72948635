// How our words are said in BODS 0.4.
import type { NodeOf } from '../../../schema/records.ts'

/** Ties that are statements of ownership or control, and the interest they are. */
export const interestTypes = {
  OWNS: 'shareholding', CONTROLS: 'otherInfluenceOrControl', LEADS: 'seniorManagingOfficial', HAS_INTEREST_IN: 'unknownInterest', OWNED_OR_CONTROLLED_BY: 'unknownInterest'
} as const
export type StatedTie = keyof typeof interestTypes
export const statedTies = Object.keys(interestTypes) as StatedTie[]

/** Said beside the interest where its type says less than the tie. */
export const interestDetails: Readonly<Partial<Record<StatedTie, string>>> = {
  OWNED_OR_CONTROLLED_BY: 'Owned or controlled: which of the two, and how much, is not stated.', HAS_INTEREST_IN: 'An interest: of which kind is not stated.', LEADS: 'Leader, official or officer.'
}

export const entityTypes: Readonly<Record<NonNullable<NodeOf<'Organization'>['organizationType']>, string>> = {
  COMPANY: 'registeredEntity', PUBLIC_BODY: 'stateBody', MILITARY: 'stateBody', GROUP: 'legalEntity', RELIGIOUS_BODY: 'legalEntity', RECRUITER: 'legalEntity', VENUE: 'legalEntity', OTHER: 'legalEntity'
}

export const nameTypes: Readonly<Record<'ALIAS' | 'WEAK' | 'FORMER' | 'ORIGINAL', string>> = { ALIAS: 'alternative', WEAK: 'alternative', FORMER: 'former', ORIGINAL: 'alternative' }

/** Documents go by the code of the country with three letters: "GBR-PASSPORT". */
export const documentSchemes: Readonly<Record<string, string>> = { PASSPORT: 'PASSPORT', TAX: 'TAXID', NATIONAL_ID: 'IDCARD' }
