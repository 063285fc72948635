// Partial dates and what can be said of them: a date that is only a year or a month is an interval of days, never a made-up day.

/** `2024`, `2024-02` or `2024-02-23` (years 0001 to 9999). */
export type PartialDate = string
/** `2024-02-23`. */
export type Day = string

/** Days since 1970-01-01, both inclusive. */
export interface DayInterval {
  readonly first: number
  readonly last: number
}

/** YES: for certain. NO: certainly not. CANNOT_TELL: the records do not say. */
export type Verdict = 'YES' | 'NO' | 'CANNOT_TELL'

/** Stands for "no bound": earlier, or later, than any date on record. */
export const dawn = -1_000_000
export const never = 10_000_000

const millisecondsPerDay = 86_400_000
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is a partial date of the calendar: `2023-02-30` and `2023-13` are not. */
export function isPartialDate(text: string): boolean {
  return intervalOrUndefined(text) !== undefined
}

/** Whether the text names one day of the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}

/**
 * The days a partial date may mean.
 * @throws RangeError for a text that is no partial date: raw data passes the parsers before it comes here.
 */
export function interval(date: PartialDate): DayInterval {
  const found = intervalOrUndefined(date)
  if (found === undefined) throw new RangeError(`interval: "${date}" is no partial date (2024, 2024-02 or 2024-02-23)`)
  return found
}

export function dayNumber(day: Day): number {
  return interval(day).first
}

export function dayOf(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10)
}

export function dayBefore(day: Day): Day {
  return dayOf(dayNumber(day) - 1)
}

/** Today by the clock of this machine, in UTC. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10)
}

/** The fiscal year of the US government: 1 October to 30 September, named after the year in which it ends. */
export function fiscalYear(day: Day): number {
  const year = Number(day.slice(0, 4))
  return Number(day.slice(5, 7)) >= 10 ? year + 1 : year
}

/** Whether something has begun on a day, given the days on which it may have begun. */
export function begun(since: DayInterval, day: number): Verdict {
  if (since.last <= day) return 'YES'
  return since.first > day ? 'NO' : 'CANNOT_TELL'
}

/** Whether something is not over on a day, given the days that may be its last (both inclusive). */
export function notOver(until: DayInterval, day: number): Verdict {
  if (until.first >= day) return 'YES'
  return until.last < day ? 'NO' : 'CANNOT_TELL'
}

/** NO if either is NO, else CANNOT_TELL if either is, else YES. */
export function both(left: Verdict, right: Verdict): Verdict {
  if (left === 'NO' || right === 'NO') return 'NO'
  return left === 'CANNOT_TELL' || right === 'CANNOT_TELL' ? 'CANNOT_TELL' : 'YES'
}

/** YES if either is YES, else CANNOT_TELL if either is, else NO. */
export function either(left: Verdict, right: Verdict): Verdict {
  if (left === 'YES' || right === 'YES') return 'YES'
  return left === 'CANNOT_TELL' || right === 'CANNOT_TELL' ? 'CANNOT_TELL' : 'NO'
}

function intervalOrUndefined(text: string): DayInterval | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [, year, month, day] = match
  if (year === '0000') return undefined
  if (month === undefined) return { first: daysTo(`${year}-01-01`), last: daysTo(`${year}-12-31`) }
  const first = daysTo(`${year}-${month}-01`)
  if (Number.isNaN(first)) return undefined
  const last = daysTo(nextMonth(Number(year), Number(month))) - 1
  if (day === undefined) return { first, last }
  const number = first + Number(day) - 1
  return Number(day) >= 1 && number <= last ? { first: number, last: number } : undefined
}

function nextMonth(year: number, month: number): string {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  const years = next.year > 9999 ? `+${String(next.year).padStart(6, '0')}` : String(next.year).padStart(4, '0')
  return `${years}-${String(next.month).padStart(2, '0')}-01`
}

function daysTo(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay
}
