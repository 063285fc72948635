// Rows of an Office Open XML workbook (.xlsx, .xlsm), as a stream. Texts that cells share stand in a member of their own and are held in memory.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { textIn, xmlElements, type XmlElement } from '../xml.ts'
import { excelDate, showsDate, type Epoch } from './excel-dates.ts'
import { calculated, columnIn, inError, mostRows, RowDraft, type WorkbookRow } from './rows.ts'

export type Members = ReadonlyMap<string, SourceFile>

/** What the cells of all sheets refer to. */
interface Shared {
  readonly texts: readonly string[]
  /** By number of the cell format: whether it shows dates. */
  readonly dates: readonly boolean[]
  readonly epoch: Epoch
}

export interface SheetMember {
  readonly name: string
  readonly member: SourceFile
}

/** The texts of a workbook of a million rows are a tenth of it. */
const mostShared = 400_000_000

export async function xlsxSheets(path: string, members: Members): Promise<{ readonly sheets: readonly SheetMember[]; readonly epoch: Epoch }> {
  const targets = new Map<string, string>()
  const relations = members.get('xl/_rels/workbook.xml.rels')
  if (relations !== undefined) for await (const { attributes: { Id = '', Target = '' } } of xmlElements(relations, { root: 'Relationships' })) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
  let epoch: Epoch = 1900
  const sheets: SheetMember[] = []
  for await (const { name, attributes } of xmlElements(required(path, members, 'xl/workbook.xml'), { root: 'workbook', containers: new Set(['sheets']) })) {
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) epoch = 1904
    if (name !== 'sheet') continue
    const member = members.get(targets.get(attributes.id ?? '') ?? '')
    // A sheet that is a chart has no rows.
    if (member?.path.includes('chartsheets') === true) continue
    if (member === undefined) throw new InputError(`${path}: the sheet "${attributes.name ?? ''}" is missing in the workbook: it is damaged. Open it in a spreadsheet program and save it again.`)
    sheets.push({ name: attributes.name ?? '', member })
  }
  return { sheets, epoch }
}

function required(path: string, members: Members, name: string): SourceFile {
  const member = members.get(name)
  if (member === undefined) throw new InputError(`${path}: "${name}" is missing in the workbook: it is damaged. Open it in a spreadsheet program and save it again.`)
  return member
}

export async function sharedIn(path: string, members: Members, epoch: Epoch): Promise<Shared> {
  const texts: string[] = []
  const [strings, styles] = [members.get('xl/sharedStrings.xml'), members.get('xl/styles.xml')]
  let size = 0
  if (strings !== undefined) {
    for await (const element of xmlElements(strings, { root: 'sst' })) {
      const text = richText(element)
      size += text.length
      if (size > mostShared) throw new InputError(`${path}: its cells hold more than ${mostShared} characters of text. Save its sheets as CSV, which is read without being held in memory.`)
      texts.push(text)
    }
  }
  return { texts, epoch, dates: styles === undefined ? [] : await dateFormats(styles) }
}

async function dateFormats(styles: SourceFile): Promise<boolean[]> {
  const codes = new Map<number, string>()
  const dates: boolean[] = []
  for await (const { name, attributes, within } of xmlElements(styles, { root: 'styleSheet', containers: new Set(['numFmts', 'cellXfs']) })) {
    if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
    else if (name === 'xf' && within?.name === 'cellXfs') dates.push(showsDate(Number(attributes.numFmtId), codes.get(Number(attributes.numFmtId))))
  }
  return dates
}

export async function* xlsxRows({ name, member }: SheetMember, shared: Shared, path: string): AsyncGenerator<WorkbookRow> {
  let line = 0
  for await (const element of xmlElements(member, { root: 'worksheet', containers: new Set(['sheetData']) })) {
    if (element.name !== 'row' || element.within?.name !== 'sheetData') continue
    line = Number(element.attributes.r ?? line + 1)
    if (!(line > 0 && line <= mostRows)) throw new InputError(`${path}: sheet "${name}" has a row with the number "${element.attributes.r ?? ''}": it is damaged. Open it in a spreadsheet program and save it again.`)
    const row = new RowDraft(path, name, line)
    let column = -1
    for (const cell of element.children) {
      if (cell.name !== 'c') continue
      column = columnIn(cell.attributes.r ?? '') ?? column + 1
      put(row, column, cell, shared)
    }
    if (!row.isEmpty) yield row.done()
  }
}

function put(row: RowDraft, column: number, cell: XmlElement, shared: Shared): void {
  const { t: type = 'n', s: format = '' } = cell.attributes
  const stored = textIn(cell, 'v')
  if (cell.children.some(({ name }) => name === 'f')) row.issue(column, calculated, stored)
  if (type === 'e') return row.issue(column, inError, stored)
  if (type === 's' && stored !== '' && shared.texts[Number(stored)] === undefined) return row.issue(column, 'cell that refers to a text which is not there', stored)
  row.put(column, type === 's' ? shared.texts[Number(stored)] ?? ''
    : type === 'inlineStr' ? cell.children.filter(({ name }) => name === 'is').map(richText).join('')
    : type === 'str' ? plain(cell.children.find(({ name }) => name === 'v')?.text ?? '')
    : type === 'b' ? stored === '1' ? 'TRUE' : 'FALSE'
    : type === 'n' && stored !== '' && shared.dates[Number(format)] === true ? dateOf(row, column, stored, shared.epoch)
    : stored)
}

function dateOf(row: RowDraft, column: number, stored: string, epoch: Epoch): string {
  const date = excelDate(Number(stored), epoch)
  if (date === undefined) row.issue(column, 'cell with the format of a date and a number that is none: the number was taken', stored)
  return date ?? stored
}

/** The runs of a text one after another, without how it is read aloud (`rPh`). */
function richText({ children }: XmlElement): string {
  return plain(children.map(({ name, text, children: inner }) => name === 't' ? text : name === 'r' ? inner.filter(part => part.name === 't').map(part => part.text).join('') : '').join(''))
}

/** Characters that XML cannot hold are written as _x000D_. */
function plain(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n')
}
