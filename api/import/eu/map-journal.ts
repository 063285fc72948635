// From an entry of a journal table to nodes and ties. Pure: what it does not understand it says, and guesses nothing.
import { programme } from '../../../schema/law.ts'
import type { CsvRecord } from '../csv.ts'
import { countryCode } from '../countries.ts'
import { Draft, refusal, scriptOf, type NameKind } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { countryId, designationId, programmeId } from '../ids.ts'
import { nationalityCode } from '../nationalities.ts'
import { valuesIn } from './cells.ts'
import { unknownProgramme } from './expectations.ts'
import { addContacts, addNumbers } from './journal-numbers.ts'
import { facilities, freezing, genders, regions, schemas, sectoral, shipsAnnex } from './lookups.ts'
import { onlyDateIn, printedDate, printedDates } from './printed-dates.ts'
import { actOf, cell, type JournalEntry } from './read-journal.ts'

export function mapJournal({ id, rows }: JournalEntry): Entry {
  const [first] = rows
  if (first === undefined) throw new RangeError('mapJournal: an entry has at least one row')
  const locator = `line ${rows.map(({ line }) => line).join(', ')}`
  const name = cell(first, 'name')
  const facility = cell(first, 'schema') === 'Asset' && facilities.test(cell(first, 'annex'))
  const kind = facility ? 'Organization' : schemas.get(cell(first, 'schema'))
  if (kind === undefined) return refusal(id, locator, cell(first, 'schema') === 'Asset' ? 'refused: an asset that is no actor' : 'refused: unknown kind of entry', `${name} is a "${cell(first, 'schema')}"`)
  const draft = new Draft(id, kind, locator)
  for (const row of rows) addRow(draft, row)
  if (facility) draft.fields.organizationType = 'VENUE'
  designations(draft, rows)
  return { ...draft.entry(name), original: () => rows.map(original).join('\n\n') }
}

/** Columns whose values are kept as remarks, with the words before them. */
const notes: Readonly<Record<string, string>> = { appearance: 'Appearance: ', ethnicity: 'Ethnicity: ', fatherName: "Father's name: ", motherName: "Mother's name: ", legalForm: 'Legal form: ', swiftBic: 'SWIFT/BIC: ', ticker: 'Ticker: ', kppCode: 'KPP: ', notes: '' }
/** Read elsewhere: the row's place and its designation. */
const elsewhere: ReadonlySet<string> = new Set(['celex', 'amendedCelex', 'amendmentCelex', 'recordId', 'programKey', 'annex', 'measure', 'startDate', 'reason', 'schema'])

function addRow(draft: Draft, row: CsvRecord): void {
  const taken = new Set<string>(elsewhere)
  const take = (name: string): string => {
    taken.add(name)
    return cell(row, name)
  }
  addNames(draft, take)
  addCountries(draft, take)
  addPerson(draft, take)
  addOrganization(draft, take)
  addNumbers(draft, take)
  addContacts(draft, take)
  for (const address of valuesIn(take('address'))) addAddress(draft, address)
  for (const [column, words] of Object.entries(notes)) for (const value of valuesIn(take(column))) draft.note(`${words}${value}`)
  for (const [column, text] of Object.entries(row.cells)) if (text !== '' && !taken.has(column)) draft.issue('field that no rule knows', `${column} ${text}`)
}

type Take = (name: string) => string

function addNames(draft: Draft, take: Take): void {
  const name = take('name')
  draft.name(name, 'PRIMARY')
  // "STORMBRINGER (ex KRITI VIGOR)"
  if (draft.kind === 'Vessel') draft.name(/\(ex ([^()]+)\)/.exec(name)?.[1] ?? '', 'FORMER')
  const columns: readonly (readonly [string, NameKind])[] = [['alias', 'ALIAS'], ['weakAlias', 'WEAK'], ['previousName', 'FORMER']]
  for (const [column, kind] of columns) for (const value of valuesIn(take(column))) draft.name(value, kind === 'ALIAS' && !/\p{Script=Latin}/u.test(value) && scriptOf(value) !== 'Latn' ? 'ORIGINAL' : kind)
}

function addCountries(draft: Draft, take: Take): void {
  for (const text of valuesIn(take('nationality'))) if (draft.kind === 'Person') addNationalities(draft, text)
  for (const text of valuesIn(take('jurisdiction'))) draft.country('BASED_IN', text, 'REGISTRATION')
  for (const text of valuesIn(take('flag'))) if (draft.kind === 'Vessel') draft.country('FLAGGED_IN', text)
  for (const text of valuesIn(take('country'))) for (const part of countryCode(text) === undefined ? text.split(/,\s*/) : [text]) addPlace(draft, part)
}

function addPlace(draft: Draft, text: string): void {
  const region = regions.get(text)
  if (region === undefined) draft.country('BASED_IN', text, 'UNKNOWN')
  else draft.tie({ kind: 'BASED_IN', start: draft.id, end: countryId(region), basis: 'UNKNOWN' })
  if (region !== undefined) draft.note(`Country: ${text}`)
}

/** "Ukrainian, Russian", "Latvia and Israel"; "Ukrainian and/or Russian" is no nationality on record. */
export function addNationalities(draft: Draft, text: string): void {
  const whole = nationalityCode(text)
  const words = whole === undefined ? text.replace(/\s*\([^()]*\)/g, '') : text
  const parts = whole === undefined ? words.split(/,\s*(?:and )?|\s+and\s+/) : [text]
  if (words !== text || /\bor\b/.test(words)) draft.note(`Nationality: ${text}`)
  if (/\bor\b/.test(words)) return
  for (const part of parts) {
    const code = nationalityCode(part)
    if (code === undefined) draft.issue('unknown country', part)
    else if (code !== null) draft.tie({ kind: 'CITIZEN_OF', start: draft.id, end: countryId(code) })
  }
}

