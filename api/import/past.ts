// What records said before a run changed them, kept as records of a list of their own: `past/<run>`.
import type { Graph, StoredRecord } from '../graph/graph.ts'

export const pastList = (run: string) => `past/${run}`
export const pastId = (run: string, record: string) => `${pastList(run)}|${record}`

/** What a run did to a record that was there. */
export type Alteration = 'CHANGED' | 'REMOVED' | 'RELISTED'

/**
 * Its `of` is the record and no node: nobody who asks what is stated of a node is answered with what was. Its `part` is what the run did.
 * @param after what the run makes of it
 */
export function pastRecord(before: StoredRecord, after: Pick<StoredRecord, 'run' | 'absentSince'>): StoredRecord {
  const { run } = after
  return { id: pastId(run, before.id), of: before.id, list: pastList(run), part: alteration(before, after), digest: before.digest, statement: JSON.stringify(before), run, listedBy: before.listedBy }
}

function alteration(before: Pick<StoredRecord, 'absentSince'>, after: Pick<StoredRecord, 'absentSince'>): Alteration {
  if (before.absentSince === undefined) return after.absentSince === undefined ? 'CHANGED' : 'REMOVED'
  return after.absentSince === undefined ? 'RELISTED' : 'CHANGED'
}

/** Ids of the records that a run changed, with those under which their past is kept. */
export async function pastIds(graph: Graph, run: string): Promise<ReadonlyMap<string, string>> {
  const held = await graph.recordsOfList(pastList(run))
  if (held.length === 0) return new Map()
  const [ids, of] = [held.column('id'), held.column('of')]
  return new Map(Array.from({ length: held.length }, (_, row) => [String(of[row]), String(ids[row])]))
}

/** The records as they were before the run, by their ids. */
export async function pastRecords(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>> {
  const records = (await graph.records(ids)).map(({ statement }) => JSON.parse(statement) as StoredRecord)
  return new Map(records.map(record => [record.id, record]))
}

export const isPast = (list: string): boolean => list.startsWith('past/')
