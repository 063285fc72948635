// The summary of the UK Sanctions List: a sheet of eight columns, published as a spreadsheet (ODS), also saved as CSV. One row is one
// designation; of its names it has the first, surname first.
import { InputError } from '../../errors.ts'
import { csvRecords } from '../csv.ts'
import type { Issue } from '../entry.ts'
import type { SourceFile } from '../source.ts'
import { workbookRows } from '../workbook/workbook.ts'
import { UkEntry } from './raw.ts'
import { isHeader, rowText } from './read-csv.ts'

export const summaryColumns = ['Unique ID', 'OFSI Group ID', 'Name', 'Regime Name', 'Type', 'Designation source', 'Date Designated', 'Sanctions Imposed'] as const
const known: ReadonlySet<string> = new Set(summaryColumns)

interface SummaryRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  readonly issues?: readonly Issue[]
}

/** @throws InputError for a missing column, a row without a number, a number that is there twice. */
export async function* readSummary(file: SourceFile, format: 'csv' | 'ods'): AsyncGenerator<UkEntry> {
  const lines = new Map<string, number>()
  for await (const row of format === 'csv' ? csvRecords(file, {}, isHeader) : sheetRecords(file)) {
    const missing = lines.size === 0 ? summaryColumns.filter(name => !Object.hasOwn(row.cells, name)) : []
    if (missing.length > 0) throw new InputError(`${file.path}: there is no column "${missing.join('", "')}". This is not the summary of the UK Sanctions List as it is published; get the file again.`)
    const entry = entryOf(file, row)
    const before = lines.get(entry.number)
    if (before !== undefined) throw new InputError(`${file.path}: lines ${before} and ${row.line} are both ${entry.number}. The summary names each designation once: the file is damaged; get it again.`)
    lines.set(entry.number, row.line)
    yield entry
  }
  if (lines.size === 0) throw new InputError(`${file.path}: there is no designation in it. Get the file again from where it is published.`)
}

function entryOf(file: SourceFile, { line, cells, issues = [] }: SummaryRow): UkEntry {
  const number = cells['Unique ID'] ?? ''
  if (!/^[A-Z]{2,4}\d{3,6}$/.test(number)) throw new InputError(`${file.path}: line ${line} has "${number.slice(0, 40)}" where the Unique ID of a designation is expected. The row is damaged; get the file again from where it is published.`)
  const entry = new UkEntry(number, `line ${line}`)
  const name = (cells.Name ?? '').replace(/\s+/g, ' ')
  if (name !== '') entry.names.push({ value: name, type: '', strength: '' })
  entry.add('groupId', cells['OFSI Group ID'] ?? '')
  entry.add('type', cells.Type ?? '')
  entry.listings.push({ regime: cells['Regime Name'] ?? '', date: cells['Date Designated'] ?? '' })
  for (const source of (cells['Designation source'] ?? '').split('|')) entry.add('source', source)
  for (const sanction of (cells['Sanctions Imposed'] ?? '').split(', ')) entry.add('sanctions', sanction.replace(/^,\s*/, ''))
  for (const [name, value] of Object.entries(cells)) if (value !== '' && !known.has(name)) entry.leftOver.push(`${name}: ${value}`)
  entry.issues.push(...issues)
  entry.written.push(() => rowText(line, cells))
  return entry
}

async function* sheetRecords(file: SourceFile): AsyncGenerator<SummaryRow> {
  let names: readonly string[] | undefined
  for await (const { line, cells, issues } of workbookRows(file)) {
    if (names === undefined) {
      if (isHeader(cells)) names = cells.map(cell => cell.trim())
      continue
    }
    yield { line, issues, cells: Object.fromEntries(names.map((name, place) => [name, (cells[place] ?? '').trim()])) }
  }
  if (names === undefined) throw new InputError(`${file.path}: there is no row with the names of the columns. Check that it is the right file.`)
}
