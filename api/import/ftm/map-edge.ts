// Entities that tie two others: ownership, directorship, family, payment and the like.
import type { TieKind } from '../../../schema/ontology.ts'
import type { Entry, EntryTie } from '../entry.ts'
import { tieId } from '../ids.ts'
import type { Building } from './building.ts'
import { originOf } from './datasets.ts'
import { bookkeeping } from './lookups.ts'
import { dateOf } from './map-actor.ts'
import { valuesOf } from './raw.ts'
import { otherThanShares, relationOf, roleOf, type Role } from './roles.ts'
import type { EdgeSchema } from './schemata.ts'
import { shareOf, type Share } from './shares.ts'

/** Ties that say in what capacity a person stands in them. */
const withCapacity: ReadonlySet<TieKind> = new Set(['OWNS', 'CONTROLS', 'ACTS_FOR', 'LEADS', 'OFFICIAL_OF', 'WORKS_FOR', 'SUPPORTS', 'OPERATES', 'SIGNIFICANT_ROLE_IN', 'ASSOCIATE_OF'])
const dateProperties: ReadonlySet<string> = new Set(['startDate', 'endDate', 'date', 'periodStart', 'periodEnd'])
/** What stands in a claim about the tie, where the tie has no field for it. */
const details: Readonly<Record<string, string>> = {
  role: 'role', relationship: 'relationship', status: 'status', type: 'type', purpose: 'purpose', summary: '', description: '', secretary: 'secretary', sharesCount: 'shares', sharesValue: 'value of the shares', sharesCurrency: 'currency of the shares', sharesType: 'type of shares', legalBasis: 'legal basis',
  ownershipType: 'type of ownership', percentage: 'percentage', controlType: 'type of control', amount: 'amount', currency: 'currency', amountUsd: 'amount in US dollars', amountEur: 'amount in euros', programme: 'programme', sequenceNumber: 'number', transactionNumber: 'transaction', constituency: 'constituency', politicalGroup: 'political group',
  declarationDate: 'declared on', electionDate: 'elected on', payerAccount: 'account of the payer', beneficiaryAccount: 'account of the beneficiary', contract: 'contract', project: 'project', confidenceScore: 'confidence', criteria: 'criteria', matcher: 'matched by'
}

export function mapEdge(building: Building, edge: EdgeSchema): Entry {
  const { properties } = building.record.entity
  const [starts, ends] = [textsOf(properties[edge.from]), textsOf(properties[edge.to])]
  if (starts.length === 0 || ends.length === 0) building.issue('tie without both of its ends, not kept', `${building.record.entity.schema} ${building.record.entity.id}`)
  const shape = shapeOf(building, edge, textsOf(properties[edge.role]))
  const more = moreOf(building, edge, shape.said)
  for (const start of starts) for (const end of ends) {
    const [from, to] = shape.turned ? [end, start] : [start, end]
    const tie = { kind: shape.kind, start: `ftm-${from}`, end: `ftm-${to}`, key: building.record.entity.id, ...shape.fields } as EntryTie
    building.tie(tie)
    if (more.length > 0) claim(building, tie, more.join('; '))
  }
  return building.entry(building.id)
}

interface Shape {
  readonly kind: TieKind
  readonly turned: boolean
  readonly fields: Record<string, unknown>
  /** What kind and fields say as a whole: ROLE, its words; PERCENTAGE, the share. */
  readonly said: readonly ('ROLE' | 'PERCENTAGE')[]
}

const both = ['ROLE', 'PERCENTAGE'] as const

function shapeOf(building: Building, edge: EdgeSchema, roles: readonly string[]): Shape {
  const fields = period(building)
  if (edge.tie === 'FAMILY_OF') return family(building, roles, fields)
  if (edge.tie === 'PARTY_TO') return { kind: edge.tie, turned: false, fields: roles.length === 0 ? fields : { ...fields, role: roles.join(', ') }, said: both }
  if (edge.tie === 'SAME_AS') return { kind: edge.tie, turned: false, fields: { judgement: 'UNDECIDED', reason: 'The file names it as similar.' }, said: [] }
  const role = chosenRole(building, roles)
  if (edge.tie === 'OWNS') return stake(building, roles, role, fields)
  const kind = role.tie ?? (edge.tie === 'LEADS' && sheltered(role) ? 'WORKS_FOR' : edge.tie === 'ASSOCIATE_OF' && building.record.entity.schema === 'Membership' && role.capacity === 'OFFICER' ? 'LEADS' : edge.tie)
  if (role.capacity !== undefined && withCapacity.has(kind)) fields.capacity = role.capacity
  return { kind, turned: (role.tie === undefined ? edge.turned : role.turned) === true, fields, said: role.whole ? both : [] }
}

interface Chosen extends Role {
  /** Whether the words say no more than this. */
  readonly whole: boolean
}
const none: Chosen = { whole: false }

/** The first role that a table knows; where roles contradict each other in capacity, none is chosen. */
function chosenRole(building: Building, roles: readonly string[]): Chosen {
  if (roles.length === 0 || building.record.entity.schema === 'Payment') return none
  const known = roles.map(roleOf)
  const [first] = known
  if (roles.length === 1 && first !== undefined) return { ...first, whole: true }
  if (known.every(role => role === undefined) && !roles.some(text => otherThanShares.test(text))) building.issue('role in words that no table knows: its capacity is left open', roles.join(', '))
  const tie = known.find(role => role?.tie !== undefined)
  const capacities = new Set(known.flatMap(role => role?.capacity ?? []))
  const [capacity] = capacities
  return { ...tie, ...(capacities.size === 1 && capacity !== undefined ? { capacity } : {}), whole: false }
}

