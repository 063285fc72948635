// Passports, national numbers, registrations and IMO numbers as the UK lists word them. Where a text does not say clearly which part of it
// is the number, it stays a text: identity is judged by these, and half a number is somebody else's.
import type { Draft, IdentifierType } from '../draft.ts'
import { issuerIn } from './places.ts'
import type { Numbered } from './raw.ts'

/** A document with a column for its number, or with one text for all of it. */
export function document(draft: Draft, type: 'PASSPORT' | 'NATIONAL_ID', label: string, { number, more }: Numbered): void {
  const said = [number, more].filter(part => part !== '').join('; ')
  const text = said.toLowerCase().includes(label.toLowerCase()) ? said : `${label} ${said}`
  const plain = number === '' ? numberIn(more) : soleNumber(number)
  if (plain === undefined) return draft.note(text)
  draft.identifier(kindOf(type, more), plain, { country: issuerIn(more) ?? (number === '' ? undefined : issuerIn(number)), text })
}

/** "Italian Fiscal Code HDDFTH63H28Z352V", "National identification No: 8200203535 (Russian national passport number)". */
function kindOf(type: IdentifierType, text: string): IdentifierType {
  if (/fiscal code|\btax\b/i.test(text)) return 'TAX'
  return type === 'PASSPORT' && /identity card/i.test(text) && !/passport\s*(?:no|number)/i.test(text) ? 'NATIONAL_ID' : type
}

/** The number of a column of its own: whole, unless it says more than a number. */
function soleNumber(text: string): string | undefined {
  const plain = text.trim().replace(/^(?:no\.?|number:?)\s*/i, '')
  return plain.length <= 40 && /\d/.test(plain) && plain.split(/\s+/).length <= 4 ? plain : numberIn(text)
}

/** Digits with the letters before and among them: "D 000763", "A-333602", "B/002210", "35404-1577309-9". */
const numberLike = /(?<![\p{L}\d/-])(?:(?!(?:ID|NO|NR|NIC|PS)\s)[A-Z]{1,3}[\s/-]{0,2}(?=\d))?[A-Z\d]*\d[A-Z\d]*(?:[./-]{1,2}\s?[A-Z\d]+)*(?![\p{L}\d])/gu
/** From here on a text speaks of the document, not of its number. */
const aboutDocument = /\b(?:issued|date of issue|issue date|expir\w*|valid|passport date|dated|date of|under name|in name|as at|as of)\b.*$/i

/** The number of four and more digits in a text; undefined where there is none, or other digits beside it that may belong to it. */
export function numberIn(text: string): string | undefined {
  const bare = text.replace(/\([^()]*\)?/g, ' ').replace(aboutDocument, ' ')
  const [number, ...more] = [...bare.matchAll(numberLike)].map(([match]) => match.trim()).filter(match => /\d{2}/.test(match) || match.length > 3)
  return number !== undefined && more.length === 0 && (number.match(/\d/g)?.length ?? 0) >= 4 ? number : undefined
}

const registrationRules: readonly (readonly [RegExp, IdentifierType])[] = [[/\btax\b|\bINN\b|\bVAT\b|taxpayer/i, 'TAX'], [/\bIMO\b/i, 'IMO_COMPANY'], [/\bLEI\b|legal entity identifier/i, 'LEI']]

/** "1027700132195 (Russia)", "INN: 7707083893", "Tax ID 1234567". */
export function registration(draft: Draft, text: string): void {
  const number = /^[\w./ -]{4,40}$/.test(text) && /^\S*\d\S*$/.test(text) ? text : numberIn(text)
  if (number === undefined) return draft.note(`Business registration number ${text}`)
  const type = registrationRules.find(([pattern]) => pattern.test(text))?.[1] ?? 'REGISTRATION'
  draft.identifier(type, number, { country: issuerIn(text), text: `Business registration number ${text}` })
}

/** "IMO9826902", "9826902". */
export function imo(draft: Draft, text: string): void {
  const number = /^(?:IMO)?[\s:.-]*(?:number|no\.?)?[\s:]*(\d{7})$/i.exec(text.trim())?.[1]
  if (number === undefined) {
    draft.issue('IMO number not understood, kept as text', text)
    draft.note(`IMO number ${text}`)
  } else draft.identifier(draft.kind === 'Vessel' ? 'IMO' : 'IMO_COMPANY', number, { text: `IMO ${number}` })
}

/** The list of 2018 has ships among the entities, with their numbers at the beginning of the remarks. */
export function shipNumbers(remarks: string): { readonly imo: string | undefined; readonly mmsi: string | undefined; readonly isShip: boolean } {
  const number = /^[\s(]*IMO(?: number)?:?\s*(\d{7})\b/i.exec(remarks)?.[1] ?? (/\bFlag State:/i.test(remarks) ? /\bIMO:?\s*(\d{7})\b/.exec(remarks)?.[1] : undefined)
  return { imo: number, mmsi: number === undefined ? undefined : /\bMMSI:?\s*(\d{9})\b/.exec(remarks)?.[1], isShip: number !== undefined }
}
