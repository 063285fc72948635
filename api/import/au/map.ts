// From the rows of one entry of the Australian list to nodes and ties. "Control Date" is when the entry was last put under control or changed, and not when it was listed.
import { countryCode } from '../countries.ts'
import { Draft, refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { countryId, designationId, programmeId } from '../ids.ts'
import { nationalityCode } from '../nationalities.ts'
import { birthDates, firstInstrument, listedOn } from './dates.ts'
import { frameworksIn, isNothing, kinds, nameKinds, nationalities, programmes } from './lookups.ts'
import { dayOf, plain, type Column, type RawRow } from './read.ts'

/** "7123b" is a row of entry 7123. */
export const numberOf = (reference: string) => /^\d+/.exec(reference)?.[0] ?? reference

/** The rows of one entry, in the order of the file. */
export function mapRows(rows: readonly RawRow[]): Entry {
  const primaries = rows.filter(row => nameKindOf(row) === 'PRIMARY')
  const [primary = rows[0]] = primaries
  if (primary === undefined) throw new RangeError('mapRows: an entry has no row')
  const [id, locator] = [`au-${numberOf(primary.reference)}`, `row ${primary.line}`]
  const kind = kinds.get(plain(primary.cells.Type).toLowerCase())
  const name = plain(primary.cells['Name of Individual or Entity'])
  if (kind === undefined) return refusal(id, locator, 'refused: unknown type of entry', `${name} is a "${primary.cells.Type}"`)
  if (name === '') return refusal(id, locator, 'refused: entry without a name', primary.reference)
  const draft = new Draft(id, kind, locator)
  if (primaries.length !== 1) draft.issue(primaries.length === 0 ? 'entry without a primary name: the first was taken' : 'entry with several primary names: the first was taken', primary.reference)
  names(draft, rows, primary)
  for (const value of values(rows, 'Date of Birth')) birth(draft, value)
  for (const value of values(rows, 'Place of Birth')) if (kind === 'Person') for (const place of lettered(value)) draft.add('birthPlaces', place)
    else draft.note(`Place of birth: ${value}`)
  for (const value of values(rows, 'Citizenship')) citizenship(draft, value)
  for (const value of values(rows, 'Address')) for (const part of lettered(value).flatMap(text => text.split(/;\s*/))) address(draft, part)
  for (const value of values(rows, 'Additional Information')) draft.note(value)
  designations(draft, rows, primary, name)
  for (const { leftOver, issues, line } of rows) for (const text of [...leftOver, ...issues]) draft.issue('field that no rule knows', `row ${line}: ${text}`)
  return { ...draft.entry(name), original: () => rows.map(row => [row.reference, ...Object.values(row.cells).slice(1)].join('\t')).join('\n') }
}

function nameKindOf({ cells }: RawRow) {
  return nameKinds.get(plain(cells['Name Type']).toLowerCase())
}

function names(draft: Draft, rows: readonly RawRow[], primary: RawRow): void {
  for (const row of [primary, ...rows.filter(other => other !== primary)]) {
    const kind = nameKindOf(row)
    const type = kinds.get(plain(row.cells.Type).toLowerCase())
    if (kind === undefined) draft.issue('unknown type of name', `${row.cells['Name Type']}: ${row.cells['Name of Individual or Entity']}`)
    if (type !== draft.kind) draft.issue('row of another type than its entry', `row ${row.line}: ${row.cells.Type}`)
    draft.name(plain(row.cells['Name of Individual or Entity']), row === primary ? 'PRIMARY' : kind === undefined || kind === 'PRIMARY' ? 'ALIAS' : kind)
  }
}

/** What the rows of an entry state in a column: mostly all the same. */
function values(rows: readonly RawRow[], column: Column): string[] {
  return [...new Set(rows.map(row => plain(row.cells[column])).filter(text => !isNothing(text)))]
}

/** "a) Kandahar b) Kabul". */
function lettered(text: string): string[] {
  const parts = text.split(/(?:^|[\s;,]+)[a-z]\)\s*/).map(part => part.replace(/[;,\s]+$/, '').trim()).filter(part => !isNothing(part))
  return /(?:^|[\s;,])[a-z]\)/.test(text) ? parts : [text]
}