function addPerson(draft: Draft, take: Take): void {
  const [gender, places, positions] = [take('gender'), valuesIn(take('birthPlace')), valuesIn(take('position'))]
  const births = take('birthDate')
  if (draft.kind !== 'Person') {
    for (const text of [gender, births, ...places].filter(part => part !== '')) draft.issue(`field of a person, of an entry that is ${draft.kind}`, text)
    for (const text of positions) draft.note(text)
    return
  }
  for (const text of positions) draft.add('titles', text)
  for (const text of places) draft.add('birthPlaces', text)
  addGender(draft, gender)
  if (births !== '') addBirths(draft, births)
}

function addGender(draft: Draft, text: string): void {
  if (text === '') return
  const gender = genders.get(text.toLowerCase())
  if (gender === undefined) draft.issue('unknown gender', text)
  else draft.fields.gender ??= gender
}

/** Some cells run on into the next labels: "20.8.1963 POB: Tokmak Nationality: Russian Gender: male". */
function addBirths(draft: Draft, text: string): void {
  const [own = '', ...labelled] = text.split(/\s+(?=(?:POB|Nationality|Gender):)/)
  for (const part of labelled) {
    const [, label, value = ''] = /^(\w+):\s*(.*)$/.exec(part) ?? []
    if (label === 'POB') draft.add('birthPlaces', value)
    else if (label === 'Nationality') addNationalities(draft, value)
    else addGender(draft, value)
  }
  const { dates, rest } = printedDates(own)
  for (const date of dates) draft.add('birthDates', date)
  if (rest !== '') draft.note(`Born: ${own}`)
  if (dates.length === 0 && !/^N\/D$|year unknown/.test(own)) draft.issue('date not understood, kept as text', own)
}

function addOrganization(draft: Draft, take: Take): void {
  const [founded, sectors] = [take('incorporationDate'), valuesIn(take('sector'))]
  const form = take('legalForm')
  if (draft.kind !== 'Organization') {
    for (const text of [founded, ...sectors].filter(part => part !== '')) draft.note(text)
    return
  }
  for (const text of sectors) draft.add('sectors', text)
  if (take('schema') === 'Company' || /\b(?:joint[- .]stock|limited liability|limited company|incorporated)\b/i.test(form)) draft.fields.organizationType ??= 'COMPANY'
  else if (/government(?:al)? agency|state body/i.test(form)) draft.fields.organizationType ??= 'PUBLIC_BODY'
  const date = founded === '' ? undefined : onlyDateIn(founded)
  if (date !== undefined) draft.fields.incorporated ??= date
  if (founded !== '' && printedDate(founded) === undefined) draft.note(`Founded: ${founded}`)
}

/** Printed as one line; the country is what stands behind the last comma, if that is one. */
function addAddress(draft: Draft, text: string): void {
  const at = text.lastIndexOf(',')
  const last = text.slice(at + 1).trim()
  if (at > 0 && typeof countryCode(last) === 'string') draft.address({ street: text.slice(0, at).trim(), country: last })
  else if (typeof countryCode(text) === 'string') draft.address({ country: text })
  else draft.address({ street: text })
}

/** One designation for each programme and measure that freezes or not. */
function designations(draft: Draft, rows: readonly CsvRecord[]): void {
  const made = new Set<string>()
  for (const row of rows) {
    const [key, measure, annex, printed] = [cell(row, 'programKey'), cell(row, 'measure'), cell(row, 'annex'), cell(row, 'startDate')]
    const known = programmeOf(draft, row)
    const since = printedDate(printed)
    if (printed !== '' && since === undefined) draft.issue('date of listing not understood', printed)
    const amending = cell(row, 'amendmentCelex')
    const tags = [key, measure, ...annex === '' ? [] : [`Annex ${annex}`], ...amending === '' ? [] : [`amended by ${amending}`]].filter(tag => tag !== '')
    const plain = designationId(draft.id, known ?? 'EU')
    const id = made.has(plain) ? designationId(draft.id, known ?? 'EU', measure.replace(/\W+/g, '_')) : plain
    made.add(plain)
    const reason = cell(row, 'reason')
    draft.node({ id, kind: 'Designation', name: `${cell(row, 'name')}: ${known ?? key}`, authority: 'EU', issuer: 'Council of the European Union', programme: known, tags, since, entryId: draft.id.slice('eu-'.length), reasons: reason === '' ? [] : [reason] })
    draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
    if (known !== undefined) draft.tie({ kind: 'UNDER', start: id, end: programmeId(known) })
  }
}

/** A measure that freezes nothing must not stand under a programme that does. */
function programmeOf(draft: Draft, row: CsvRecord): string | undefined {
  const [key, measure] = [cell(row, 'programKey'), cell(row, 'measure')]
  if (actOf(row) === sectoral) return cell(row, 'annex') === shipsAnnex ? 'EU-MARE' : 'EU-RUS-SECTORAL'
  const known = programme(key)
  if (known === undefined) draft.issue(unknownProgramme, key)
  else if (known.blocking && !freezing.has(measure)) draft.issue('measure that freezes nothing: the designation is kept without a programme', `${key} ${measure}`)
  else return key
  return undefined
}

function original({ cells }: CsvRecord): string {
  return Object.entries(cells).filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`).join('\n')
}
