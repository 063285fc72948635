// The lists that the store holds: of each the latest version that was imported, by the runs of imports.
import type { Graph, StoredRun } from '../graph/graph.ts'
import type { Basis } from '../network/answers.ts'

/** By name of the list. A run that did not finish, or brought an older version, does not count. */
export async function heldLists(graph: Graph): Promise<StoredRun[]> {
  const held = new Map<string, StoredRun>()
  for (const run of await graph.runs()) {
    const known = held.get(run.list)
    if (run.finishedAt !== undefined && run.stage !== 'FAILED' && (known === undefined || known.publishedOn <= run.publishedOn)) held.set(run.list, run)
  }
  return [...held.values()].sort((left, right) => left.list < right.list ? -1 : 1)
}

export async function basisOf(graph: Graph): Promise<Basis> {
  const [ledger, lists] = await Promise.all([graph.ledger(), heldLists(graph)])
  return {
    revision: ledger?.revision ?? 0,
    lists: lists.map(run => ({ source: run.list, version: run.publishedOn, publishedOn: run.publishedOn, importedAt: run.finishedAt ?? run.startedAt, complete: run.complete }))
  }
}
