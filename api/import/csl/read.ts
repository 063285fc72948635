// The Consolidated Screening List of trade.gov as CSV: 29 columns, older files without the first. Rows of other agencies are gathered into
// entries; those that repeat a list of OFAC are counted.
import { hash } from 'node:crypto'
import { InputError } from '../../errors.ts'
import { csvRecords } from '../csv.ts'
import { nameKey } from '../draft.ts'
import type { SourceFile } from '../source.ts'
import { codeIn, isOfac } from './lookups.ts'

type Cells = Readonly<Record<string, string>>

/** One party of one list: the same name on the same list since the same day, with all of its rows. */
export interface CslEntry {
  readonly id: string
  readonly code: string
  readonly rows: { readonly line: number; readonly cells: Cells }[]
}

export interface Gathered {
  readonly entries: ReadonlyMap<string, CslEntry>
  /** "line 12: ROSNEFT (SSI)": rows that repeat a list of OFAC. */
  readonly ofac: readonly string[]
  /** Line of a last row that ends in the middle: the file is not whole. */
  readonly cutAt: number | undefined
}

export const needed = ['source', 'entity_number', 'type', 'programs', 'name', 'addresses', 'start_date', 'end_date', 'alt_names'] as const

/**
 * A party is held until all of its rows are read: an order that names several addresses has a row for each. The `_id` of the file is not a
 * key: for some lists it is another in every version.
 * @throws InputError for a missing column, a file without a row, a row without a list.
 */
export async function gather(file: SourceFile): Promise<Gathered> {
  const entries = new Map<string, CslEntry>()
  const ofac: string[] = []
  let rows = 0
  let cutAt: number | undefined
  for await (const { line, cells: raw } of csvRecords(file, { onCut: line => { cutAt = line } })) {
    const missing = rows === 0 ? needed.filter(name => !Object.hasOwn(raw, name)) : []
    if (missing.length > 0) throw new InputError(`${file.path}: there is no column "${missing.join('", "')}". This is not the Consolidated Screening List as it is published; get the file again.`)
    rows++
    const cells = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, readable(value)]))
    const { source = '', name = '' } = cells
    // Some files have the names of the columns twice.
    if (source === 'source' && name === 'name') continue
    if (source === '' || (name === '' && !isOfac(source))) throw new InputError(`${file.path}: line ${line} has no ${source === '' ? 'list' : 'name'}. The row is damaged or its columns are shifted; get the file again.`)
    if (isOfac(source)) ofac.push(`line ${line}: ${name} (${codeIn(source)})`)
    else put(entries, codeIn(source), { line, cells })
  }
  if (rows === 0) throw new InputError(`${file.path}: there are no rows in it. Get the file again from where it is published.`)
  if (entries.size === 0) throw new InputError(`${file.path}: all ${ofac.length} rows repeat lists of OFAC. Import these from OFAC itself: sdn.csv and cons_prim.csv.`)
  return { entries, ofac, cutAt }
}

function put(entries: Map<string, CslEntry>, code: string, row: CslEntry['rows'][number]): void {
  const key = hash('sha256', JSON.stringify([nameKey(row.cells.name ?? ''), row.cells.start_date ?? ''])).slice(0, 16)
  const id = `csl-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${key}`
  const known = entries.get(id)
  if (known === undefined) entries.set(id, { id, code, rows: [row] })
  else known.rows.push(row)
}

/** Signs of the code page of Windows that the file has as control characters: an apostrophe as U+0092. */
function readable(text: string): string {
  return text.replace(/[\u0080-\u009F]+/g, signs => windows.decode(Uint8Array.from(signs, sign => sign.charCodeAt(0)))).trim()
}

const windows = new TextDecoder('windows-1252')
