// Nodes, ties and claims as objects of STIX 2.1. An actor is an identity and nothing else: no threat actor, no accusation that the graph does not make.
import { isDay } from '../../../schema/dates.ts'
import { formatShare } from '../../../schema/shares.ts'
import { tieKinds, type NodeKind } from '../../../schema/ontology.ts'
import type { StoredNode, StoredTie, TieAt } from '../../graph/graph.ts'
import type { Head } from '../head.ts'
import { stixId } from './identifiers.ts'
import { markingId } from './markings.ts'

export type Claim = Extract<StoredNode, { kind: 'Claim' }>
export type StixObject = Readonly<Record<string, unknown>> & { readonly id: string }

export interface Around {
  readonly head: Head
  readonly sources: ReadonlyMap<string, Extract<StoredNode, { kind: 'Source' }>>
}

/** Types of kinds that ties may hang on; the others are notes, or part of what they belong to. */
const types: Readonly<Partial<Record<NodeKind, string>>> = {
  Person: 'identity', Organization: 'identity', Vessel: 'identity', Aircraft: 'identity', Cohort: 'identity', Scheme: 'campaign', Channel: 'infrastructure', Country: 'location', Address: 'location'
}

/** Sources and identifiers are external references, programmes are named in designations. */
const foldedKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['Source', 'Identifier', 'Programme', 'Claim'])

/** Undefined for what is no object of its own. */
export function objectId(node: StoredNode): string | undefined {
  return foldedKinds.has(node.kind) ? undefined : stixId(typeOf(node), node.id)
}

/** A location must say at least a country or a region. */
function typeOf(node: StoredNode): string {
  return node.kind === 'Address' && node.country === undefined && node.region === undefined ? 'note' : types[node.kind] ?? 'note'
}

export const isNote = (node: StoredNode): boolean => !foldedKinds.has(node.kind) && typeOf(node) === 'note'

/** Whether the ends of a tie are objects that a relationship can stand between. */
export function isRelationship(start: StoredNode, end: StoredNode): boolean {
  return [start, end].every(node => !foldedKinds.has(node.kind) && typeOf(node) !== 'note')
}

export const relationshipId = (tie: StoredTie): string => stixId('relationship', tie.id)
export const nexumId = stixId('identity', 'nexum')

export function nexumIdentity({ generator, exportedOn }: Head): StixObject {
  const time = timeOf(exportedOn)
  return { type: 'identity', spec_version: '2.1', id: nexumId, created: timeless, modified: time, name: 'Nexum', description: `${generator}, a graph of trafficking networks and sanctions linkages. It is a program.`, identity_class: 'system', object_marking_refs: [markingId()] }
}

/** What the file is: a bundle has no place for it. */
export function headNote(head: Head, text: string): StixObject {
  return { ...common('note', stixId('note', `head:${head.stamp}:${head.profile}`), { id: `revision-${head.revision}`, sources: [] }, { head, sources: new Map() }), abstract: `${head.title}, revision ${head.revision}`, content: text, object_refs: [nexumId] }
}

