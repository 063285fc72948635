// Ids that every importer builds the same way, so that two lists which state the same thing meet at one node or tie.
import { hash } from 'node:crypto'
import type { identifierType } from '../../schema/vocabulary.ts'
import type { TieKind } from '../../schema/ontology.ts'

type IdentifierType = (typeof identifierType.values)[number]

/** A hash of kind, start, end and the source's key: the same statement in any order and from any list is one tie. */
export function tieId({ kind, start, end, key = '' }: { readonly kind: TieKind; readonly start: string; readonly end: string; readonly key?: string | undefined }): string {
  return `tie-${digest([kind, start, end, key])}`
}

/** `ofac-33674-US-GLOMAG`; a suffix only where one source lists the same actor twice under one programme. */
export function designationId(actor: string, programme: string, suffix = ''): string {
  return suffix === '' ? `${actor}-${programme}` : `${actor}-${programme}-${suffix}`
}

/** Case, blanks and punctuation tell no two identifiers apart; the type does, and so does the country that issued a document. */
export function identifierId(type: IdentifierType, number: string, country = ''): string {
  const plain = number.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  const exact = type === 'EMAIL' || type === 'WEB' || type === 'HANDLE' || type === 'WALLET'
  return ['identifier', type.toLowerCase(), ...(worldwide.has(type) ? [] : [country]), exact ? digest([number]) : plain].filter(part => part !== '').join('-')
}

/** By its words in order, whichever way a list cuts them into street, city, region and postal code. */
export function addressId(parts: readonly (string | undefined)[]): string {
  return `address-${digest(parts.map(part => (part ?? '').normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).filter(part => part !== '').join(' ').split(' '))}`
}

export const countryId = (code: string) => `country-${code}`
export const programmeId = (key: string) => `programme-${key}`

/** Numbers that no country issues: they mean the same whoever states them. */
const worldwide: ReadonlySet<IdentifierType> = new Set(['IMO', 'IMO_COMPANY', 'MMSI', 'LEI', 'PHONE', 'EMAIL', 'WEB', 'HANDLE', 'WALLET'])

function digest(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 24)
}
