// Remarks of the CSV files: one text that holds birth dates, identifiers, relations and notes, parted by "; ".
import { countryCode } from '../countries.ts'
import { partialDate } from '../dates.ts'
import { identifierRules } from './lookups.ts'
import type { Detail } from './raw.ts'

const labelled = ['DOB', 'POB', 'nationality', 'citizen', 'Gender', 'Linked To:', 'Organization Established Date', 'Organization Type:', 'Nationality of Registration', 'Registration Country', 'Aircraft Model', 'Aircraft Manufacture Date', 'Target Type',
  'Vessel Year of Build', 'Vessel Flag', 'Vessel Type', 'Vessel Call Sign', 'a.k.a.', 'f.k.a.', 'n.k.a.', 'Listing Date']
/** Longest first: "Vessel Registration Identification IMO" before "Vessel Registration Identification". */
const labels = [...identifierRules.keys(), ...labelled].sort((a, b) => b.length - a.length)
const byFirstWord = new Map<string, string[]>()
for (const label of labels) {
  const word = firstWord(label)
  byFirstWord.set(word, [...byFirstWord.get(word) ?? [], label])
}

/** The whole text becomes its parts; a full stop that ends it is punctuation. */
export function detailsOf(remarks: string): Detail[] {
  return remarks.replace(/\.\s*$/, '').split(/; |;(?=arrested )/).map(part => part.trim()).filter(part => part !== '').map(detailOf)
}

export function detailOf(text: string): Detail {
  const plain = text.replace(/^alt\. /, '').replace(/^\((.*)\)$/, '$1')
  const label = byFirstWord.get(firstWord(plain))?.find(known => plain.startsWith(known) && isBorder(plain, known.length))
  if (label === undefined) return { label: '', value: text, country: '', text }
  const value = plain.slice(label.length).replace(/^[:\s]+/, '').trim()
  return { label, ...(identifierRules.has(label) ? issued(value) : { value, country: '' }), text }
}

/**
 * "D00579743 (Hong Kong) issued 28 Apr 2018 expires 28 Apr 2025".
 * What stands in parentheses and is no country, such as a province or a part of a telephone number, belongs to the number.
 */
function issued(value: string): Pick<Detail, 'value' | 'country' | 'since' | 'until'> {
  const [since, until] = [/ issued (\d{1,2} \w{3} \d{4}|\w{3} \d{4}|\d{4})\b/, / expires (\d{1,2} \w{3} \d{4}|\w{3} \d{4}|\d{4})\b/].map(pattern => partialDate(pattern.exec(value)?.[1] ?? ''))
  const number = value.replace(/\s+(?:issued|expires)\s.*$/, '').trim()
  const match = /^(.*?)\s*\(([^()]+)\)$/.exec(number)
  const [, before = '', country = ''] = match ?? []
  return before !== '' && countryCode(country) !== undefined ? { value: before, country, since, until } : { value: number, country: '', since, until }
}

function firstWord(text: string): string {
  const end = text.indexOf(' ')
  return end === -1 ? text : text.slice(0, end)
}

function isBorder(text: string, at: number): boolean {
  return at >= text.length || /[\s:]/.test(text.charAt(at)) || /[\s:\-#.]/.test(text.charAt(at - 1))
}
