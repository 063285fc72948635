// The tables of the Offshore Leaks Database as a stream of rows under one set of column names, whatever the layout: the downloads of 2016, of
// 2018 (with "n." before the names) and since 2023, as CSV, TSV or sheets of a workbook.
import { InputError } from '../../errors.ts'
import { csvRows } from '../csv.ts'
import type { Head, SourceFile } from '../source.ts'
import { workbookRows } from '../workbook/workbook.ts'

export type Table = 'entities' | 'officers' | 'intermediaries' | 'addresses' | 'others' | 'nodes' | 'edges'

export interface IcijRow {
  readonly table: Table
  /** "line 12". */
  readonly locator: string
  /** By the name of the column, in lower case. */
  readonly cells: Readonly<Record<string, string>>
  /** Why it cannot be read; then there are no cells. */
  readonly damage: string | undefined
  readonly original: () => string
}

const ends: readonly (readonly [start: string, type: string, end: string])[] = [['node_id_start', 'rel_type', 'node_id_end'], ['start_id', 'type', 'end_id'], ['node_1', 'rel_type', 'node_2']]

/** What a table is, by the names of its columns; undefined for one that is none of ICIJ. */
export function tableOf(columns: readonly string[]): Table | undefined {
  const has = (...names: readonly string[]): boolean => names.every(name => columns.includes(name))
  if (ends.some(names => has(...names))) return 'edges'
  if (has('labels(n)', 'node_id') || has('type', 'id', 'name/address')) return 'nodes'
  if (!has('node_id', 'sourceid')) return undefined
  if (columns.some(name => ['ibcruc', 'service_provider', 'company_type'].includes(name))) return 'entities'
  if (has('closed_date') || has('type')) return 'others'
  if (has('status') || has('internal_id')) return 'intermediaries'
  if (has('address')) return 'addresses'
  return has('name') ? 'officers' : undefined
}

/** " START_ID" and "n.sourceID" are start_id and sourceid. */
export function columnNames(cells: readonly string[]): string[] {
  return cells.map(cell => cell.replace(/^\uFEFF/, '').trim().toLowerCase().replace(/^[nr]\./, ''))
}

/** The tables of a file: of CSV one, of a workbook one for each sheet that is one. */
export function tablesIn({ text, sheets }: Head): { readonly table: Table; readonly sheet: string | undefined; readonly prefixed: boolean }[] {
  if (sheets !== undefined) {
    return sheets.flatMap(({ name, rows: [header = []] }) => {
      const table = tableOf(columnNames(header))
      return table === undefined ? [] : [{ table, sheet: name, prefixed: false }]
    })
  }
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const table = tableOf(columnNames(header.split(delimiterOf(header)).map(cell => cell.trim().replace(/^"|"$/g, ''))))
  return table === undefined ? [] : [{ table, sheet: undefined, prefixed: /"?n\.node_id/.test(header) || header.includes('START_ID') }]
}

export function delimiterOf(header: string): string {
  return header.split('\t').length > header.split(',').length ? '\t' : ','
}

/** @throws InputError for a file without a header that is one of ICIJ's, text that is not UTF-8, or quotes that do not end. */
export async function* readTable(file: SourceFile, delimiter: string): AsyncGenerator<IcijRow> {
  let columns: readonly string[] | undefined
  let table: Table | undefined
  for await (const { line, cells } of csvRows(file, { delimiter })) {
    if (columns === undefined || table === undefined) {
      columns = columnNames(cells)
      table = tableOf(columns)
      if (table === undefined) throw new InputError(`${file.path}: line ${line}: the columns are none of the Offshore Leaks Database (${columns.join(', ').slice(0, 200)}). Check that it is the right file.`)
    } else yield rowOf(table, columns, cells, `line ${line}`, delimiter)
  }
}

/** Sheets that are no table of ICIJ are left alone. */
export async function* readWorkbook(file: SourceFile): AsyncGenerator<IcijRow> {
  let sheet: string | undefined
  let columns: readonly string[] = []
  let table: Table | undefined
  for await (const row of workbookRows(file)) {
    if (row.sheet !== sheet) {
      sheet = row.sheet
      columns = columnNames(row.cells)
      table = tableOf(columns)
    } else if (table !== undefined) yield rowOf(table, columns, [...row.cells, ...Array<string>(Math.max(0, columns.length - row.cells.length)).fill('')], `sheet "${row.sheet}", row ${row.line}`, '\t')
  }
}

function rowOf(table: Table, columns: readonly string[], cells: readonly string[], locator: string, delimiter: string): IcijRow {
  const broken = cells.length !== columns.length ? `${cells.length} cells, and the header has ${columns.length}` : cells.some(cell => /\n\s*(?:entity|officer|intermediary|address),/.test(cell)) ? 'another row stands inside a cell' : undefined
  const named = columns.map((name, place) => [name, (cells[place] ?? '').trim()] as const)
  return { table, locator, cells: Object.fromEntries(broken === undefined ? named : []), damage: broken, original: () => cells.join(delimiter) }
}

/** Ends and type of an edge, in whichever layout. */
export function edgeOf(cells: Readonly<Record<string, string>>): { readonly start: string; readonly type: string; readonly end: string } {
  const [start, type, end] = ends.find(([name]) => name in cells) ?? ['', '', '']
  return { start: cells[start] ?? '', type: cells[type] ?? '', end: cells[end] ?? '' }
}
