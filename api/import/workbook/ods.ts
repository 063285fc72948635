// Rows of an OpenDocument spreadsheet (.ods), as a stream. Cells and rows say how often they are repeated: empty ones mostly to the end of the sheet.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { xmlElements, type XmlElement } from '../xml.ts'
import { calculated, inError, mostRows, RowDraft, type WorkbookRow } from './rows.ts'

/** What rows may stand in, from the outside to the inside. */
const containers: ReadonlySet<string> = new Set(['body', 'spreadsheet', 'table', 'table-row-group', 'table-header-rows', 'table-rows'])
const runOfText = '#text'
/** A row that has a word in it and is repeated more often is no row of a list. */
const mostRepeated = 10_000

/** The rows of one sheet, or of all; `onSheet` hears the name of every sheet when it begins. */
export async function* odsRows(content: SourceFile, path: string, sheet: string | undefined, onSheet: (name: string) => void): AsyncGenerator<WorkbookRow> {
  const onContainer = ({ name, attributes }: XmlElement) => { if (name === 'table') onSheet(attributes.name ?? '') }
  let line = 1
  let table: XmlElement | undefined
  for await (const element of xmlElements(content, { root: 'document-content', containers, onContainer, textAs: runOfText })) {
    if (element.name !== 'table-row') continue
    const standsIn = tableOf(element)
    if (standsIn !== table) [table, line] = [standsIn, 1]
    const name = table?.attributes.name ?? ''
    const times = repeated(element, 'number-rows-repeated')
    if (line + times > mostRows + 1) throw new InputError(`${path}: sheet "${name}" has more than ${mostRows} rows. This is no workbook of a list; check that it is the right file.`)
    if (sheet === undefined || sheet === name) yield* rowsOf(element, { path, name, line, times })
    line += times
  }
}

function tableOf({ within }: XmlElement): XmlElement | undefined {
  return within === undefined || within.name === 'table' ? within : tableOf(within)
}

function repeated({ attributes }: XmlElement, attribute: string): number {
  const times = Number(attributes[attribute] ?? 1)
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}

function* rowsOf(element: XmlElement, { path, name, line, times }: { readonly path: string; readonly name: string; readonly line: number; readonly times: number }): Generator<WorkbookRow> {
  const first = rowOf(element, path, name, line)
  if (first.isEmpty) return
  if (times > mostRepeated) throw new InputError(`${path}: sheet "${name}", row ${line} is repeated ${times} times. This is no workbook of a list; check that it is the right file.`)
  yield first.done()
  for (let next = line + 1; next < line + times; next++) yield rowOf(element, path, name, next).done()
}

function rowOf(element: XmlElement, path: string, sheet: string, line: number): RowDraft {
  const row = new RowDraft(path, sheet, line)
  let column = 0
  for (const cell of element.children) {
    if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue
    const times = repeated(cell, 'number-columns-repeated')
    put(row, column, cell, times)
    column += times
  }
  return row
}

function put(row: RowDraft, column: number, cell: XmlElement, times: number): void {
  const { attributes } = cell
  const type = attributes['value-type'] ?? ''
  const text = textOf(cell)
  if (attributes.formula !== undefined) row.issue(column, calculated, text)
  if (/^(#[A-Z/0!?]+|Err:\d+)/.test(text) && attributes.formula !== undefined) return row.issue(column, inError, text)
  row.put(column, type === 'float' || type === 'percentage' || type === 'currency' ? attributes.value ?? text
    : type === 'date' ? (attributes['date-value'] ?? text).replace(/T00:00:00(\.0+)?$/, '')
    : type === 'boolean' ? (attributes['boolean-value'] ?? text).toUpperCase()
    : type === 'time' ? text
    : type === 'string' ? attributes['string-value'] ?? text : text, times)
}

/** Paragraphs are lines; a note pinned to the cell is none of its text. */
function textOf({ children }: XmlElement): string {
  return children.filter(({ name }) => name === 'p').map(wording).join('\n')
}

function wording({ children }: XmlElement): string {
  return children.map(child => {
    switch (child.name) {
      case runOfText: return child.text.replace(/[ \t\r\n]+/g, ' ')
      case 's': return ' '.repeat(Math.min(Number(child.attributes.c ?? 1), 1000))
      case 'tab': return '\t'
      case 'line-break': return '\n'
      case 'annotation': case 'ruby-text': return ''
      default: return wording(child)
    }
  }).join('')
}
