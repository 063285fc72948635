// Passports and other documents of a person: type, number and who issued it stand in several fields, or all in one.
import type { Draft, IdentifierType } from '../draft.ts'
import { nationalityCode } from '../nationalities.ts'
import type { Children } from '../xml.ts'
import { issuers } from './lookups.ts'
import { dayIn, plain } from './words.ts'

interface Numbered {
  readonly number: string
  /** "Russian foreign travel passport", where the number has words before it. */
  readonly words: string
  readonly country: string | undefined
}

export function addDocument(draft: Draft, document: Children): void {
  const fields = fieldsOf(document)
  const { type, kind, number, issuer, place, city, note } = fields
  for (const text of document.rest()) draft.issue('field that no rule knows', `document ${text}`)
  const text = wording(fields)
  if (text === '') return
  const found = number === '' ? numberIn(kind) ?? numberIn(note) : numberIn(number)
  const fiscal = /fiscal code/i.test(note) ? note : ''
  const identifier = found === undefined ? undefined : typeOf(fiscal, found.words, kind, type)
  // A forged paper is none of the country it names; a paper whose number is not to be made out identifies nobody.
  if (found === undefined || identifier === undefined || /counterfeit|forged/i.test(text)) return draft.note(`Document: ${text}`)
  // The state that issued it; where it was issued says so too, unless that was a consulate.
  const abroad = issuer !== '' || /consul|embassy/i.test(`${note} ${city}`)
  const country = countryOf(draft, issuer) ?? found.country ?? namedIn(kind) ?? namedIn(fiscal) ?? (abroad ? undefined : countryOf(draft, place))
  // A short number that no country is known for would meet others by chance.
  if (country === undefined && found.number.replace(/[^\p{L}\d]/gu, '').length < 5) draft.note(`Document: ${text}`)
  else draft.identifier(identifier, found.number, { country, text })
}

function fieldsOf(document: Children) {
  const take = (name: string): string => plain(document.text(name))
  return {
    type: take('TYPE_OF_DOCUMENT'), kind: take('TYPE_OF_DOCUMENT2'), number: take('NUMBER'), issuer: take('ISSUING_COUNTRY'), place: take('COUNTRY_OF_ISSUE'), city: take('CITY_OF_ISSUE'),
    note: take('NOTE'), issued: dayIn(document.text('DATE_OF_ISSUE'))
  }
}

function wording({ type, kind, number, issuer, place, city, note, issued }: ReturnType<typeof fieldsOf>): string {
  const where = [city, place].filter(part => part !== '').join(', ')
  return [kind === '' || kind === type ? type : `${type} (${kind})`, number, issuer === '' ? '' : `(${issuer})`, issued === '' ? '' : `issued ${issued}`, where === '' ? '' : `in ${where}`, note].filter(part => part !== '').join(' ')
}

/** The nearest words decide: "British passport number" in a field for other papers is a passport, "deportation number" in that for passports is none. */
function typeOf(...texts: readonly string[]): IdentifierType | undefined {
  for (const words of texts) {
    if (/fiscal code/i.test(words)) return 'TAX'
    if (/passeport|pasaporte|passport|travel document|laissez-passer/i.test(words)) return 'PASSPORT'
    if (/identi|card|certificate|permit|\bID\b|birth|nationality|security|registration|deportation|\bnational number\b/i.test(words)) return 'NATIONAL_ID'
  }
  return undefined
}

function countryOf(draft: Draft, text: string): string | undefined {
  if (text === '') return undefined
  if (issuers.has(text)) return issuers.get(text)
  const code = nationalityCode(text)
  if (code === undefined) draft.issue('unknown country', text)
  return code ?? undefined
}

/** "Libyan Passport No. 96/184442", "Jordan 654781", "R00012098, South Sudan", "No. H0044232 (Iraqi)", "K475336". */
function numberIn(text: string): Numbered | undefined {
  const bracket = /^(.*?)\s*\(([^()]*)\)$/.exec(text)
  const [body, inside] = bracket === null ? [text, ''] : [bracket[1] ?? '', bracket[2] ?? '']
  const [, before, behind = ''] = /^(.*\d.*?), ([\p{L} ]+)$/u.exec(body) ?? [undefined, body]
  const worded = /^(.*?)\b(?:number|no\.?):?\s+((?=(?:[A-Z]{1,3} )?\S*\d).+?)(?:,? (?:issued|expired|expires|under)\b.*)?$/i.exec(before) ?? /^((?:[\p{L}“”()]+ )*(?:passport|document|card)(?: \([^)]*\))?):? ((?=.*\d).+)$/iu.exec(before) ?? /^(\p{L}{4,}) ((?=\S*\d)\S.*)$/u.exec(before)
  const [words, number] = worded === null ? ['', before] : [plain(worded[1] ?? ''), plain(worded[2] ?? '')]
  const bare = number.replace(/^(?:No\.? ?(?=\d)|SSN )/i, '').replace(' No. ', ' ')
  if (!/\d/.test(bare) || !/^[\p{L}\d][\p{L}\d ./°-]*$/u.test(bare) || /\p{L}{5,} /u.test(bare)) return undefined
  return { number: bare, words, country: namedIn(inside) ?? namedIn(behind) ?? namedIn(words) }
}

/** The country that the first words name: "Central African Republic", "Russian foreign travel passport". */
function namedIn(text: string): string | undefined {
  const words = text.split(' ')
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    const code = issuers.get(name) ?? nationalityCode(name)
    if (typeof code === 'string') return code
  }
  return undefined
}
