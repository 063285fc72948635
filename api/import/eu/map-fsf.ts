// From an entry of the financial sanctions files to nodes and ties. Pure: what it does not understand it says, and guesses nothing.
import { isDay, isPartialDate } from '../../../schema/dates.ts'
import { Draft, refusal, scriptOf, type IdentifierType } from '../draft.ts'
import { onUnList, unReference, type References } from '../cross-references.ts'
import type { Entry } from '../entry.ts'
import { countryId, designationId, programmeId } from '../ids.ts'
import { phonesIn } from './cells.ts'
import { unknownProgramme } from './expectations.ts'
import { codeIn, nameOfCountry } from './fsf-countries.ts'
import { contactTypes, documentTypes, genders, programmes, subjectTypes } from './lookups.ts'
import { printedDate } from './printed-dates.ts'
import type { RawAct, RawAddress, RawBirth, RawCitizenship, RawDocument, RawName, RawSubject } from './raw.ts'

export const subjectId = ({ reference, logicalId }: Pick<RawSubject, 'reference' | 'logicalId'>): string => reference === '' ? `eu-entity-${logicalId}` : `eu-${reference}`

export function mapFsf(raw: RawSubject, references: References): Entry {
  const id = subjectId(raw)
  const kind = subjectTypes.get(raw.type)
  const shown = primaryOf(raw.names)
  if (kind === undefined || shown === undefined) return refusal(id, raw.locator, 'refused: unknown type of entry', `${shown?.whole ?? id} is a "${raw.type}"`)
  const draft = new Draft(id, kind, raw.locator)
  addNames(draft, raw.names, shown)
  for (const birth of raw.births) addBirth(draft, birth)
  for (const citizenship of raw.citizenships) addCitizenship(draft, citizenship)
  for (const document of raw.documents) addDocument(draft, document)
  for (const address of raw.addresses) addAddress(draft, address)
  for (const remark of raw.remarks) draft.note(remark)
  if (raw.details !== '') draft.note(`Designation: ${raw.details}`)
  if (raw.unitedNationsId !== '') draft.note(`UN reference: ${raw.unitedNationsId}`)
  const reference = unReference(raw.unitedNationsId)
  if (reference !== undefined) draft.elsewhere.push(onUnList(reference, 'The consolidated list of the European Union', references))
  addActs(draft, raw)
  designations(draft, raw, shown.whole)
  if (raw.reference === '') draft.issue('entry without a reference number: known by its logical id', shown.whole)
  for (const text of raw.leftOver) draft.issue('field that no rule knows', text)
  return { ...draft.entry(shown.whole), original: raw.original }
}

const isLatin = ({ whole }: RawName): boolean => scriptOf(whole) === 'Latn'
const isEnglish = ({ language }: RawName): boolean => language === '' || language === 'EN'
const isWeak = ({ weak, remark }: RawName): boolean => weak || /low[- ]quality/i.test(remark)

/** The file leads with no name of its own: the first that is strong, in Latin script and English stands for the entry. */
function primaryOf(names: readonly RawName[]): RawName | undefined {
  return names.find(name => !isWeak(name) && isLatin(name) && isEnglish(name)) ?? names.find(isLatin) ?? names[0]
}

function addNames(draft: Draft, names: readonly RawName[], shown: RawName): void {
  const languages = new Map<string, string[]>()
  for (const name of [shown, ...names.filter(other => other !== shown)]) {
    const former = /\b(?:formerly|f\.?k\.?a\.?)\b/i.test(name.remark)
    draft.name(name.whole, name === shown ? 'PRIMARY' : isWeak(name) ? 'WEAK' : former ? 'FORMER' : isLatin(name) ? 'ALIAS' : 'ORIGINAL')
    if (!isEnglish(name)) languages.set(name.language, [...languages.get(name.language) ?? [], name.whole])
    if (name.remark !== '' && !/^\(?(?:low|good)[- ]quality (?:alias|a\.?k\.?a\.?)\)?\.?$/i.test(name.remark)) draft.note(name.remark)
    const gender = genders.get(name.gender)
    if (gender !== undefined && draft.kind === 'Person') draft.fields.gender ??= gender
    else if (name.gender !== '') draft.issue('unknown gender', name.gender)
    for (const text of [name.title, name.function].filter(part => part !== '')) {
      if (draft.kind === 'Person') draft.add('titles', text)
      else draft.note(text)
    }
  }
  for (const [language, all] of languages) draft.note(`Names in ${language}: ${[...new Set(all)].join('; ')}`)
}

