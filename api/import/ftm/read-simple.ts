// targets.simple.csv of OpenSanctions: one row for each target, several values in one cell.
import { InputError } from '../../errors.ts'
import { csvRecords } from '../csv.ts'
import type { Entry, EntryTie } from '../entry.ts'
import { refusal } from '../draft.ts'
import { designationId, programmeId } from '../ids.ts'
import { programme } from '../../../schema/law.ts'
import type { NodeInput } from '../../../schema/records.ts'
import type { SourceFile } from '../source.ts'
import { mapEntity } from './map.ts'
import { russianNumber } from './russian.ts'

/** Columns by the property whose values they hold. */
const columns: Readonly<Record<string, string>> = { aliases: 'alias', birth_date: 'birthDate', countries: 'country', addresses: 'address', phones: 'phone', emails: 'email' }
const required = ['id', 'schema', 'name', 'aliases', 'countries', 'identifiers', 'sanctions', 'dataset'] as const
const known: ReadonlySet<string> = new Set([...required, ...Object.keys(columns), 'program_ids', 'first_seen', 'last_seen', 'last_change'])

type Cells = Readonly<Record<string, string>>

export async function* readSimple(file: SourceFile): AsyncGenerator<Entry> {
  let first = true
  for await (const { line, cells } of csvRecords(file)) {
    if (first) checkColumns(file, cells)
    first = false
    yield entryOf(`line ${line}`, cells)
  }
}

function checkColumns(file: SourceFile, cells: Cells): void {
  const missing = required.find(column => !(column in cells))
  if (missing !== undefined) throw new InputError(`${file.path}: there is no column "${missing}". A table of targets has ${required.join(', ')}; get it again from where it is published.`)
}

function entryOf(locator: string, cells: Cells): Entry {
  const { id = '', schema = '', name = '', dataset = '' } = cells
  if (id === '') return refusal('ftm-', locator, 'refused: a record without an id', name)
  const properties: Record<string, string[]> = { name: name === '' ? [] : [name] }
  for (const [column, property] of Object.entries(columns)) properties[property] = split(cells[column])
  const loose: string[] = []
  for (const number of split(cells.identifiers)) sort(properties, loose, number, schema)
  if (dataset !== '') properties.keywords = [dataset]
  const original = () => JSON.stringify(cells)
  const entry = mapEntity({ locator, operation: 'STATE', entity: { id, schema, caption: name, properties }, original }, undefined)
  if (entry.refused) return entry
  const extra = Object.keys(cells).filter(column => !known.has(column)).map(column => ({ kind: 'column that no rule knows', example: `${locator}: ${column}` }))
  const noted = loose.map(number => ({ kind: 'identifier of which the table does not say what it is, kept as remark', example: `${locator}: ${number}` }))
  const listed = designations(entry.subject, locator, cells)
  const nodes = entry.nodes.map(node => node.id === entry.subject ? withRemarks(node, [...loose.map(number => `Identifier: ${number}`), ...listed.remarks]) : node)
  return { ...entry, nodes: [...nodes, ...listed.nodes], ties: [...entry.ties, ...listed.ties], issues: [...entry.issues, ...extra, ...noted, ...listed.issues] }
}

function split(cell = ''): string[] {
  return cell.split(';').map(value => value.trim()).filter(value => value !== '')
}

/** Only what a number itself tells: an IMO number, a Russian number with right check digits in the table's own country. */
function sort(properties: Record<string, string[]>, loose: string[], number: string, schema: string): void {
  const russian = properties.country?.includes('ru') === true ? russianNumber(number) : undefined
  const property = /^IMO\d{7}$/.test(number) ? 'imoNumber' : /^Q\d+$/.test(number) ? 'wikidataId' : russian === 'TAX' ? 'innCode' : russian === 'REGISTRATION' && schema !== 'Person' ? 'ogrnCode' : undefined
  if (property === undefined) loose.push(number)
  else (properties[property] ??= []).push(number)
}

function withRemarks(node: NodeInput, remarks: readonly string[]): NodeInput {
  return remarks.length === 0 ? node : { ...node, remarks: [...(node as { remarks?: string[] }).remarks ?? [], ...remarks] } as NodeInput
}

/** One designation for each programme. Without a programme the text does not tell whose listing it is: it stays a remark. */
function designations(actor: string, locator: string, { program_ids, sanctions = '', dataset = '' }: Cells): { nodes: NodeInput[]; ties: EntryTie[]; issues: Entry['issues'][number][]; remarks: string[] } {
  const text = sanctions.replace(/^"+|"+$/g, '').replaceAll('""', '"').trim()
  const listed = { nodes: [] as NodeInput[], ties: [] as EntryTie[], issues: [] as Entry['issues'][number][], remarks: [] as string[] }
  const keys = split(program_ids)
  if (text !== '' && !keys.some(key => programme(key) !== undefined)) listed.remarks.push(`Sanctions: ${text}`)
  for (const key of keys) {
    const row = programme(key)
    if (row === undefined) {
      listed.issues.push({ kind: 'unknown programme, kept as remark', example: `${locator}: ${key}` })
      listed.remarks.push(`Programme: ${key}`)
      continue
    }
    const id = designationId(actor, key)
    listed.nodes.push({ id, kind: 'Designation', name: `${dataset}: ${key}`, authority: row.authority, issuer: row.issuer, programme: key, reasons: text === '' ? [] : [text.length > 600 ? `${text.slice(0, 600)} ...` : text] })
    listed.ties.push({ kind: 'DESIGNATED_AS', start: actor, end: id }, { kind: 'UNDER', start: id, end: programmeId(key) })
  }
  return listed
}
