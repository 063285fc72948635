// What imports changed: added, changed field by field, no longer listed, listed again. Read page by page from the records of a run and
// from what they said before it; a later run that changed a record again kept what this one had made of it.
import type { Day } from '../../schema/dates.ts'
import type { NodeKind } from '../../schema/ontology.ts'
import type { Graph, StoredNode, StoredRecord, StoredRun } from '../graph/graph.ts'
import { differences, endsOf, type Difference } from './differences.ts'
import { pastId, pastList, type Alteration } from './past.ts'
import { statementFrom, type Statement } from './statement.ts'

export const changeKinds = ['ADDED', 'CHANGED', 'REMOVED', 'RELISTED'] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface ChangesAsked {
  /** Of imports that began on this day or later. */
  readonly since?: Day | undefined
  /** Of this run alone. */
  readonly run?: string | undefined
  /** Kinds of what the entry is about. */
  readonly kinds?: readonly NodeKind[] | undefined
  readonly change?: ChangeKind | undefined
  /** Part of a name or id. */
  readonly query?: string | undefined
  readonly skip: number
  readonly limit: number
}

export interface EntryChange {
  readonly id: string
  readonly change: ChangeKind
  readonly run: StoredRun
  /** Id of the node that the entry is about. */
  readonly subject: string
  readonly name: string
  /** undefined: it was a mistake of a curated list and is gone. */
  readonly node: StoredNode | undefined
  readonly locator: string | undefined
  /** Date of the first version without the entry. */
  readonly delistedOn: Day | undefined
  readonly fields: readonly Difference[]
}

export interface Changes {
  /** Of the kind asked for; the counts are of every kind. */
  readonly totalCount: number
  readonly counts: Readonly<Record<ChangeKind, number>>
  readonly changes: readonly EntryChange[]
}

/** One kind of change of one run. */
interface Section {
  readonly run: StoredRun
  readonly change: ChangeKind
  readonly count: number
}

interface Pair {
  readonly change: ChangeKind
  readonly run: StoredRun
  readonly before: StoredRecord | undefined
  readonly record: StoredRecord
}

/** What is gone comes first. */
const order: readonly ChangeKind[] = ['REMOVED', 'RELISTED', 'CHANGED', 'ADDED']

export async function changesOf(graph: Graph, asked: ChangesAsked): Promise<Changes> {
  const runs = await graph.standingRuns()
  const filter = { kinds: asked.kinds ?? null, text: asked.query?.trim().toLowerCase() ?? '' }
  const chosen = runs.filter(run => (asked.run === undefined || run.id === asked.run) && (asked.since === undefined || run.startedAt.slice(0, 10) >= asked.since)).reverse()
  const sections = (await Promise.all(chosen.map(run => sectionsOf(graph, run, filter)))).flat()
  const shown = sections.filter(({ change }) => asked.change === undefined || change === asked.change)
  const pairs: Pair[] = []
  let [skip, limit] = [asked.skip, asked.limit]
  for (const section of shown) {
    const taken = Math.min(limit, Math.max(0, section.count - skip))
    if (taken > 0) pairs.push(...await pairsOf(graph, section, { ...filter, skip, limit: taken }))
    skip = Math.max(0, skip - section.count)
    limit -= taken
  }
  return { totalCount: sum(shown), counts: countsOf(sections), changes: await told(graph, runs, pairs) }
}

async function sectionsOf(graph: Graph, run: StoredRun, filter: { kinds: readonly NodeKind[] | null; text: string }): Promise<Section[]> {
  const altered = await graph.alteredCounts({ past: pastList(run.id), ...filter })
  const added = await graph.addedCount({ list: run.list, run: run.id, ...filter })
  return order.map(change => ({ run, change, count: change === 'ADDED' ? added : altered.get(change) ?? 0 })).filter(({ count }) => count > 0)
}

async function pairsOf(graph: Graph, { run, change }: Section, page: { kinds: readonly NodeKind[] | null; text: string; skip: number; limit: number }): Promise<Pair[]> {
  if (change === 'ADDED') return (await graph.added({ list: run.list, run: run.id, ...page })).map(record => ({ change, run, before: undefined, record }))
  return (await graph.altered({ past: pastList(run.id), part: change satisfies Alteration, ...page })).map(({ past, record }) => ({ change, run, before: storedIn(past), record }))
}

/** With names of what the entries speak of, and with what each said right after its run. */
async function told(graph: Graph, runs: readonly StoredRun[], pairs: readonly Pair[]): Promise<EntryChange[]> {
  const after = await saidAfter(graph, runs, pairs)
  const statements = pairs.map(({ before }, at) => [before === undefined ? nothing : statementFrom(before.statement), statementFrom(after[at]?.statement ?? '{}')] as const)
  const ids = [...new Set([...pairs.map(({ record }) => record.of), ...pairs.flatMap(({ change }, at) => change === 'ADDED' ? [] : (statements[at] ?? []).flatMap(endsOf))])]
  const nodes = new Map((await graph.nodes(ids)).flatMap(node => node === undefined ? [] : [[node.id, node]]))
  const nameOf = (id: string) => nodes.get(id)?.name ?? id
  return pairs.map(({ change, run, record }, at) => {
    const [before, now] = statements[at] ?? [nothing, nothing]
    const node = nodes.get(record.of)
    const name = node?.name ?? [...now.nodes, ...before.nodes].find(({ id }) => id === record.of)?.name ?? record.of
    const fields = change === 'ADDED' ? [] : differences(before, now, record.of, nameOf)
    return { id: `${run.id}|${record.id}`, change, run, subject: record.of, name, node, locator: after[at]?.locator, delistedOn: after[at]?.absentSince, fields }
  })
}

/** What a record said after a run: what the next run that changed it kept, else what it says now. */
async function saidAfter(graph: Graph, runs: readonly StoredRun[], pairs: readonly Pair[]): Promise<StoredRecord[]> {
  const laterOf = ({ run, record }: Pair) => runs.filter(other => other.list === run.list && other.startedAt > run.startedAt).map(other => pastId(other.id, record.id))
  const candidates = pairs.map(laterOf)
  const kept = new Map((await graph.records(candidates.flat())).map(record => [record.id, record]))
  return pairs.map(({ record }, at) => {
    const next = candidates[at]?.map(id => kept.get(id)).find(past => past !== undefined)
    return next === undefined ? record : storedIn(next)
  })
}

const nothing: Statement = { nodes: [], ties: [] }

function storedIn({ statement }: StoredRecord): StoredRecord {
  return JSON.parse(statement) as StoredRecord
}

function countsOf(sections: readonly Section[]): Record<ChangeKind, number> {
  const of = (kind: ChangeKind) => sum(sections.filter(({ change }) => change === kind))
  return { ADDED: of('ADDED'), CHANGED: of('CHANGED'), REMOVED: of('REMOVED'), RELISTED: of('RELISTED') }
}

function sum(sections: readonly Section[]): number {
  return sections.reduce((total, { count }) => total + count, 0)
}
