// From rows of the Offshore Leaks Database to nodes and ties. Every actor is marked: being named there is no evidence of wrongdoing.
import { isPartialDate } from '../../../schema/dates.ts'
import { codeOfThree } from '../countries-by-three.ts'
import { countryCode, countryName } from '../countries.ts'
import { Draft, refusal } from '../draft.ts'
import type { Entry, EntryTie, Issue } from '../entry.ts'
import { countryId, tieId } from '../ids.ts'
import { excelDate } from '../workbook/excel-dates.ts'
import { isBearer, isLikeness, isOrganizationName, relationTypes, roleOf } from './lookups.ts'
import { edgeOf, type IcijRow } from './read.ts'

type Cells = Readonly<Record<string, string>>

/** Why a row is no entry, to be counted. */
export interface Skipped {
  readonly skipped: Issue
}

export function mapRow(row: IcijRow): Entry | Skipped {
  if (row.damage !== undefined) return refusal(`icij-${row.locator}`, row.locator, 'refused: a damaged row', row.damage)
  if (row.table === 'edges') return edge(row)
  const id = row.cells.node_id ?? row.cells.id ?? ''
  if (!/^\d+$/.test(id)) return refusal(`icij-${id}`, row.locator, 'refused: a row without a node_id', id)
  const kind = kindOf(row)
  const name = firstOf(row.cells.name, row.cells['name/address'])
  if (kind === undefined) return refusal(`icij-${id}`, row.locator, 'refused: a node of an unknown kind', row.cells['labels(n)'] ?? row.cells.type ?? '')
  if (kind === 'address') return address(row, `icij-${id}`, firstOf(row.cells.address, name))
  if (name === '') return refusal(`icij-${id}`, row.locator, 'refused: a node without a name', id)
  return isBearer(name) ? { skipped: { kind: 'bearer: whoever holds the shares is not known, and no actor', example: `${row.locator}: ${id} ${name}` } } : actor(row, `icij-${id}`, kind, name)
}

function firstOf(...texts: readonly (string | undefined)[]): string {
  return texts.find(text => text !== undefined && text !== '') ?? ''
}

type Kind = 'entity' | 'officer' | 'intermediary' | 'other' | 'address'
const kinds: Readonly<Record<string, Kind>> = { entities: 'entity', officers: 'officer', intermediaries: 'intermediary', others: 'other', addresses: 'address', entity: 'entity', officer: 'officer', intermediary: 'intermediary', other: 'other', address: 'address' }

function kindOf({ table, cells }: IcijRow): Kind | undefined {
  const label = table === 'nodes' ? (cells['labels(n)'] ?? cells.type ?? '').replace(/[^A-Za-z]/g, '').toLowerCase() : table
  return Object.hasOwn(kinds, label) ? kinds[label] : undefined
}

function address({ cells, locator, original }: IcijRow, id: string, text: string): Entry {
  if (text === '') return refusal(id, locator, 'refused: an address without a word', id)
  const [country] = countriesIn(cells)
  return { subject: id, part: '', locator, nodes: [{ id, kind: 'Address', name: text.replace(/\s+/g, ' '), country }], ties: [], refused: false, issues: leftOver(cells, locator), original }
}

function actor({ cells, locator, original }: IcijRow, id: string, kind: Kind, name: string): Entry {
  const stated = kind === 'entity' || kind === 'other'
  const draft = new Draft(id, stated || isOrganizationName(name) ? 'Organization' : 'Person', locator)
  draft.name(name, 'PRIMARY')
  draft.name(cells.original_name ?? '', 'ALIAS')
  draft.name(cells.former_name ?? '', 'FORMER')
  draft.note(`Named as ${kind === 'other' ? 'a node of another kind' : `an ${kind}`} in the Offshore Leaks Database of ICIJ${cells.sourceid ? ` (${cells.sourceid})` : ''}. Being named there is no evidence of wrongdoing.`)
  if (!stated) draft.note(`ICIJ does not state whether this is a person or an organization; taken for ${draft.kind === 'Person' ? 'a person' : 'an organization'} by the name.`)
  for (const country of countriesIn(cells)) draft.tie({ kind: 'BASED_IN', start: id, end: countryId(country) })
  if (cells.address) draft.address({ street: cells.address.replace(/\s+/g, ' ') })
  registered(draft, cells)
  for (const [column, label] of remarks) if (cells[column]) draft.note(`${label}: ${cells[column]}`)
  draft.issues.push(...leftOver(cells, locator))
  return { ...draft.entry(name), original }
}

