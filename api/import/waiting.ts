// Ties whose ends no list has stated yet: kept as records of a list of their own, and offered again whenever something was imported.
import type { Graph, StoredRecord, StoredRun } from '../graph/graph.ts'
import type { AnyTie } from '../../schema/records.ts'
import { Withheld } from './by-hand/withheld.ts'
import { decide, isByReference, pastJudgement } from './judge-references.ts'
import { judgedList, judgedRecord } from './same-actor.ts'
import { digestOf, statementFrom, textOf } from './statement.ts'

const waitingList = 'waiting'
const recordsAtOnce = 1000

export const isWaiting = (list: string): boolean => list === waitingList

/** Ties that could not be written, each with the record that states it. */
export function waitingRecords(ties: readonly AnyTie[], known: ReadonlySet<string>, { id: run, list, publishedOn }: Pick<StoredRun, 'id' | 'list' | 'publishedOn'>): StoredRecord[] {
  return ties.map(tie => {
    const statement = { nodes: [], ties: [tie] }
    const of = known.has(tie.end) ? tie.start : tie.end
    return { id: `${waitingList}|${list}|${tie.id}`, of, list: waitingList, part: list, digest: digestOf(statement), statement: textOf(statement), run, addedBy: run, listedBy: publishedOn }
  })
}

/** Ids of the records that wait because of a run. */
export function waitingOf(graph: Graph, run: string): Promise<string[]> {
  return graph.recordsOfRun(waitingList, run)
}

/** References that wait for a list, and that a newer version of these entries no longer gives: they wait no longer. */
export async function withdrawWaiting(graph: Graph, run: StoredRun, subjects: ReadonlySet<string>, said: ReadonlySet<string>): Promise<void> {
  const held = subjects.size === 0 ? undefined : await graph.recordsOfList(waitingList)
  if (held === undefined || held.length === 0) return
  const part = held.column('part')
  const own = Array.from(held.column('id'), String).filter((_, row) => part[row] === judgedList(run.list))
  for (let at = 0; at < own.length; at += recordsAtOnce) {
    const stale = (await graph.records(own.slice(at, at + recordsAtOnce))).filter(({ statement }) => statementFrom(statement).ties.every(tie => subjects.has(tie.start) && !said.has(tie.id)))
    if (stale.length > 0) await graph.write({ retract: { nodes: [], ties: [], records: stale.map(({ id }) => id) }, merge: { records: stale.map(record => pastJudgement(record, run)) } })
  }
}

/** Writes the ties that waited and whose ends are there now. Returns how many. */
export async function settleWaiting(graph: Graph): Promise<number> {
  const held = await graph.recordsOfList(waitingList)
  if (held.length === 0) return 0
  const [ids, of] = [Array.from(held.column('id'), String), Array.from(held.column('of'), String)]
  const known = await graph.known(of)
  const ready = ids.filter((_, row) => known.has(of[row] ?? ''))
  let written = 0
  for (let at = 0; at < ready.length; at += recordsAtOnce) written += await settle(graph, await graph.records(ready.slice(at, at + recordsAtOnce)))
  return written
}

/** A tie that its list no longer states is not written any more, and waits no longer. */
async function settle(graph: Graph, records: readonly StoredRecord[]): Promise<number> {
  const waiting = records.map(({ id, part, statement }) => ({ id, list: part, tie: statementFrom(statement).ties[0] }))
  const ends = waiting.flatMap(({ tie }) => tie === undefined ? [] : [tie.start, tie.end])
  const withdrawn = new Set((await graph.recordsOf(ends)).flatMap(({ list, statement }) => statementFrom(statement).ties.filter(({ withdrawnBy }) => withdrawnBy !== undefined).map(({ id }) => `${list} ${id}`)))
  const still = waiting.filter(({ list, tie }) => tie !== undefined && !withdrawn.has(`${list} ${tie.id}`))
  const { ties } = (await Withheld.of(graph)).from({ nodes: [], ties: still.flatMap(({ tie }) => tie ?? []) })
  const written = [...ties.filter(tie => !isByReference(tie)), ...await decide(graph, ties.filter(isByReference))]
  const { leftOver } = await graph.write({ merge: { ties: written, records: judgements(records, written.filter(isByReference)) } })
  const left = new Set(leftOver.map(({ id }) => id))
  await graph.write({ retract: { nodes: [], ties: [], records: waiting.filter(({ tie }) => tie === undefined || !left.has(tie.id)).map(({ id }) => id) } })
  return written.length - leftOver.length
}

/** By references to a list that was not there then: they go with the run that gave them. */
function judgements(records: readonly StoredRecord[], ties: readonly AnyTie[]): StoredRecord[] {
  const decided = new Map(ties.map(tie => [tie.id, tie]))
  return records.flatMap(({ part, statement, run, listedBy }) => {
    const tie = decided.get(statementFrom(statement).ties[0]?.id ?? '')
    return tie === undefined ? [] : [judgedRecord({ nodes: [], ties: [tie] }, part, { id: run, publishedOn: listedBy })]
  })
}
