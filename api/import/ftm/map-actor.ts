// Persons, organizations, vessels and aircraft; and positions, which are offices of a public body.
import { isPartialDate } from '../../../schema/dates.ts'
import { refusal } from '../draft.ts'
import type { ActorKind } from '../draft.ts'
import type { Entry } from '../entry.ts'
import type { Building } from './building.ts'
import { listIdOf } from './datasets.ts'
import { bookkeeping, genders, identifierRules, leftOut, nameParts, protectedTopic, remarkLabels, topics } from './lookups.ts'
import { valuesOf } from './raw.ts'
import type { actorSchemata } from './schemata.ts'

type Actor = NonNullable<ReturnType<typeof actorSchemata.get>>
type Rule = (building: Building, value: string, kind: ActorKind) => void

export function mapActor(building: Building, { kind, type }: Actor): Entry {
  const { entity, locator } = building.record
  const topic = valuesOf(entity.properties.topics).find(value => typeof value === 'string' && protectedTopic.test(value))
  if (topic !== undefined) return refusal(building.id, locator, "refused: a person in a victim's or witness's role", `${entity.id}: people subjected to a scheme are kept as cohorts only`)
  if (entity.caption !== undefined && valuesOf(entity.properties.name).includes(entity.caption)) building.name(entity.caption, 'PRIMARY')
  const parts: string[] = []
  for (const property in entity.properties) takeProperty(building, property, entity.properties[property], kind, parts)
  if (parts.length > 0) building.note(`Parts of the name: ${parts.join('; ')}`)
  if (building.countries.length > 0) building.note(`In place of a country: ${building.countries.join(', ')}`)
  if (type !== undefined) building.fields.organizationType = type
  if (entity.schema === 'LegalEntity') building.issue('legal entity of which the file does not say whether it is a person: kept as an organization', entity.caption ?? entity.id)
  if (entity.schema === 'Position') building.note('An office, as the source lists it')
  const name = shownName(building)
  if (name === undefined) return refusal(building.id, locator, 'refused: no name', entity.id)
  building.nodes.unshift({ ...(building.sources === undefined ? {} : { sources: [...building.sources] }), id: building.id, kind, name, names: building.names, ...building.fields })
  if (entity.referents !== undefined || listIdOf(entity.id) !== undefined) judgements(building)
  return building.entry(building.id)
}

/** The name that the file shows it by, else the first one it states, else what its parts make. */
function shownName(building: Building): string | undefined {
  const { entity: { caption, properties } } = building.record
  if (building.names.length > 0) return building.names.find(({ kind }) => kind === 'PRIMARY')?.value ?? building.names[0]?.value
  const parts = ['firstName', 'middleName', 'fatherName', 'lastName'].map(part => valuesOf(properties[part])[0]).filter(part => typeof part === 'string')
  const name = parts.length > 0 ? parts.join(' ') : caption
  if (name !== undefined && name !== '') building.name(name, 'PRIMARY')
  return name === '' ? undefined : name
}

function takeProperty(building: Building, property: string, value: unknown, kind: ActorKind, parts: string[]): void {
  const part = nameParts[property]
  if (part !== undefined) {
    const texts = valuesOf(value).filter(text => typeof text === 'string' && text !== '')
    if (texts.length > 0) parts.push(`${part} ${texts.join(', ')}`)
    return
  }
  const rule = rules.get(property)
  for (const one of valuesOf(value)) {
    const text = typeof one === 'number' ? String(one) : one
    if (typeof text !== 'string') keepOther(building, property, text)
    else if (text.trim() !== '') {
      if (rule === undefined) unknownProperty(building, property, text)
      else rule(building, text.trim(), kind)
    }
  }
}

/** Nested entities the reader takes out; another object has no rule, and may be about a child or a victim. */
function keepOther(building: Building, property: string, value: unknown): void {
  if (value !== null) building.issue('nested value that is no entity, not kept', property)
}

function unknownProperty(building: Building, property: string, text: string): void {
  building.note(`${property}: ${text}`)
  building.issue('property that FollowTheMoney does not have, kept as remark', `${property}: ${text.slice(0, 100)}`)
}

