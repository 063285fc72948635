// From a record of the Canadian list to nodes and ties. The country of a record is the regulations it is listed under, and no nationality.
import { isPartialDate } from '../../../schema/dates.ts'
import { approximateDate } from '../dates.ts'
import { Draft, refusal, scriptOf } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { designationId, programmeId } from '../ids.ts'
import { xmlText } from '../xml-text.ts'
import { aliasesIn, plain } from './aliases.ts'
import { englishName, regimeOf, slug } from './lookups.ts'
import type { RawRecord } from './read.ts'

/** `ca-russia-1-part-1-1020`; regulations without schedules have the item alone: `ca-jvcfoa-12`. */
export function recordId({ regime, schedule, item }: Pick<RawRecord, 'regime' | 'schedule' | 'item'>): string {
  return ['ca', regimeOf(regime).slug, slug(schedule), slug(item)].filter(part => part !== '').join('-')
}

export function mapRecord(raw: RawRecord): Entry {
  const [id, locator] = [recordId(raw), `line ${raw.line}`]
  const person = plain([raw.givenName, raw.lastName].join(' '))
  const name = raw.entity === '' ? person : plain(raw.entity)
  if (name === '') return refusal(id, locator, 'refused: record without a name', raw.item)
  if (raw.entity !== '' && person !== '') return refusal(id, locator, 'refused: record of a person and of an entity', `${person}, ${raw.entity}`)
  const draft = new Draft(id, raw.entity === '' ? 'Person' : raw.imo === '' ? 'Organization' : 'Vessel', locator)
  draft.name(name, 'PRIMARY')
  for (const alias of aliasesIn(raw.aliases)) draft.name(alias, scriptOf(alias) === 'Latn' ? 'ALIAS' : 'ORIGINAL')
  title(draft, plain(raw.title))
  if (raw.imo !== '') imo(draft, raw.imo)
  if (raw.date !== '') date(draft, plain(raw.date))
  designation(draft, raw, name)
  for (const text of raw.leftOver) draft.issue('field that no rule knows', text)
  return { ...draft.entry(name), original: () => xmlText(raw.element) }
}

function title(draft: Draft, text: string): void {
  if (text === '') return
  if (draft.kind === 'Person') draft.add('titles', text)
  else if (draft.kind === 'Vessel') draft.fields.vesselType = text
  else draft.note(text)
}

function imo(draft: Draft, number: string): void {
  const digits = number.replace(/^IMO\s*/i, '')
  if (/^\d{7}$/.test(digits)) draft.identifier('IMO', digits, { text: `IMO ${digits}` })
  else draft.issue('IMO number that has not seven digits', number)
}

/** A day, a month, a year; "1963 or 1964" are two, "1963-1964" is a range. */
function date(draft: Draft, text: string): void {
  const dates = text.split(/\s+or\s+/i).map(part => isPartialDate(part) ? { from: part, to: part, precision: 'EXACT' as const } : approximateDate(part))
  for (const value of dates) {
    if (value === undefined) {
      draft.note(draft.kind === 'Vessel' ? `Built: ${text}` : `Born: ${text}`)
      draft.issue('date not understood, kept as text', text)
    } else if (draft.kind === 'Person') draft.add('birthDates', value)
    else if (draft.kind === 'Vessel') draft.fields.built ??= value.from
    else draft.note(text)
  }
}

function designation(draft: Draft, { regime, schedule, item, listed }: RawRecord, name: string): void {
  const { programme } = regimeOf(regime)
  if (programme === undefined) draft.issue('unknown programme: the designation is kept without one', regime)
  if (listed !== '' && !isPartialDate(listed)) draft.issue('date of listing that is not understood', listed)
  const id = designationId(draft.id, programme ?? 'CA')
  const place = [schedule === '' ? '' : /^\d/.test(schedule) ? `Schedule ${schedule}` : schedule, `Item ${item}`].filter(part => part !== '').join(', ')
  draft.node({
    id, kind: 'Designation', name: `${name}: ${programme ?? englishName(regime)}`, authority: 'CA', issuer: 'Global Affairs Canada', programme, tags: [plain(regime)], entryId: place,
    since: isPartialDate(listed) ? listed : undefined
  })
  draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
  if (programme !== undefined) draft.tie({ kind: 'UNDER', start: id, end: programmeId(programme) })
}
