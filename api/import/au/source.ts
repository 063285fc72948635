// The consolidated list of Australia, a workbook of the Department of Foreign Affairs and Trade.
import type { Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import type { Entry } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { expectations } from './expectations.ts'
import { mapRows, numberOf } from './map.ts'
import { isHeader, readRows, type RawRow } from './read.ts'

const list = 'consolidated'

export const au: Source = { name: 'au', official: true, recognise: head => sheetOf(head) === undefined ? undefined : list, open, expectations: () => expectations }

/** The sheet whose first row has the names of the columns. */
function sheetOf({ sheets = [] }: Head): string | undefined {
  return sheets.find(({ rows: [header] }) => header !== undefined && isHeader(header))?.name
}

/** Read twice: the first time to know that the file is whole, and how many rows each entry has. Held in memory: these counts, the texts that cells share, and rows of entries whose other rows are still to come. */
async function open(file: SourceFile): Promise<Opened> {
  const sheet = sheetOf(await headOf(file))
  if (sheet === undefined) throw new InputError(`${file.path}: this is no workbook of the Australian list: no sheet begins with the columns "Reference", "Name of Individual or Entity", "Type", "Name Type". Get regulation8_consolidated.xlsx from where the list is published.`)
  const counts = new Map<string, number>()
  const lines = new Map<string, number>()
  for await (const { reference, line } of readRows(file, sheet)) {
    const first = lines.get(reference)
    if (first !== undefined) throw new InputError(`${file.path}: row ${line}: the reference ${reference} is there twice, first in row ${first}. A reference names one row: the workbook is damaged; get it again from where it is published.`)
    lines.set(reference, line)
    const number = numberOf(reference)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  if (counts.size === 0) throw new InputError(`${file.path}: there is no entry in it. Get the workbook again from where it is published.`)
  return { list, describe, entries: entriesOf(file, sheet, counts) }
}

/** An entry is done with its last row; rows of one entry are not always neighbours. */
async function* entriesOf(file: SourceFile, sheet: string, counts: ReadonlyMap<string, number>): AsyncGenerator<Entry> {
  const waiting = new Map<string, RawRow[]>()
  for await (const row of readRows(file, sheet)) {
    const number = numberOf(row.reference)
    const rows = [...waiting.get(number) ?? [], row]
    if (rows.length < (counts.get(number) ?? 0)) waiting.set(number, rows)
    else {
      waiting.delete(number)
      yield mapRows(rows)
    }
  }
}

function describe(publishedOn: Day): NodeInput<'Source'> {
  return {
    id: `source-au-${list}-${publishedOn}`, kind: 'Source', name: `Australia, Consolidated List, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher: 'Department of Foreign Affairs and Trade',
    publishedOn, list: `au/${list}`, licence: 'Commonwealth of Australia, CC BY 4.0'
  }
}