/** An accountant or counsel on a company's record does not lead it. */
const sheltered = ({ capacity }: Role): boolean => capacity !== undefined && capacity !== 'OFFICER' && capacity !== 'PRINCIPAL'

/** Relation of the one named second to the one named first: the tie starts with the second. */
function family(building: Building, words: readonly string[], fields: Record<string, unknown>): Shape {
  const relations = words.map(relationOf)
  const [relation] = relations
  if (relations.includes(undefined)) building.issue('family relation in words that no table knows: left open', words.join(', '))
  else if (relation !== undefined && relations.every(other => other === relation)) fields.relation = relation
  return { kind: 'FAMILY_OF', turned: true, fields, said: words.length === 1 && relation !== undefined && relation !== 'OTHER' ? both : [] }
}

/** A share is a share of the property: votes and rights to appoint are control where they exceed one half, else an interest. */
function stake(building: Building, roles: readonly string[], role: Chosen, fields: Record<string, unknown>): Shape {
  const share = sharesIn(building)
  const turned = role.tie !== undefined && role.turned === true
  const rights = roles.length > 0 && roles.every(text => otherThanShares.test(text))
  const kind = rights ? (share === undefined || share.minimum > 500_000 ? 'CONTROLS' : 'HAS_INTEREST_IN') : role.tie ?? 'OWNS'
  if (role.capacity !== undefined && withCapacity.has(kind)) fields.capacity = role.capacity
  if (kind !== 'OWNS') return { kind, turned, fields, said: role.whole && share === undefined ? both : [] }
  if (share !== undefined) {
    fields.shareMinimum = share.minimum
    fields.shareMaximum = share.maximum
  }
  return { kind, turned, fields, said: role.whole || roles.length === 0 ? both : ['PERCENTAGE'] }
}

/** Several percentages for one stake: from the least to the greatest. */
function sharesIn(building: Building): Share | undefined {
  let found: Share | undefined
  for (const text of textsOf(building.record.entity.properties.percentage)) {
    const share = shareOf(text)
    if (share === undefined) building.issue('share not understood, left open', text)
    else found = found === undefined ? share : { minimum: Math.min(found.minimum, share.minimum), maximum: Math.max(found.maximum, share.maximum) }
  }
  return found
}

/** `date` is the day of a thing that happened once. */
function period(building: Building): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const since = dated(building, firstDays, earlier) ?? dated(building, onlyDay, earlier)
  const until = dated(building, lastDays, later) ?? (building.record.entity.schema === 'Payment' ? dated(building, onlyDay, later) : undefined)
  if (since !== undefined) fields.since = since
  if (until !== undefined) fields.until = until
  return fields
}

const firstDays = ['startDate', 'periodStart']
const lastDays = ['endDate', 'periodEnd']
const onlyDay = ['date']
export const earlier = (date: string, known: string): boolean => date < known
export const later = (date: string, known: string): boolean => date > known

/** Of several first days the earliest, of several last days the latest: what was stated at least by one is not shortened. */
export function dated(building: Building, names: readonly string[], better: (date: string, known: string) => boolean): string | undefined {
  let best: string | undefined
  for (const name of names) for (const text of textsOf(building.record.entity.properties[name])) {
    const date = dateOf(text)
    if (date === undefined) building.issue('date not understood, left open', `${name}: ${text}`)
    else if (best === undefined || better(date, best)) best = date
  }
  return best
}

function moreOf(building: Building, edge: EdgeSchema, said: Shape['said']): readonly string[] {
  const { properties } = building.record.entity
  let more: string[] | undefined
  for (const property in properties) {
    if (property === edge.from || property === edge.to || dateProperties.has(property) || bookkeeping.has(property)) continue
    if ((property === edge.role && said.includes('ROLE')) || (property === 'percentage' && said.includes('PERCENTAGE'))) continue
    const texts = textsOf(properties[property])
    if (texts.length === 0) continue
    const label = details[property]
    if (label === undefined) building.issue('property that FollowTheMoney does not have, kept in a claim', `${property}: ${texts.join(', ').slice(0, 100)}`)
    more ??= []
    more.push(`${label === '' ? '' : `${label ?? property}: `}${texts.join(', ')}`)
  }
  return more ?? []
}

/** What one dataset says about the tie beyond its kind and dates. */
function claim(building: Building, tie: EntryTie, text: string): void {
  const about = tieId({ kind: tie.kind, start: tie.start, end: tie.end, key: tie.key })
  const [dataset] = building.record.entity.datasets ?? []
  const statement = text.length > 1000 ? `${text.slice(0, 1000)} ...` : text
  const place = building.nodes.length
  building.node({
    id: `${building.id}-claim${place === 0 ? '' : `-${place + 1}`}`, kind: 'Claim', name: statement.slice(0, 200), about, statement, stance: 'SUPPORTS', locator: building.record.entity.id,
    ...(dataset === undefined ? {} : { origin: originOf(dataset) })
  })
}

export function textsOf(value: unknown): readonly string[] {
  if (value === undefined) return []
  // Nearly always: one text without blanks around it.
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' && isPlain(value[0])) return value as string[]
  return valuesOf(value).flatMap(text => typeof text === 'string' ? (text.trim() === '' ? [] : [text.trim()]) : typeof text === 'number' ? [String(text)] : isEntity(text) ? [text.id] : [])
}

const isPlain = (text: string): boolean => text !== '' && text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32 && text.charCodeAt(text.length - 1) < 160

/** A nested entity stands for its id. */
function isEntity(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}
