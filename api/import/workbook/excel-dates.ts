// Dates in Excel are numbers of days that a number format shows as dates.
import { dayOf, dayNumber } from '../../../schema/dates.ts'

/** Which of the two calendars a workbook counts in. */
export type Epoch = 1900 | 1904

const lastSerial = 2_958_465
const secondsPerDay = 86_400

/** 45388 is 2024-04-06; with a time of day 2024-04-06T10:30:00; a time alone 10:30:00. undefined for what is no date of the calendar. */
export function excelDate(serial: number, epoch: Epoch = 1900): string | undefined {
  if (!(serial >= 0 && serial < lastSerial + 1)) return undefined
  const [days, seconds] = split(serial)
  const time = new Date(seconds * 1000).toISOString().slice(11, 19)
  if (epoch === 1900 && days === 0) return time
  const day = epoch === 1904 ? dayOf(dayNumber('1904-01-01') + days) : day1900(days)
  return day === undefined || seconds === 0 ? day : `${day}T${time}`
}

/** Excel keeps a 29 February 1900, number 60, which never was: what comes before it is counted from one day later. */
function day1900(days: number): string | undefined {
  if (days === 60) return undefined
  return dayOf(dayNumber('1899-12-30') + days + (days < 60 ? 1 : 0))
}

function split(serial: number): [days: number, seconds: number] {
  const days = Math.floor(serial)
  const seconds = Math.round((serial - days) * secondsPerDay)
  return seconds === secondsPerDay ? [days + 1, 0] : [days, seconds]
}

/** Built-in number formats that show a date or time; 27 to 36 and 50 to 58 are those of East Asian versions. */
const builtIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a number format shows a date: letters of dates outside quotes, brackets and escapes. */
export function showsDate(formatId: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(formatId)
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '').split(';')[0] ?? ''
  return /[ymdhs]/i.test(bare.replace(/general/gi, ''))
}
