// What each kind of remark says of an actor. A remark that no rule knows is kept as text and counted in the report.
import { approximateDate, partialDate } from '../dates.ts'
import type { Draft, IdentifierType } from '../draft.ts'
import { genders, identifierRules, noteLabels, targetTypes, type IdentifierRule } from './lookups.ts'
import type { Detail } from './raw.ts'

/** Finds an entry of the same list by its name. */
export type Resolve = (name: string) => { readonly uid: string } | 'UNKNOWN' | 'SEVERAL'

type Rule = (draft: Draft, detail: Detail, resolve: Resolve) => void

/** Label of what a reader itself knows to be a remark. */
export const note = 'note'

const rules: Readonly<Record<string, Rule>> = {
  DOB: onPersons((draft, { value, text }) => {
    const date = approximateDate(value)
    if (date === undefined) unreadable(draft, text)
    else draft.add('birthDates', date)
  }),
  POB: onPersons((draft, { value }) => draft.add('birthPlaces', value)),
  nationality: onPersons((draft, { value, text }) => {
    // "possibly Palestinian" is no nationality on record.
    if (value.startsWith('possibly ')) keep(draft, text)
    else draft.country('CITIZEN_OF', value)
  }),
  citizen: onPersons((draft, { value }) => draft.country('CITIZEN_OF', value)),
  Gender: onPersons((draft, { value, text }) => {
    const gender = genders.get(value)
    if (gender === undefined) keep(draft, text)
    else draft.fields.gender = gender
  }),
  'Linked To:': (draft, { value }, resolve) => {
    const other = principal(draft, value, resolve)
    if (other !== undefined) draft.tie({ kind: 'LINKED_TO', start: draft.id, end: other })
  },
  'Organization Established Date': onOrganizations((draft, { value, text }) => dateInto(draft, 'incorporated', value, text)),
  'Organization Type:': onOrganizations((draft, { value }) => draft.add('sectors', value)),
  'Target Type': onOrganizations((draft, { value, text }) => {
    draft.fields.organizationType ??= targetTypes.get(value)
    draft.note(text)
  }),
  'Registration Country': (draft, { value }) => draft.country('BASED_IN', value, 'REGISTRATION'),
  'Nationality of Registration': (draft, { value }) => draft.country('BASED_IN', value, 'REGISTRATION'),
  'Aircraft Model': on('Aircraft', (draft, { value, text }) => {
    if (draft.fields.aircraftModel === undefined) draft.fields.aircraftModel = value
    else draft.note(text)
  }),
  'Aircraft Manufacture Date': on('Aircraft', (draft, { value, text }) => dateInto(draft, 'manufactured', value, text)),
  'Vessel Year of Build': on('Vessel', (draft, { value, text }) => dateInto(draft, 'built', value, text)),
  'Vessel Flag': on('Vessel', (draft, { value }) => draft.country('FLAGGED_IN', value)),
  'Vessel Type': on('Vessel', (draft, { value, text }) => {
    if (draft.fields.vesselType === undefined) draft.fields.vesselType = value
    else draft.note(text)
  }),
  'Vessel Call Sign': on('Vessel', (draft, { value }) => draft.add('callSigns', value)),
  // Aliases that OFAC calls weak stand in the remarks.
  'a.k.a.': (draft, { value }) => alias(draft, value, 'WEAK'),
  'n.k.a.': (draft, { value }) => alias(draft, value, 'ALIAS'),
  'f.k.a.': (draft, { value }) => alias(draft, value, 'FORMER'),
  'Listing Date': (draft, { text }) => draft.note(text),
  [note]: (draft, { text }) => draft.note(text)
}

export function applyDetail(draft: Draft, detail: Detail, resolve: Resolve): void {
  const rule = Object.hasOwn(rules, detail.label) ? rules[detail.label] : undefined
  const identifier = identifierRules.get(detail.label)
  if (rule !== undefined) rule(draft, detail, resolve)
  else if (identifier !== undefined && detail.value !== '') addIdentifier(draft, identifier, detail)
  else if (isNote(detail.text)) draft.note(detail.text.replace(/^alt\. /, ''))
  else keep(draft, detail.text)
}

