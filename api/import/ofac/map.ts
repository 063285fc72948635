// From an entry of an OFAC list to nodes and ties. Pure: what it does not understand it says, and guesses nothing.
import type { Entry } from '../entry.ts'
import { designationId, programmeId } from '../ids.ts'
import { partialDate } from '../dates.ts'
import { applyDetail, principal, type Resolve } from './details.ts'
import { Draft, refusal } from '../draft.ts'
import { aliasKinds, directives, entryKinds, programmesOf, type OfacList } from './lookups.ts'
import { displayName, type RawEntry, type RawVessel } from './raw.ts'

export function mapEntry(raw: RawEntry, list: OfacList, resolve: Resolve): Entry {
  const id = `ofac-${raw.uid}`
  const kind = entryKinds.get(raw.type)
  if (kind === undefined) {
    return refusal(id, raw.locator, 'refused: unknown type of entry', `${raw.name} is a "${raw.type}"`)
  }
  const draft = new Draft(id, kind, raw.locator)
  names(draft, raw)
  title(draft, raw.title)
  if (raw.vessel !== undefined) vessel(draft, raw.vessel, resolve)
  for (const detail of raw.details) applyDetail(draft, detail, resolve)
  for (const address of raw.addresses) draft.address(address)
  designations(draft, raw, list)
  for (const text of raw.leftOver) draft.issue('field that no rule knows', text)
  if (raw.cut) draft.issue('remarks cut off: sdn_comments.csv or cons_comments.csv beside the file would go on', raw.name)
  return draft.entry(displayName(raw.name, raw.type))
}

function names(draft: Draft, { name, aliases }: RawEntry): void {
  draft.name(name, 'PRIMARY')
  for (const alias of aliases) {
    const kind = aliasKinds.get(alias.type)
    if (kind === undefined) draft.issue('unknown type of alias', `${alias.type} ${alias.name}`)
    else draft.name(alias.name, alias.weak ? 'WEAK' : kind)
  }
}

function title(draft: Draft, text: string): void {
  if (text === '') return
  if (draft.kind === 'Person') for (const part of text.split('; ')) draft.add('titles', part)
  else draft.note(text)
}

function vessel(draft: Draft, { callSign, type, tonnage, grossTonnage, flag, owner }: RawVessel, resolve: Resolve): void {
  if (draft.kind !== 'Vessel') {
    for (const text of [callSign, type, flag, owner].filter(part => part !== '')) draft.issue('vessel field of an entry that is no vessel', text)
    return
  }
  if (callSign !== '') draft.add('callSigns', callSign)
  if (type !== '') draft.fields.vesselType = type
  tons(draft, 'tonnage', tonnage)
  tons(draft, 'grossTonnage', grossTonnage)
  draft.country('FLAGGED_IN', flag)
  const holder = owner === '' ? undefined : principal(draft, owner, resolve)
  if (holder !== undefined) draft.tie({ kind: 'OWNS', start: holder, end: draft.id })
}

function tons(draft: Draft, field: 'tonnage' | 'grossTonnage', text: string): void {
  if (text === '') return
  const number = Number(text.replaceAll(',', ''))
  if (Number.isSafeInteger(number) && number >= 0) draft.fields[field] = number
  else draft.issue('tonnage that is no number', text)
}

/** One designation for each programme; it keeps all tags of the entry that stand for it. */
function designations(draft: Draft, { uid, name, programmes, details }: RawEntry, list: OfacList): void {
  const remarks = details.map(({ text }) => text).join('; ')
  const since = listingDates(details.map(({ text }) => text))
  const tagsByKey = new Map<string, string[]>()
  for (const tag of programmes) {
    const keys = programmesOf(tag, list, remarks)
    if (keys === undefined) draft.issue('unknown programme: the designation is kept without one', tag)
    // Known to be a listing by this authority, under which programme is not known: the tag is all there is.
    for (const key of keys ?? ['']) tagsByKey.set(key, [...tagsByKey.get(key) ?? [], tag])
  }
  if (tagsByKey.size === 0 && programmes.length > 0) {
    draft.issue('programme that the remarks do not name: the designation is kept without one', programmes.join(', '))
    tagsByKey.set('', [...programmes])
  }
  for (const [key, tags] of tagsByKey) {
    const id = designationId(draft.id, key === '' ? 'US' : key)
    draft.node({ id, kind: 'Designation', name: `${name}: ${key === '' ? tags.join(', ') : key}`, authority: 'US', issuer: 'Office of Foreign Assets Control', programme: key || undefined, tags, entryId: uid, since: since.get(key) })
    draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
    if (key !== '') draft.tie({ kind: 'UNDER', start: id, end: programmeId(key) })
  }
  if (programmes.length === 0) draft.issue('entry without a programme', name)
}

/** "Listing Date (CMIC) 03 Jun 2021", "Listing Date (EO 14024 Directive 2): 24 Feb 2022": the only dates of listing that these formats state. */
function listingDates(texts: readonly string[]): Map<string, string> {
  const dates = new Map<string, string>()
  for (const text of texts) {
    const match = /^(?:alt\. )?Listing Date \((?:(CMIC)|EO 14024 Directive (1A|[1-4]))\):? (.+)$/i.exec(text)
    const [key, date] = [match?.[1] === undefined ? directives.get((match?.[2] ?? '').toUpperCase()) : 'US-NS-CMIC', partialDate(match?.[3] ?? '')]
    if (key !== undefined && date !== undefined && (dates.get(key) ?? '9999') > date) dates.set(key, date)
  }
  return dates
}
