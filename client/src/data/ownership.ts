// What the ownership screen asks: the verdict under a rule, the verdicts of all rules, and the holdings around an actor, layer by layer.
import { useQuery } from '@tanstack/react-query'
import type { Regime } from '../../../schema/law/authorities.ts'
import { limits } from '../scene/layers.ts'
import { owningKinds, type TieRecord } from '../scene/holdings.ts'
import { ask } from './ask.ts'
import * as documents from './documents.ts'
import type { Card } from './documents.ts'

export function useOwnership(id: string, regime: Regime, on: string | null) {
  return useQuery<documents.OwnershipAnswer>({ queryKey: ['ownership', id, regime, on], queryFn: ({ signal }) => ask(documents.ownershipDocument, { id, regime, on }, signal) })
}

export function useVerdicts(id: string, on: string | null) {
  return useQuery({ queryKey: ['verdicts', id, on], queryFn: ({ signal }) => ask(documents.verdictsDocument, { id, on }, signal) })
}

export interface Surroundings {
  readonly nodes: ReadonlyMap<string, Card>
  readonly ties: readonly TieRecord[]
  /** Whose holdings were not all read. */
  readonly cut: readonly { readonly id: string; readonly shown: number; readonly total: number }[]
}

export function useHoldings(id: string) {
  return useQuery<Surroundings>({ queryKey: ['holdings', id], queryFn: ({ signal }) => surroundings(id, signal) })
}

/** Of one actor at most so many holdings, in one layer at most so many actors: the chart shows far fewer, and says how many more there are. */
const perActor = 250
const perLayer = 20

async function surroundings(id: string, signal: AbortSignal): Promise<Surroundings> {
  const found: Found = { nodes: new Map(), ties: new Map(), cut: [], asked: new Set() }
  await read(found, [id], signal)
  let above = beyond(found, [id], 'above')
  let below = beyond(found, [id], 'below')
  for (let step = 1; step < limits.depth && above.length + below.length > 0; step += 1) {
    await read(found, [...above, ...below], signal)
    above = beyond(found, above, 'above')
    below = beyond(found, below, 'below')
  }
  return { nodes: found.nodes, ties: [...found.ties.values()], cut: found.cut }
}

interface Found {
  readonly nodes: Map<string, Card>
  readonly ties: Map<string, TieRecord>
  readonly cut: { id: string; shown: number; total: number }[]
  readonly asked: Set<string>
}

async function read(found: Found, ids: readonly string[], signal: AbortSignal): Promise<void> {
  for (const id of ids) found.asked.add(id)
  const pages = await Promise.all(ids.map(id => ask(documents.expandDocument, { id, tieKinds: [...owningKinds], order: 'STRENGTH', first: perActor, after: null }, signal).then(answer => answer.expand)))
  for (const { node, ties, totalCount } of pages) {
    found.nodes.set(node.id, node)
    for (const { other, ...tie } of ties) {
      found.ties.set(tie.id, tie)
      if (other !== null) found.nodes.set(other.id, other)
    }
    if (ties.length < totalCount) found.cut.push({ id: node.id, shown: ties.length, total: totalCount })
  }
}

/** Who comes next on one side and was not asked yet. */
function beyond(found: Found, ids: readonly string[], side: 'above' | 'below'): string[] {
  const from = new Set(ids)
  const ends = [...found.ties.values()].map(tie => (tie.kind === 'OWNED_OR_CONTROLLED_BY' ? [tie.end, tie.start] as const : [tie.start, tie.end] as const))
  const next = ends.flatMap(([owner, owned]) => (side === 'above' ? from.has(owned) ? [owner] : [] : from.has(owner) ? [owned] : []))
  return [...new Set(next)].filter(id => !found.asked.has(id)).slice(0, perLayer)
}
