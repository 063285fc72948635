// From a record of the consolidated list to nodes and ties. Pure: what it does not understand it says, and guesses nothing.
import { isDay, isPartialDate } from '../../../schema/dates.ts'
import { Draft } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { countryId, designationId, programmeId } from '../ids.ts'
import { nationalityCode } from '../nationalities.ts'
import { xmlText } from '../xml-text.ts'
import { Children } from '../xml.ts'
import { addDocument } from './documents.ts'
import { noListingDate, unknownProgramme } from './expectations.ts'
import { addressCountries, aliasKinds, formerNote, genders, nationalities, originalNote, programmes } from './lookups.ts'
import type { UnRecord } from './read.ts'
import { dayIn, plain } from './words.ts'

export function mapRecord({ reference, line, element }: UnRecord): Entry {
  const person = element.name === 'INDIVIDUAL'
  const draft = new Draft(`un-${reference}`, person ? 'Person' : 'Organization', `line ${line}`)
  const record = new Children(element)
  record.all('REFERENCE_NUMBER')
  const name = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map(part => plain(record.text(part))).filter(part => part !== '').join(' ')
  draft.name(name, 'PRIMARY')
  draft.name(plain(record.text('NAME_ORIGINAL_SCRIPT')), 'ORIGINAL')
  for (const alias of record.all(`${element.name}_ALIAS`)) addAlias(draft, new Children(alias))
  for (const address of record.all(`${element.name}_ADDRESS`)) addAddress(draft, new Children(address))
  if (person) addPerson(draft, record)
  const comments = plain(record.text('COMMENTS1'))
  if (comments !== '') draft.note(comments)
  designation(draft, record, { reference, name, comments })
  administration(draft, record)
  for (const text of record.rest()) draft.issue('field that no rule knows', text)
  return { ...draft.entry(name), original: () => xmlText(element) }
}

function addPerson(draft: Draft, record: Children): void {
  for (const text of [...valuesIn(record, 'TITLE'), ...valuesIn(record, 'DESIGNATION')]) draft.add('titles', text)
  for (const text of valuesIn(record, 'NATIONALITY')) addNationality(draft, text)
  addGender(draft, plain(record.text('GENDER')))
  for (const birth of record.all('INDIVIDUAL_DATE_OF_BIRTH')) addBirthDate(draft, new Children(birth))
  for (const place of record.all('INDIVIDUAL_PLACE_OF_BIRTH')) addBirthPlace(draft, new Children(place))
  for (const document of record.all('INDIVIDUAL_DOCUMENT')) addDocument(draft, new Children(document))
}

/** Lists of `VALUE`s; blanks and line ends in them come from the layout of the file. */
function valuesIn(record: Children, name: string): string[] {
  return record.all(name).flatMap(({ children }) => children.map(({ text }) => plain(text))).filter(text => text !== '')
}

function addNationality(draft: Draft, text: string): void {
  const known = nationalities.has(text)
  const code = known ? nationalities.get(text) : nationalityCode(text)
  if (known) draft.note(`Nationality: ${text}`)
  if (code === undefined && !known) draft.issue('unknown country', text)
  if (typeof code === 'string') draft.tie({ kind: 'CITIZEN_OF', start: draft.id, end: countryId(code) })
}

function addGender(draft: Draft, text: string): void {
  if (text === '') return
  if (genders.has(text.toLowerCase())) draft.fields.gender = genders.get(text.toLowerCase())
  else draft.issue('unknown gender', text)
}

