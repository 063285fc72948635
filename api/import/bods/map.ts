// From a statement about an entity or person to a node. Pure: what it does not understand it says, and guesses nothing.
import { countryId } from '../ids.ts'
import { Draft, refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import type { Fields } from '../json.ts'
import { addresses, countriesIn, countryIn, identifiers, placeText, politicalExposure } from './details.ts'
import { entityTypes, nameKinds, unknownTypes } from './lookups.ts'
import { mapRelationship } from './map-relationship.ts'
import type { RawStatement } from './raw.ts'
import { dayOf, sourceText, words } from './read.ts'
import type { Survey } from './survey.ts'

/** The entry of a statement; undefined for a person or entity that the source does not know or does not name. */
export function mapStatement(raw: RawStatement, survey: Survey): Entry | undefined {
  if (raw.type === 'relationship') return { ...mapRelationship(raw, survey), original: () => raw.text }
  const id = `bods-${survey.recordOf(raw)}`
  const entry = raw.type === 'person' ? person(raw, id) : entity(raw, id)
  return entry === undefined ? undefined : { ...entry, original: () => raw.text }
}

function entity(raw: RawStatement, id: string): Entry | undefined {
  const { details } = raw
  const draft = new Draft(id, 'Organization', raw.locator)
  const kind = details.item('entityType')
  const type = kind?.text('type') ?? details.text('entityType')
  if (unknownTypes.has(type)) return undefined
  if (entityTypes.has(type)) draft.fields.organizationType = entityTypes.get(type)
  else draft.issue('unknown type of entity', type)
  draft.note(`Type as stated: ${[words(type), words(kind?.text('subtype') ?? ''), kind?.text('details') ?? '', details.text('entitySubtype')].filter(part => part !== '').join(', ')}`)
  draft.name(details.text('name'), 'PRIMARY')
  names(draft, details)
  for (const name of details.texts('alternateNames')) draft.name(name, 'ALIAS')
  const country = countryIn(draft, details, 'jurisdiction') ?? countryIn(draft, details, 'incorporatedInJurisdiction')
  if (country !== undefined) draft.tie({ kind: 'BASED_IN', start: id, end: countryId(country), basis: 'REGISTRATION' })
  day(draft, details, 'foundingDate', date => { draft.fields.incorporated = date })
  day(draft, details, 'dissolutionDate', date => { draft.fields.dissolved = date })
  addresses(draft, details, () => undefined)
  identifiers(draft, details)
  listing(draft, details.item('publicListing'))
  const statute = details.item('formedByStatute')
  if (statute !== undefined) draft.note(`Formed by statute: ${[statute.text('name'), statute.text('date')].filter(part => part !== '').join(', ')}`)
  return finish(draft, raw)
}

function person(raw: RawStatement, id: string): Entry | undefined {
  const { details } = raw
  const draft = new Draft(id, 'Person', raw.locator)
  const type = details.text('personType')
  if (unknownTypes.has(type)) return undefined
  if (type !== 'knownPerson') draft.issue('unknown type of person', type)
  names(draft, details)
  for (const country of countriesIn(draft, details, 'nationalities')) draft.tie({ kind: 'CITIZEN_OF', start: id, end: countryId(country) })
  day(draft, details, 'birthDate', date => draft.add('birthDates', { from: date, to: date, precision: 'EXACT' }))
  day(draft, details, 'deathDate', date => { draft.fields.deathDate = { from: date, to: date, precision: 'EXACT' } })
  const birth = details.item('placeOfBirth')
  if (birth !== undefined) {
    draft.add('birthPlaces', placeText(birth.text('address'), countryIn(draft, birth, 'country')))
    birth.text('type')
  }
  addresses(draft, details, (place, text, country) => {
    if (place === 'placeOfBirth') draft.add('birthPlaces', placeText(text, country))
    else if (place === 'residence' && country !== undefined) draft.tie({ kind: 'BASED_IN', start: id, end: countryId(country), basis: 'RESIDENCE' })
  })
  const taxed = countriesIn(draft, details, 'taxResidencies')
  if (taxed.length > 0) draft.note(`Tax residency: ${taxed.join(', ')}`)
  identifiers(draft, details)
  politicalExposure(draft, details, sourceText)
  return finish(draft, raw)
}

/** The parts of a name say nothing more where the full name has them. */
function names(draft: Draft, details: Fields): void {
  for (const name of details.items('names')) {
    const type = name.text('type')
    const parts = ['givenName', 'patronymicName', 'familyName'].map(part => name.text(part)).filter(part => part !== '')
    const full = name.text('fullName')
    const kind = nameKinds.get(type)
    if (kind === undefined) draft.issue('unknown type of name', `${type} ${full}`)
    draft.name(full || parts.join(' '), kind ?? 'ALIAS')
    const more = full === '' ? [] : parts.filter(part => !full.toLowerCase().includes(part.toLowerCase()))
    if (more.length > 0) draft.note(`Parts of the name ${full}: ${parts.join(', ')}`)
  }
}

function day(draft: Draft, details: Fields, name: string, use: (date: string) => void): void {
  const text = details.text(name)
  const date = dayOf(text)
  if (date !== undefined) use(date)
  else if (text !== '') {
    draft.note(`${words(name)}: ${text}`)
    draft.issue('date that is none: kept as text', `${name} ${text}`)
  }
}

function listing(draft: Draft, fields: Fields | undefined): void {
  if (fields === undefined) return
  const listed = fields.flag('hasPublicListing')
  if (listed === true) draft.note('Its shares are listed at a stock exchange')
  for (const url of fields.texts('companyFilingsURLs')) draft.note(`Filings: ${url}`)
  for (const security of fields.items('securitiesListings')) {
    const paper = security.item('security')
    const [exchange, place] = [security.text('stockExchangeName'), security.text('stockExchangeJurisdiction')]
    const codes = [security.text('marketIdentifierCode'), security.text('operatingMarketIdentifierCode')].filter(code => code !== '')
    draft.note(`Listed: ${[exchange, place, ...new Set(codes), paper?.text('ticker') ?? '', `${paper?.text('idScheme') ?? ''} ${paper?.text('id') ?? ''}`.trim()].filter(part => part !== '').join(', ')}`)
  }
}

function finish(draft: Draft, raw: RawStatement): Entry {
  const { details, head } = raw
  details.flag('isComponent')
  const uri = details.text('uri')
  if (uri !== '') draft.note(uri)
  if (raw.source !== '') draft.note(`Stated by: ${raw.source}`)
  for (const annotation of raw.annotations) draft.note(annotation)
  if (raw.status === 'closed') draft.note(`The record was closed on ${raw.date.slice(0, 10)}`)
  for (const text of new Set([...details.rest(), ...head.rest()])) draft.issue('field that no rule knows', text)
  const known = draft.fields.names as { readonly value: string; readonly kind: string }[] | undefined
  const shown = known?.find(({ kind }) => kind === 'PRIMARY') ?? known?.[0]
  return shown === undefined ? refusal(draft.id, raw.locator, 'refused: a person or entity without a name', raw.id) : draft.entry(shown.value)
}
