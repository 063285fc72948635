// Annexes of EU regulations as tables: a consolidated annex, or the additions of one amending act. One row for each entry, measure and programme.
import { hash } from 'node:crypto'
import { InputError } from '../../errors.ts'
import { csvRecords, type CsvRecord } from '../csv.ts'
import { nameKey } from '../draft.ts'
import type { SourceFile } from '../source.ts'

export interface JournalEntry {
  /** `eu-32014R0269-I.ENTITIES-333`. */
  readonly id: string
  /** More than one where the same entry stands under several measures or programmes. */
  readonly rows: readonly CsvRecord[]
}

/** Without these the table says nothing of whom it lists, or where. */
const needed = ['recordId', 'programKey', 'annex', 'measure', 'startDate', 'reason', 'schema', 'name']

/** @throws InputError for a table without its columns, or a row without what makes an entry. */
async function* rows(file: SourceFile): AsyncGenerator<CsvRecord> {
  let first = true
  for await (const record of csvRecords(file)) {
    const missing = first ? [...needed, 'celex' in record.cells ? 'celex' : 'amendedCelex'].filter(name => !(name in record.cells)) : []
    if (missing.length > 0) throw new InputError(`${file.path}: the column ${missing.join(', ')} is missing. This is no journal table, or a part of one; get the whole table.`)
    first = false
    for (const name of ['schema', 'name', 'programKey']) if (cell(record, name) === '') throw new InputError(`${file.path}: line ${record.line}: "${name}" is empty. The table is damaged; get it again.`)
    if (!/^\d{5}[A-Z]\d{4}$/.test(actOf(record))) throw new InputError(`${file.path}: line ${record.line}: "${actOf(record)}" is no CELEX number of an act, such as 32014R0269. The columns are shifted or the table is damaged.`)
    yield record
  }
}

export const cell = ({ cells }: CsvRecord, name: string): string => cells[name] ?? ''
/** The act whose annex it is. */
export const actOf = (record: CsvRecord): string => cell(record, 'celex') || cell(record, 'amendedCelex')

export interface JournalIndex {
  /** Sections whose numbers begin anew for each country: there the country is part of the id. */
  readonly restarting: ReadonlySet<string>
  /** How many rows an entry has, where it has more than one. */
  readonly several: ReadonlyMap<string, number>
  readonly entries: number
  /** The act the table was made from. */
  readonly act: string
}

const sectionOf = (record: CsvRecord): string => [actOf(record), cell(record, 'annex')].filter(part => part !== '').join('-')
const countryOf = (record: CsvRecord): string => (cell(record, 'jurisdiction') || cell(record, 'country') || cell(record, 'flag')).replace(/[^\p{L}\p{N}]+/gu, '_')
/** A row without a number is known by its name. */
const numberOf = (record: CsvRecord): string => cell(record, 'recordId') || hash('sha256', nameKey(cell(record, 'name'))).slice(0, 12)

function idOf(record: CsvRecord, restarting: ReadonlySet<string>): string {
  const section = sectionOf(record)
  return ['eu', section, ...restarting.has(section) ? [countryOf(record)] : [], numberOf(record)].filter(part => part !== '').join('-')
}

/**
 * Every row of the table, read once to know which numbers are used twice. Held in memory: section, number, name and country of each row.
 * @throws InputError naming both lines where one id would stand for two entries.
 */
export async function indexJournal(file: SourceFile): Promise<JournalIndex> {
  const known: CsvRecord[] = []
  const seen = new Map<string, CsvRecord[]>()
  const restarting = new Set<string>()
  let act = ''
  for await (const { line, cells } of rows(file)) {
    const record = { line, cells: Object.fromEntries([...needed, 'celex', 'amendedCelex', 'jurisdiction', 'country', 'flag'].filter(name => name !== 'reason').map(name => [name, cells[name] ?? ''])) }
    act ||= cells.amendmentCelex ?? actOf(record)
    known.push(record)
    const key = `${sectionOf(record)}-${numberOf(record)}`
    const others = seen.get(key) ?? []
    if (others.some(other => countryOf(other) !== '' && countryOf(record) !== '' && countryOf(other) !== countryOf(record))) restarting.add(sectionOf(record))
    seen.set(key, [...others, record])
  }
  if (known.length === 0) throw new InputError(`${file.path}: there is no row under the header. Get the table again.`)
  const several = new Map<string, number>()
  const first = new Map<string, CsvRecord>()
  for (const record of known) {
    const id = idOf(record, restarting)
    const other = first.get(id)
    if (other !== undefined && !isOne(other, record)) throw new InputError(`${file.path}: lines ${other.line} and ${record.line} are two entries (${cell(other, 'name')}; ${cell(record, 'name')}) with one number, ${id}. Nothing was imported: correct the number of one of them.`)
    if (other === undefined) first.set(id, record)
    else several.set(id, (several.get(id) ?? 1) + 1)
  }
  return { restarting, several, entries: first.size, act }
}

/** One entry under another measure or programme; the same row twice is damage. */
function isOne(left: CsvRecord, right: CsvRecord): boolean {
  return cell(left, 'name') === cell(right, 'name') && cell(left, 'schema') === cell(right, 'schema') && (cell(left, 'measure') !== cell(right, 'measure') || cell(left, 'programKey') !== cell(right, 'programKey'))
}

/** Entries in the order of their last rows. */
export async function* readJournal(file: SourceFile, { restarting, several }: JournalIndex): AsyncGenerator<JournalEntry> {
  const waiting = new Map<string, CsvRecord[]>()
  for await (const record of rows(file)) {
    const id = idOf(record, restarting)
    const all = [...waiting.get(id) ?? [], record]
    if (all.length < (several.get(id) ?? 1)) waiting.set(id, all)
    else {
      waiting.delete(id)
      yield { id, rows: all }
    }
  }
}
