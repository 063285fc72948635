// Dates as legal acts of the EU print them: "18.12.2023", "26 Feb. 2011", "between 1.1.1961 and 31.12.1963", "7.4.1980 or 7.4.1979".
import { isPartialDate } from '../../../schema/dates.ts'
import { partialDate, type ApproximateDate } from '../dates.ts'

/** undefined for what is no single date. */
export function printedDate(text: string): string | undefined {
  const plain = text.trim().replace(/\.$/, '')
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(plain)
  if (dotted !== null) return dateOf(dotted[3], dotted[2], dotted[1])
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain)
  // Which of the two is the month cannot be told where both can be one: then the year is all that is certain.
  if (slashed !== null) return Number(slashed[1]) <= 12 && Number(slashed[2]) <= 12 && slashed[1] !== slashed[2] ? slashed[3] : dateOf(slashed[3], slashed[2], slashed[1]) ?? dateOf(slashed[3], slashed[1], slashed[2])
  return isPartialDate(plain) ? plain : partialDate(plain.replace(/(\p{L})\. /gu, '$1 '))
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPartialDate(date) ? date : undefined
}

const one = String.raw`(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|(?:\d{1,2}\s+)?\p{Lu}\p{L}{2,8}\.?\s+\d{4}|\d{4})`
const anyDate = new RegExp(one, 'gu')
const range = new RegExp(String.raw`^(?:between\s+)?(${one})\s*(?:and|to|–|-)\s*(${one})\.?$`, 'iu')
const months = /^(\p{Lu}\p{L}{2,8})\/(\p{Lu}\p{L}{2,8}) (\d{4})$/u
const unsure = /^\(?(?:possibly|probably|approximately|approx\.?|around|circa|c\.|about)[\s:]*/i

export interface PrintedDates {
  readonly dates: readonly ApproximateDate[]
  /** What is printed there and is no date; empty where everything was understood. */
  readonly rest: string
}

/** Alternatives ("or", ";") are several dates. What is said of a date in brackets stays with the rest. */
export function printedDates(text: string): PrintedDates {
  const dates: ApproximateDate[] = []
  const rest: string[] = []
  for (const part of text.replace(/\s*\(or ([^()]*)\)/g, ' or $1').split(/\s*;\s*|\s+or\s+/)) {
    const circa = unsure.test(part)
    const plain = part.replace(unsure, '').trim()
    const [found, after] = leading(plain)
    if (found === undefined) rest.push(part)
    else {
      dates.push(circa ? { ...found, precision: 'CIRCA' } : found)
      if (after !== '') rest.push(after)
    }
  }
  return { dates, rest: rest.filter(part => part !== '').join('; ') }
}

/** The date with which a text begins, and what stands behind it. */
function leading(text: string): [ApproximateDate | undefined, string] {
  const [both, two] = [range.exec(text), months.exec(text)]
  const ends = both !== null ? [both[1], both[2]] : two !== null ? [`${two[1]} ${two[3]}`, `${two[2]} ${two[3]}`] : undefined
  const [from, to] = (ends ?? []).map(end => printedDate(end ?? ''))
  if (from !== undefined && to !== undefined) return [{ from, to, precision: from === to ? 'EXACT' : 'RANGE' }, '']
  const whole = printedDate(text)
  if (whole !== undefined) return [{ from: whole, to: whole, precision: 'EXACT' }, '']
  const first = new RegExp(`^${one}(?![\\d.])`, 'u').exec(text)?.[0]
  const date = first === undefined ? undefined : printedDate(first)
  return first === undefined || date === undefined ? [undefined, ''] : [{ from: date, to: date, precision: 'EXACT' }, text.slice(first.length).replace(/^[\s.,]+/, '')]
}

/** The date in a text that names exactly one; undefined where it names several, or none. */
export function onlyDateIn(text: string): string | undefined {
  const [first, ...more] = text.match(anyDate) ?? []
  return first === undefined || more.length > 0 ? undefined : printedDate(first)
}
