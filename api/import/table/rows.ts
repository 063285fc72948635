// Rows of any table under the names of their columns: CSV with whatever delimiter, and workbooks.
import { InputError } from '../../errors.ts'
import { csvRows } from '../csv.ts'
import { headOf } from '../head.ts'
import type { Issue } from '../entry.ts'
import type { Head, SourceFile } from '../source.ts'
import { workbookRows } from '../workbook/workbook.ts'

export interface TableRow {
  /** "line 12", or the row of a sheet. */
  readonly locator: string
  readonly cells: Readonly<Record<string, string>>
  /** How many cells it has beyond, or short of, the header; only of CSV, where that means a damaged row. */
  readonly uneven: number
  readonly issues: readonly Issue[]
}

export interface TableShape {
  readonly sheet?: string | undefined
  /** Line of the names of the columns. */
  readonly header: number
  readonly delimiter?: string | undefined
  readonly encoding: string
}

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
  readonly issues?: readonly Issue[]
}

/** @throws InputError for a file without a header, two columns of one name, or a workbook without the sheet. */
export async function* tableRows(file: SourceFile, shape: TableShape): AsyncGenerator<TableRow> {
  const head = await headOf(file)
  const sheet = head.sheets === undefined ? undefined : shape.sheet ?? head.sheets[0]?.name
  const rows: AsyncGenerator<Cells> = sheet === undefined ? csvRows(file, { delimiter: shape.delimiter ?? delimiterOf(head), encoding: shape.encoding }) : workbookRows(file, sheet)
  let names: readonly string[] | undefined
  for await (const { line, cells, issues = [] } of rows) {
    if (line < shape.header) continue
    if (names === undefined) {
      names = namesIn(cells, file, line)
      continue
    }
    if (cells.every(cell => cell.trim() === '')) continue
    const known = names
    yield {
      locator: sheet === undefined ? `line ${line}` : `sheet "${sheet}", row ${line}`, uneven: sheet === undefined ? cells.length - known.length : 0, issues,
      cells: Object.fromEntries(known.map((name, place) => [name, (cells[place] ?? '').trim()] as const).filter(([name]) => name !== ''))
    }
  }
  if (names === undefined) throw new InputError(`${file.path}: there is no row with the names of the columns${shape.header > 1 ? ` on line ${shape.header}, where the mapping has it` : ''}. Check that it is the right file.`)
}

/** The names of the columns. @throws InputError as tableRows does. */
export async function columnsIn(file: SourceFile, shape: TableShape): Promise<string[]> {
  for await (const { cells } of tableRows(file, shape)) return Object.keys(cells)
  throw new InputError(`${file.path}: there is no row below the names of the columns. Nothing would be imported.`)
}

function namesIn(cells: readonly string[], file: SourceFile, line: number): readonly string[] {
  const names = cells.map(cell => cell.replace(/^\uFEFF/, '').replace(/\s+/g, ' ').trim())
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) !== place)
  if (twice !== undefined) throw new InputError(`${file.path}: line ${line}: two columns are named "${twice}". Rename one.`)
  return names
}

/** The most frequent of the usual ones, outside quotes, in the first line. */
export function delimiterOf({ text }: Pick<Head, 'text'>): string {
  const line = (text.split(/\r?\n/).find(one => one.trim() !== '') ?? '').replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map(sign => ({ sign, count: line.split(sign).length }))
  return counts.reduce((best, one) => one.count > best.count ? one : best).sign
}
