// What the UK lists state of persons, organizations and ships, each by the rules of its kind.
import { approximateDate, dayFirstDate, type ApproximateDate } from '../dates.ts'
import type { ActorKind, Draft } from '../draft.ts'
import { document, imo, registration } from './identifiers.ts'
import { entityTypes, genders } from './lookups.ts'
import { numbered } from './numbering.ts'
import { nationalities, nationality, placeNamed } from './places.ts'
import type { BirthPlace, UkEntry, UkField } from './raw.ts'

/** Id of the one entry of the list that has this name. */
export type Resolve = (name: string) => string | undefined

type Rule = (draft: Draft, raw: UkEntry, resolve: Resolve) => void

export const byKind: Readonly<Record<Exclude<ActorKind, 'Aircraft'>, Rule>> = { Person: person, Organization: organization, Vessel: vessel }

function person(draft: Draft, raw: UkEntry): void {
  for (const text of raw.all('birthDate')) {
    const date = birthDate(text)
    if (date !== undefined) draft.add('birthDates', date)
    else {
      draft.note(`Date of birth ${text}`)
      draft.issue('date not understood, kept as text', text)
    }
  }
  for (const birth of raw.births) for (const text of birthPlaces(birth)) draft.add('birthPlaces', text)
  for (const text of raw.all('nationality').flatMap(nationalities)) citizenship(draft, text)
  for (const text of raw.all('gender')) {
    const gender = genders.get(text.toLowerCase())
    if (gender === undefined) draft.issue('unknown gender', text)
    else draft.fields.gender = gender
  }
  for (const field of ['title', 'position'] as const) for (const text of raw.all(field)) draft.add('titles', text)
  for (const passport of raw.passports) document(draft, 'PASSPORT', 'Passport', passport)
  for (const id of raw.nationalIds) document(draft, 'NATIONAL_ID', 'National identifier', id)
  keep(draft, raw, ['entityType', 'subsidiary', 'parent', 'registration', ...ofShips])
}

function organization(draft: Draft, raw: UkEntry, resolve: Resolve): void {
  for (const text of raw.all('entityType')) {
    draft.fields.organizationType ??= entityTypes.find(([pattern]) => pattern.test(text))?.[1]
    draft.add('sectors', text)
  }
  for (const text of raw.all('registration')) for (const part of numbered(text)) registration(draft, part)
  for (const text of raw.all('imo')) imo(draft, text)
  for (const { number, more } of [...raw.passports, ...raw.nationalIds]) registration(draft, [number, more].filter(part => part !== '').join(' '))
  // Parent and subsidiary: owned or controlled, by what share is not stated.
  for (const name of raw.all('parent')) related(draft, 'Parent company', name, resolve, other => draft.tie({ kind: 'OWNED_OR_CONTROLLED_BY', start: draft.id, end: other }))
  for (const name of raw.all('subsidiary')) related(draft, 'Subsidiary', name, resolve, other => draft.tie({ kind: 'OWNED_OR_CONTROLLED_BY', start: other, end: draft.id }))
  keep(draft, raw, ['title', 'birthDate', 'nationality', 'position', 'gender', ...ofShips.filter(field => field !== 'imo')])
  for (const birth of raw.births) for (const text of birthPlaces(birth)) draft.note(`Place of formation ${text}`)
}

const ofShips: readonly UkField[] = ['imo', 'owner', 'formerOwner', 'flag', 'formerFlag', 'shipType', 'tonnage', 'length', 'built', 'hull']

function vessel(draft: Draft, raw: UkEntry, resolve: Resolve): void {
  for (const text of raw.all('imo')) imo(draft, text)
  for (const text of raw.all('flag')) {
    const { code, more } = placeNamed(text)
    if (code === undefined) draft.issue('unknown country', text)
    else if (code !== null) draft.tie({ kind: 'FLAGGED_IN', start: draft.id, end: `country-${code}` })
    if (code === undefined || code === null || more !== '') draft.note(`Current believed flag ${text}`)
  }
  const [type, ...types] = raw.all('shipType')
  if (type !== undefined) draft.fields.vesselType = type
  for (const text of types) draft.note(`Type of ship ${text}`)
  for (const text of raw.all('built')) {
    if (/^\d{4}$/.test(text)) draft.fields.built ??= text
    else draft.note(`Year built ${text}`)
  }
  // Which of the two, owner or operator, the list does not say.
  for (const name of raw.all('owner')) related(draft, 'Current owner or operator', name, resolve, other => draft.tie({ kind: 'LINKED_TO', start: draft.id, end: other }))
  // The list does not say which tonnage it gives, nor when an earlier flag was struck.
  keep(draft, raw, ['formerOwner', 'formerFlag', 'tonnage', 'length', 'hull', 'title', 'birthDate', 'nationality', 'position', 'gender', 'entityType', 'subsidiary', 'parent', 'registration'])
  for (const { number: text, more } of [...raw.passports, ...raw.nationalIds]) draft.note(`Number ${text} ${more}`.trim())
}

function related(draft: Draft, label: string, name: string, resolve: Resolve, tie: (other: string) => void): void {
  const other = resolve(name)
  if (other !== undefined && other !== draft.id) tie(other)
  draft.note(`${label} ${name}`)
}

/** "dd/mm/1958" is the year 1958; "1980 to 1983" a range. */
function birthDate(text: string): ApproximateDate | undefined {
  const circa = /^(?:approximately|approx\.?|circa|c\.?)\s+/i.exec(text)
  const [first = '', last, ...more] = text.slice(circa?.[0].length ?? 0).split(/\s+(?:to|and|or|-|–)\s+/)
  const [from, to] = [dayFirstDate(first), dayFirstDate(last ?? first)]
  if (from === undefined || to === undefined || more.length > 0) return approximateDate(text)
  return { from, to, precision: circa !== null ? 'CIRCA' : from === to ? 'EXACT' : 'RANGE' }
}

/** Towns and countries that are numbered apart are not put together by us. */
function birthPlaces({ town, country }: BirthPlace): readonly string[] {
  const [towns, countries] = [numbered(town), numbered(country)]
  if (towns.length <= 1 && countries.length <= 1) return [[town.trim(), country.trim()].filter(part => part !== '').join(', ')]
  return [[town.trim(), country.trim()].filter(part => part !== '').join('; ')]
}

function citizenship(draft: Draft, text: string): void {
  const { code, certain } = nationality(text)
  if (typeof code === 'string' && certain) draft.tie({ kind: 'CITIZEN_OF', start: draft.id, end: `country-${code}` })
  if (code === undefined && certain) draft.issue('unknown country', text)
  if (typeof code !== 'string' || !certain || text.includes('.')) draft.note(`Nationality ${text}`)
}

const labels: Readonly<Partial<Record<UkField, string>>> = {
  title: 'Title', birthDate: 'Date of birth', nationality: 'Nationality', position: 'Position', gender: 'Gender', entityType: 'Type of entity', subsidiary: 'Subsidiary', parent: 'Parent company', registration: 'Business registration number', imo: 'IMO number', owner: 'Current owner or operator',
  formerOwner: 'Previous owner or operator', flag: 'Current believed flag', formerFlag: 'Previous flag', shipType: 'Type of ship', tonnage: 'Tonnage', length: 'Length', built: 'Year built', hull: 'Hull identification number'
}

/** What has no field for this kind of actor stays a text. */
function keep(draft: Draft, raw: UkEntry, fields: readonly UkField[]): void {
  for (const field of fields) for (const text of raw.all(field)) draft.note(`${labels[field] ?? field} ${text}`)
}
