// One node or tie of the store as an entity of FollowTheMoney.
import { formatShare } from '../../../schema/shares.ts'
import type { StoredNode, StoredTie, TieAt } from '../../graph/graph.ts'
import { referentOf } from '../../import/ftm/datasets.ts'
import { edges, identifierProperty, nameProperties, nodeSchemata, ofThings, organizationSchemata, relations } from './lookups.ts'

export interface FtmEntity {
  readonly id: string
  readonly caption: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly referents: readonly string[]
  readonly datasets: readonly string[]
  readonly last_seen: string
  /** The node or tie as it is: readers of FollowTheMoney pass over it, and Nexum reads it back. */
  readonly nexum: object
}

/**
 * @param ties those that start at the node and have no line of their own, with their far ends
 * @param holders who is designated or identified by it
 */
export function nodeEntity(node: StoredNode, ties: readonly TieAt[], holders: readonly string[], on: string): FtmEntity {
  const schema = schemaOf(node)
  const found = new Properties()
  common(found, node)
  for (const holder of holders) found.add(node.kind === 'Designation' ? 'entity' : 'holder', holder)
  for (const { tie, other } of ties) beside(found, node, tie, other)
  return {
    id: node.id, caption: node.name, schema, properties: found.sorted(), referents: referents(node.id, ties), datasets: datasetsOf(node.kind === 'Source' ? [node.id] : node.sources), last_seen: `${on}T00:00:00`,
    nexum: { node: bare(node), ...(ties.length === 0 ? {} : { ties: ties.map(({ tie }) => ({ ...bare(tie), id: tie.id })) }) }
  }
}

/** A tie that is an entity of its own; undefined for the others. */
export function tieEntity(tie: StoredTie, on: string): FtmEntity | undefined {
  const row = edges[tie.kind]
  if (row === undefined) return undefined
  const found = new Properties()
  const [from, to] = row.turned === true ? [tie.end, tie.start] : [tie.start, tie.end]
  found.add(row.from, from)
  found.add(row.to, to)
  found.add('role', tie.kind === 'PARTY_TO' ? tie.role : row.role)
  found.add('startDate', tie.since)
  found.add('endDate', tie.until)
  if (tie.kind === 'FAMILY_OF') found.add('relationship', relations[tie.relation ?? 'UNKNOWN'])
  if (tie.kind === 'OWNS' && tie.shareMinimum !== undefined) found.add('percentage', percentage(tie.shareMinimum, tie.shareMaximum ?? 1_000_000))
  return { id: tie.id, caption: row.schema, schema: row.schema, properties: found.sorted(), referents: [], datasets: datasetsOf(tie.sources), last_seen: `${on}T00:00:00`, nexum: { tie: bare(tie) } }
}

function percentage(minimum: number, maximum: number): string {
  if (minimum === maximum) return formatShare(minimum)
  return `${formatShare(minimum)}-${formatShare(maximum)}`
}

class Properties {
  readonly #values = new Map<string, Set<string>>()

  add(property: string, value: string | undefined): void {
    if (value === undefined || value === '') return
    const known = this.#values.get(property)
    if (known === undefined) this.#values.set(property, new Set([value]))
    else known.add(value)
  }

