// What records said before a run changed them, kept as records of a list of their own: `past/<run>`.
import type { Graph, StoredRecord } from '../graph/graph.ts'

const pastList = (run: string) => `past/${run}`

/** Its `of` is the record and no node: nobody who asks what is stated of a node is answered with what was. */
export function pastRecord(before: StoredRecord, run: string): StoredRecord {
  return { id: `${pastList(run)}|${before.id}`, of: before.id, list: pastList(run), part: '', digest: before.digest, statement: JSON.stringify(before), run, listedBy: before.listedBy }
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