function addBirth(draft: Draft, birth: RawBirth): void {
  const place = [...new Set([...birth.places, nameOfCountry(draft, birth.country)])].filter(text => text !== '').join(', ')
  const { from, to, text, fault } = statedIn(birth)
  const words = [text, place].filter(part => part !== '').join(', ')
  if (birth.remark !== '') draft.note(`Born ${words}: ${birth.remark}`)
  if (draft.kind !== 'Person') {
    if (words !== '') draft.note(`Founded: ${words}`)
    return
  }
  if (place !== '') draft.add('birthPlaces', place)
  if (fault !== undefined) draft.note(`Born: ${words}`)
  if (fault !== undefined && fault !== '') draft.issue(fault, words)
  if (fault === undefined && from !== '') draft.add('birthDates', { from, to, precision: birth.circa ? 'CIRCA' : from === to ? 'EXACT' : 'RANGE' })
}

/** `fault`: why it is no date, empty where that is no mistake; undefined for a date, or for none at all. */
function statedIn(birth: RawBirth): { from: string; to: string; text: string; fault: string | undefined } {
  const pieces = [birth.year, birth.month, birth.day]
  const missing = pieces.indexOf('')
  const parts = pieces.slice(0, missing === -1 ? 3 : missing).map(part => part.padStart(2, '0')).join('-')
  const stated = birth.date || parts
  const [from, to] = [birth.fromYear || stated, birth.toYear || stated]
  const text = [from === to ? stated : `${from} to ${to}`, birth.calendar === 'GREGORIAN' ? '' : birth.calendar].filter(part => part !== '').join(', ')
  // A year of the Hijri calendar is none of ours; and two different dates in one field are no date.
  if (birth.calendar !== '' && birth.calendar !== 'GREGORIAN') return { from, to, text, fault: '' }
  if (birth.date !== '' && !birth.date.startsWith(parts)) return { from, to, text: `${text} / ${parts}`, fault: 'date stated twice and differently, kept as text' }
  return { from, to, text, fault: from + to === '' || (isPartialDate(from) && isPartialDate(to)) ? undefined : 'date not understood, kept as text' }
}

function addCitizenship(draft: Draft, { country, region, remark }: RawCitizenship): void {
  const code = codeIn(draft, country)
  if (code !== undefined && draft.kind === 'Person') draft.tie({ kind: 'CITIZEN_OF', start: draft.id, end: countryId(code) })
  else if (code !== undefined) draft.tie({ kind: 'BASED_IN', start: draft.id, end: countryId(code), basis: 'UNKNOWN' })
  const words = [region, remark].filter(text => text !== '').join('; ')
  if (words !== '') draft.note(`Citizenship ${country.description}: ${words}`)
}

/** A false paper identifies nobody, and the code of a bank not its customer. */
function addDocument(draft: Draft, { type, description, number, country, words, knownFalse }: RawDocument): void {
  const code = codeIn(draft, country)
  const known = documentTypes.get(type)
  const text = [description || type, number, code === undefined ? '' : `(${country.description || code})`, ...words].filter(part => part !== '').join(' ')
  if (known === undefined && type !== '') draft.issue('unknown type of document, kept as text', text)
  if (known === undefined || number === '' || knownFalse || type === 'swiftbic') return draft.note(`Document: ${text}`)
  draft.identifier(typeFor(draft, type, known), number, { country: code, text })
}

function typeFor(draft: Draft, type: string, known: IdentifierType): IdentifierType {
  if (type === 'other') return draft.kind === 'Person' ? 'NATIONAL_ID' : 'REGISTRATION'
  return known === 'IMO' && draft.kind !== 'Vessel' ? 'IMO_COMPANY' : known
}

