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
import { shareOf } from './shares.ts'

/** Ties that say in what capacity a person stands in them. */
const withCapacity: ReadonlySet<TieKind> = new Set(['OWNS', 'CONTROLS', 'ACTS_FOR', 'LEADS', 'OFFICIAL_OF', 'WORKS_FOR', 'SUPPORTS', 'OPERATES', 'SIGNIFICANT_ROLE_IN', 'ASSOCIATE_OF'])
const dateProperties: ReadonlySet<string> = new Set(['startDate', 'endDate', 'date', 'periodStart', 'periodEnd'])
/** What stands in a claim about the tie, where the tie has no field for it. */
const details: Readonly<Record<string, string>> = {
  role: 'role', relationship: 'relationship', status: 'status', type: 'type', purpose: 'purpose', summary: '', description: '', secretary: 'secretary', sharesCount: 'shares', sharesValue: 'value of the shares', sharesCurrency: 'currency of the shares', sharesType: 'type of shares', legalBasis: 'legal basis',
  ownershipType: 'type of ownership', controlType: 'type of control', amount: 'amount', currency: 'currency', amountUsd: 'amount in US dollars', amountEur: 'amount in euros', programme: 'programme', sequenceNumber: 'number', transactionNumber: 'transaction', constituency: 'constituency', politicalGroup: 'political group',
  declarationDate: 'declared on', electionDate: 'elected on', payerAccount: 'account of the payer', beneficiaryAccount: 'account of the beneficiary', contract: 'contract', project: 'project', confidenceScore: 'confidence', criteria: 'criteria', matcher: 'matched by'
}

export function mapEdge(building: Building, edge: EdgeSchema): Entry {
  const { properties } = building.record.entity
  const [starts, ends] = [textsOf(properties[edge.from]), textsOf(properties[edge.to])]
  if (starts.length === 0 || ends.length === 0) building.issue('tie without both of its ends, not kept', `${building.record.entity.schema} ${building.record.entity.id}`)
  const roles = textsOf(properties[edge.role])
  const said = new Set<string>([edge.from, edge.to])
  const shape = shapeOf(building, edge, roles, said)
  const more = moreOf(building, properties, said)
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
}

function shapeOf(building: Building, edge: EdgeSchema, roles: readonly string[], said: Set<string>): Shape {
  const fields: Record<string, unknown> = { ...period(building) }
  for (const property of dateProperties) said.add(property)
  if (edge.tie === 'FAMILY_OF') return family(building, edge, roles, fields, said)
  if (edge.tie === 'PARTY_TO') return { kind: edge.tie, turned: false, fields: { ...fields, ...(roles.length === 0 ? {} : { role: roles.join(', ') }) } }
  if (edge.tie === 'SAME_AS') return { kind: edge.tie, turned: false, fields: { judgement: 'UNDECIDED', reason: 'The file names it as similar.' } }
  const role = chosenRole(building, edge, roles, said)
  if (edge.tie === 'OWNS') return stake(building, roles, role, fields, said)
  const kind = role.tie ?? (edge.tie === 'LEADS' && sheltered(role) ? 'WORKS_FOR' : edge.tie === 'ASSOCIATE_OF' && building.record.entity.schema === 'Membership' && role.capacity === 'OFFICER' ? 'LEADS' : edge.tie)
  if (role.capacity !== undefined && withCapacity.has(kind)) fields.capacity = role.capacity
  return { kind, turned: (role.tie === undefined ? edge.turned : role.turned) === true, fields }
}

/** An accountant or counsel on a company's record does not lead it. */
const sheltered = ({ capacity }: Role): boolean => capacity !== undefined && capacity !== 'OFFICER' && capacity !== 'PRINCIPAL'

