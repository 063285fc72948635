// The lists that the store holds: of each the latest version that was imported, by the runs of imports.
import type { Graph, StoredRun } from '../graph/graph.ts'
import type { Basis } from '../network/answers.ts'
import { authorityOf, listsOf } from '../network/basis.ts'

/** By name of the list: its newest whole version. Not complete where a later import of it was interrupted, or none was finished. */
export async function heldLists(graph: Graph): Promise<StoredRun[]> {
  const byList = new Map<string, StoredRun[]>()
  for (const run of await graph.standingRuns()) byList.set(run.list, [...byList.get(run.list) ?? [], run])
  return [...byList.values()].map(held).sort((left, right) => left.list < right.list ? -1 : 1)
}

function held(runs: readonly StoredRun[]): StoredRun {
  const newest = runs.reduce((best, run) => better(run, best) ? run : best)
  return { ...newest, complete: runs.every(run => run.complete || run.startedAt < newest.startedAt) }
}

function better(run: StoredRun, than: StoredRun): boolean {
  return run.complete === than.complete ? run.publishedOn >= than.publishedOn : run.complete
}

/** Authority to the day by which all of its lists are held: only what appears after it was listed on the day of the version that shows it. */
export async function firstVersions(graph: Graph): Promise<Readonly<Record<string, string>>> {
  const days = new Map<string, string>()
  for (const { list, complete, publishedOn } of await graph.standingRuns()) if (complete && publishedOn < (days.get(list) ?? '9999')) days.set(list, publishedOn)
  const first: Record<string, string> = {}
  for (const [list, day] of days) {
    const authority = authorityOf(list)
    if (authority !== undefined && day > (first[authority] ?? '')) first[authority] = day
  }
  return first
}

export async function basisOf(graph: Graph): Promise<Basis> {
  const [ledger, runs] = await Promise.all([graph.ledger(), graph.standingRuns()])
  return { revision: ledger?.revision ?? 0, lists: listsOf(runs) }
}