/** Id of the entry that is linked to or owns; what is not to be found for certain becomes an issue and stays as text. */
export function principal(draft: Draft, name: string, resolve: Resolve): string | undefined {
  const found = resolve(name)
  if (typeof found === 'object') return `ofac-${found.uid}`
  draft.issue(found === 'UNKNOWN' ? 'linked to a name that is not in the list' : 'linked to a name that several entries have', name)
  draft.note(`Linked To: ${name}`)
  return undefined
}

function keep(draft: Draft, text: string): void {
  // The CSV files repeat a title among the remarks.
  if ((draft.fields.titles as readonly string[] | undefined)?.includes(text) === true) return
  draft.note(text)
  draft.issue('remark kept as text: no rule knows it', text)
}

function unreadable(draft: Draft, text: string): void {
  draft.note(text)
  draft.issue('date not understood, kept as text', text)
}

function dateInto(draft: Draft, field: string, value: string, text: string): void {
  const date = onePeriod(value)
  if (date === undefined) unreadable(draft, text)
  else draft.fields[field] ??= date
}

/** "01 Jan 2015 to 31 Dec 2015" is the year 2015; no other range is one date. */
function onePeriod(text: string): string | undefined {
  const year = /^01 Jan (\d{4}) to 31 Dec \1$/.exec(text)?.[1]
  return year ?? partialDate(text)
}

function on(kind: Draft['kind'], rule: Rule): Rule {
  return (draft, detail, resolve) => {
    if (draft.kind === kind) return rule(draft, detail, resolve)
    draft.note(detail.text)
    draft.issue(`remark that does not fit ${draft.kind}, kept as text`, detail.text)
  }
}

function onPersons(rule: Rule): Rule {
  return on('Person', rule)
}

function onOrganizations(rule: Rule): Rule {
  return on('Organization', rule)
}

const noteWords = noteLabels.map(label => label.toLowerCase())

function isNote(text: string): boolean {
  const plain = text.replace(/^alt\. /, '').toLowerCase()
  return noteWords.some(label => plain.startsWith(label))
}

function alias(draft: Draft, value: string, kind: 'ALIAS' | 'WEAK' | 'FORMER'): void {
  const plain = value.replace(/^['"](.*)['"]$/, '$1').trim()
  if (plain !== '') draft.name(plain, kind)
}

function addIdentifier(draft: Draft, rule: IdentifierRule, { label, value, country, text, since, until }: Detail): void {
  const { type, number } = typeAndNumber(draft, rule.type, label, value)
  const wallet = type === 'WALLET' ? /^(?:-\s*)?([A-Z0-9]{2,10})\s+(\S+)$/.exec(number) : null
  if (type === 'WALLET' && wallet === null) return keep(draft, text)
  const code = draft.countryCode(country)
  const plain = wallet?.[2] ?? number
  draft.identifier(type, plain, { country: code, text: text.replace(/^alt\. /, ''), currency: wallet?.[1], since, until })
  if (rule.registers === true && draft.kind === 'Organization' && code !== undefined) draft.tie({ kind: 'BASED_IN', start: draft.id, end: `country-${code}`, basis: 'REGISTRATION' })
}

/** Ships and shipping companies have IMO numbers of their own; the list writes both "IMO 1234567". An LEI has 20 characters. */
function typeAndNumber(draft: Draft, type: IdentifierType, label: string, value: string): { type: IdentifierType; number: string } {
  const imo = /^(?:IMO\s*)?(\d{7})$/.exec(value)
  if (imo?.[1] !== undefined && (type === 'IMO' || value.includes('IMO'))) return { type: draft.kind === 'Vessel' ? 'IMO' : 'IMO_COMPANY', number: imo[1] }
  if (label === 'Legal Entity Number' && /^[A-Z0-9]{18}\d{2}$/.test(value)) return { type: 'LEI', number: value }
  return { type: type === 'IMO' ? 'REGISTRATION' : type, number: value }
}