function birth(draft: Draft, text: string): void {
  if (draft.kind !== 'Person') return draft.note(`Date of birth: ${text}`)
  for (const { words, date, said } of birthDates(text)) {
    if (date !== undefined) draft.add('birthDates', date)
    else draft.issue('date not understood, kept as text', words)
    if (date === undefined || said) draft.note(`Date of birth: ${words}`)
  }
}

/** A country or a nationality in words; where several stand in one cell, each. What says more than a country stays as a remark too. */
function citizenship(draft: Draft, text: string): void {
  if (draft.kind !== 'Person') return draft.note(`Citizenship: ${text}`)
  const whole = codeOf(text)
  for (const part of whole === undefined ? lettered(text).flatMap(item => codeOf(item) === undefined ? item.split(/\s*[;,/]\s*|\s+and\s+/) : [item]) : [text]) {
    if (isNothing(part)) continue
    const code = codeOf(part)
    if (code === undefined) draft.issue('unknown nationality', part)
    if (code === undefined || code === null || /\(|possibly|as at|until/i.test(part)) draft.note(`Citizenship: ${part}`)
    if (code !== undefined && code !== null) draft.tie({ kind: 'CITIZEN_OF', start: draft.id, end: countryId(code) })
  }
}

function codeOf(text: string): string | null | undefined {
  const words = text.replace(/[.;]+$/, '').trim()
  const known = words.toLowerCase()
  return nationalities.has(known) ? nationalities.get(known) ?? null : nationalityCode(words)
}

/** The country is what stands behind the last comma, where that is one. */
function address(draft: Draft, text: string): void {
  const words = text.replace(/[.;,\s]+$/, '').trim()
  if (isNothing(words)) return
  const comma = words.lastIndexOf(',')
  const last = words.slice(comma + 1).trim()
  const country = typeof countryCode(last) === 'string' ? last : undefined
  if (country === undefined) draft.address({ street: words })
  else draft.address({ street: comma === -1 ? '' : words.slice(0, comma).trim(), country })
}

/** One designation for each framework that the rows name. */
function designations(draft: Draft, rows: readonly RawRow[], primary: RawRow, name: string): void {
  const tags = [...new Set(rows.flatMap(row => frameworksIn(row.cells.Committees)))]
  if (tags.length === 0) draft.issue('entry without a framework: the designation is kept without a programme', name)
  const byKey = new Map<string, string[]>()
  for (const tag of tags) {
    const key = programmes.get(tag.toLowerCase())
    if (key === undefined) draft.issue('unknown programme: the designation is kept without one', tag)
    byKey.set(key ?? '', [...byKey.get(key ?? '') ?? [], tag])
  }
  if (byKey.size === 0) byKey.set('', [])
  for (const [key, own] of byKey) {
    const id = designationId(draft.id, key === '' ? 'AU' : key)
    draft.node({ id, kind: 'Designation', name: `${name}: ${key === '' ? own.join(', ') || 'Australia' : key}`, authority: 'AU', issuer: 'Department of Foreign Affairs and Trade', programme: key || undefined, tags: own, entryId: numberOf(primary.reference), since: since(draft, primary) })
    draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
    if (key !== '') draft.tie({ kind: 'UNDER', start: id, end: programmeId(key) })
  }
}

/**
 * The day that the sentence about the listing states; else, where it names the instrument that first listed the entry, the control date
 * if it is of that year, and the year if not. A control date alone does not say since when.
 */
function since(draft: Draft, { cells }: RawRow): string | undefined {
  const [sentence, control] = [plain(cells['Listing Information']), plain(cells['Control Date'])]
  const day = dayOf(control)
  if (day === undefined && control !== '') draft.issue('control date that is not understood', control)
  if (sentence !== '') draft.note(`Listing information: ${sentence}`)
  if (control !== '') draft.note(`Control date: ${day ?? control}`)
  const year = firstInstrument(sentence)
  return listedOn(sentence) ?? (sentence === '' || (year !== undefined && day?.startsWith(year) === true) ? day : year)
}
