// From an entry of a UK list to nodes and ties. Pure: what it does not understand it says, and guesses nothing.
import { isPartialDate } from '../../../schema/dates.ts'
import { withoutFreeze } from '../../../schema/law.ts'
import { countryName } from '../countries.ts'
import { dayFirstDate } from '../dates.ts'
import { Draft, refusal, scriptOf } from '../draft.ts'
import { onUnList, unReference, unReferenceIn, type References } from '../cross-references.ts'
import type { Entry } from '../entry.ts'
import { designationId, programmeId } from '../ids.ts'
import { byKind, type Resolve } from './actors.ts'
import { imo, shipNumbers } from './identifiers.ts'
import { entryKinds, nameKind, programmeOf } from './lookups.ts'
import { placeNamed } from './places.ts'
import type { UkAddress, UkEntry } from './raw.ts'

export type UkList = 'fcdo' | 'ofsi'

/** What an entry cannot know by itself. */
export interface Context {
  readonly list: UkList
  /** Id of the one entry of the list that has this name. */
  readonly resolve: Resolve
  /** Ids of entries before it that the list gives the same OFSI group. */
  readonly sameGroup: (entry: UkEntry) => string | undefined
  /** To other lists. */
  readonly references: References
}

export const idOf = (list: UkList, number: string) => list === 'fcdo' ? `uk-${number}` : `uk-ofsi-${number}`
const issuers: Readonly<Record<UkList, string>> = { fcdo: 'Foreign, Commonwealth and Development Office', ofsi: 'HM Treasury, Office of Financial Sanctions Implementation' }

export function mapEntry(raw: UkEntry, context: Context): Entry {
  const id = idOf(context.list, raw.number)
  const ship = context.list === 'ofsi' ? shipNumbers(raw.first('otherInformation')) : undefined
  const kind = ship?.isShip === true ? 'Vessel' : entryKinds.get(raw.first('type').toLowerCase())
  if (kind === undefined) return refusal(id, raw.locator, 'refused: unknown type of entry', `${raw.names[0]?.value ?? raw.number} is a "${raw.first('type')}"`)
  const draft = new Draft(id, kind, raw.locator)
  const name = names(draft, raw)
  if (ship?.imo !== undefined) imo(draft, ship.imo)
  if (ship?.mmsi !== undefined) draft.identifier('MMSI', ship.mmsi, { text: `MMSI ${ship.mmsi}` })
  byKind[kind](draft, raw, context.resolve)
  contacts(draft, raw)
  for (const address of raw.addresses) place(draft, address)
  designations(draft, raw, context, name)
  remarks(draft, raw, context)
  const twin = context.sameGroup(raw)
  if (twin !== undefined && twin !== id) sameGroup(draft, twin, raw.first('groupId'))
  elsewhere(draft, raw, context)
  draft.issues.push(...raw.issues)
  for (const text of raw.leftOver) draft.issue('field that no rule knows', text)
  return { ...draft.entry(name), original: () => raw.written.map(text => text()).join('\n') }
}

/** The primary name is the one it is shown by; two entries of the list of 2025 have none but a number. */
function names(draft: Draft, raw: UkEntry): string {
  for (const { value, type, strength } of raw.names) {
    const kind = nameKind(type, strength)
    if (kind === undefined) draft.issue('unknown type of name, kept as an alias', `${value} (${[type, strength].filter(part => part !== '').join(', ')})`)
    draft.name(value, kind ?? 'ALIAS')
  }
  for (const { value, script, language } of raw.originals) {
    draft.name(value, scriptOf(value) === 'Latn' ? 'ALIAS' : 'ORIGINAL')
    const said = [script, language].filter(part => part !== '').join(', ')
    if (said !== '') draft.note(`Non-Latin name ${value}: ${said}`)
  }
  const known = (draft.fields.names ?? []) as readonly { value: string; kind: string }[]
  const shown = known.find(({ kind }) => kind === 'PRIMARY') ?? known[0]
  if (shown === undefined) draft.issue('entry without a name: shown by its number', raw.number)
  return shown?.value ?? `UK Sanctions List ${raw.number}`
}

function place(draft: Draft, { street, city, postalCode, country }: UkAddress): void {
  const { code, name, more } = placeNamed(country)
  if (country !== '' && code === undefined) draft.issue('unknown country', country)
  const known = typeof code === 'string' ? countryName(code) : undefined
  draft.address({ street, city: known === undefined ? [city, name].filter(part => part !== '').join(', ') : city, postalCode, country: known ?? '' })
  if (more !== '') draft.note(`Address ${[street, city, country].filter(part => part !== '').join(', ')}`)
}