/** @param beside ties with their far ends that are told in the object itself: identifiers, or what a note is about */
export function nodeObject(node: StoredNode, beside: readonly TieAt[], around: Around): StixObject {
  const type = typeOf(node)
  const base = common(type, stixId(type, node.id), node, around, beside)
  const description = descriptionOf(node)
  if (type === 'note') return { ...base, abstract: node.name, content: [node.name, description].filter(text => text !== '').join('\n'), ...(node.kind === 'Designation' && node.issuer !== undefined ? { authors: [node.issuer] } : {}), object_refs: refsOf(beside) }
  const named = { ...base, name: node.name, ...(description === '' ? {} : { description }), labels: [node.kind.toLowerCase()] }
  switch (node.kind) {
    case 'Person': return { ...named, identity_class: 'individual', ...(node.titles.length === 0 ? {} : { roles: node.titles }) }
    case 'Organization': return { ...named, identity_class: node.organizationType === 'GROUP' ? 'group' : 'organization' }
    case 'Cohort': return { ...named, identity_class: 'class' }
    case 'Scheme': return { ...named, ...aliases(node), ...(isExact(node.since) ? { first_seen: timeOf(node.since) } : {}), ...(isExact(node.until) ? { last_seen: endOf(node.until) } : {}) }
    case 'Country': return { ...named, ...(node.code === undefined ? {} : { country: node.code.toUpperCase() }) }
    case 'Address': return { ...named, ...present({ country: node.country?.toUpperCase(), region: node.country === undefined ? node.region : undefined, administrative_area: node.region, city: node.city, street_address: node.street, postal_code: node.postalCode }) }
    default: return node.kind === 'Channel' ? named : { ...named, identity_class: 'unspecified' }
  }
}

export function relationshipObject(tie: StoredTie, start: StoredNode, end: StoredNode, around: Around): StixObject {
  const base = common('relationship', relationshipId(tie), tie, around)
  const from = isExact(tie.since) ? timeOf(tie.since) : undefined
  const to = isExact(tie.until) ? endOf(tie.until) : undefined
  return { ...base, relationship_type: relationshipType(tie), description: sentence(tie, start, end), source_ref: objectId(start), target_ref: objectId(end), ...present({ start_time: from, stop_time: to !== undefined && (from === undefined || to > from) ? to : undefined }) }
}

/** What a source says, for or against, stands as a note beside what it is about. */
export function claimNote(claim: Claim, about: readonly string[], around: Around): StixObject {
  const { statement, quotation, translation, locator, stance, credibility, reliability } = claim
  const lines = [statement ?? claim.name, quotation === undefined ? '' : `"${quotation}"`, translation === undefined ? '' : `In English: "${translation}"`, locator === undefined ? '' : `Where: ${locator}`, reliability === undefined && credibility === undefined ? '' : `Admiralty code: ${reliability ?? ''}${credibility ?? ''}`]
  const confidence = credibility === undefined ? undefined : confidences[credibility]
  return { ...common('note', stixId('note', claim.id), claim, around), ...(confidence === undefined ? {} : { confidence }), labels: [`claim-${(stance ?? 'SUPPORTS').toLowerCase()}`], abstract: stances[stance ?? 'SUPPORTS'], content: lines.filter(text => text !== '').join('\n'), object_refs: about }
}

/** STIX 2.1, appendix A: the scale of the Admiralty code; 6 is no value. */
const confidences: Readonly<Record<string, number>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 }
const stances = { SUPPORTS: 'A source states this.', DISPUTES: 'A source disputes this.', DENIES: 'The person concerned denies this.' } as const

/** A version of STIX may not change when an object was created, and nothing here knows that time. */
const timeless = '1970-01-01T00:00:00.000Z'
const timeOf = (day: string): string => `${day}T00:00:00.000Z`
const endOf = (day: string): string => `${day}T23:59:59.000Z`
/** A date that is only a month or a year is told in words: a time would make up a day. */
const isExact = (date: string | undefined): date is string => date !== undefined && isDay(date)

function common(type: string, id: string, thing: { readonly id: string; readonly sources: readonly string[]; readonly marking?: StoredNode['marking'] }, { head, sources }: Around, beside: readonly TieAt[] = []): StixObject {
  const references = [
    { source_name: 'nexum', external_id: thing.id },
    ...beside.flatMap(({ tie, other }) => tie.kind === 'IDENTIFIED_BY' && other.kind === 'Identifier' ? [{ source_name: [other.type?.toLowerCase() ?? 'identifier', other.country ?? other.currency].filter(part => part !== undefined).join(' '), external_id: other.number ?? other.name }] : []),
    ...thing.sources.map(source => referenceTo(source, sources.get(source)))
  ]
  return { type, spec_version: '2.1', id, created_by_ref: nexumId, created: timeless, modified: timeOf(head.exportedOn), external_references: references, object_marking_refs: [markingId(thing.marking)] }
}