function registered(draft: Draft, cells: Cells): void {
  const seat = jurisdictionIn(cells)
  if (seat !== undefined) draft.tie({ kind: 'BASED_IN', start: draft.id, end: countryId(seat), basis: 'REGISTRATION' })
  const [number = '', date = ''] = [cells.ibcruc, cells.incorporation_date]
  // States and free zones count on their own: there the number alone says nothing.
  const local = ['us', 'ca', 'ae', 'my'].includes(seat ?? '') ? `${cells.jurisdiction_description ?? ''} ` : ''
  if (/\d{3}/.test(number) && seat !== undefined) draft.identifier('REGISTRATION', `${local}${number}`, { country: seat, text: `Registration number ${number}` })
  else if (number !== '') draft.note(`Registration number: ${number}`)
  const day = dayIn(date)
  if (day !== undefined && draft.kind === 'Organization') draft.fields.incorporated = day
  else if (date !== '') draft.note(`Incorporated: ${date}`)
  if (date !== '' && day === undefined) draft.issue('date that is not understood: kept as text', date)
}

/** What is said of an actor and no field holds. */
const remarks: readonly (readonly [column: string, label: string])[] = [
  ['jurisdiction_description', 'Jurisdiction'], ['company_type', 'Type'], ['type', 'Type'], ['status', 'Status'], ['service_provider', 'Service provider'], ['inactivation_date', 'Inactive since'], ['struck_off_date', 'Struck off'], ['dorm_date', 'Dormant since'],
  ['closed_date', 'Closed'], ['internal_id', 'Number at the service provider'], ['valid_until', 'Data'], ['note', 'Note of ICIJ']
]
const columns: ReadonlySet<string> = new Set([...remarks.map(([column]) => column), 'labels(n)', 'node_id', 'id', 'name', 'name/address', 'address', 'countries', 'country_codes', 'countrycode', 'sourceid', 'original_name', 'former_name', 'jurisdiction', 'incorporation_date', 'ibcruc', 'icij_id', ''])

function leftOver(cells: Cells, locator: string, known = columns): Issue[] {
  return Object.entries(cells).filter(([name, value]) => !known.has(name) && value !== '').map(([name, value]) => ({ kind: 'field that no rule knows', example: `${locator}: ${name} ${value}` }))
}

/** Countries that ICIJ ties to a node, by code where it gives one; "XXX", not identified, is none. */
function countriesIn(cells: Cells): string[] {
  const codes = (cells.country_codes ?? cells.countrycode ?? '').split(';').map(codeOfThree).filter(code => code !== undefined)
  return codes.length > 0 ? [...new Set(codes)] : [...new Set((cells.countries ?? '').split(';').map(name => countryCode(name)).filter(code => typeof code === 'string'))]
}

