// What the store holds of names, identifiers and designations, as the index takes it: all of it, or of a few nodes that were written.
import { dawn, dayNumber, interval, never } from '../../schema/dates.ts'
import type { NodeKind } from '../../schema/ontology.ts'
import { searchable } from '../../schema/searchable.ts'
import type { Batch, Graph, TieAt } from '../graph/graph.ts'
import type { Listing, NameEntry } from './name-index.ts'
import { twinsAround, twinsOfAll, type Twins } from './twins.ts'

/** What can be searched for by name. */
const isSearchable = new Set<NodeKind>(searchable)

interface Dates {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly listedBy?: string | undefined
  readonly delistedBy?: string | undefined
}

/** Every node that can be searched for, in the order of ids. */
export async function allEntries(graph: Graph): Promise<Iterable<NameEntry>> {
  const [identifiers, listings, twins] = await Promise.all([identifiersOfAll(graph), listingsOfAll(graph), twinsOfAll(graph)])
  const columns = await graph.loadNames(searchable)
  const [ids, kinds, names, values] = ['id', 'kind', 'name', 'values'].map(name => columns.column(name))
  const order = inOrder(ids as ArrayLike<string>, columns.length)
  return (function* () {
    for (const row of order) {
      const id = String(ids?.[row])
      const others = (values?.[row] ?? []) as readonly string[]
      yield { id, kind: kinds?.[row] as NodeKind, names: [String(names?.[row]), ...others], identifiers: identifiers.get(id) ?? [], ...ofGroup(id, twins, listings) }
    }
  })()
}

/** An actor is designated by whatever lists any of its records. */
function ofGroup(id: string, twins: Twins, listings: ReadonlyMap<string, readonly Listing[]>): Pick<NameEntry, 'listings' | 'twins'> {
  const group = twins.get(id) ?? [id]
  return { listings: group.flatMap(member => listings.get(member) ?? []), twins: group.filter(member => member !== id) }
}

/** Row numbers by id as this language compares texts: engines order texts beyond the Basic Multilingual Plane otherwise. */
function inOrder(ids: ArrayLike<string>, length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, row) => row)
  const sorted = order.every(row => row === 0 || (ids[row - 1] ?? '') < (ids[row] ?? ''))
  return sorted ? order : order.sort((a, b) => (ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)
}

async function identifiersOfAll(graph: Graph): Promise<Map<string, { type: string; number: string }[]>> {
  const columns = await graph.load('loadIdentifiers')
  const [actors, types, numbers] = ['actor', 'type', 'number'].map(name => columns.column(name))
  const found = new Map<string, { type: string; number: string }[]>()
  for (let row = 0; row < columns.length; row++) {
    const number = numbers?.[row]
    if (typeof number === 'string') listOf(found, String(actors?.[row])).push({ type: String(types?.[row]), number })
  }
  return found
}

async function listingsOfAll(graph: Graph): Promise<Map<string, Listing[]>> {
  const columns = await graph.load('loadDesignations')
  const [actors, authorities, ...dates] = ['actor', 'authority', 'since', 'until', 'listedBy', 'delistedBy'].map(name => columns.column(name))
  const found = new Map<string, Listing[]>()
  for (let row = 0; row < columns.length; row++) {
    const [since, until, listedBy, delistedBy] = dates.map(column => (column[row] ?? undefined) as string | undefined)
    listOf(found, String(actors?.[row])).push(listing(String(authorities?.[row]), { since, until, listedBy, delistedBy }))
  }
  return found
}

/** The days on which a designation is certainly in force: a partial date is the latest first day and the earliest last day it may mean. */
export function listing(authority: string, { since, until, listedBy, delistedBy }: Dates): Listing {
  const stated = since === undefined ? undefined : interval(since)
  const shown = listedBy === undefined ? undefined : dayNumber(listedBy)
  const first = stated === undefined ? shown ?? dawn : shown === undefined ? stated.last : Math.max(stated.first, Math.min(stated.last, shown))
  const last = Math.min(until === undefined ? never : interval(until).first, delistedBy === undefined ? never : dayNumber(delistedBy) - 1)
  return { authority, first, last }
}

/** Ids that a write may have changed in the index: nodes, and ends of ties to identifiers, designations and records judged. */
export function idsWritten({ create, merge, retract }: Batch): string[] {
  const ids = new Set<string>([...retract?.nodes ?? [], ...retract?.ties.flatMap(({ start, end }) => end === undefined ? [start] : [start, end]) ?? []])
  for (const { nodes = [], ties = [] } of [create ?? {}, merge ?? {}]) {
    for (const { id, kind } of nodes) if (isSearchable.has(kind) || kind === 'Identifier' || kind === 'Designation') ids.add(id)
    for (const { kind, start } of ties) if (kind === 'IDENTIFIED_BY' || kind === 'DESIGNATED_AS' || kind === 'SAME_AS') ids.add(start)
    for (const { kind, end } of ties) if (kind === 'SAME_AS') ids.add(end)
  }
  return [...ids]
}

/** The nodes behind ids that were written, and all that are one with them, as they are now; undefined for one that is not in the store any more. */
export async function entriesOf(graph: Graph, written: readonly string[]): Promise<Map<string, NameEntry | undefined>> {
  const ends = await graph.ties(written, ['IDENTIFIED_BY', 'DESIGNATED_AS'])
  const twins = await twinsAround(graph, [...new Set([...written, ...ends.map(({ tie }) => tie.start)])])
  const nodes = await graph.nodes([...twins.keys()])
  const actors = nodes.filter(node => node !== undefined).filter(({ kind }) => isSearchable.has(kind))
  const ties = groupsOf(await graph.ties(actors.map(({ id }) => id), ['IDENTIFIED_BY', 'DESIGNATED_AS']))
  const listings = new Map([...ties].map(([id, own]) => [id, listingsAmong(own)]))
  const found = new Map<string, NameEntry | undefined>(written.map(id => [id, undefined]))
  for (const { id, kind, name, names } of actors) {
    found.set(id, { id, kind, names: [name, ...names.map(({ value }) => value)], identifiers: identifiersAmong(ties.get(id) ?? []), ...ofGroup(id, twins, listings) })
  }
  return found
}

function identifiersAmong(ties: readonly TieAt[]): NameEntry['identifiers'] {
  return ties.flatMap(({ other }) => other.kind === 'Identifier' && other.number !== undefined ? [{ type: other.type ?? '', number: other.number }] : [])
}

function listingsAmong(ties: readonly TieAt[]): Listing[] {
  return ties.flatMap(({ other }) => other.kind === 'Designation' ? [listing(other.authority ?? 'OTHER', other)] : [])
}

function groupsOf(ties: readonly TieAt[]): Map<string, TieAt[]> {
  const groups = new Map<string, TieAt[]>()
  for (const tie of ties) listOf(groups, tie.of).push(tie)
  return groups
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key)
  if (known !== undefined) return known
  const list: T[] = []
  lists.set(key, list)
  return list
}
