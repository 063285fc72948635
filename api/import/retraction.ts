// Takes back what a curated list stated by mistake: what nobody states any more goes, what others state stays as they state it.
import type { Graph } from '../graph/graph.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { Withheld } from './by-hand/withheld.ts'
import { statementFrom, type Statement } from './statement.ts'
import { nodeUnion, tieUnion, type Stated } from './union.ts'

/** Nodes that mean the same whoever states them, and are no statement about anybody. */
const lasting: ReadonlySet<string> = new Set(['Country', 'Programme', 'Source'])

/**
 * @param list the curated list, with what it states now already written
 * @param before what its entries stated before they were corrected or left out
 */
export async function takeBack(graph: Graph, list: string, before: readonly Statement[]): Promise<void> {
  const nodes = byId(before.flatMap(statement => statement.nodes.filter(({ kind }) => !lasting.has(kind))))
  const ties = byId(before.flatMap(statement => statement.ties))
  if (nodes.size + ties.size === 0) return
  const stated = await statements(graph, list, [...nodes.keys(), ...[...ties.values()].map(({ start }) => start)])
  const [keptNodes, goneNodes] = split(nodes, statedBy(stated, statement => statement.nodes))
  const [keptTies, goneTies] = split(ties, statedBy(stated, statement => statement.ties))
  const merge = (await Withheld.of(graph)).from({ nodes: keptNodes.map(nodeUnion), ties: keptTies.map(tieUnion) })
  if (merge.nodes.length + merge.ties.length > 0) await graph.write({ merge })
  if (goneNodes.length + goneTies.length > 0) await graph.write({ retract: { nodes: goneNodes.map(({ id }) => id), ties: goneTies } })
}

interface Records {
  readonly list: string
  readonly statement: Statement
}

/** Everything the list states now, and what all lists state of these subjects. */
async function statements(graph: Graph, list: string, subjects: readonly string[]): Promise<Records[]> {
  const held = await graph.recordsOfList(list)
  const own = held.length === 0 ? [] : Array.from(held.column('of'), String)
  return (await graph.recordsOf([...own, ...subjects])).map(record => ({ list: record.list, statement: statementFrom(record.statement) }))
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map(thing => [thing.id, thing]))
}

function statedBy<T extends { readonly id: string }>(records: readonly Records[], of: (statement: Statement) => readonly T[]): Map<string, Stated<T>[]> {
  const groups = new Map<string, Stated<T>[]>()
  for (const { list, statement } of records) for (const value of of(statement)) {
    const group = groups.get(value.id)
    if (group === undefined) groups.set(value.id, [{ list, value }])
    else group.push({ list, value })
  }
  return groups
}

function split<T extends AnyNode | AnyTie>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, Stated<T>[]>): [Stated<T>[][], T[]] {
  const kept: Stated<T>[][] = []
  const gone: T[] = []
  for (const [id, thing] of before) {
    const statements = now.get(id)
    if (statements === undefined) gone.push(thing)
    else kept.push(statements)
  }
  return [kept, gone]
}