/** The first role that a table knows; where roles contradict each other in capacity, none is chosen. */
function chosenRole(building: Building, edge: EdgeSchema, roles: readonly string[], said: Set<string>): Role {
  if (building.record.entity.schema === 'Payment') return {}
  const known = roles.map(roleOf)
  const [first] = known.filter(role => role !== undefined)
  if (roles.length === 1 && first !== undefined) said.add(edge.role)
  if (roles.length > 0 && first === undefined && !otherThanShares.test(roles.join())) building.issue('role in words that no table knows: its capacity is left open', roles.join(', '))
  const tie = known.find(role => role?.tie !== undefined)
  const capacities = new Set(known.flatMap(role => role?.capacity ?? []))
  const [capacity] = capacities
  return { ...(tie ?? {}), ...(capacities.size === 1 && capacity !== undefined ? { capacity } : {}) }
}

/** Relation of the one named second to the one named first: the tie starts with the second. */
function family(building: Building, edge: EdgeSchema, words: readonly string[], fields: Record<string, unknown>, said: Set<string>): Shape {
  const relations = new Set(words.map(relationOf))
  const [relation] = relations
  if (words.length > 0 && relations.has(undefined)) building.issue('family relation in words that no table knows: left open', words.join(', '))
  if (words.length === 1 && relation !== undefined) said.add(edge.role)
  return { kind: 'FAMILY_OF', turned: true, fields: { ...fields, ...(relations.size === 1 && relation !== undefined ? { relation } : {}) } }
}

/** A share is a share of the property: votes and rights to appoint are control where they exceed one half, else an interest. */
function stake(building: Building, roles: readonly string[], role: Role, fields: Record<string, unknown>, said: Set<string>): Shape {
  const { properties } = building.record.entity
  const percentages = textsOf(properties.percentage)
  const shares = percentages.map(shareOf)
  said.add('percentage')
  for (const [place, share] of shares.entries()) if (share === undefined) building.issue('share not understood, left open', percentages[place] ?? '')
  const understood = shares.filter(share => share !== undefined)
  const minimum = understood.length === 0 ? undefined : Math.min(...understood.map(share => share.minimum))
  const maximum = understood.length === 0 ? undefined : Math.max(...understood.map(share => share.maximum))
  if (role.capacity !== undefined) fields.capacity = role.capacity
  if (role.tie !== undefined && role.tie !== 'CONTROLS') return { kind: role.tie, turned: role.turned === true, fields: withCapacity.has(role.tie) ? fields : { ...fields, capacity: undefined } }
  if (roles.length > 0 && roles.every(text => otherThanShares.test(text))) {
    said.delete('percentage')
    const kind = minimum === undefined || minimum > 500_000 ? 'CONTROLS' : 'HAS_INTEREST_IN'
    return { kind, turned: false, fields: kind === 'CONTROLS' ? fields : { ...fields, capacity: undefined } }
  }
  return { kind: 'OWNS', turned: false, fields: { ...fields, ...(minimum === undefined || maximum === undefined ? {} : { shareMinimum: minimum, shareMaximum: maximum }) } }
}

/** `date` is the day of a thing that happened once. */
function period(building: Building): { since?: string; until?: string } {
  const since = dated(building, ['startDate', 'periodStart'], (date, known) => date < known) ?? dated(building, ['date'], (date, known) => date < known)
  const until = dated(building, ['endDate', 'periodEnd'], (date, known) => date > known) ?? dated(building, building.record.entity.schema === 'Payment' ? ['date'] : [], (date, known) => date > known)
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }
}

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

function moreOf(building: Building, properties: Readonly<Record<string, unknown>>, said: ReadonlySet<string>): string[] {
  const more: string[] = []
  for (const property in properties) {
    if (said.has(property) || bookkeeping.has(property)) continue
    const label = property === 'percentage' ? 'percentage' : details[property]
    const texts = textsOf(properties[property])
    if (texts.length === 0) continue
    if (label === undefined) building.issue('property that FollowTheMoney does not have, kept in a claim', `${property}: ${texts.join(', ').slice(0, 100)}`)
    more.push(`${label === '' ? '' : `${label ?? property}: `}${texts.join(', ')}`)
  }
  return more
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
  return valuesOf(value).flatMap(text => typeof text === 'string' ? (text.trim() === '' ? [] : [text.trim()]) : typeof text === 'number' ? [String(text)] : isEntity(text) ? [text.id] : [])
}

/** A nested entity stands for its id. */
function isEntity(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}
