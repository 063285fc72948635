// The consolidated list of Australia: one row for each name; rows of one entry share the number of their reference, and letters behind it tell them apart.
import { isDay } from '../../../schema/dates.ts'
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { excelDate } from '../workbook/excel-dates.ts'
import { workbookRows } from '../workbook/workbook.ts'

export const columns = ['Reference', 'Name of Individual or Entity', 'Type', 'Name Type', 'Date of Birth', 'Place of Birth', 'Citizenship', 'Address', 'Additional Information', 'Listing Information', 'Committees', 'Control Date'] as const

export type Column = (typeof columns)[number]

export interface RawRow {
  readonly line: number
  /** "7123b": number of the entry and letter of the row. */
  readonly reference: string
  readonly cells: Readonly<Record<Column, string>>
  /** What stands in columns that have no rule. */
  readonly leftOver: readonly string[]
  readonly issues: readonly string[]
}

export const isHeader = (cells: readonly string[]) => columns.slice(0, 4).every(name => cells.some(cell => plain(cell).toLowerCase() === name.toLowerCase()))

/** @throws InputError naming the row: no header, a column missing or named twice, a row without its reference. */
export async function* readRows(file: SourceFile, sheet: string): AsyncGenerator<RawRow> {
  let names: readonly string[] | undefined
  for await (const { line, cells, issues } of workbookRows(file, sheet)) {
    if (names === undefined) {
      names = namesIn(cells, file, line)
      continue
    }
    if (cells.every(cell => cell.trim() === '')) continue
    const reference = (cells[names.indexOf('reference')] ?? '').trim()
    if (!/^\d+[a-z]*\d*$/i.test(reference)) throw new InputError(`${file.path}: row ${line} has "${reference}" where a reference (such as 7123 or 7123a) is expected. The workbook is damaged or was edited; get it again from where it is published.`)
    const of = (name: Column) => (cells[(names ?? []).indexOf(name.toLowerCase())] ?? '').trim()
    const leftOver = cells.filter((cell, place) => cell.trim() !== '' && !columns.some(name => name.toLowerCase() === names?.[place]))
    yield { line, reference: reference.toLowerCase(), cells: Object.fromEntries(columns.map(name => [name, of(name)])) as Record<Column, string>, leftOver, issues: issues.map(({ kind, example }) => `${kind}: ${example}`) }
  }
  if (names === undefined) throw new InputError(`${file.path}: the sheet "${sheet}" is empty. Get the workbook again from where it is published.`)
}

function namesIn(cells: readonly string[], file: SourceFile, line: number): readonly string[] {
  const names = cells.map(cell => plain(cell).toLowerCase())
  const missing = columns.filter(name => !names.includes(name.toLowerCase()))
  if (missing.length > 0) throw new InputError(`${file.path}: row ${line} names the columns, and ${missing.map(name => `"${name}"`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not among them. Get the workbook again from where it is published.`)
  const twice = columns.find(name => names.indexOf(name.toLowerCase()) !== names.lastIndexOf(name.toLowerCase()))
  if (twice !== undefined) throw new InputError(`${file.path}: row ${line}: two columns are named "${twice}". Get the workbook again from where it is published.`)
  return names
}

/** Cells hold line ends and blanks of several kinds. */
export function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim()
}

/** A day, as a date or as the number that Excel keeps for it. */
export function dayOf(text: string): string | undefined {
  const day = /^\d{4,6}$/.test(text) ? excelDate(Number(text)) : text.slice(0, 10)
  return day !== undefined && isDay(day) ? day : undefined
}
