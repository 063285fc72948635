// What every exported file says of itself: what it is, of which revision, from which lists with their dates, and for whom.
import { dayNumber, type Day } from '../../schema/dates.ts'
import type { Graph, StoredRun } from '../graph/graph.ts'
import { version } from '../version.ts'
import type { Profile } from './profiles.ts'

export interface HeadList {
  readonly list: string
  readonly publishedOn: string
  readonly importedOn: string
}

export interface Head {
  readonly title: string
  readonly notice: string
  readonly generator: string
  readonly exportedOn: Day
  readonly revision: number
  readonly stamp: string
  readonly profile: string
  readonly lists: readonly HeadList[]
  /** Of an export that is a part of the graph: which. */
  readonly part?: string
}

const staleAfterDays = 30

export async function headOf(graph: Graph, profile: Profile, on: Day): Promise<Head> {
  const { revision = 0, stamp = '' } = await graph.ledger() ?? {}
  const lists = listsOf(await graph.standingRuns())
  return { title: 'Graph of Nexum', notice: noticeOf(lists, on), generator: `Nexum ${version}`, exportedOn: on, revision, stamp, profile: `${profile.name}: ${profile.about}`, lists }
}

/** Of a part of the graph: nothing follows from what is not in it. */
export function partial(head: Head, part: string): Head {
  return { ...head, title: `Part of the graph of Nexum (${part})`, notice: `${head.notice} This is a part of the graph: what is not in it may be in the rest.`, part }
}

/** Of each list the last version that was imported whole. */
function listsOf(runs: readonly StoredRun[]): HeadList[] {
  const held = new Map<string, StoredRun>()
  for (const run of runs) {
    const known = held.get(run.list)
    if (run.complete && (known === undefined || known.publishedOn <= run.publishedOn)) held.set(run.list, run)
  }
  return [...held.values()].sort((a, b) => a.list < b.list ? -1 : 1).map(({ list, publishedOn, startedAt, finishedAt }) => ({ list, publishedOn, importedOn: (finishedAt ?? startedAt).slice(0, 10) }))
}

function noticeOf(lists: readonly HeadList[], on: Day): string {
  const text = (some: readonly HeadList[]) => some.map(({ list, publishedOn }) => `${list} ${publishedOn}`).join(', ')
  const old = lists.filter(({ publishedOn }) => dayNumber(on) - dayNumber(publishedOn) > staleAfterDays)
  return [
    'Leads for review, not findings.',
    lists.length === 0 ? 'No list is loaded, only chosen designations: whether an actor is designated cannot be told from what is missing.'
      : `An actor without a designation here is not on the lists loaded (${text(lists)}), and no more is said by it.`,
    ...old.length === 0 ? [] : [`Older than ${staleAfterDays} days: ${text(old)}.`]
  ].join(' ')
}

/** In one line: for heads that are comments or descriptions. */
export function headText({ title, generator, exportedOn, revision, profile, lists, notice }: Head): string {
  return `${title}, revision ${revision}, exported by ${generator} on ${exportedOn} (${profile}). ${notice}${lists.length === 0 ? '' : ` Lists imported: ${lists.map(({ list, publishedOn, importedOn }) => `${list} of ${publishedOn} on ${importedOn}`).join(', ')}.`}`
}