  sorted(): Record<string, readonly string[]> {
    return Object.fromEntries([...this.#values].sort(([a], [b]) => a < b ? -1 : 1).map(([property, values]) => [property, [...values]]))
  }
}

function schemaOf(node: StoredNode): string {
  if (node.kind === 'Organization') return organizationSchemata[node.organizationType ?? ''] ?? 'Organization'
  if (node.kind === 'Identifier') return node.type === 'PASSPORT' ? 'Passport' : node.type === 'WALLET' ? 'CryptoWallet' : 'Identification'
  return nodeSchemata[node.kind as keyof typeof nodeSchemata]
}

function common(found: Properties, node: StoredNode): void {
  if (node.kind === 'Designation') return sanction(found, node)
  if (node.kind === 'Identifier') return identification(found, node)
  found.add('name', node.name)
  for (const { value, kind } of node.names) found.add(nameProperties[kind] ?? 'alias', value)
  switch (node.kind) {
    case 'Person':
      for (const { from } of node.birthDates) found.add('birthDate', from)
      for (const place of node.birthPlaces) found.add('birthPlace', place)
      found.add('deathDate', node.deathDate?.from)
      found.add('gender', node.gender?.toLowerCase())
      for (const title of node.titles) found.add('position', title)
      return notes(found, node.remarks)
    case 'Organization':
      found.add('incorporationDate', node.incorporated)
      found.add('dissolutionDate', node.dissolved)
      for (const sector of node.sectors) found.add('sector', sector)
      return notes(found, node.remarks)
    case 'Vessel':
      found.add('type', node.vesselType)
      found.add('buildDate', node.built)
      for (const sign of node.callSigns) found.add('callSign', sign)
      return notes(found, node.remarks)
    case 'Aircraft':
      found.add('model', node.aircraftModel)
      found.add('buildDate', node.manufactured)
      return notes(found, node.remarks)
    case 'Address':
      found.add('full', node.name)
      found.add('street', node.street)
      found.add('city', node.city)
      found.add('region', node.region)
      found.add('postalCode', node.postalCode)
      return found.add('country', node.country)
    case 'Source':
      found.add('title', node.name)
      found.add('publisher', node.publisher)
      found.add('publishedAt', node.publishedOn)
      return found.add('sourceUrl', node.url)
    default: return textIn(found, node)
  }
}

function textIn(found: Properties, node: StoredNode): void {
  if (node.kind === 'Claim') found.add('description', node.statement)
  if (node.kind === 'Scheme') found.add('summary', node.summary)
  if (node.kind === 'Proceeding') found.add('court', node.court)
}

function notes(found: Properties, remarks: readonly string[]): void {
  for (const remark of remarks) found.add('notes', remark)
}

function sanction(found: Properties, node: Extract<StoredNode, { kind: 'Designation' }>): void {
  found.add('authority', node.issuer)
  found.add('authorityId', node.entryId)
  found.add('programId', node.programme)
  for (const tag of node.tags) found.add('program', tag)
  for (const reason of node.reasons) found.add('reason', reason)
  found.add('startDate', node.since)
  found.add('endDate', node.until)
}

function identification(found: Properties, node: Extract<StoredNode, { kind: 'Identifier' }>): void {
  found.add(node.type === 'WALLET' ? 'publicKey' : node.type === 'PASSPORT' ? 'passportNumber' : 'number', node.number)
  if (node.type !== 'WALLET') found.add('type', node.type)
  if (node.type === 'WALLET') found.add('currencySymbol', node.currency)
  else found.add('country', node.country)
}

const actors: ReadonlySet<string> = new Set(['Person', 'Organization', 'Vessel', 'Aircraft'])

/** What a tie without a line of its own is as a property of its start. */
function beside(found: Properties, node: StoredNode, tie: StoredTie, other: StoredNode): void {
  if (!actors.has(node.kind)) {
    if (tie.kind === 'ABOUT') found.add('entity', other.id)
    return
  }
  switch (tie.kind) {
    case 'CITIZEN_OF': return found.add('nationality', countryOf(other))
    case 'BASED_IN': return found.add(tie.basis === 'REGISTRATION' && node.kind === 'Organization' ? 'jurisdiction' : 'country', countryOf(other))
    case 'FLAGGED_IN': return found.add(node.kind === 'Vessel' ? 'flag' : 'country', countryOf(other))
    case 'LOCATED_AT': return found.add('addressEntity', other.id)
    case 'DESIGNATED_AS': return found.add('topics', 'sanction')
    case 'IDENTIFIED_BY': {
      if (other.kind !== 'Identifier') return
      const property = identifierProperty(other, node.kind)
      if (property !== undefined && (node.kind === 'Person' || node.kind === 'Organization' || ofThings.has(property))) found.add(property, other.number)
    }
  }
}

const countryOf = (node: StoredNode): string | undefined => node.kind === 'Country' ? node.code : undefined

/** Ids of records judged the same, as OpenSanctions would write them where it has them. */
function referents(id: string, ties: readonly TieAt[]): string[] {
  return [...new Set(ties.flatMap(({ tie }) => tie.kind === 'SAME_AS' && tie.judgement === 'SAME' ? [tie.start === id ? tie.end : tie.start] : []).map(other => referentOf(other) ?? other.replace(/^ftm-/, '')))].sort()
}

/** Names of datasets may have small letters, digits and underscores. */
function datasetsOf(sources: readonly string[]): string[] {
  return [...new Set(sources.map(source => source.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '')))].sort()
}

/** Without revision, id and empty lists. A source is stated by whatever file names it. */
function bare(thing: StoredNode | StoredTie): Record<string, unknown> {
  return Object.fromEntries(Object.entries(thing).filter(([name, value]) => name !== 'id' && name !== 'revision' && value !== undefined && !(Array.isArray(value) && value.length === 0) && !(name === 'sources' && thing.kind === 'Source')))
}