function addAddress(draft: Draft, address: RawAddress): void {
  const country = nameOfCountry(draft, address.country)
  const street = [address.street, address.postBox === '' ? '' : `P.O. Box ${address.postBox.replace(/^P\.?\s?O\.?\s?Box\s*/i, '')}`, address.city === '' ? '' : address.place].filter(text => text !== '').join(', ')
  const city = address.city || address.place
  draft.address({ street, city, region: address.region, postalCode: address.postalCode, country })
  const words = [address.asAtListing ? 'as at the time of listing' : '', address.remark].filter(text => text !== '').join('; ')
  if (words !== '') draft.note(`Address${[street, city, country].filter(text => text !== '').map(text => ` ${text}`).join(',')}: ${words}`)
  for (const { key, value } of address.contacts) addContact(draft, key, value)
}

function addContact(draft: Draft, key: string, value: string): void {
  const type = contactTypes.get(key.toUpperCase())
  if (value === '') return
  const numbers = type === 'PHONE' ? phonesIn(value) : type === undefined ? [] : value.split(/[;,\s]+/).filter(part => type === 'EMAIL' ? /\S@\S+\.\S/.test(part) : /\p{L}\.\p{L}/u.test(part))
  for (const number of numbers) if (type !== undefined) draft.identifier(type, number, { text: `${key} ${value}` })
  if (numbers.length === 0) draft.note(`${key}: ${value}`)
  if (type === undefined) draft.issue('unknown kind of contact, kept as text', `${key} ${value}`)
}

/** Acts with their dates of publication and entry into force: no date of listing can be read from them, since each amendment has its own. */
function addActs(draft: Draft, { acts, furtherActs }: RawSubject): void {
  const titles = new Set<string>()
  for (const act of acts) {
    if (!titles.has(act.title)) draft.note(`Listed by ${[wording(act), act.organisation, act.inForce === '' ? '' : `in force on ${act.inForce}`, act.url].filter(text => text !== '').join(', ')}`)
    titles.add(act.title)
  }
  const further = [...new Set(furtherActs.filter(({ title }) => title !== '' && !titles.has(title)).map(wording))]
  if (further.length > 0) draft.note(`Further acts: ${further.join('; ')}`)
}

function wording({ type, title, published }: RawAct): string {
  return [[type, title].filter(text => text !== '').join(' '), published === '' ? '' : `published on ${published}`].filter(text => text !== '').join(', ')
}

/** One designation for each programme. The file of 2018 has the date of listing in a remark, where it has one. */
function designations(draft: Draft, { acts, designated, remarks, reference, logicalId }: RawSubject, name: string): void {
  const remarked = printedDate(/Date of designation referred to in Article[^:]*:\s*(\d{1,2}\.\d{1,2}\.\d{4})/.exec(remarks.join('\n'))?.[1] ?? '')
  const since = isDay(designated) ? designated : designated === '' ? remarked : undefined
  if (designated !== '' && since === undefined) draft.issue('date of listing not understood', designated)
  const codes = [...new Set(acts.map(({ programme }) => programme))]
  if (codes.length === 0) draft.issue('entry without a programme', name)
  const tagsByKey = new Map<string, string[]>()
  for (const code of codes) {
    const key = programmes.get(code)
    if (key === undefined) draft.issue(unknownProgramme, code)
    const titles = acts.filter(({ programme, title }) => programme === code && title !== '').map(({ title }) => title)
    tagsByKey.set(key ?? '', [...new Set([...tagsByKey.get(key ?? '') ?? [], ...code === '' ? [] : [code], ...titles])])
  }
  for (const [key, tags] of tagsByKey) {
    const id = designationId(draft.id, key || 'EU')
    draft.node({ id, kind: 'Designation', name: `${name}: ${key || tags.join(', ')}`, authority: 'EU', issuer: 'Council of the European Union', programme: key || undefined, tags, since, entryId: reference || logicalId })
    draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
    if (key !== '') draft.tie({ kind: 'UNDER', start: id, end: programmeId(key) })
  }
}
