// Dates of the advanced and the enhanced format, four bounds each, in the words of the other formats: "10 Nov 1964", "circa 1951", "1962 to 1963".
import { partialDate } from '../dates.ts'

/** Days as 1962-01-31: first and last day of the beginning, first and last day of the end. */
export interface Bounds {
  readonly fromFirst: string
  readonly fromLast: string
  readonly toFirst: string
  readonly toLast: string
  readonly approximate: boolean
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** undefined for what is no period: the caller says so. */
export function textOfBounds({ fromFirst, fromLast, toFirst, toLast, approximate }: Bounds): string | undefined {
  const days = [fromFirst, fromLast, toFirst, toLast].map(parsed)
  const [a, b, c, d] = days
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  // Bounds that are days: one day, a month or a year by its first and last day, else from day to day.
  const sharp = fromFirst === fromLast && toFirst === toLast
  const [from, to] = sharp ? [undefined, whole(a, d)] : [whole(a, b), whole(c, d)]
  const text = to !== undefined && (sharp || from === to) ? to : `${from ?? dayText(a)} to ${to ?? dayText(d)}`
  return approximate ? `circa ${text}` : text
}

/** "1962-11-10" becomes "10 Nov 1962". */
export function textOfDay(day: string): string | undefined {
  const date = parsed(day)
  return date && dayText(date)
}

interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

function parsed(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(text)
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
  return match !== null && month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month) ? { year, month, day } : undefined
}

function whole(first: CalendarDay, last: CalendarDay): string | undefined {
  if (first.year !== last.year) return undefined
  if (first.month === last.month && first.day === last.day) return dayText(first)
  if (first.day !== 1 || last.day !== lastOf(last.year, last.month)) return undefined
  if (first.month === last.month) return `${months[first.month - 1] ?? ''} ${first.year}`
  return first.month === 1 && last.month === 12 ? String(first.year) : undefined
}

function dayText({ year, month, day }: CalendarDay): string {
  return `${String(day).padStart(2, '0')} ${months[month - 1] ?? ''} ${year}`
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Bounds of one day in the ontology's form: 1962-03-01 for a day, 1962-03 for a month, 1962 for a year; undefined for any other stretch. */
export function partialOfBounds(first: string, last: string): string | undefined {
  const [from, to] = [parsed(first), parsed(last)]
  return from && to && partialDate(whole(from, to) ?? '')
}

/** Of a relation: from when and until when it held; what cannot be said for certain is left out. */
export function spanOf({ fromFirst, fromLast, toFirst, toLast }: Bounds): { readonly since: string | undefined; readonly until: string | undefined } {
  return { since: partialOfBounds(fromFirst, fromLast), until: partialOfBounds(toFirst, toLast) }
}
