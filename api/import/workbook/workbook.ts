// Workbooks (XLSX, ODS) as rows of text, one by one. A workbook is a zip archive of XML members: known by what it holds, not by its name.
import { InputError } from '../../errors.ts'
import { openArchive, openArchiveIn, type Archive } from '../archive.ts'
import type { Sheet, SourceFile } from '../source.ts'
import { odsRows } from './ods.ts'
import type { WorkbookRow } from './rows.ts'
import { sharedIn, xlsxRows, xlsxSheets, type Members } from './xlsx.ts'

/** A workbook that is no file of its own is held in memory, packed: what stands inside an archive cannot be read at any place. */
const mostBytes = 256 * 1024 * 1024
const rowsInHead = 10
/** The sheets of an ODS file stand in one member, one after another: so many rows are looked at to see the next one. */
const rowsToNextSheet = 500

/** Whether an archive is a workbook, and not a collection of files. */
export function isWorkbook({ members }: Pick<Archive, 'members'>): boolean {
  return members.has('[Content_Types].xml') ? members.has('xl/workbook.xml') || members.has('xl/workbook.bin') : members.has('mimetype') && members.has('content.xml')
}

/**
 * The rows of one sheet, or of all in their order; rows without a word are left out.
 * @throws InputError for what is no workbook, is damaged, or has no sheet of that name.
 */
export async function* workbookRows(file: SourceFile, sheet?: string): AsyncGenerator<WorkbookRow> {
  const archive = await archiveOf(file)
  try {
    const names: string[] = []
    for await (const rows of sheetsIn(archive.members, file.path, sheet, name => names.push(name))) yield* rows
    if (sheet !== undefined && !names.includes(sheet)) throw new InputError(`${file.path}: there is no sheet "${sheet}" in it. Its sheets: ${names.map(name => `"${name}"`).join(', ')}.`, ['sheet'], names)
  } finally {
    archive.close()
  }
}

/** The sheets with their first rows; undefined for what is no workbook that can be read. */
export async function firstRows(file: SourceFile): Promise<readonly Sheet[] | undefined> {
  const archive = await archiveOf(file).catch(unlessInput)
  if (archive === undefined) return undefined
  const rowsOf = new Map<string, string[][]>()
  try {
    if (!isWorkbook(archive)) return undefined
    for await (const rows of sheetsIn(archive.members, file.path, undefined, name => rowsOf.set(name, []))) {
      let read = 0
      for await (const { sheet, cells } of rows) {
        const kept = rowsOf.get(sheet)
        if (kept !== undefined && kept.length < rowsInHead) kept.push([...cells])
        if (++read >= (archive.members.has('content.xml') ? rowsToNextSheet : rowsInHead)) break
      }
    }
  } catch (error) {
    return unlessInput(error)
  } finally {
    archive.close()
  }
  return [...rowsOf].map(([name, rows]) => ({ name, rows }))
}

/** One stream of rows for each sheet of XLSX, one for all sheets of ODS. */
async function* sheetsIn(members: Members, path: string, sheet: string | undefined, onSheet: (name: string) => void): AsyncGenerator<AsyncGenerator<WorkbookRow>> {
  const content = members.get('content.xml')
  if (content !== undefined) {
    yield odsRows(content, path, sheet, onSheet)
    return
  }
  if (members.has('xl/workbook.bin')) throw new InputError(`${path}: this is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or as CSV.`)
  const { sheets, epoch } = await xlsxSheets(path, members)
  for (const { name } of sheets) onSheet(name)
  const wanted = sheets.filter(({ name }) => sheet === undefined || name === sheet)
  const shared = await sharedIn(path, members, epoch)
  for (const member of wanted) yield xlsxRows(member, shared, path)
}

async function archiveOf(file: SourceFile): Promise<Archive> {
  if (file.onDisk !== undefined) return openArchive(file.onDisk)
  const pieces: Buffer[] = []
  let size = 0
  for await (const bytes of await file.open()) {
    size += (bytes as Buffer).length
    if (size > mostBytes) throw new InputError(`${file.path}: a workbook of more than ${mostBytes / 1024 / 1024} MB inside an archive is not read. Unpack it and import it by itself.`)
    pieces.push(bytes as Buffer)
  }
  return openArchiveIn(Buffer.concat(pieces), file.path)
}

function unlessInput(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error
  return undefined
}
