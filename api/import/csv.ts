// Rows of a CSV file, one after another; a row may go over several lines inside quotes.
import { InputError } from '../errors.ts'
import type { SourceFile } from './source.ts'
import { textOf } from './text.ts'

export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvDialect {
  /** Between cells; one character. */
  readonly delimiter?: string
  readonly encoding?: string
  /** Called with the line of a last row that ends inside quotes, which is left out; without it such a file is refused. */
  readonly onCut?: (line: number) => void
}

export interface CsvRecord {
  /** Line on which it begins, from 1. */
  readonly line: number
  /** By the name of the column, trimmed; a cell without a word is the empty text. */
  readonly cells: Readonly<Record<string, string>>
}

/** No row of any list comes near; without a limit a file of one line would be read into memory. */
const longestRow = 1_000_000

/** @throws InputError for a row that is too long, or quotes that do not end. */
export async function* csvRows(file: SourceFile, { delimiter = ',', encoding = 'utf-8', onCut }: CsvDialect = {}): AsyncGenerator<CsvRow> {
  let rest = ''
  let line = 1
  for await (const text of textOf(file, encoding)) {
    rest = rest === '' ? text : rest + text
    let start = 0
    for (let end = rowEnd(rest, start); end !== -1; end = rowEnd(rest, start)) {
      const row = rest.slice(start, end)
      yield* rowOf(row, line, delimiter)
      line += linesIn(row) + 1
      start = end + 1
    }
    rest = start === 0 ? rest : rest.slice(start)
    if (rest.length > longestRow) throw new InputError(`${file.path}: line ${line} is longer than ${longestRow} characters. This is no table of a list; check that it is the right file.`)
  }
  if (quotesIn(rest) % 2 === 1 && onCut !== undefined) return onCut(line)
  if (quotesIn(rest) % 2 === 1) throw new InputError(`${file.path}: line ${line} ends inside quotes: the file was cut short. Get it again from where it is published.`)
  yield* rowOf(rest, line, delimiter)
}

/**
 * Rows under the names of their columns. `isHeader` finds the row of names where lines stand above it; by default it is the first.
 * @throws InputError for a file without that row, a column named twice, or a row that is longer or shorter than it.
 */
export async function* csvRecords(file: SourceFile, dialect: CsvDialect = {}, isHeader: (cells: readonly string[]) => boolean = () => true): AsyncGenerator<CsvRecord> {
  let names: readonly string[] | undefined
  for await (const { line, cells } of csvRows(file, dialect)) {
    if (names === undefined) {
      if (isHeader(cells)) names = namesIn(cells, file, line)
      continue
    }
    if (cells.length !== names.length) throw new InputError(`${file.path}: line ${line} has ${cells.length} cells, and the header has ${names.length}. The row is damaged or the delimiter is another; get the file again.`)
    yield { line, cells: Object.fromEntries(names.map((name, place) => [name, (cells[place] ?? '').trim()])) }
  }
  if (names === undefined) throw new InputError(`${file.path}: there is no row with the names of the columns. Check that it is the right file.`)
}

function namesIn(cells: readonly string[], file: SourceFile, line: number): readonly string[] {
  const names = cells.map(cell => cell.replace(/^\uFEFF/, '').trim())
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) !== place)
  if (twice !== undefined) throw new InputError(`${file.path}: line ${line}: two columns are named "${twice}". Rename one.`)
  return names
}

/** The line end after a position that stands outside quotes; -1 if it is still to come. */
function rowEnd(text: string, start: number): number {
  let end = text.indexOf('\n', start)
  let quotes = 0
  let counted = start
  while (end !== -1) {
    for (let at = text.indexOf('"', counted); at !== -1 && at < end; at = text.indexOf('"', at + 1)) quotes++
    if (quotes % 2 === 0) return end
    counted = end + 1
    end = text.indexOf('\n', counted)
  }
  return -1
}

function* rowOf(text: string, line: number, delimiter: string): Generator<CsvRow> {
  const row = text.endsWith('\r') ? text.slice(0, -1) : text
  if (row !== '') yield { line, cells: cellsOf(row, delimiter) }
}

function cellsOf(row: string, delimiter: string): string[] {
  const cells: string[] = []
  let at = 0
  while (at <= row.length) {
    const quoted = row.charAt(at) === '"'
    const end = quoted ? quotedEnd(row, at, delimiter) : plainEnd(row, at, delimiter)
    cells.push(quoted ? row.slice(at + 1, end - 1).replaceAll('""', '"') : row.slice(at, end))
    at = end + 1
  }
  return cells
}

/** Where a quoted cell is over: behind its closing quote. */
function quotedEnd(row: string, start: number, delimiter: string): number {
  let at = start + 1
  for (;;) {
    const quote = row.indexOf('"', at)
    if (quote === -1) return row.length + 1
    if (row.charAt(quote + 1) !== '"') return plainEnd(row, quote + 1, delimiter)
    at = quote + 2
  }
}

function plainEnd(row: string, start: number, delimiter: string): number {
  const end = row.indexOf(delimiter, start)
  return end === -1 ? row.length : end
}

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

function quotesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++
  return count
}
