// What a person states of one thing, as a record of a list of its own (`hand/node`, `hand/tie` ...): written like an entry of any list, and
// united with what the others state. Stated again, it adds to what was stated by hand before.
import { today } from '../../../schema/dates.ts'
import { parseNode, type AnyNode, type AnyTie } from '../../../schema/records.ts'
import type { Graph } from '../../graph/graph.ts'
import { digestOf, statementFrom, type Statement } from '../statement.ts'
import { Writer } from '../writer.ts'
import { byNow, handRun, type Given } from './by.ts'
import type { NamedSource } from './source.ts'

interface Stated {
  readonly what: 'node' | 'tie' | 'claim' | 'identity'
  /** Id of the node with which the record is kept. */
  readonly of: string
  /** Id of the thing: the part of the record. */
  readonly id: string
  readonly statement: Statement
  readonly source: NamedSource
  /** true: it takes the place of what was stated before. */
  readonly anew?: boolean
}

/** Returns the revision at which it is written. */
export async function state(graph: Graph, { what, of, id, statement, source, anew = false }: Stated, given: Given): Promise<number> {
  const list = `hand/${what}`
  const recordId = `${list}|${of}|${id}`
  const [held] = await graph.records([recordId])
  const before = held === undefined ? undefined : statementFrom(held.statement)
  const now = before === undefined || anew ? statement : { nodes: amended(before.nodes, statement.nodes), ties: amended(before.ties, statement.ties) }
  const record = { id: recordId, of, list, part: id, digest: digestOf(now), run: handRun, addedBy: handRun, listedBy: held?.listedBy ?? today() }
  const writer = new Writer(graph, list)
  await writer.write([{ record, statement: now, before, past: undefined, by: byNow(given) }], undefined, source.node === undefined ? [] : [parseNode(source.node)])
  await writer.written()
  return (await graph.ledger())?.revision ?? 0
}

/** The new words in front, lists united. */
function amended<T extends AnyNode | AnyTie>(before: readonly T[], now: readonly T[]): T[] {
  const earlier = new Map(before.map(thing => [thing.id, thing]))
  return now.map(thing => {
    const known: Readonly<Record<string, unknown>> = { ...earlier.get(thing.id) }
    const lists = Object.entries(thing).flatMap(([name, value]) => Array.isArray(value) && Array.isArray(known[name]) ? [[name, together(value, known[name])]] : [])
    return { ...known, ...thing, ...Object.fromEntries(lists) as object }
  })
}

function together(now: readonly unknown[], before: readonly unknown[]): unknown[] {
  const said = new Set(now.map(value => JSON.stringify(value)))
  return [...now, ...before.filter(value => !said.has(JSON.stringify(value)))]
}
