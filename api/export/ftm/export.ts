// A graph as entities of FollowTheMoney, one line of JSON for each: read by its own tools, and back into Nexum without loss.
import { today, type Day } from '../../../schema/dates.ts'
import type { Graph, StoredNode, StoredTie, TieAt } from '../../graph/graph.ts'
import { nodeEntity, tieEntity, type FtmEntity } from './entities.ts'
import { edges, leftOutKinds, leftOutTies } from './lookups.ts'

export interface FtmOptions {
  /** The day that stands in the lines; today unless it is given. */
  readonly on?: Day
  /** Who may see it is asked of each node and tie; by default only what everybody may see. */
  readonly admits?: (marking: StoredNode['marking']) => boolean
}

const atOnce = 500
const isPublic = (marking: StoredNode['marking']): boolean => marking === undefined || marking === 'CLEAR'

/**
 * Lines, each with its line end. Not in it: who signs submissions and what they ask for, possible victims, and what is not admitted.
 * In memory: the ids of the store and a page of it.
 */
export async function* exportFtm(graph: Graph, { on = today(), admits = isPublic }: FtmOptions = {}): AsyncGenerator<string> {
  const ids = await graph.ids()
  for (let at = 0; at < ids.length; at += atOnce) {
    const lines = await page(graph, ids.slice(at, at + atOnce), on, admits)
    if (lines !== '') yield lines
  }
}

async function page(graph: Graph, ids: readonly string[], on: Day, admits: (marking: StoredNode['marking']) => boolean): Promise<string> {
  const known = (await graph.nodes(ids)).filter(node => node !== undefined)
  const nodes = await withoutSignatories(graph, known.filter(node => mayGo(node, admits)))
  const ties = (await graph.tiesFrom(nodes.map(({ id }) => id))).filter(tie => !leftOutTies.has(tie.kind) && admits(tie.marking))
  const ends = await endsOf(graph, ties, admits)
  const beside = new Map<string, TieAt[]>()
  const entities: FtmEntity[] = []
  for (const tie of ties) {
    const other = ends.get(tie.end)
    if (other === undefined) continue
    const entity = tieEntity(tie, on)
    if (entity !== undefined) entities.push(entity)
    else beside.set(tie.start, [...beside.get(tie.start) ?? [], { of: tie.start, tie, other }])
  }
  const holders = await holdersOf(graph, nodes, admits)
  const shown = [...nodes.map(node => nodeEntity(node, beside.get(node.id) ?? [], holders.get(node.id) ?? [], on)), ...entities]
  return shown.map(entity => `${JSON.stringify(entity)}\n`).join('')
}

function mayGo(node: StoredNode, admits: (marking: StoredNode['marking']) => boolean): boolean {
  return !leftOutKinds.has(node.kind) && admits(node.marking) && !(node.kind === 'Person' && node.possibleVictim === true)
}

/** Who is known here only for having signed a submission is in no export. */
async function withoutSignatories(graph: Graph, nodes: readonly StoredNode[]): Promise<StoredNode[]> {
  const persons = nodes.filter(({ kind }) => kind === 'Person' || kind === 'Organization')
  const signed = new Set<string>()
  const more = new Set<string>()
  for (const { of, kind, direction } of await graph.degree(persons.map(({ id }) => id))) {
    if (kind === 'SUBMITTED_BY' && direction === 'IN') signed.add(of)
    else if (edges[kind] !== undefined || kind === 'DESIGNATED_AS') more.add(of)
  }
  return nodes.filter(({ id }) => !signed.has(id) || more.has(id))
}

/** Far ends that are in the export, or are made wherever they are named. */
async function endsOf(graph: Graph, ties: readonly StoredTie[], admits: (marking: StoredNode['marking']) => boolean): Promise<ReadonlyMap<string, StoredNode>> {
  const nodes = (await graph.nodes([...new Set(ties.map(({ end }) => end))])).filter(node => node !== undefined)
  const references = nodes.filter(({ kind }) => kind === 'Country' || kind === 'Programme')
  const others = await withoutSignatories(graph, nodes.filter(node => mayGo(node, admits)))
  return new Map([...references, ...others].map(node => [node.id, node]))
}


/** Designations and documents name whose they are. */
async function holdersOf(graph: Graph, nodes: readonly StoredNode[], admits: (marking: StoredNode['marking']) => boolean): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = nodes.filter(({ kind }) => kind === 'Designation' || kind === 'Identifier').map(({ id }) => id)
  const found = (await graph.ties(held, ['DESIGNATED_AS', 'IDENTIFIED_BY'])).filter(({ of, tie, other }) => tie.end === of && admits(tie.marking) && mayGo(other, admits))
  const holders = new Map<string, string[]>()
  for (const { of, other } of found) holders.set(of, [...holders.get(of) ?? [], other.id].sort())
  return holders
}
