// In which order the files of a folder or archive are imported: several versions of a list are a history, the oldest first. A version after
// its successor would be refused.
import { isDay, type Day } from '../../schema/dates.ts'
import { americanDate, dayFirstDate, partialDate } from './dates.ts'
import { headOf } from './head.ts'
import { dayIn } from './published-on.ts'
import type { SourceFile } from './source.ts'

/** Where lists state their date, at the beginning of the file: an order needs no more. When a list was published its source reads. */
const statedIn: readonly (readonly [pattern: RegExp, read: (text: string) => string | undefined])[] = [
  // The UK, as CSV and XML, and its closed list.
  [/^\uFEFF?"?Report Date:?\s*([^",\r\n]+)/, text => dayFirstDate(text) ?? partialDate(text.replaceAll('-', ' '))],
  [/^\uFEFF?"?Last Updated"?,"?([\d/]+)/, dayFirstDate],
  [/<(?:\w+:)?DateGenerated>\s*([^<]+?)\s*</, dayFirstDate],
  // The UN; the EU, as XML and CSV; Switzerland.
  [/<(?:\w+:)?CONSOLIDATED_LIST\b[^>]*\bdateGenerated="([^"]{10})/, same],
  [/<(?:\w+:)?export\b[^>]*\bgenerationDate="([^"]{10})/, same],
  [/^\uFEFF?"?Date_file\w*;[^\n]*\n"?(\d\d\/\d\d\/\d{4});/, dayFirstDate],
  [/<(?:\w+:)?swiss-sanctions-list\b[^>]*\bdate="([^"]+)"/, same],
  // OFAC: classic, advanced and enhanced XML.
  [/<(?:\w+:)?Publish_Date>\s*([^<]+?)\s*</, americanDate],
  [/<(?:\w+:)?DateOfIssue\b[^>]*>\s*<(?:\w+:)?Year>(\d{4}<\/(?:\w+:)?Year>\s*<(?:\w+:)?Month>\d+<\/(?:\w+:)?Month>\s*<(?:\w+:)?Day>\d+)/, text => (text.replace(/<[^>]*>/g, ' ').match(/\d+/g) ?? []).map(part => part.padStart(2, '0')).join('-')],
  [/<(?:\w+:)?dataAsOf>\s*([^<]{10})/, same],
  // Registers: GLEIF, BODS.
  [/ContentDate"?\s*[:>]\s*(?:\{\s*"\$"\s*:\s*)?"?\s*(\d{4}-\d\d-\d\d)/, same],
  [/"publicationDate"\s*:\s*"(\d{4}-\d\d-\d\d)/, same]
]

function same(text: string): string {
  return text
}

/** The day that the beginning of a file states; undefined where it states none. */
export function statedDay(text: string): Day | undefined {
  for (const [pattern, read] of statedIn) {
    const day = read(pattern.exec(text)?.[1] ?? '')
    if (day !== undefined && isDay(day)) return day
  }
  return undefined
}

/** By the day that they state, else by one in their names. Of one day, tables of relations come last: what they tie is there by then. */
export async function inOrder(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  if (files.length < 2) return files
  const keyed: { readonly file: SourceFile; readonly key: string }[] = []
  for (const file of files) {
    const day = statedDay(await beginningOf(file)) ?? file.names.map(dayIn).find(found => found !== undefined) ?? ''
    keyed.push({ file, key: `${day} ${/(?:^|[._-])(?:edges|relationships)[._-]/i.test(file.name) ? 1 : 0} ${file.path}` })
  }
  return keyed.sort((a, b) => a.key < b.key ? -1 : 1).map(({ file }) => file)
}

/** Nothing of a file that cannot be read: its import says why. A workbook states no date. */
async function beginningOf(file: SourceFile): Promise<string> {
  return /\.(?:xlsx|ods)$/i.test(file.name) ? '' : headOf(file).then(({ text }) => text, () => '')
}