function referenceTo(id: string, source: Extract<StoredNode, { kind: 'Source' }> | undefined): object {
  const description = [source?.publisher, source?.publishedOn].filter(part => part !== undefined).join(', ')
  return { source_name: source?.name ?? id, ...present({ description: description === '' ? undefined : description, url: source?.url, external_id: id }) }
}

function refsOf(beside: readonly TieAt[]): string[] {
  const refs = beside.map(({ other }) => objectId(other)).filter(id => id !== undefined)
  return refs.length === 0 ? [nexumId] : [...new Set(refs)].sort()
}

function aliases({ name, names }: StoredNode): object {
  const others = [...new Set(names.map(({ value }) => value))].filter(value => value !== name)
  return others.length === 0 ? {} : { aliases: others }
}

function relationshipType(tie: StoredTie): string {
  if (tie.kind === 'SAME_AS' && tie.judgement !== 'SAME') return `judged-${(tie.judgement ?? 'UNDECIDED').toLowerCase()}`
  return tie.kind.toLowerCase().replaceAll('_', '-')
}

function sentence(tie: StoredTie, start: StoredNode, end: StoredNode): string {
  const known = new Set(['id', 'kind', 'start', 'end', 'sources', 'marking', 'revision', 'since', 'until', 'shareMinimum', 'shareMaximum'])
  const rest = Object.entries(tie).filter(([name, value]) => !known.has(name) && value !== undefined).map(([name, value]) => `${wordsOf(name)}: ${String(value)}`)
  const share = tie.kind === 'OWNS' && tie.shareMinimum !== undefined ? [`share: ${formatShare(tie.shareMinimum)}${tie.shareMaximum === tie.shareMinimum ? '' : ` to ${formatShare(tie.shareMaximum ?? 1_000_000)}`} %`] : []
  const verb = tie.kind === 'SAME_AS' && tie.judgement !== 'SAME' ? `is judged (${(tie.judgement ?? 'UNDECIDED').toLowerCase()}) beside` : tieKinds[tie.kind].verb
  const facts = [...share, ...rest, tie.since === undefined ? '' : `since ${tie.since}`, tie.until === undefined ? '' : `until ${tie.until}`].filter(text => text !== '')
  return `${start.name} ${verb} ${end.name}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}.`
}

/** Fields that STIX has no place for, one on each line. */
function descriptionOf(node: StoredNode): string {
  const placed: ReadonlySet<string> = new Set(['id', 'kind', 'name', 'sources', 'marking', 'revision', ...(node.kind === 'Person' ? ['titles'] : []), ...(node.kind === 'Scheme' ? ['names'] : [])])
  return Object.entries(node).flatMap(([field, value]: [string, unknown]) => placed.has(field) ? [] : inWords(field, value, node.name)).join('\n')
}

function inWords(field: string, value: unknown, name: string): string[] {
  const values = (Array.isArray(value) ? value : [value]) as readonly unknown[]
  const texts = values.filter(part => part !== undefined).map(partsOf).filter(text => !(field === 'names' && text.startsWith(`${name} (`) && text.endsWith(', PRIMARY)')))
  return texts.length === 0 ? [] : [`${wordsOf(field)}: ${texts.join('; ')}`]
}

const wordsOf = (field: string): string => field.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

function partsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { from, to, precision, ...parts } = value as Readonly<Record<string, string | undefined>>
  if (from !== undefined) return precision === 'RANGE' ? `${from} to ${to ?? ''}` : precision === 'CIRCA' ? `about ${from}` : from
  const [first = '', ...rest] = Object.values(parts).filter(part => part !== undefined)
  return rest.length === 0 ? first : `${first} (${rest.join(', ')})`
}

function present(fields: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
