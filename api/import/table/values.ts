// Values of a row: templates filled in, dates by their stated format, texts as the type of the field asks for.
import { isPartialDate } from '../../../schema/dates.ts'
import type { Field } from '../../../schema/fields.ts'
import { parseShare } from '../../../schema/shares.ts'
import { countryCode } from '../countries.ts'
import { nationalityCode } from '../nationalities.ts'
import { excelDate } from '../workbook/excel-dates.ts'
import type { Value } from './mapping.ts'

export type Cells = Readonly<Record<string, string>>

/** Something in a cell that is not what the mapping says; the row goes on without it. */
export class ValueError extends Error {}

const column = /\{([^{}]+)\}/g

export function columnsOf({ value }: Value): string[] {
  return [...value.matchAll(column)].map(match => match[1] ?? '')
}

/** The texts of a value in a row; none where a column in it is empty. */
export function textsOf(value: Value, cells: Cells): string[] {
  if (columnsOf(value).some(name => (cells[name] ?? '') === '')) return []
  const text = value.value.replace(column, (_, name: string) => cells[name] ?? '')
  const parts = value.split === undefined ? [text] : text.split(value.split)
  return parts.map(part => part.trim()).filter(part => part !== '').map(part => value.values?.[part] ?? part)
}

export const textOf = (value: Value | undefined, cells: Cells): string => value === undefined ? '' : textsOf(value, cells).join(' ')

/** What a field holds, by its type in the ontology. @throws ValueError */
export function typed(field: Field, text: string, formats: readonly string[] | undefined): unknown {
  const { type } = field
  if (type.shape === 'enumeration') return oneOf(type.values, text)
  if (type.shape === 'value') {
    if (type.name !== 'ApproximateDate') throw new ValueError(`a ${type.name} cannot be written in one cell`)
    const date = dateIn(text, formats)
    return { from: date, to: date, precision: 'EXACT' }
  }
  switch (type.name) {
    case 'partialDate': return dateIn(text, formats)
    case 'day': return dateIn(text, formats)
    case 'share': return shareIn(text)
    case 'country': return codeIn(text)
    case 'integer': case 'number': return numberIn(text)
    case 'flag': return flagIn(text)
    default: return text
  }
}

function oneOf(values: readonly string[], text: string): string {
  const known = text.toUpperCase().replace(/[\s-]+/g, '_')
  if (!values.includes(known)) throw new ValueError(`"${text}" is none of ${values.join(', ')}`)
  return known
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const patterns: Readonly<Record<string, string>> = { yyyy: '(?<y>\\d{4})', mmmm: '(?<n>[A-Za-z]{3,9})', mmm: '(?<n>[A-Za-z]{3})\\.?', mm: '(?<m>\\d{2})', m: '(?<m>\\d{1,2})', dd: '(?<d>\\d{2})', d: '(?<d>\\d{1,2})' }

/** A date as one of the formats says; partial where the format has no day or month. @throws ValueError */
export function dateIn(text: string, formats: readonly string[] | undefined): string {
  const plain = text.replace(/T00:00:00$/, '')
  if (formats === undefined && isPartialDate(plain)) return plain
  for (const format of formats ?? []) {
    const date = format === 'excel' ? excelIn(plain) : datedBy(plain, format)
    if (date !== undefined) return date
  }
  // A workbook keeps dates as dates, whatever they look like there.
  if (formats !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(plain) && isPartialDate(plain)) return plain
  throw new ValueError(`"${text}" is no date${formats === undefined ? '' : ` in the form ${formats.join(' or ')}`}`)
}

function excelIn(text: string): string | undefined {
  return /^\d{1,7}(\.\d+)?$/.test(text) ? excelDate(Math.floor(Number(text))) : undefined
}

export function datedBy(text: string, format: string): string | undefined {
  const pattern = format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/yyyy|mmmm|mmm|mm|dd|m|d/g, token => patterns[token] ?? token)
  const { y, m, n, d } = new RegExp(`^${pattern}$`).exec(text)?.groups ?? {}
  if (y === undefined) return undefined
  const month = n === undefined ? m : String(months.indexOf(n.slice(0, 3).toLowerCase()) + 1)
  const date = [y, month, d].filter(part => part !== undefined).map(part => part.padStart(2, '0')).join('-')
  return isPartialDate(date) ? date : undefined
}

/** "25", "25 %"; ">50" is one unit more than 50. */
function shareIn(text: string): number {
  const match = /^(>?)\s*([\d.]+)\s*%?$/.exec(text)
  try {
    return parseShare(match?.[2] ?? text) + (match?.[1] === '>' ? 1 : 0)
  } catch {
    throw new ValueError(`"${text}" is no percentage such as 25 or 12.5`)
  }
}

function codeIn(text: string): string {
  const code = /^[A-Za-z]{2}$/.test(text) ? text.toLowerCase() : countryOf(text)
  if (typeof code !== 'string') throw new ValueError(`"${text}" is no country`)
  return code
}

/** Code of a country by its name, its code or its people; null where a list says that it does not know. */
export function countryOf(text: string): string | null | undefined {
  const code = nationalityCode(text)
  return code === undefined && /^[A-Za-z]{2}$/.test(text) ? isoCode(text) : code
}

function isoCode(text: string): string | undefined {
  const name = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text.toUpperCase())
  return name === undefined || typeof countryCode(name) !== 'string' ? undefined : text.toLowerCase()
}

function numberIn(text: string): number {
  const number = Number(text.replace(/(?<=\d),(?=\d{3})/g, ''))
  if (text === '' || !Number.isFinite(number)) throw new ValueError(`"${text}" is no number`)
  return number
}

function flagIn(text: string): boolean {
  if (/^(true|yes|1)$/i.test(text)) return true
  if (/^(false|no|0)$/i.test(text)) return false
  throw new ValueError(`"${text}" is neither yes nor no`)
}