/** An alias can carry a birth of its own, and a note that says what it is. */
function addAlias(draft: Draft, alias: Children): void {
  const [quality, name, note] = [plain(alias.text('QUALITY')), plain(alias.text('ALIAS_NAME')), plain(alias.text('NOTE'))]
  const birth = ['DATE_OF_BIRTH', 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH'].map(part => plain(alias.text(part))).filter(part => part !== '')
  for (const text of alias.rest()) draft.issue('field that no rule knows', `alias ${text}`)
  const kind = aliasKinds.get(quality)
  if (kind === undefined && name !== '') draft.issue('unknown quality of an alias', `${quality} ${name}`)
  draft.name(name, formerNote.test(note) ? 'FORMER' : kind ?? 'ALIAS')
  draft.name(originalNote.exec(note)?.[1] ?? '', 'ORIGINAL')
  const more = [birth.length === 0 ? '' : `born ${birth.join(', ')}`, note].filter(part => part !== '')
  if (more.length > 0) draft.note(`Alias ${name}: ${more.join('; ')}`)
}

function addAddress(draft: Draft, address: Children): void {
  const country = plain(address.text('COUNTRY'))
  const parts = { street: plain(address.text('STREET')), city: plain(address.text('CITY')), region: plain(address.text('STATE_PROVINCE')), postalCode: plain(address.text('ZIP_CODE')), country: addressCountries.get(country) ?? country }
  draft.address(parts)
  const note = [addressCountries.has(country) ? country : '', plain(address.text('NOTE'))].filter(part => part !== '').join('; ')
  const place = [parts.street, parts.city, parts.region, parts.country].filter(part => part !== '').join(', ')
  if (note !== '') draft.note(`Address${place === '' ? '' : ` ${place}`}: ${note}`)
  for (const text of address.rest()) draft.issue('field that no rule knows', `address ${text}`)
}

/** "EXACT" with a day or a year, "APPROXIMATELY", "BETWEEN" two years. */
function addBirthDate(draft: Draft, birth: Children): void {
  const [type, note] = [plain(birth.text('TYPE_OF_DATE')), plain(birth.text('NOTE'))]
  const stated = dayIn(birth.text('DATE')) || plain(birth.text('YEAR'))
  const [from, to] = [plain(birth.text('FROM_YEAR')) || stated, plain(birth.text('TO_YEAR')) || stated]
  for (const text of birth.rest()) draft.issue('field that no rule knows', `birth date ${text}`)
  const text = [type, from, to === from ? '' : `to ${to}`, note].filter(part => part !== '').join(' ')
  if (from !== '' || to !== '') {
    const precision = type === 'APPROXIMATELY' || /^approx/i.test(note) ? 'CIRCA' : from === to ? 'EXACT' : 'RANGE'
    if (isPartialDate(from) && isPartialDate(to)) draft.add('birthDates', { from, to, precision })
    else draft.issue('date not understood, kept as text', text)
  }
  if (!['', 'EXACT', 'APPROXIMATELY', 'BETWEEN'].includes(type)) draft.issue('unknown type of date', text)
  if (note !== '' && !/^approximately$/i.test(note) || !isPartialDate(from || '2000')) draft.note(`Born: ${text}`)
}

function addBirthPlace(draft: Draft, place: Children): void {
  const text = ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY'].map(part => plain(place.text(part))).filter(part => part !== '').join(', ')
  const note = plain(place.text('NOTE'))
  if (text !== '') draft.add('birthPlaces', text)
  if (note !== '') draft.note(`Born in${text === '' ? '' : ` ${text}`}: ${note}`)
  for (const left of place.rest()) draft.issue('field that no rule knows', `birth place ${left}`)
}

/** As far as the resolution, what it is quoted for, and what it imposes; notices of Interpol follow. */
const ground = /\b[Ll]isted (?:on [^.]{1,30}?(?:\. [^.]{1,10})? )?pursuant to .+?(?:\([^)]*(?:Ban|Freeze)[^)]*\)|$|\.(?= |$)|(?= INTERPOL))/g

/** The list gives no statement of reasons; on what ground an entry was made, its comments say at times ("Listed pursuant to ..."). */
function designation(draft: Draft, record: Children, { reference, name, comments }: { readonly reference: string; readonly name: string; readonly comments: string }): void {
  const tag = plain(record.text('UN_LIST_TYPE'))
  const since = dayIn(record.text('LISTED_ON'))
  const programme = programmes.get(tag)
  if (programme === undefined) draft.issue(unknownProgramme, tag)
  if (!isDay(since)) draft.issue(noListingDate, since === '' ? name : `${name}: ${since}`)
  const reasons = [...comments.matchAll(ground)].map(match => match[0])
  const id = designationId(draft.id, programme ?? 'UN')
  draft.node({
    id, kind: 'Designation', name: `${name}: ${programme ?? tag}`, authority: 'UN', issuer: 'United Nations Security Council', programme, tags: tag === '' ? [] : [tag],
    since: isDay(since) ? since : undefined, entryId: reference, reasons
  })
  draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
  if (programme !== undefined) draft.tie({ kind: 'UNDER', start: id, end: programmeId(programme) })
}

/** How the record is kept: when it was amended, who submitted it, how it is sorted. */
function administration(draft: Draft, record: Children): void {
  const [number, version] = [plain(record.text('DATAID')), plain(record.text('VERSIONNUM'))]
  if (number !== '') draft.note(`UN record ${number}${version === '' ? '' : `, version ${version}`}`)
  const updated = valuesIn(record, 'LAST_DAY_UPDATED').map(dayIn)
  if (updated.length > 0) draft.note(`Amended on ${[...new Set(updated)].join(', ')}`)
  const notes: readonly (readonly [string, string])[] = [['SUBMITTED_BY', 'Submitted by'], ['SUBMITTED_ON', 'Submitted on'], ['SORT_KEY', 'Sorted under'], ['SORT_KEY_LAST_MOD', 'Sort key of']]
  for (const [field, words] of notes) {
    const text = plain(record.text(field))
    if (text !== '') draft.note(`${words} ${text}`)
  }
  for (const type of valuesIn(record, 'LIST_TYPE')) if (type !== 'UN List') draft.issue('unknown type of list', type)
}

