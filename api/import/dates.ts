// Dates as lists write them in words: "10 Nov 1964", "Oct 1971", "circa 1951", "1962 to 1963". Their precision is kept.
import { isPartialDate } from '../../schema/dates.ts'

export interface ApproximateDate {
  readonly from: string
  readonly to: string
  readonly precision: 'EXACT' | 'CIRCA' | 'RANGE'
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** undefined for what is no date: the caller says so in the report. */
export function approximateDate(text: string): ApproximateDate | undefined {
  const circa = /^(?:circa|c\.)\s+/i.exec(text)
  const [first = '', last, ...more] = text.slice(circa?.[0].length ?? 0).split(/\s+to\s+|(?<=\d{4})\s*-\s*(?=\d{4})/)
  const [from, to] = [partialDate(first), partialDate(last ?? first)]
  if (from === undefined || to === undefined || more.length > 0) return undefined
  return { from, to, precision: circa !== null ? 'CIRCA' : from === to ? 'EXACT' : 'RANGE' }
}

/** "10 Nov 1964" becomes 1964-11-10, "Oct 1971" 1971-10. */
export function partialDate(text: string): string | undefined {
  const match = /^(?:(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\s+)?(\d{4})$/.exec(text.trim())
  if (match === null) return undefined
  const [, day, month, year] = match
  const number = month === undefined ? undefined : months.indexOf(month.toLowerCase()) + 1
  if (number === 0) return undefined
  const date = [year, number, day].filter(part => part !== undefined).map(part => String(part).padStart(2, '0')).join('-')
  return isPartialDate(date) ? date : undefined
}

/** "03/28/2025" becomes 2025-03-28. */
export function americanDate(text: string): string | undefined {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim())
  const date = match === null ? '' : `${match[3]}-${match[1]}-${match[2]}`
  return isPartialDate(date) ? date : undefined
}

/** "29/06/2012" and "29-06-2012" become 2012-06-29; parts that are not known are written 00, dd or mm: "dd/mm/1958" is 1958. */
export function dayFirstDate(text: string): string | undefined {
  const match = /^(\d{1,2}|dd|xx)[/.-](\d{1,2}|mm|xx)[/.-](\d{4})$/i.exec(text.trim())
  if (match === null) return undefined
  const [day, month] = [match[1], match[2]].map(part => /^\d+$/.test(part ?? '') && Number(part) > 0 ? part?.padStart(2, '0') : undefined)
  const date = [match[3], month, month === undefined ? undefined : day].filter(part => part !== undefined).join('-')
  return isPartialDate(date) ? date : undefined
}
