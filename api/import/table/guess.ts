// What a column of an unknown table may mean, from its name and its first values, with the reason.
import { isPartialDate } from '../../../schema/dates.ts'
import type { IdentifierType } from '../draft.ts'
import { countryOf, datedBy } from './values.ts'

export interface Column {
  readonly name: string
  /** Its values in the first rows, without the empty ones. */
  readonly values: readonly string[]
  readonly rows: number
}

export type Meaning = 'key' | 'name' | 'alias' | 'birthDate' | 'birthPlace' | 'founded' | 'country' | 'nationality' | 'street' | 'city' | 'postalCode' | 'title' | 'gender' | IdentifierType | 'remark'

export interface Guess {
  readonly column: Column
  readonly meaning: Meaning
  readonly why: string
  readonly dates?: readonly string[]
}

/** By words of the name; the first that fits. */
const words: readonly (readonly [RegExp, Meaning])[] = [
  [/\b(alias|aliases|aka|a\.k\.a|also known|trading as|other names?)\b/, 'alias'], [/\b(dob|birth ?date|date of birth|born)\b/, 'birthDate'], [/\b(place of birth|birth ?place|pob)\b/, 'birthPlace'], [/\b(incorporat\w*|founded|established|registration date|date of registration)\b/, 'founded'],
  [/\bpassport\b/, 'PASSPORT'], [/\b(national id|identity (card|number)|id card)\b/, 'NATIONAL_ID'], [/\b(tax|vat|inn|tin)\b/, 'TAX'], [/\blei\b/, 'LEI'], [/\bimo\b/, 'IMO'], [/\bmmsi\b/, 'MMSI'], [/\b(phone|telephone|tel|mobile|fax)\b/, 'PHONE'], [/\be-?mail\b/, 'EMAIL'], [/\b(web|website|url|homepage)\b/, 'WEB'],
  [/\b(company (no|number)|registration (no|number)|reg\.? ?no|registered number|ogrn)\b/, 'REGISTRATION'], [/\b(nationality|citizenship|citizen)\b/, 'nationality'], [/\b(country|jurisdiction)\b/, 'country'], [/\b(postcode|post code|zip|postal code)\b/, 'postalCode'], [/\b(city|town)\b/, 'city'], [/\b(address|street)\b/, 'street'],
  [/\b(gender|sex)\b/, 'gender'], [/\b(title|position|role|function)\b/, 'title'], [/\b(name|business|company|organi[sz]ation|vessel)\b/, 'name']
]
const keyWords = /\b(id|key|uid|code|ref|reference|no|number|licen[cs]e)\b/
const formats = ['dd/mm/yyyy', 'mm/dd/yyyy', 'd/m/yyyy', 'm/d/yyyy', 'dd.mm.yyyy', 'd.m.yyyy', 'dd-mm-yyyy', 'yyyy/mm/dd', 'yyyymmdd', 'd mmm yyyy', 'd mmmm yyyy', 'dd-mmm-yyyy', 'mmm d, yyyy', 'mmmm d, yyyy', 'mm/yyyy', 'yyyy']

export function guess(columns: readonly Column[]): Guess[] {
  const key = columns.find(column => keyWords.test(plain(column.name)) && isUnique(column)) ?? columns.find(isUnique)
  return columns.map(column => column === key ? { column, meaning: 'key', why: `each of the first ${column.rows} rows has another value` } : meaningOf(column))
}

function meaningOf(column: Column): Guess {
  const name = plain(column.name)
  const found = words.find(([pattern]) => pattern.test(name))?.[1]
  const dates = datesIn(column)
  if (found === 'birthDate' || found === 'founded') return { column, meaning: dates === undefined ? 'remark' : found, why: dates === undefined ? 'named like a date, but its values are written in no way that is known' : `its name, and how its values are written${dates.length > 1 ? '; day and month cannot be told apart in the first rows: check' : ''}`, ...dates === undefined ? {} : { dates } }
  if (found !== undefined) return { column, meaning: found, why: 'its name' }
  const countries = column.values.filter(value => typeof countryOf(value) === 'string').length
  if (column.values.length > 1 && countries * 10 >= column.values.length * 9) return { column, meaning: 'country', why: `${countries} of ${column.values.length} values are countries` }
  return { column, meaning: 'remark', why: 'nothing is known of it: kept as a remark' }
}

/** "DateOfBirth", "date_of_birth" and "Date of birth" are the same words. */
export function plain(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/[_-]+/g, ' ').toLowerCase().trim()
}

const isUnique = ({ values, rows }: Column) => rows > 0 && values.length === rows && new Set(values).size === rows && values.every(value => value.length <= 60)

/** How the dates of a column are written: none needed for 2024-02-23, several where the first rows fit more than one. */
export function datesIn({ values }: Column): string[] | undefined {
  if (values.length === 0) return undefined
  if (values.every(isPartialDate)) return []
  const fitting = formats.filter(format => values.every(value => datedBy(value, format) !== undefined))
  const [first] = fitting
  if (first === undefined) return undefined
  return first.startsWith('dd/mm') && fitting.includes('mm/dd/yyyy') ? ['dd/mm/yyyy', 'mm/dd/yyyy'] : first.startsWith('d/m') && fitting.includes('m/d/yyyy') ? ['d/m/yyyy', 'm/d/yyyy'] : [first]
}
