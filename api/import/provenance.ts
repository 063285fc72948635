// Where everything that is known of a node comes from: the records that state it, each with its file, its place in it and its wording.
import type { Graph, StoredRecord, StoredRun } from '../graph/graph.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import { Withheld } from './by-hand/withheld.ts'
import type { Original, Originals } from './originals.ts'
import { pastId, pastRecords } from './past.ts'
import { statementFrom, textOf } from './statement.ts'
import { isWaiting } from './waiting.ts'

/** The shape of `SourceRecord` in schema/operations.graphql. */
export interface SourceRecord {
  readonly list: string
  readonly run: string
  readonly file: string | null
  readonly sha256: string | null
  readonly publishedOn: string | null
  readonly importedAt: string | null
  readonly locator: string | null
  readonly original: string | null
  readonly originalCut: { readonly reason: string; readonly shown: number; readonly total: number } | null
  readonly statement: string
  readonly absentSince: string | null
}

/** Of nodes with more ties only the records about them are looked for, or where there are none those of so many neighbours. */
const mostTies = 200
/** How often the past of a record is followed: each time it was marked as no longer listed, or found in an older version. */
const mostPast = 20

/** For each of the nodes, in the order asked; lists by name. */
export async function sourceRecords(graph: Graph, originals: Pick<Originals, 'find'>, ids: readonly string[]): Promise<SourceRecord[][]> {
  const stating = await recordsStating(graph, ids)
  const records = new Map([...stating.values()].flat().map(record => [record.id, record]))
  const shown = await shownRecords(graph, originals, [...records.values()])
  return ids.map(id => (stating.get(id) ?? []).flatMap(record => shown.get(record.id) ?? []))
}

/** By node: the records about it, and those about its neighbours that state it too. */
async function recordsStating(graph: Graph, ids: readonly string[]): Promise<Map<string, StoredRecord[]>> {
  const near = await neighbours(graph, ids)
  const records = (await graph.recordsOf([...new Set([...ids, ...[...near.values()].flat()])])).filter(({ list }) => !isBookkeeping(list))
  const byHome = new Map<string, StoredRecord[]>()
  for (const record of records) byHome.set(record.of, [...byHome.get(record.of) ?? [], record])
  return new Map(ids.map(id => {
    const stated = (near.get(id) ?? []).flatMap(other => byHome.get(other) ?? []).filter(({ statement }) => states(statement, id))
    const found = new Map([...byHome.get(id) ?? [], ...stated].map(record => [record.id, record]))
    return [id, [...found.values()].sort((left, right) => left.list < right.list || (left.list === right.list && left.id < right.id) ? -1 : 1)]
  }))
}

/** Ids of the nodes that a record about them could state a node in. */
async function neighbours(graph: Graph, ids: readonly string[]): Promise<Map<string, string[]>> {
  const counts = new Map<string, number>()
  for (const { of, count } of await graph.degree(ids)) counts.set(of, (counts.get(of) ?? 0) + count)
  const [few, many] = [ids.filter(id => (counts.get(id) ?? 0) <= mostTies), ids.filter(id => (counts.get(id) ?? 0) > mostTies)]
  const near = new Map<string, string[]>()
  for (const { of, other } of await graph.ties(few, tieKindNames)) near.set(of, [...near.get(of) ?? [], other.id])
  const alone = new Set((await graph.recordsOf(many)).map(({ of }) => of))
  for (const id of many.filter(id => !alone.has(id))) near.set(id, (await graph.expand(id, { order: 'KIND', skip: 0, limit: mostTies })).map(({ other }) => other.id))
  return near
}

/** What Nexum keeps for itself: what records said before, ties that wait, what was retracted by hand, what is watched. */
export function isBookkeeping(list: string): boolean {
  return isWaiting(list) || /^(?:past|watch|hand\/retracted|hand\/restored)(?:\/|$)/.test(list)
}

function states(statement: string, id: string): boolean {
  if (!statement.includes(JSON.stringify(id))) return false
  const { nodes = [] } = JSON.parse(statement) as { nodes?: readonly { readonly id: string }[] }
  return nodes.some(node => node.id === id)
}

async function shownRecords(graph: Graph, originals: Pick<Originals, 'find'>, records: readonly StoredRecord[]): Promise<Map<string, SourceRecord>> {
  if (records.length === 0) return new Map()
  const [runs, withheld, worded] = await Promise.all([graph.runs(), Withheld.of(graph), wordedIn(graph, records)])
  const byRun = new Map(runs.map(run => [run.id, run]))
  const wording = await wordings(originals, records, worded)
  return new Map(records.map(record => {
    const run = worded.get(record.id) ?? record.run
    const whole = statementFrom(record.statement)
    const statement = withheld.from(whole, record.of)
    // What was retracted by hand is not shown in the words of the source either.
    const same = statement.nodes.length === whole.nodes.length && statement.ties.length === whole.ties.length
    return [record.id, shownRecord(record, byRun.get(run), same ? wording.get(record.id) : undefined, same ? record.statement : textOf(statement))]
  }))
}

function shownRecord({ list, run, locator, absentSince }: StoredRecord, from: StoredRun | undefined, original: Original | undefined, statement: string): SourceRecord {
  return {
    list, run: from?.id ?? run, file: from?.file ?? null, sha256: from?.sha256 ?? null, publishedOn: from?.publishedOn ?? null, importedAt: from?.finishedAt ?? from?.startedAt ?? null, locator: locator ?? null,
    original: original?.text ?? null, originalCut: original?.of === undefined ? null : { reason: 'The entry is longer than what is kept of it.', shown: original.text.length, total: original.of }, statement, absentSince: absentSince ?? null
  }
}

/** By record: the run whose file has its words. A run that marked it as no longer listed, or found it in an older version, is not that one. */
async function wordedIn(graph: Graph, records: readonly StoredRecord[]): Promise<Map<string, string>> {
  const worded = new Map(records.map(record => [record.id, record]))
  let open = [...records]
  for (let step = 0; step < mostPast && open.length > 0; step++) {
    const before = await pastOf(graph, open)
    open = open.flatMap(record => {
      const past = before.get(record.id)
      if (past?.digest !== record.digest || (past.absentSince !== undefined && record.absentSince === undefined)) return []
      worded.set(record.id, past)
      return [past]
    })
  }
  return new Map([...worded].map(([id, { run }]) => [id, run]))
}

function pastOf(graph: Graph, records: readonly StoredRecord[]): Promise<ReadonlyMap<string, StoredRecord>> {
  return pastRecords(graph, records.map(({ run, id }) => pastId(run, id)))
}

async function wordings(originals: Pick<Originals, 'find'>, records: readonly StoredRecord[], worded: ReadonlyMap<string, string>): Promise<Map<string, Original>> {
  const wanted = new Map<string, Set<string>>()
  for (const { id, run } of records) {
    const from = worded.get(id) ?? run
    wanted.set(from, (wanted.get(from) ?? new Set()).add(id))
  }
  const found = await Promise.all([...wanted].map(([run, ids]) => originals.find(run, ids)))
  return new Map(found.flatMap(originals => [...originals]))
}
