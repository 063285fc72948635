// One step of writing: what it holds, and the statements that it becomes.
import { bookkeeping, type StoredRecord, type StoredRun } from '../../schema/bookkeeping.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import type { Parameters, Transaction, Value } from './engine.ts'
import { nodeRow, tieRow } from './properties.ts'
import { statement } from './statements.ts'

/** One acknowledged step of writing. What is in `create` has ids that are known to be new. */
export interface Batch {
  readonly create?: { readonly nodes?: readonly AnyNode[]; readonly ties?: readonly AnyTie[]; readonly records?: readonly StoredRecord[] }
  readonly merge?: { readonly nodes?: readonly AnyNode[]; readonly ties?: readonly AnyTie[]; readonly records?: readonly StoredRecord[] }
  readonly run?: StoredRun
  /** What nobody states any more and was a mistake. What merely ended is never taken back: it is written with its end. */
  readonly retract?: Retraction
}

/** Nodes that a tie still needs stay. */
export interface Retraction {
  readonly nodes: readonly string[]
  readonly ties: readonly { readonly id: string; readonly start: string; readonly end?: string }[]
  readonly records?: readonly string[]
}

/** Statements are sent without waiting for one another: the transaction runs them in this order. */
export async function writeBatch(transaction: Transaction, { create = {}, merge = {}, retract, run }: Batch, revision: number): Promise<AnyTie[]> {
  const sent: Promise<unknown>[] = []
  const leftOver: AnyTie[] = []
  const verbs = [['create', create], ['merge', merge]] as const
  for (const [verb, { nodes = [], records = [] }] of verbs) {
    for (const [kind, group] of byKind(nodes)) {
      sent.push(transaction.run(statement(`${verb}-${kind}`), { rows: group.map(node => nodeRow(node, revision)) }))
    }
    if (records.length > 0) sent.push(transaction.run(statement(`${verb}Records`), { rows: records.map(recordRow) }))
  }
  for (const [verb, { ties = [] }] of verbs) {
    for (const [kind, group] of byKind(ties)) {
      const rows = group.map(tie => tieRow(tie, revision))
      sent.push(transaction.run(statement(`${verb}-${kind}`), { rows }).then(written => {
        const done = new Set(written.map(row => row.id))
        leftOver.push(...group.filter(tie => !done.has(tie.id)))
      }))
    }
  }
  if (retract !== undefined) {
    sent.push(transaction.run(statement('retractTies'), { ties: retract.ties.map(({ id, start }) => ({ id, start })) }))
    sent.push(transaction.run(statement('retractNodes'), { ids: retract.nodes }))
    sent.push(transaction.run(statement('retractRecords'), { ids: retract.records ?? [] }))
  }
  if (run !== undefined) sent.push(transaction.run(statement('writeRun'), { id: run.id, props: plain(run) }))
  await Promise.all(sent)
  return leftOver
}

function byKind<K extends string, T extends { readonly kind: K }>(things: readonly T[]): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const group = groups.get(thing.kind)
    if (group === undefined) groups.set(thing.kind, [thing])
    else group.push(thing)
  }
  return groups
}

/** In the order of `createRecords` and `mergeRecords`. */
function recordRow(record: StoredRecord): Value[] {
  return bookkeeping.Record.properties.map(name => record[name] ?? null)
}

/** Without what is absent: neither engine takes undefined. */
function plain(record: object): Parameters {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
