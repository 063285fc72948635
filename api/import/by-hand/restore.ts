// Takes a retraction back: what the records state now is written again.
import { NotFoundError } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import type { AnyNode, AnyTie } from '../../../schema/records.ts'
import { inTurn } from '../pipeline.ts'
import { statementFrom, type Statement } from '../statement.ts'
import { nodeUnion, tieUnion, type Stated } from '../union.ts'
import { isWaiting, settleWaiting, waitingRecords } from '../waiting.ts'
import { byNow, handRun, type Given } from './by.ts'
import { restoredRecord, retractionId, retractionsOf, type Retraction } from './retractions.ts'
import { Withheld } from './withheld.ts'

export interface RestoreAsked extends Given {
  /** Of the node or tie that was retracted. */
  readonly id: string
  readonly reason: string
}

export interface Restored extends Retraction {
  readonly revision: number
}

/** @throws NotFoundError where nothing of that id stands retracted. */
export function restore(graph: Graph, { id, ...given }: RestoreAsked, signal?: AbortSignal): Promise<Restored> {
  return inTurn(graph, async () => {
    signal?.throwIfAborted()
    const retraction = (await retractionsOf(graph)).find(known => known.id === id)
    if (retraction === undefined) throw new NotFoundError(`restore: nothing of the id "${id}" stands retracted. retractions { id title } names what does.`, id)
    return { ...retraction, revision: await restoreNow(graph, retraction, given) }
  })
}

export async function restoreNow(graph: Graph, retraction: Retraction, given: Given): Promise<number> {
  const by = byNow(given)
  const withheld = new Withheld((await retractionsOf(graph)).filter(({ id }) => id !== retraction.id))
  const { nodes, ties } = withheld.from(await missing(graph, await stated(graph, retraction)))
  const { leftOver, revision } = await graph.write({
    merge: { nodes, ties, records: [restoredRecord(retraction, by)] },
    retract: { nodes: [], ties: [], records: [retractionId(retraction.id)] }
  })
  if (leftOver.length > 0) {
    const known = await graph.known(leftOver.flatMap(({ start, end }) => [start, end]))
    await graph.write({ merge: { records: waitingRecords(leftOver, known, { id: handRun, list: 'hand/restored', publishedOn: by.at.slice(0, 10) }) } })
  }
  const settled = await settleWaiting(graph)
  return settled + leftOver.length === 0 ? revision : (await graph.ledger())?.revision ?? revision
}

/** What records state of what went, and of its subjects also what came since; with what no record states. */
async function stated(graph: Graph, { nodes, ties, kept }: Retraction): Promise<Statement> {
  const [own, things] = [new Set(nodes), new Set([...nodes, ...ties.map(({ id }) => id)])]
  const records = (await graph.recordsOf([...nodes, ...ties.flatMap(({ start, end }) => [start, end])])).filter(({ list }) => !isWaiting(list))
  const groups = { nodes: new Map<string, Stated<AnyNode>[]>(), ties: new Map<string, Stated<AnyTie>[]>() }
  for (const { of, list, statement } of [...records, { of: '', list: '~', statement: kept }]) {
    const said = statementFrom(statement)
    const all = own.has(of) || list === '~'
    for (const value of said.nodes) if (all || things.has(value.id)) add(groups.nodes, { list, value })
    for (const value of said.ties) if (all || things.has(value.id)) add(groups.ties, { list, value })
  }
  return { nodes: [...groups.nodes.values()].map(nodeUnion), ties: [...groups.ties.values()].map(tieUnion) }
}

function add<T extends { readonly id: string }>(groups: Map<string, Stated<T>[]>, stated: Stated<T>): void {
  groups.set(stated.value.id, [...groups.get(stated.value.id) ?? [], stated])
}

/** What others state too has stayed, and is united with what they say. */
async function missing(graph: Graph, { nodes, ties }: Statement): Promise<Statement> {
  const known = await graph.known(nodes.map(({ id }) => id))
  const there = new Set((await graph.evidence(ties)).map(({ id }) => id))
  return { nodes: nodes.filter(({ id }) => !known.has(id)), ties: ties.filter(({ id }) => !there.has(id)) }
}
