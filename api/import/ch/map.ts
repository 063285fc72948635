// From a target of the Swiss list to nodes and ties.
import { isPartialDate } from '../../../schema/dates.ts'
import { countryName } from '../countries.ts'
import { onUnList, unReference } from '../cross-references.ts'
import { Draft, refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { countryId, designationId, programmeId } from '../ids.ts'
import { xmlText } from '../xml-text.ts'
import { Children, textIn, type XmlElement } from '../xml.ts'
import { periodsOf, stepsOf } from './history.ts'
import { documents, families, genders, nameKinds } from './lookups.ts'
import { partsOf, shownName, spellingsOf, titlesIn, wholeName, type Part } from './names.ts'
import { foreignIdentifiers, placeOf, type Index } from './read.ts'

export function mapTarget(target: XmlElement, index: Index): Entry {
  const { attributes: { ssid = '' }, line } = target
  const [id, locator, kind] = [`ch-${ssid}`, `line ${line}`, index.kinds.get(ssid)]
  const subject = target.children.find(({ name }) => name === 'individual' || name === 'entity' || name === 'object')
  if (kind === undefined || subject === undefined) return refusal(id, locator, 'refused: unknown type of target', subject?.attributes['object-type'] ?? target.children[0]?.name ?? '')
  const draft = new Draft(id, kind, locator)
  const own = new Children(subject)
  const identities = own.all('identity').sort((a, b) => Number(b.attributes.main === 'true') - Number(a.attributes.main === 'true'))
  const [main] = identities.flatMap(identity => identity.children.filter(({ name, attributes }) => name === 'name' && attributes['name-type'] === 'primary-name')).map(partsOf)
  const name = main === undefined ? '' : shownName(main)
  if (name === '') return refusal(id, locator, 'refused: target without a primary name', ssid)
  for (const each of identities) identity(draft, each, index)
  if (kind === 'Person') gender(draft, subject.attributes.sex ?? '')
  for (const { text } of own.all('other-information')) draft.note(text.trim())
  for (const { attributes, text } of own.all('generic-attribute')) draft.note([attributes.name ?? '', text.trim()].filter(word => word !== '').join(': '))
  for (const each of own.all('relation')) relation(draft, each, index)
  elsewhere(draft, target, index)
  designations(draft, target, own.all('justification').map(({ text }) => text.trim()).filter(text => text !== ''), name, index)
  for (const text of own.rest()) draft.issue('field that no rule knows', text)
  return { ...draft.entry(name), original: () => xmlText(target) }
}

function identity(draft: Draft, element: XmlElement, index: Index): void {
  const children = new Children(element)
  for (const each of children.all('name')) names(draft, each, partsOf(each))
  for (const { attributes } of children.all('day-month-year')) birth(draft, attributes)
  for (const nationality of children.all('nationality')) for (const { attributes, text } of nationality.children.filter(({ name }) => name === 'country')) country(draft, countryName(attributes['iso-code'] ?? '') ?? text.trim())
  for (const each of children.all('place-of-birth')) {
    const { location, area, country: code } = place(each, index)
    const words = [location, area, code].filter(word => word !== '').join(', ')
    if (words !== '' && draft.kind === 'Person') draft.add('birthPlaces', words)
  }
  for (const each of children.all('address')) address(draft, each, index)
  for (const each of children.all('identification-document')) document(draft, each)
  for (const text of children.rest()) draft.issue('field that no rule knows', text)
}

function names(draft: Draft, { attributes }: XmlElement, parts: readonly Part[]): void {
  const known = nameKinds.get(attributes['name-type'] ?? '')
  if (known === undefined) draft.issue('unknown type of name', attributes['name-type'] ?? '')
  const kind = attributes.quality === 'low' ? 'WEAK' : known === 'PRIMARY' && draft.fields.names !== undefined ? 'ALIAS' : known ?? 'ALIAS'
  draft.name(wholeName(parts), kind)
  if (draft.kind === 'Person') for (const title of titlesIn(parts)) draft.add('titles', title)
  for (const { value, script, partial } of spellingsOf(parts)) draft.name(value, partial ? 'WEAK' : script === 'Latn' ? 'ALIAS' : 'ORIGINAL', script)
}

function birth(draft: Draft, { year = '', month = '', day = '', calendar = 'Gregorian', quality = 'good' }: Readonly<Record<string, string>>): void {
  const date = [year.padStart(4, '0'), month, month === '' ? '' : day].filter(part => part !== '').map(part => part.padStart(2, '0')).join('-')
  if (calendar !== 'Gregorian' || !isPartialDate(date)) {
    draft.note(`Date: ${[day, month, year].filter(part => part !== '').join('.')} (${calendar})`)
    draft.issue('date not understood, kept as text', `${date} (${calendar})`)
  } else if (draft.kind === 'Person') draft.add('birthDates', { from: date, to: date, precision: quality === 'good' ? 'EXACT' : 'CIRCA' })
  else if (draft.kind === 'Organization') draft.fields.incorporated ??= date
  else if (draft.kind === 'Vessel') draft.fields.built ??= date
  else draft.note(`Date: ${date}`)
}

function country(draft: Draft, name: string): void {
  const code = draft.countryCode(name)
  if (code === undefined) return
  if (draft.kind === 'Person') draft.tie({ kind: 'CITIZEN_OF', start: draft.id, end: countryId(code) })
  else draft.tie({ kind: 'BASED_IN', start: draft.id, end: countryId(code), basis: 'UNKNOWN' })
}

/** The place that is referred to, with what the element itself says over it. */
function place(element: XmlElement, { places }: Index): ReturnType<typeof placeOf> {
  const [shared, own] = [places.get(element.attributes['place-id'] ?? ''), placeOf(element)]
  return { location: own.location || (shared?.location ?? ''), area: own.area || (shared?.area ?? ''), country: own.country || (shared?.country ?? '') }
}

function address(draft: Draft, element: XmlElement, index: Index): void {
  const { location, area, country: code } = place(element, index)
  const box = textIn(element, 'p-o-box')
  const street = [textIn(element, 'c-o'), textIn(element, 'address-details'), box === '' ? '' : `P.O. Box ${box}`].filter(part => part !== '').join(', ')
  draft.address({ street, city: location, region: area, postalCode: textIn(element, 'zip-code'), country: code })
  const remark = textIn(element, 'remarks')
  if (remark !== '') draft.note(`Address: ${remark}`)
}

function document(draft: Draft, element: XmlElement): void {
  const [type, number] = [element.attributes['document-type'] ?? '', textIn(element, 'number')]
  const issuer = element.children.find(({ name }) => name === 'issuer')
  const remark = textIn(element, 'remark')
  const known = documents.get(type)
  const words = [type, number, issuer?.text.trim() ?? '', remark].filter(part => part !== '').join(', ')
  if (known === undefined) draft.issue('unknown type of document, kept as text', words)
  if (known === undefined || number === '') return draft.note(words)
  const [since, until] = ['date-of-issue', 'expiry-date'].map(name => textIn(element, name)).map(date => isPartialDate(date) ? date : undefined)
  draft.identifier(known, number, { country: issuer === undefined ? undefined : draft.countryCode(countryName(issuer.attributes.code ?? '') ?? issuer.text.trim()), text: words, since, until })
}

function gender(draft: Draft, sex: string): void {
  if (!genders.has(sex)) draft.issue('unknown gender', sex)
  const known = genders.get(sex)
  if (known !== undefined) draft.fields.gender = known
}

/** A relation of a family is one between persons; of all others the list does not say how they stand to each other in words that a ground could rest on. */
function relation(draft: Draft, { attributes }: XmlElement, { kinds }: Index): void {
  const [type, target] = [attributes['relation-type'] ?? '', attributes['target-id'] ?? '']
  const [family, end] = [families.get(type), `ch-${target}`]
  if (family !== undefined && draft.kind === 'Person' && kinds.get(target) === 'Person') draft.tie({ kind: 'FAMILY_OF', start: draft.id, end, relation: family.relation })
  else draft.tie({ kind: 'ASSOCIATE_OF', start: draft.id, end })
  if (type !== 'related-to') draft.note(`Relation "${type}" to target ${target}`)
}

/** Of the identifiers of others only a reference of the United Nations says who the target is. */
function elsewhere(draft: Draft, target: XmlElement, { references }: Index): void {
  const identifiers = foreignIdentifiers(target)
  for (const text of identifiers) draft.note(`Foreign identifier: ${text}`)
  const reference = identifiers.length === 1 ? unReference(identifiers[0] ?? '') : undefined
  if (reference !== undefined) draft.elsewhere.push(onUnList(reference, 'The list of Switzerland', references))
}

/** One designation for each programme and each time that the target was listed. */
function designations(draft: Draft, target: XmlElement, reasons: readonly string[], name: string, { sets }: Index): void {
  const steps = stepsOf(target)
  for (const { type, day } of steps) draft.note([type, day ?? ''].filter(part => part !== '').join(' '))
  for (const [key, tags] of tagsByProgramme(draft, target, sets, name)) {
    for (const [at, { since, until }] of periodsOf(steps).entries()) {
      const id = designationId(draft.id, key === '' ? 'CH' : key, at === 0 ? '' : String(at + 1))
      const under = key === '' ? tags.join(', ') : key
      draft.node({ id, kind: 'Designation', name: `${name}: ${under === '' ? 'Switzerland' : under}`, authority: 'CH', issuer: 'State Secretariat for Economic Affairs', programme: key === '' ? undefined : key, tags, reasons: [...reasons], entryId: target.attributes.ssid, since, until })
      draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
      if (key !== '') draft.tie({ kind: 'UNDER', start: id, end: programmeId(key) })
    }
  }
}

/** Key of the programme, empty where it is not known, with the list's own words for the measures. */
function tagsByProgramme(draft: Draft, { children }: XmlElement, sets: Index['sets'], name: string): Map<string, string[]> {
  const byKey = new Map<string, string[]>()
  for (const { text } of children.filter(child => child.name === 'sanctions-set-id')) {
    const { key = '', tags } = sets.get(text.trim()) ?? { tags: [`set of measures ${text.trim()}`] }
    if (key === '') draft.issue('unknown programme: the designation is kept without one', tags.join(', '))
    byKey.set(key, [...new Set([...byKey.get(key) ?? [], ...tags])])
  }
  if (byKey.size > 0) return byKey
  draft.issue('target without a set of measures: the designation is kept without a programme', name)
  return byKey.set('', [])
}
