// Numbers and contacts of a row of a journal table.
import type { Draft, IdentifierType } from '../draft.ts'
import { phonesIn, valuesIn } from './cells.ts'
import { isLei } from './checked-numbers.ts'
import { printedNumbers } from './printed-numbers.ts'

type Take = (name: string) => string

/** Columns of numbers: what they hold, how they are called, and whether it is a Russian register that gives them. */
const columns: readonly (readonly [column: string, type: IdentifierType, words: string, registered?: boolean])[] = [
  ['passportNumber', 'PASSPORT', 'Passport'], ['idNumber', 'NATIONAL_ID', 'ID number'], ['taxNumber', 'TAX', 'Tax number'], ['registrationNumber', 'REGISTRATION', 'Registration number'],
  ['innCode', 'TAX', 'INN', true], ['ogrnCode', 'REGISTRATION', 'OGRN', true], ['okpoCode', 'REGISTRATION', 'OKPO', true]
]

export function addNumbers(draft: Draft, take: Take): void {
  const person = draft.kind === 'Person'
  for (const [column, type, words, registered = false] of columns) {
    const text = take(column)
    if (text === '') continue
    const { numbers, rest } = printedNumbers(text, type, { person, registered })
    for (const { type, number, country, text } of numbers) draft.identifier(type, number, { country, text: /\p{L}{3}/u.test(text.replace(number, '')) ? text : `${words} ${text}` })
    for (const piece of rest) draft.note(`${words}: ${piece}`)
  }
  // Some acts print a taxpayer number among other information.
  for (const text of valuesIn(take('notes')).filter(note => /^(?:TIN|INN)\b/.test(note))) for (const { type, number, country } of printedNumbers(text, 'TAX', { person }).numbers) draft.identifier(type, number, { country, text })
  for (const text of valuesIn(take('imoNumber'))) addImo(draft, text)
  for (const text of valuesIn(take('mmsi'))) draft.identifier('MMSI', text, { text: `MMSI ${text}` })
  for (const text of valuesIn(take('leiCode'))) {
    if (isLei(text)) draft.identifier('LEI', text, { text: `LEI ${text}` })
    else draft.issue('LEI whose check digits do not hold, kept as text', text)
    if (!isLei(text)) draft.note(`LEI: ${text}`)
  }
}

/** A company's IMO number is none of a ship. */
function addImo(draft: Draft, text: string): void {
  if (/^\d{7}$/.test(text)) draft.identifier(draft.kind === 'Vessel' ? 'IMO' : 'IMO_COMPANY', text, { text: `IMO ${text}` })
  else {
    draft.note(`IMO number: ${text}`)
    draft.issue('IMO number that is none, kept as text', text)
  }
}

export function addContacts(draft: Draft, take: Take): void {
  for (const value of valuesIn(take('phone'))) {
    const numbers = phonesIn(value)
    for (const number of numbers) draft.identifier('PHONE', number, { text: value })
    if (numbers.length === 0) draft.note(`Telephone: ${value}`)
  }
  for (const value of valuesIn(take('email'))) for (const part of value.split(/[,\s]+/)) {
    if (/\S@\S+\.\S/.test(part)) draft.identifier('EMAIL', part, { text: part })
    else if (part !== '') draft.note(`E-mail: ${value}`)
  }
  for (const value of valuesIn(take('website'))) for (const part of value.split(/,?\s+/)) {
    if (/[\p{L}\d]\.\p{L}/u.test(part)) draft.identifier('WEB', part, { text: part })
    else if (part !== '') draft.note(`Web site: ${value}`)
  }
}
