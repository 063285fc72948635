// From an entry of the Consolidated Screening List to nodes and ties. Pure: what it does not understand it says, and guesses nothing.
import { isPartialDate } from '../../../schema/dates.ts'
import { countryName } from '../countries.ts'
import { approximateDate } from '../dates.ts'
import { Draft, refusal, type ActorKind } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { designationId, programmeId } from '../ids.ts'
import { agencyLists, couldBePerson, entryKinds, namesOrganization, saysPerson, type AgencyList } from './lookups.ts'
import type { CslEntry } from './read.ts'

/** What a row says in words; `labels` are put before them. */
const remarks: readonly (readonly [column: string, label: string])[] = [
  ['remarks', ''], ['title', 'Title: '], ['federal_register_notice', 'Federal Register notice: '], ['license_requirement', 'License requirement: '], ['license_policy', 'License policy: '], ['standard_order', 'Standard order: '], ['ids', 'Identifiers: '],
  ['entity_number', 'Number of the entry: '], ['call_sign', 'Call sign: '], ['vessel_type', 'Type of vessel: '], ['gross_tonnage', 'Gross tonnage: '], ['gross_registered_tonnage', 'Gross registered tonnage: '], ['vessel_flag', 'Flag: '], ['vessel_owner', 'Owner: ']
]
/** The addresses lead to the list, and say nothing of the entry; `_id` is the file's own. */
const taken = new Set([...remarks.map(([column]) => column), '_id', 'source', 'type', 'programs', 'name', 'addresses', 'start_date', 'end_date', 'source_list_url', 'source_information_url', 'alt_names', 'citizenships', 'dates_of_birth', 'nationalities', 'places_of_birth'])
const successors = /[;,]?\s*and any successors?(?:, sub-units?)?,? or subsidiar(?:y|ies) thereof\.?$|\s+and any successor, sub-unit, or subsidiary thereof\.?$/i

export function mapEntry({ id, code, rows }: CslEntry): Entry {
  const locator = `line ${rows[0]?.line ?? 0}`
  const list = agencyLists.get(code)
  const all = (column: string) => [...new Set(rows.map(({ cells }) => cells[column] ?? '').filter(text => text !== ''))]
  const [written = ''] = all('name')
  if (list === undefined) return refusal(id, locator, 'refused: unknown list', `${written} is on "${rows[0]?.cells.source ?? ''}"`)
  const name = written.replace(successors, '').replace(/\s+/g, ' ').trim()
  const draft = draftOf(id, locator, name, all('type')[0] ?? '', list)
  draft.name(name, 'PRIMARY')
  if (name !== written.replace(/\s+/g, ' ')) draft.note('The listing covers any successor, sub-unit or subsidiary as well.')
  for (const text of all('alt_names').flatMap(split)) draft.name(text, 'ALIAS')
  for (const text of all('addresses').flatMap(split)) address(draft, text)
  if (draft.kind === 'Person') person(draft, all)
  for (const [column, label] of remarks) for (const text of all(column)) draft.note(`${label}${text}`)
  designation(draft, { list, code, name, all })
  for (const { cells } of rows) for (const [column, text] of Object.entries(cells)) if (text !== '' && !taken.has(column)) draft.issue('field that no rule knows', `${column} ${text}`)
  return { ...draft.entry(name), original: () => rows.map(({ line, cells }) => `line ${line}: ${JSON.stringify(Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')))}`).join('\n') }
}

/** These lists do not say what they list; only where the name does is it certain. */
function draftOf(id: string, locator: string, name: string, type: string, { mostlyPersons }: AgencyList): Draft {
  const stated = entryKinds.get(type.toLowerCase()) ?? (saysPerson(name) ? 'Person' : undefined)
  const kind: ActorKind = stated ?? (!namesOrganization(name) && mostlyPersons && couldBePerson(name) ? 'Person' : 'Organization')
  const draft = new Draft(id, kind, locator)
  if (stated !== undefined || namesOrganization(name)) return draft
  draft.note(`The list does not say whether this is a person or an organization: taken as ${kind === 'Person' ? 'a person' : 'an organization'}.`)
  if (kind === 'Organization') draft.issue('neither the list nor the name says whether it is a person: kept as an organization', name)
  return draft
}

type All = (column: string) => readonly string[]

function person(draft: Draft, all: All): void {
  for (const code of [...all('citizenships'), ...all('nationalities')].flatMap(split)) {
    if (countryName(code) === undefined) draft.issue('unknown country', code)
    else draft.tie({ kind: 'CITIZEN_OF', start: draft.id, end: `country-${code.toLowerCase()}` })
  }
  for (const text of all('dates_of_birth').flatMap(split)) {
    const date = isPartialDate(text) ? { from: text, to: text, precision: 'EXACT' as const } : approximateDate(text)
    if (date !== undefined) draft.add('birthDates', date)
    else draft.issue('date not understood', text)
  }
  for (const text of all('places_of_birth').flatMap(split)) draft.add('birthPlaces', text)
}

/** "605 TRAIL LAKE DRIVE, RICHARDSON, TX, 75081, US": where the city begins the file does not say. */
function address(draft: Draft, text: string): void {
  const [, before = '', code = ''] = /^(?:(.*),\s*)?([A-Z]{2})$/.exec(text) ?? []
  const country = code === '' ? undefined : countryName(code)
  draft.address(country === undefined ? { street: text } : { street: before, country })
}

function designation(draft: Draft, { list: { programme, issuer }, code, name, all }: { readonly list: AgencyList; readonly code: string; readonly name: string; readonly all: All }): void {
  const day = (column: string) => all(column).filter(isPartialDate)
  for (const column of ['start_date', 'end_date']) for (const text of all(column)) if (!isPartialDate(text)) draft.issue('date not understood', `${column} ${text}`)
  const id = designationId(draft.id, programme)
  const tags = all('programs').flatMap(split)
  // An order that ends on several days is over with the last.
  const until = all('end_date').length === 0 ? undefined : [...day('end_date')].sort().at(-1)
  draft.node({ id, kind: 'Designation', name: `${name}: ${programme}`, authority: 'US', issuer, programme, tags: tags.length === 0 ? [code] : tags, since: [...day('start_date')].sort()[0], until })
  draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
  draft.tie({ kind: 'UNDER', start: id, end: programmeId(programme) })
}

/** Values are parted by semicolons; the last one may begin with "and". */
function split(text: string): string[] {
  return text.split(/;\s*/).map(part => part.replace(/^and\s+/i, '').trim()).filter(part => part !== '')
}
