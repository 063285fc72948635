// Dates of the Australian list: of birth in many notations, of listing inside sentences.
import { isPartialDate } from '../../../schema/dates.ts'
import { dayFirstDate, partialDate, type ApproximateDate } from '../dates.ts'

/**
 * "a) 1963; b) 23 Mar. 1964", "Approximately 1955-1958", "1952 or 4 May 1955": each with its words; undefined where they are no date.
 * `said`: there is more in the words than the date.
 */
export function birthDates(text: string): { readonly words: string; readonly date: ApproximateDate | undefined; readonly said: boolean }[] {
  const items = text.replace(/[\s\u00A0]+/g, ' ').split(/(?:^|[\s;,])[a-z]\)|[;\n]|>>|\s(?=alt DOB:)|,?\s+or\s+|(?<=\/\d{4})\s+(?=\d{1,2}\/)/i)
  return items.map(words => words.trim()).filter(words => words !== '').map(words => {
    const bare = words.replace(/^\(([^()]*)\)$/, '$1').replace(/,?\s*\(.*$/, '')
    return { words, date: birthDate(bare), said: bare.length < words.length - 2 }
  })
}

function birthDate(words: string): ApproximateDate | undefined {
  const bare = words.replace(/^(?:alt\.? )?DOB:?\s*/i, '').replace(/^born\s+/i, '').replace(/(?<=[A-Za-z]{3})\.\s*|(?<=^\d{1,2})\.\s+/g, ' ').replace(/\s*\/\s*/g, '/').replace(/[.,\s]+$/, '')
  const about = /^(?:approximately|approx|around|about|circa|c\.?)\s+/i.exec(bare)
  const rest = bare.slice(about?.[0].length ?? 0).trim()
  const between = /^between\s+(.+?)\s+(?:and|to|-)\s+(.+)$/i.exec(rest) ?? /^(.+?)\s+(?:to|-|–)\s+(.+)$/i.exec(rest) ?? /^(\d{4})\s?[-–/]\s?(\d{4})$/.exec(rest)
  if (between !== null) return range(one(between[1] ?? ''), one(between[2] ?? ''))
  const date = one(rest)
  return date === undefined ? undefined : { from: date, to: date, precision: about === null ? 'EXACT' : 'CIRCA' }
}

const range = (from: string | undefined, to: string | undefined): ApproximateDate | undefined => from === undefined || to === undefined ? undefined : { from, to, precision: 'RANGE' }

/** "1963", "23 Mar 1964", "11-Sep-2000", "March 16, 1975", "22/01/1979", "03/1965", and a date of the workbook. */
function one(text: string): string | undefined {
  const words = text.trim().replace(/T\d{2}:.*$/, '')
  if (isPartialDate(words)) return words
  const [, month, year] = /^(\d{2})\/(\d{4})$/.exec(words) ?? []
  if (month !== undefined && isPartialDate(`${year}-${month}`)) return `${year}-${month}`
  return dayFirstDate(words) ?? partialDate(words.replace(/^([A-Za-z]+) (\d{1,2}),? (\d{4})$/, '$2 $1 $3').replace(/^(\d{1,2})-([A-Za-z]{3,9})-(\d{4})$/, '$1 $2 $3').replace(/\s+/g, ' '))
}

/** The first day on which a sentence says that the entry was listed or designated: "Listed by UN 1267 Committee on 25 January 2001 (amended ...)". */
export function listedOn(sentence: string): string | undefined {
  const bare = sentence.replace(/[\s\u00A0]+/g, ' ')
  const found = [...bare.matchAll(/(?:^|[^-\p{L}])(?:first )?(?:listed|designated)\b[^.()]{0,80}?\bon:? (\d{1,2} [A-Za-z]+\.? \d{4})/giu)].map(match => partialDate((match[1] ?? '').replace('.', ''))).filter(date => date !== undefined)
  return found.sort()[0] ?? (isPartialDate(bare.trim()) ? bare.trim() : undefined)
}

/** The year of the instrument that first listed the entry: "Instrument of first designation and declaration: ... (No. 4) Instrument 2022". */
export function firstInstrument(sentence: string): string | undefined {
  return /\b(?:Instrument|List|Amendment(?: \(No\. ?\d+\))?) (\d{4})\b/.exec(sentence)?.[1]
}