function contacts(draft: Draft, raw: UkEntry): void {
  for (const text of raw.all('phone')) {
    // A few digits without their beginning are many people's number.
    if (text.replace(/\D/g, '').length < 7) draft.note(`Telephone ${text}`)
    else draft.identifier('PHONE', text, { text: `Telephone ${text}` })
  }
  for (const text of raw.all('email')) draft.identifier('EMAIL', text, { text: `Email ${text}` })
  for (const text of raw.all('website')) draft.identifier('WEB', text, { text: `Website ${text}` })
}

/** One designation for each regime, with the first date stated. */
function designations(draft: Draft, raw: UkEntry, { list }: Context, name: string): void {
  const done = new Set<string>()
  for (const { regime, date } of [...raw.listings].sort((a, b) => (dayOf(a.date) ?? '9') < (dayOf(b.date) ?? '9') ? -1 : 1)) {
    const key = programmeOf(regime)
    if (key === undefined) draft.issue('unknown regime: the designation is kept without a programme', regime)
    const since = dayOf(date)
    if (since === undefined) draft.issue('listing without a date that is understood', `${regime} ${date}`)
    const id = designationId(draft.id, key ?? `UK${done.size === 0 ? '' : `-${done.size + 1}`}`)
    if (done.has(id)) continue
    done.add(id)
    draft.node({ id, kind: 'Designation', name: `${name}: ${key ?? regime}`, authority: 'UK', issuer: issuers[list], programme: key ?? undefined, tags: [regime.trim(), ...frozen(raw) ? [] : [withoutFreeze]], entryId: raw.number, since, reasons: [...raw.all('reasons')] })
    draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
    if (typeof key === 'string') draft.tie({ kind: 'UNDER', start: id, end: programmeId(key) })
  }
}

/** "29/06/2012", and 2012-06-29 where a cell of a sheet is a date. */
function dayOf(text: string): string | undefined {
  return dayFirstDate(text) ?? (isPartialDate(text) ? text : undefined)
}

/** The old list is one of those whose assets are frozen; the new one says what is imposed. */
function frozen(raw: UkEntry): boolean {
  const imposed = raw.all('sanctions')
  return imposed.length === 0 || imposed.some(sanction => /asset freeze/i.test(sanction))
}

function remarks(draft: Draft, raw: UkEntry, { list }: Context): void {
  for (const text of raw.all('otherInformation')) draft.note(text)
  const sanctions = raw.all('sanctions')
  if (sanctions.length > 0) draft.note(`Sanctions imposed: ${sanctions.join(', ')}`)
  if (raw.first('source') !== '') draft.note(`Source of the designation: ${raw.all('source').join(', ')}`)
  for (const text of raw.all('unReference')) draft.note(`UN reference ${text}`)
  if (list === 'fcdo') for (const text of raw.all('groupId')) draft.note(`OFSI group ID ${text}`)
  for (const text of raw.all('lastUpdated')) draft.note(`Last updated ${dayOf(text) ?? text}`)
}

/** Two designations with one OFSI group are one person's: the list says so itself. */
function sameGroup(draft: Draft, twin: string, group: string): void {
  const [start, end] = [draft.id, twin].sort() as [string, string]
  draft.tie({ kind: 'SAME_AS', start, end, judgement: 'SAME', reason: `The UK Sanctions List gives both the OFSI group ID ${group}.`, judgedBy: 'UK Sanctions List' })
}

const titles: Readonly<Record<UkList, string>> = { fcdo: 'The UK Sanctions List', ofsi: 'The consolidated list of HM Treasury' }

/** Who the entry is on the list of the United Nations, and on the closed list. */
function elsewhere(draft: Draft, raw: UkEntry, { list, references }: Context): void {
  const [reference, group] = [unReferenceOf(raw), ofsiGroupOf(raw)]
  if (reference !== undefined) draft.elsewhere.push(onUnList(reference, titles[list], references))
  if (group !== undefined && list === 'fcdo') draft.elsewhere.push({ id: idOf('ofsi', group), saying: `${titles[list]} gives the OFSI group ID ${group}`, alone: references.isAlone(group) })
}

/** In a column of its own; the closed list has it in its remarks. */
export function unReferenceOf(raw: UkEntry): string | undefined {
  const fields = raw.all('unReference')
  return fields.length > 0 ? unReference(fields.length === 1 ? raw.first('unReference') : '') : unReferenceIn(raw.all('otherInformation'))
}

export function ofsiGroupOf(raw: UkEntry): string | undefined {
  const groups = raw.all('groupId')
  return groups.length === 1 && /^\d+$/.test(raw.first('groupId')) ? raw.first('groupId') : undefined
}