/** Merged ids: of entries of official lists by our ids, of others of the same collection by theirs. */
function judgements(building: Building): void {
  const { entity } = building.record
  for (const referent of [entity.id, ...entity.referents ?? []]) {
    const ours = listIdOf(referent)
    if (ours === undefined && referent === entity.id) continue
    const reason = referent === entity.id ? `The file gives it the id of an entry of an official list: ${referent}.` : `The file names ${referent} among the ids that were merged into ${entity.id}.`
    building.tie({ kind: 'SAME_AS', start: building.id, end: ours ?? `ftm-${referent}`, judgement: 'SAME', reason })
  }
}

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['name', (building, value) => building.name(value, building.names.length === 0 ? 'PRIMARY' : 'ALIAS')],
  ['alias', (building, value) => building.name(value, 'ALIAS')],
  ['weakAlias', (building, value) => building.name(value, 'WEAK')],
  ['abbreviation', (building, value) => building.name(value, 'WEAK')],
  ['previousName', (building, value) => building.name(value, 'FORMER')],
  ['country', (building, value) => building.country('BASED_IN', value)],
  ['jurisdiction', (building, value) => building.country('BASED_IN', value, 'REGISTRATION')],
  ['mainCountry', (building, value) => building.country('BASED_IN', value, 'OPERATION')],
  ['nationality', nationality], ['citizenship', nationality],
  ['flag', (building, value, kind) => kind === 'Vessel' ? building.country('FLAGGED_IN', value) : unfit(building, 'flag', value)],
  ['birthDate', onPersons((building, value) => dates(building, 'birthDates', value))],
  ['birthPlace', onPersons((building, value) => building.add('birthPlaces', value))],
  ['deathDate', onPersons((building, value) => {
    const date = dateOf(value)
    if (date === undefined || building.fields.deathDate !== undefined) unread(building, 'deathDate', value, date)
    else building.fields.deathDate = { from: date, to: date, precision: 'EXACT' }
  })],
  ['gender', onPersons((building, value) => {
    const gender = genders[value.toLowerCase()]
    if (gender === undefined) unfit(building, 'gender', value)
    else building.fields.gender = gender
  })],
  ['title', onPersons((building, value) => building.add('titles', value))],
  ['position', onPersons((building, value) => building.add('titles', value))],
  ['incorporationDate', onOrganizations((building, value) => earliest(building, 'incorporated', value))],
  ['inceptionDate', onOrganizations((building, value) => earliest(building, 'incorporated', value))],
  ['dissolutionDate', onOrganizations((building, value) => latest(building, 'dissolved', value))],
  ['sector', onOrganizations((building, value) => building.add('sectors', value))],
  ['buildDate', (building, value, kind) => kind === 'Vessel' || kind === 'Aircraft' ? earliest(building, kind === 'Vessel' ? 'built' : 'manufactured', value) : unfit(building, 'buildDate', value)],
  ['type', (building, value, kind) => kind === 'Vessel' ? single(building, 'vesselType', value) : building.note(`Type: ${value}`)],
  ['model', (building, value, kind) => kind === 'Aircraft' ? single(building, 'aircraftModel', value) : building.note(`Model: ${value}`)],
  ['callSign', (building, value, kind) => kind === 'Vessel' ? building.add('callSigns', value) : building.note(`Call sign: ${value}`)],
  ['grossRegisteredTonnage', (building, value) => tons(building, 'grossTonnage', value)],
  ['deadweightTonnage', (building, value) => tons(building, 'tonnage', value)],
  ['idNumber', (building, value, kind) => building.identifier(kind === 'Person' ? 'NATIONAL_ID' : 'REGISTRATION', value, { country: jurisdiction(building) })],
  ['imoNumber', (building, value, kind) => imo(building, value, kind)],
  ['wikidataId', (building, value) => building.identifier('WEB', `https://www.wikidata.org/wiki/${value}`)],
  ['address', (building, value) => building.address(value)],
  ['addressEntity', (building, value) => building.tie({ kind: 'LOCATED_AT', start: building.id, end: `ftm-${value}` })],
  ['topics', (building, value) => {
    const topic = topics[value]
    if (topic === undefined) unfit(building, 'topics', value)
    else building.note(`Topic: ${topic}`)
  }],
  ['parent', ofThings('OWNS', 'parent')], ['owner', ofThings('OWNS', 'owner')], ['operator', ofThings('OPERATES', 'operator')],
  ['organization', onOrganizations((building, value) => building.tie({ kind: 'ASSOCIATE_OF', start: building.id, end: `ftm-${value}`, key: 'organization' }))],
  ...[...identifierRules].map(([property, { type, country, register }]): [string, Rule] =>
    [property, (building, value) => building.identifier(type, value, { country: country === 'JURISDICTION' ? jurisdiction(building) : country, register })]),
  ...[...leftOut].map((property): [string, Rule] => [property, (building, value) => building.issue('left out: no finding may rest on religion, ethnicity or political opinion', `${property}: ${value.slice(0, 60)}`)]),
  ...[...bookkeeping].filter(property => remarkLabels[property] === undefined).map((property): [string, Rule] => [property, () => undefined]),
  ...Object.entries(remarkLabels).filter(([property]) => property !== 'deadweightTonnage').map(([property, label]): [string, Rule] => [property, (building, value) => building.note(label === '' ? value : `${label}: ${value}`)])
])

