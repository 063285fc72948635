// A part of the graph: chosen nodes, the ties among them, and what these rest on. Without its designations an actor would look as if it
// had none, and without sources and claims nothing could be checked.
import { hubThreshold, tieKindNames, tieKinds } from '../../schema/ontology.ts'
import { InputError } from '../errors.ts'
import type { Graph, StoredNode } from '../graph/graph.ts'
import { pagesOf } from './pages.ts'
import { dependentKinds } from './profiles.ts'

export interface Asked {
  /** Ids of nodes. */
  readonly ids?: readonly string[] | undefined
  /** Id of one node, from which to go. */
  readonly of?: string | undefined
  /** How many conducting ties to go from it; 1 unless it is given. */
  readonly steps?: number | undefined
}

export interface Part {
  readonly ids: ReadonlySet<string>
  /** What was chosen, in words: "2 nodes by their ids". */
  readonly about: string
}

export const mostSteps = 8
const conducting = tieKindNames.filter(kind => tieKinds[kind].conducts !== null)

/**
 * @param graph without what stays behind: nothing is reached through it
 * @throws InputError for an id that the graph does not show
 */
export async function partOf(graph: Graph, { ids = [], of, steps = 1 }: Asked): Promise<Part> {
  const start = await present(graph, of === undefined ? [] : [of], 'of')
  const chosen = new Set([...await present(graph, ids, 'ids'), ...start].map(({ id }) => id))
  if (of !== undefined) await around(graph, of, steps, chosen)
  const about = [ids.length === 0 ? '' : `${ids.length} ${ids.length === 1 ? 'node' : 'nodes'} by id`, ...start.map(({ name }) => `${name} and who is within ${steps} ${steps === 1 ? 'tie' : 'ties'}`)].filter(text => text !== '').join(', ')
  return { ids: await withGrounds(graph, chosen), about }
}

async function present(graph: Graph, ids: readonly string[], option: 'ids' | 'of'): Promise<StoredNode[]> {
  const nodes = await graph.nodes(ids)
  const missing = ids.filter((_, place) => nodes[place] === undefined)
  if (missing.length > 0) throw new InputError(`export: --${option}: there is no node ${missing.map(id => `"${id}"`).join(', ')} that this profile shows. Ids stand in exports, in the API and in the address of the page of an actor.`, [option])
  return nodes.filter(node => node !== undefined)
}

/** A hub is reached and not gone through; who is judged the same is no step away. */
async function around(graph: Graph, of: string, steps: number, reached: Set<string>): Promise<void> {
  let front = [of, ...await twins(graph, [of], reached)]
  for (let step = 0; step < steps && front.length > 0; step++) {
    const next: string[] = []
    for (const page of pagesOf(front)) {
      const ties = await graph.ties(page, conducting)
      const counts = new Map<string, number>()
      for (const { of: from } of ties) counts.set(from, (counts.get(from) ?? 0) + 1)
      for (const { of: from, other } of ties) {
        if (reached.has(other.id) || (from !== of && (counts.get(from) ?? 0) > hubThreshold)) continue
        reached.add(other.id)
        next.push(other.id)
      }
    }
    front = [...next, ...await twins(graph, next, reached)]
  }
}

async function twins(graph: Graph, ids: readonly string[], reached: Set<string>): Promise<string[]> {
  const found: string[] = []
  for (let front = ids; front.length > 0;) {
    const next: string[] = []
    for (const page of pagesOf(front)) {
      for (const { tie, other } of await graph.ties(page, ['SAME_AS'])) {
        if (tie.kind !== 'SAME_AS' || tie.judgement !== 'SAME' || tie.withdrawnBy !== undefined || reached.has(other.id)) continue
        reached.add(other.id)
        next.push(other.id)
      }
    }
    found.push(...next)
    front = next
  }
  return found
}

/** With their designations and programmes, identifiers, addresses, countries, cohorts and channels, and with claims and sources. */
async function withGrounds(graph: Graph, chosen: ReadonlySet<string>): Promise<Set<string>> {
  const part = new Set(chosen)
  for (let front: readonly string[] = [...chosen], round = 0; round < 2; round++) {
    const next: string[] = []
    for (const page of pagesOf(front)) {
      for (const { of, tie, other } of await graph.ties(page, tieKindNames)) {
        if (tie.start !== of || part.has(other.id) || !(dependentKinds.has(other.kind) || other.kind === 'Programme' || other.kind === 'Country')) continue
        part.add(other.id)
        next.push(other.id)
      }
    }
    front = next
  }
  const sources = new Set<string>()
  const about = [...part]
  for (const page of pagesOf([...part])) {
    for (const tie of (await graph.tiesFrom(page)).filter(({ end }) => part.has(end))) {
      about.push(tie.id)
      for (const source of tie.sources) sources.add(source)
    }
  }
  for (const page of pagesOf(about)) for (const { id } of await graph.claims(page)) part.add(id)
  for (const page of pagesOf([...part])) for (const node of await graph.nodes(page)) for (const source of node?.sources ?? []) sources.add(source)
  for (const source of sources) part.add(source)
  return part
}
