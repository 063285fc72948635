// Identifying numbers as legal acts print them: several in one cell, with labels, countries and remarks around them.
import type { IdentifierType } from '../draft.ts'
import { countryNamedIn } from '../nationalities.ts'
import { isInn, isLei, isOgrn, isUscc } from './checked-numbers.ts'

export interface PrintedNumber {
  readonly type: IdentifierType
  readonly number: string
  readonly country: string | undefined
  readonly text: string
}

export interface PrintedNumbers {
  readonly numbers: readonly PrintedNumber[]
  /** Pieces that identify nobody, or in which no number was found. */
  readonly rest: readonly string[]
}

/** A label that stands before the number, behind it, or in brackets; the nearest to a column of its own. */
const labels: readonly (readonly [RegExp, IdentifierType | 'NOTE'])[] = [
  // Reason of registration: the same for all whom one tax office registers on one ground.
  [/\bKPP\b|КПП/i, 'NOTE'], [/\bOKPO\b|\bOGRN\b|\bSRN\b|ОГРН|state registration|\bBRN\b|\bCR number|business registration/i, 'REGISTRATION'],
  [/\bI?TIN\b|\bINN\b|ИНН|\bTRN\b|\bNIF\b|\btax/i, 'TAX'], [/passport/i, 'PASSPORT'], [/national id\b|identity/i, 'NATIONAL_ID']
]
const russianLabel = /\b(?:KPP|OKPO|OGRN|INN)\b|КПП|ОГРН|ИНН/i

/** What could be taken for the letters of a number. */
const labelBefore = /(?:KPP|OKPO|OGRN|SRN|I?TIN|INN|КПП|ОГРН|ИНН)(?=[\s:)/–-])/g

/** Tokens with a digit in them, and short ones in capitals between: "76 2759110", "M 354838 D 0001", "311479-3301-ООО", "У-184386". */
const numberPattern = /(?:\p{Lu}{1,4}[ /-](?=\S*\d))*\p{L}{0,8}\d[\p{L}\d]*(?:[ ./№-]+(?:\p{Lu}{1,2} (?=\d))?\p{L}{0,3}\d[\p{L}\d]*)*(?:-\p{Lu}{2,4})?/u

/** @param registered whether the column is one of a Russian register: its numbers are Russian */
export function printedNumbers(cell: string, type: IdentifierType, { person, registered = false }: { readonly person: boolean; readonly registered?: boolean }): PrintedNumbers {
  const numbers: PrintedNumber[] = []
  const rest: string[] = []
  let before = ''
  for (const text of piecesOf(cell)) {
    const plain = text.replace(/^\(\d\)\s*/, '').replace(/^(series \d+) No\.?\s*/i, '$1 ').replace(/\bseries\s+/i, '')
    const found = numberPattern.exec(plain.replace(labelBefore, ' '))?.[0].replace(/^(?:NR|No\.?|№)\s+/i, '').trim() ?? ''
    const words = plain.replace(found, ' ')
    const named = labels.find(([label]) => label.test(words))?.[1]
    // Nine digits behind a taxpayer number are the KPP that belongs to it.
    const isKpp = named === 'NOTE' || (/^\d{9}$/.test(found) && /^\d{10}$/.test(before) && named === undefined && !person)
    before = found
    const made = isKpp || !/\d/.test(found) ? undefined : numberOf(found, named ?? type, text, words, { person, registered })
    if (made === undefined || identifiesNobody(made, person)) rest.push(text)
    else numbers.push(made)
  }
  return { numbers, rest }
}

/** A short number that no country is known for; and a number in the register of companies beside a person: it is that of a company. */
function identifiesNobody({ number, country }: PrintedNumber, person: boolean): boolean {
  return (number.replace(/[^\p{L}\d]/gu, '').length < 5 && country === undefined) || (person && isOgrn(number))
}

function numberOf(number: string, type: IdentifierType, text: string, words: string, { person, registered }: { readonly person: boolean; readonly registered: boolean }): PrintedNumber {
  const digits = number.replaceAll(' ', '')
  if (type === 'REGISTRATION' && isLei(digits)) return { type: 'LEI', number: digits, country: undefined, text }
  if ((type === 'REGISTRATION' || type === 'TAX') && isUscc(digits)) return { type: 'REGISTRATION', number: digits, country: 'cn', text }
  // A person's number of ten digits may be Ukrainian; of twelve, with two check digits that hold, it is Russian.
  const proven = (type === 'TAX' && isInn(digits) && (!person || digits.length === 12)) || (type === 'REGISTRATION' && isOgrn(digits))
  const country = countryNamedIn(words) ?? (registered || russianLabel.test(words) || proven ? 'ru' : undefined)
  return { type, number: proven || registered ? digits : number, country, text }
}

/** Parted by ";", "," and the labels of the next number, but not inside brackets; "(or State registration number: 1)" is a piece of its own. */
function piecesOf(cell: string): string[] {
  const open = cell.replace('INN/KPP', 'INN').replace(/\(or ([^()]*)\)/g, '; $1').replace(/(?<=\d{9})\s*\/\s*(?=\d{9})/g, '; ').replace(/(?<=\d)\s+(?=(?:KPP|OKPO|OGRN|INN)\b)/g, '; ').replace(/\s+(?=\(\d\) )/g, '; ')
  const parts = open.split(/[;,]\s*(?![^()]*\))/).map(part => part.trim()).filter(part => part !== '')
  // What has no number of its own belongs to the piece before it: "issued in Moscow".
  const pieces: string[] = []
  for (const part of parts) {
    const aside = /^(?:issued|valid|expire[sd]|date of|by)\b/i.test(part) ? pieces.pop() : undefined
    pieces.push(aside === undefined ? part : `${aside}, ${part}`)
  }
  return pieces
}