function onPersons(rule: (building: Building, value: string) => void): Rule {
  return (building, value, kind) => kind === 'Person' ? rule(building, value) : building.note(value)
}

function onOrganizations(rule: (building: Building, value: string) => void): Rule {
  return (building, value, kind) => kind === 'Organization' ? rule(building, value) : building.note(value)
}

/** Who owns or operates it, by id. */
function ofThings(tie: 'OWNS' | 'OPERATES', key: string): Rule {
  return (building, value, kind) => kind === 'Person' ? building.note(`${key}: ${value}`) : building.tie({ kind: tie, start: `ftm-${value}`, end: building.id, key })
}

function nationality(building: Building, value: string, kind: ActorKind): void {
  if (kind === 'Person') building.country('CITIZEN_OF', value)
  else building.country('BASED_IN', value)
}

/** The one country of registration, else the one country named; none where the entity names several. */
function jurisdiction({ record: { entity: { properties } } }: Building): string | undefined {
  for (const property of ['jurisdiction', 'mainCountry', 'flag', 'country']) {
    const values = valuesOf(properties[property])
    const [code] = values
    if (values.length === 1 && typeof code === 'string' && /^[a-z]{2}$/.test(code) && code !== 'eu' && code !== 'zz') return code
    if (values.length > 1) return undefined
  }
  return undefined
}

function imo(building: Building, value: string, kind: ActorKind): void {
  const number = /^(?:IMO)?\s*(\d{7})$/i.exec(value)?.[1]
  if (number === undefined) building.identifier('REGISTRATION', value, { register: 'IMO' })
  else building.identifier(kind === 'Vessel' ? 'IMO' : 'IMO_COMPANY', number)
}

/** A calendar has few days, and a large file names each many times. */
const knownDates = new Map<string, string | undefined>()

/** A day with or without a time, a month or a year. */
export function dateOf(value: string): string | undefined {
  const known = knownDates.get(value)
  if (known !== undefined) return known
  const date = value.length > 10 && value.charAt(10) === 'T' ? value.slice(0, 10) : value
  if (!isPartialDate(date)) return undefined
  if (knownDates.size < 50_000) knownDates.set(value, date)
  return date
}

function dates(building: Building, field: string, value: string): void {
  const date = dateOf(value)
  if (date === undefined) return unread(building, field, value, date)
  const known = (building.fields[field] ?? []) as { from: string }[]
  if (!known.some(({ from }) => from === date)) building.add(field, { from: date, to: date, precision: 'EXACT' })
}

function earliest(building: Building, field: string, value: string): void {
  choose(building, field, value, (date, known) => date < known)
}

function latest(building: Building, field: string, value: string): void {
  choose(building, field, value, (date, known) => date > known)
}

/** Where several are stated, all stay readable. */
function choose(building: Building, field: string, value: string, better: (date: string, known: string) => boolean): void {
  const date = dateOf(value)
  const known = building.fields[field] as string | undefined
  if (date === undefined) unread(building, field, value, date)
  else if (known === undefined) building.fields[field] = date
  else {
    building.note(`Another date (${field}): ${better(date, known) ? known : date}`)
    if (better(date, known)) building.fields[field] = date
  }
}

function single(building: Building, field: string, value: string): void {
  if (building.fields[field] === undefined) building.fields[field] = value
  else building.note(value)
}

function tons(building: Building, field: string, value: string): void {
  const number = Number(value.replaceAll(',', ''))
  if (building.fields[field] === undefined && Number.isFinite(number) && number >= 0 && building.record.entity.schema === 'Vessel') building.fields[field] = Math.round(number)
  else building.note(`${field}: ${value}`)
}

function unread(building: Building, property: string, value: string, date: string | undefined): void {
  building.note(`${property}: ${value}`)
  if (date === undefined) building.issue('date not understood, kept as text', `${property}: ${value}`)
}

function unfit(building: Building, property: string, value: string): void {
  building.note(`${property}: ${value}`)
  building.issue('code that no table knows, kept as remark', `${property}: ${value}`)
}
