// One step of writing: what it holds, and the statements that it becomes.
import { bookkeeping, type StoredRecord, type StoredRun } from '../../schema/bookkeeping.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import type { Parameters, Row, Step, Value } from './engine.ts'
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

interface BatchStep extends Step {
  /** That it writes: only a tie whose ends are both there is written. */
  readonly ties?: readonly AnyTie[]
}

/** Nodes and records come before ties. The revision is told by the step before them. */
export function stepsOf({ create = {}, merge = {}, retract, run }: Batch): BatchStep[] {
  const verbs = [['create', create], ['merge', merge]] as const
  return [
    ...verbs.flatMap(([verb, { nodes = [], records = [] }]) => [...byKind(nodes).entries()].map(([kind, group]) => step(`${verb}-${kind}`, { rows: group.map(nodeRow) })).concat(records.length > 0 ? step(`${verb}Records`, { rows: records.map(recordRow) }) : [])),
    ...verbs.flatMap(([verb, { ties = [] }]) => [...byKind(ties).entries()].map(([kind, group]) => ({ ...step(`${verb}-${kind}`, { rows: group.map(tieRow) }), ties: group }))),
    ...retract === undefined ? [] : retracting(retract),
    ...run === undefined ? [] : [step('writeRun', { id: run.id, props: plain(run) })]
  ]
}

function retracting({ ties, nodes, records = [] }: Retraction): BatchStep[] {
  return [step('retractTies', { ties: ties.map(({ id, start }) => ({ id, start })) }), step('retractNodes', { ids: nodes }), step('retractRecords', { ids: records })]
}

function step(name: string, parameters: Parameters): BatchStep {
  return { statement: statement(name), parameters }
}

/** For those who listen to what is written: none of them asks for records, and they are the larger part. */
export function withoutRecords({ create: { records: _, ...create } = {}, merge: { records: __, ...merge } = {}, retract }: Batch): Batch {
  return { create, merge, ...retract === undefined ? {} : { retract } }
}

/** @param rows that the steps returned */
export function leftOver(steps: readonly BatchStep[], rows: readonly (readonly Row[])[]): AnyTie[] {
  return steps.flatMap(({ ties = [] }, place) => {
    const written = rows[place] ?? []
    if (written.length === ties.length) return []
    const done = new Set(written.map(row => row.id))
    return ties.filter(tie => !done.has(tie.id))
  })
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