/** By its description: the codes beside it are ICIJ's own (BVI, SAM, PMA). A state of the USA is of the USA. */
function jurisdictionIn(cells: Cells): string | undefined {
  const text = (cells.jurisdiction_description ?? '').trim()
  const code = text === '' ? undefined : countryCode(text) ?? places[text.toLowerCase()]
  return code !== undefined && countryName(code) !== undefined ? code : undefined
}
const places: Readonly<Record<string, string>> = {
  'british anguilla': 'ai', 'ras al khaimah': 'ae', dubai: 'ae', labuan: 'my', nevada: 'us', wyoming: 'us', delaware: 'us', 'state of delaware': 'us', florida: 'us', 'new york': 'us', 'the bahamas': 'bs', nevis: 'kn', 'isle of man': 'im', 'united states of america': 'us', 'viet nam': 'vn'
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "23-MAR-2006", "2006-03-23", "2006", and 38799 as spreadsheets count days. */
export function dayIn(text: string): string | undefined {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return excelDate(Number(text))?.slice(0, 10)
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\d{4})$/.exec(text) ?? []
  const date = day === '' ? text.slice(0, 10) : `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPartialDate(date) && !date.startsWith('0') ? date : undefined
}

const edgeColumns: ReadonlySet<string> = new Set(['', 'id', 'node_id_start', 'node_id_end', 'rel_type', 'start_id', 'end_id', 'type', 'node_1', 'node_2', 'link', 'status', 'start_date', 'end_date', 'sourceid', 'valid_until'])

function edge(row: IcijRow): Entry | Skipped {
  const { cells, locator } = row
  const { start, type, end } = edgeOf(cells)
  const relation = words(type)
  const said = firstOf(words(cells.link ?? ''), relation)
  if (!/^\d+$/.test(start) || !/^\d+$/.test(end)) return refusal(`icij-${start}`, locator, 'refused: a relation without its two ends', `${start} ${said} ${end}`)
  if (isLikeness(relation) || isLikeness(said)) return { skipped: { kind: `likeness that is no identity: ${relation}, left out`, example: `${locator}: ${start} ${relation} ${end}` } }
  if (start === end) return { skipped: { kind: 'relation of a node to itself: left out', example: `${locator}: ${start} ${said}` } }
  return related(row, start, end, relation, said)
}

function related({ cells, locator, original }: IcijRow, start: string, end: string, relation: string, said: string): Entry {
  const issues: Issue[] = leftOver(cells, locator, edgeColumns)
  const issue = (kind: string, text: string): void => { issues.push({ kind, example: `${locator}: ${text}` }) }
  const role = roleOf(relation === 'registered address' || relation === 'intermediary of' ? relation : said)
  if (role === undefined) issue(relationTypes.has(relation) ? 'role that no rule knows: kept as text' : 'relation of an unknown type: kept as text', said)
  const period = periodIn(cells, issue)
  const [kind, key] = [role?.tie ?? 'ASSOCIATE_OF', [said, cells.start_date ?? '', cells.end_date ?? ''].join('|')]
  const of = { start: `icij-${start}`, end: `icij-${end}`, key, since: period.since, until: period.until }
  const tie: EntryTie = kind === 'LEADS' ? { ...of, kind, capacity: 'OFFICER' } : { ...of, kind }
  const id = tieId(tie)
  const status = cells.status ? `status ${cells.status}` : ''
  const statement = [`ICIJ: ${said}`, status, cells.sourceid ?? '', period.text].filter(part => part !== '').join(', ')
  const enough = (role?.plain === true || kind === 'LOCATED_AT') && period.text === '' && status === ''
  return {
    subject: of.start, part: id.slice(4), locator, refused: false, issues, original, ties: [tie],
    nodes: enough ? [] : [{ id: `claim-${id}`, kind: 'Claim', name: statement, about: id, statement, locator: `${start} ${relation} ${end}`, stance: 'SUPPORTS' }]
  }
}

/** With the words of the file where they are no period. */
function periodIn(cells: Cells, issue: (kind: string, text: string) => void): { readonly since: string | undefined; readonly until: string | undefined; readonly text: string } {
  const [from = '', to = ''] = [cells.start_date, cells.end_date]
  const [since, until] = [dayIn(from), dayIn(to)]
  const unread = [from !== '' && since === undefined ? `from ${from}` : '', to !== '' && until === undefined ? `to ${to}` : ''].filter(part => part !== '')
  for (const text of unread) issue('date that is not understood: kept as text', text)
  if (since === undefined || until === undefined || since <= until) return { since, until, text: unread.join(' ') }
  issue('period that ends before it begins: kept as text', `${since} to ${until}`)
  return { since: undefined, until: undefined, text: `from ${since} to ${until}` }
}

function words(text: string): string {
  return text.trim().toLowerCase().replaceAll('_', ' ').replace(/\s+/g, ' ')
}
