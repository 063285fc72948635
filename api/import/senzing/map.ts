// From a record of Senzing to nodes and ties. Features lie in lists, or flat in the record itself.
import { countryCode, countryName } from '../countries.ts'
import { approximateDate, type ApproximateDate } from '../dates.ts'
import { isPartialDate } from '../../../schema/dates.ts'
import { Draft, refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { countryId } from '../ids.ts'
import { protectedTopic, topics } from '../ftm/lookups.ts'
import { relationOf, roleOf } from '../ftm/roles.ts'
import { bookkeeping, documents, fromOpenSanctions, idTypes, kinds, nameKinds, remarks, typedNumbers } from './lookups.ts'

export type SenzingRecord = Readonly<Record<string, unknown>>
/** Attributes of one feature that no rule has taken yet. */
type Feature = Map<string, string>

export function mapRecord(record: SenzingRecord, locator: string): Entry {
  const [source, key] = [textOf(record.DATA_SOURCE), textOf(record.RECORD_ID)]
  const original = () => JSON.stringify(record)
  const id = senzingId(source, key)
  if (source === '' || key === '') return refusal(id, locator, 'refused: a record without DATA_SOURCE or RECORD_ID', original().slice(0, 80))
  const type = textOf(record.RECORD_TYPE).toUpperCase()
  const kind = kinds.get(type)
  if (kind === undefined && type !== '') return refusal(id, locator, 'refused: unknown type of record', `${key} is a "${type}"`)
  const draft = new Draft(id, kind ?? 'Organization', locator)
  if (kind === undefined) draft.issue('record without a type: kept as an organization', key)
  for (const feature of featuresOf(record, draft)) {
    const topic = feature.get('TOPIC')
    if (topic !== undefined && protectedTopic.test(topic)) return refusal(id, locator, "refused: a person in a victim's or witness's role", `${key}: people subjected to a scheme are kept as cohorts only`)
    take(draft, feature, source)
  }
  if (fromOpenSanctions.test(source)) draft.tie({ kind: 'SAME_AS', start: id, end: `ftm-${key}`, judgement: 'SAME', reason: `The record has the id of the entity of OpenSanctions that it is made from: ${key}.` })
  const names = (draft.fields.names ?? []) as { value: string; kind: string }[]
  const shown = names.find(name => name.kind === 'PRIMARY') ?? names[0]
  if (shown === undefined) return refusal(id, locator, 'refused: no name', key)
  return { ...draft.entry(shown.value), original }
}

/** Anything but letters, digits and a few signs would make an id that nobody can type. */
export function senzingId(source: string, key: string): string {
  return `senzing-${source}-${key}`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

/** The flat attributes as one feature for each, except those that belong together; every element of a list is one. */
function featuresOf(record: SenzingRecord, draft: Draft): Feature[] {
  const flat: Feature = new Map()
  const features: Feature[] = [flat]
  for (const [name, value] of Object.entries(record)) {
    if (bookkeeping.has(name) || value === null) continue
    if (Array.isArray(value)) {
      for (const element of value as unknown[]) {
        if (typeof element === 'object' && element !== null) features.push(new Map(Object.entries(element).map(([attribute, text]): [string, string] => [attribute.toUpperCase(), textOf(text)]).filter(([, text]) => text !== '')))
        else draft.issue('value that is no feature, not kept', `${name}: ${textOf(element)}`)
      }
    } else if (typeof value === 'object') draft.issue('value that is no feature, not kept', name)
    else if (textOf(value) !== '') flat.set(name.toUpperCase(), textOf(value))
  }
  return features
}

function take(draft: Draft, feature: Feature, source: string): void {
  const one = (name: string): string => {
    const text = feature.get(name) ?? ''
    feature.delete(name)
    return text
  }
  name(draft, one)
  address(draft, one)
  person(draft, one)
  organization(draft, one)
  countries(draft, one)
  identifiers(draft, one, feature)
  relationship(draft, one, source)
  risk(draft, one)
  for (const [attribute, text] of feature) {
    if (bookkeeping.has(attribute)) continue
    const label = remarks[attribute]
    draft.note(label === undefined ? `${attribute}: ${text}` : label === '' ? text : `${label}: ${text}`)
    if (label === undefined) draft.issue('attribute that no rule knows, kept as remark', `${attribute}: ${text}`)
  }
}

type Take = (name: string) => string

function name(draft: Draft, one: Take): void {
  const type = one('NAME_TYPE').toUpperCase()
  const parts = ['NAME_PREFIX', 'NAME_FIRST', 'NAME_MIDDLE', 'NAME_LAST', 'NAME_SUFFIX'].map(one).filter(part => part !== '')
  const [full, organization] = [one('NAME_FULL'), one('NAME_ORG')]
  const value = [full, organization].find(text => text !== '') ?? parts.join(' ')
  if (value === '') return
  const kind = nameKinds.get(type)
  if (kind === undefined) draft.issue('unknown type of name: kept as alias', `${type} ${value}`)
  const hasPrimary = ((draft.fields.names ?? []) as { kind: string }[]).some(known => known.kind === 'PRIMARY')
  draft.name(value, kind === undefined || (kind === 'PRIMARY' && hasPrimary) ? 'ALIAS' : kind)
  if (full !== '' && organization !== '' && full !== organization) draft.name(organization, 'ALIAS')
}

function address(draft: Draft, one: Take): void {
  const full = one('ADDR_FULL')
  const street = ['ADDR_LINE1', 'ADDR_LINE2', 'ADDR_LINE3', 'ADDR_LINE4', 'ADDR_LINE5', 'ADDR_LINE6'].map(one).filter(line => line !== '').join(', ')
  const [city, region, postalCode, country] = [one('ADDR_CITY'), one('ADDR_STATE'), one('ADDR_POSTAL_CODE'), one('ADDR_COUNTRY')]
  const named = code(draft, country)
  if (full !== '' || street !== '' || city !== '') draft.address({ street: street === '' ? full : street, city, region, postalCode, country: named === undefined ? '' : countryName(named) ?? country })
  else if (named !== undefined) draft.tie({ kind: 'BASED_IN', start: draft.id, end: countryId(named) })
}

function person(draft: Draft, one: Take): void {
  const [gender, birth, death, place] = [one('GENDER').toUpperCase(), one('DATE_OF_BIRTH'), one('DATE_OF_DEATH'), one('PLACE_OF_BIRTH')]
  if (gender !== '') {
    if (draft.kind === 'Person' && /^(M|F|MALE|FEMALE)$/.test(gender)) draft.fields.gender = gender.startsWith('M') ? 'MALE' : 'FEMALE'
    else draft.note(`Gender: ${gender}`)
  }
  if (place !== '') {
    if (draft.kind === 'Person') draft.add('birthPlaces', place)
    else draft.note(`Place of birth: ${place}`)
  }
  onPerson(draft, 'Date of birth', birth, date => draft.add('birthDates', date))
  onPerson(draft, 'Date of death', death, date => { draft.fields.deathDate ??= date })
}

function onPerson(draft: Draft, label: string, text: string, put: (date: ApproximateDate) => void): void {
  if (text === '') return
  const date = dateOf(text)
  if (draft.kind === 'Person' && date !== undefined) return put(date)
  draft.note(`${label}: ${text}`)
  if (date === undefined) draft.issue('date not understood, kept as text', text)
}

/** Days are written as in ISO 8601, or in words. "03/04/1985" can be read in two ways and is not. */
function dateOf(text: string): ApproximateDate | undefined {
  const plain = text.slice(0, text.includes('T') ? text.indexOf('T') : undefined)
  return isPartialDate(plain) ? { from: plain, to: plain, precision: 'EXACT' } : approximateDate(text)
}

function organization(draft: Draft, one: Take): void {
  const [registered, country] = [one('REGISTRATION_DATE'), one('REGISTRATION_COUNTRY')]
  const registration = code(draft, country)
  if (registration !== undefined) draft.tie({ kind: 'BASED_IN', start: draft.id, end: countryId(registration), basis: 'REGISTRATION' })
  if (registered === '') return
  const date = dateOf(registered)
  if (draft.kind === 'Organization' && date?.precision === 'EXACT') draft.fields.incorporated ??= date.from
  else draft.note(`Registered on ${registered}`)
}

function countries(draft: Draft, one: Take): void {
  for (const attribute of ['NATIONALITY', 'CITIZENSHIP', 'COUNTRY_OF_ASSOCIATION']) {
    const found = code(draft, one(attribute))
    if (found === undefined) continue
    if (draft.kind === 'Person' && attribute !== 'COUNTRY_OF_ASSOCIATION') draft.tie({ kind: 'CITIZEN_OF', start: draft.id, end: countryId(found) })
    else draft.tie({ kind: 'BASED_IN', start: draft.id, end: countryId(found) })
  }
}

/** Two letters, or a name. */
function code(draft: Draft, text: string): string | undefined {
  if (text === '') return undefined
  const found = /^[A-Za-z]{2}$/.test(text) ? text.toLowerCase() : countryCode(text)
  if (found === undefined) draft.issue('unknown country', text)
  return found ?? undefined
}

function identifiers(draft: Draft, one: Take, feature: Feature): void {
  for (const { type, number, issuer, register, country } of documents) {
    const value = one(number)
    if (value === '') continue
    const issued = issuer.map(attribute => code(draft, one(attribute))).find(found => found !== undefined) ?? country
    const state = number === 'DRIVERS_LICENSE_NUMBER' ? one('DRIVERS_LICENSE_STATE') : ''
    const whole = [register, state, value].filter(part => part !== undefined && part !== '').join(' ')
    draft.identifier(type, whole, { country: issued, text: whole })
  }
  for (const [typeName, numberName, countryName] of typedNumbers) {
    if (!feature.has(typeName) || !feature.has(numberName)) continue
    typed(draft, one(typeName), one(numberName), code(draft, one(countryName)))
  }
}

function typed(draft: Draft, words: string, number: string, country: string | undefined): void {
  const type = Object.hasOwn(idTypes, words) ? idTypes[words] : undefined
  if (type === 'COLLECTION') return
  if (type === 'WIKIDATA') draft.identifier('WEB', `https://www.wikidata.org/wiki/${number}`, { text: `https://www.wikidata.org/wiki/${number}` })
  else if (type === 'IMO' && draft.kind !== 'Vessel') draft.identifier('IMO_COMPANY', number, { text: number })
  else if (type !== undefined) draft.identifier(type, number, { country, text: number })
  else draft.identifier('REGISTRATION', `${words} ${number}`, { country, text: `${words} ${number}` })
}

/** A pointer names what the record is to another one; where it points at the record itself, the anchor names the other. */
function relationship(draft: Draft, one: Take, source: string): void {
  one('REL_ANCHOR_DOMAIN')
  const [anchor, role, domain, pointer] = [one('REL_ANCHOR_KEY'), one('REL_POINTER_ROLE'), one('REL_POINTER_DOMAIN'), one('REL_POINTER_KEY')]
  if (pointer === '') return
  const other = senzingId(source, senzingId(source, pointer) === draft.id && anchor !== '' ? anchor : pointer)
  if (other === draft.id) return draft.note(`Relationship: ${role}`)
  const tie = { start: draft.id, end: other, key: `${domain} ${role}` }
  const known = roleOf(role)
  if (/^(family|spouse|wife|husband|son|daughter|father|mother|brother|sister|parent|child)/i.test(role) && draft.kind === 'Person') draft.tie({ ...tie, kind: 'FAMILY_OF', relation: relationOf(role) ?? 'UNKNOWN' })
  else if (/^occupancy$/i.test(role) && draft.kind === 'Person') draft.tie({ ...tie, kind: 'OFFICIAL_OF' })
  else if (/^(directorship)$/i.test(role)) draft.tie({ ...tie, kind: 'LEADS' })
  else if (/^(ownership|owner|shareholder)/i.test(role)) draft.tie({ ...tie, kind: 'OWNS' })
  else if (/^(employment|employee)/i.test(role) && draft.kind === 'Person') draft.tie({ ...tie, kind: 'WORKS_FOR' })
  else {
    draft.tie({ ...tie, kind: 'LINKED_TO' })
    if (known === undefined && !/^(associate|unknownlink|linked|membership|representation)/i.test(role)) draft.issue('relationship in words that no table knows: kept as an untyped tie', role)
  }
}

function risk(draft: Draft, one: Take): void {
  const topic = one('TOPIC')
  if (topic === '') return
  const words = topics[topic]
  draft.note(`Topic: ${words ?? topic}`)
  if (words === undefined) draft.issue('code that no table knows, kept as remark', `TOPIC: ${topic}`)
}

