// The thread that answers searches: it holds the index, keeps it current and does nothing else, so that no sweep over the graph makes a search wait.
import { parentPort } from 'node:worker_threads'
import type { NodeKind } from '../../schema/ontology.ts'
import { searchable } from '../../schema/searchable.ts'
import type { SharedStore } from '../graph/engine.ts'
import { takeUp } from '../graph/share.ts'
import { serve, startedWith } from '../threads.ts'
import { allEntries, entriesOf } from './entries.ts'
import type { Hit } from './find.ts'
import { HeldNames } from './held-names.ts'

export interface NamesStart {
  readonly store: SharedStore
}

export interface Asked {
  readonly query: string
  readonly kinds?: readonly NodeKind[] | undefined
  readonly designatedBy?: readonly string[] | undefined
  readonly first: number
  readonly skip: number
  /** How long to wait for what was written before the question was asked. */
  readonly patience: number
}

export interface Answered {
  readonly totalCount: number
  readonly hits: readonly Hit[]
  /** Whether everything written before the question was asked took part. */
  readonly current: boolean
}

/** A write is taken over when nothing more was written for so long, or at once when a search waits for it. */
const quiet = 200
/** More nodes than this are not read one by one: all is loaded anew. */
const many = 4_000
const pageOfIds = 1_000

const { store } = startedWith<NamesStart>()
const graph = takeUp(store)
const names = new HeldNames()
const pending = new Set<string>()
let timer: NodeJS.Timeout | undefined
let refreshing: Promise<void> | undefined

/** Takes over all that is pending, once at a time. What fails stays pending: the next search or write tries again. */
function refresh(): Promise<void> {
  clearTimeout(timer)
  refreshing ??= takeOver().finally(() => { refreshing = undefined })
  return refreshing
}

async function takeOver(): Promise<void> {
  while (!names.ready || pending.size > 0) {
    const ids = [...pending]
    pending.clear()
    try {
      if (!names.ready || ids.length + names.written > many) await names.load(await allEntries(await graph))
      else await replace(ids)
    } catch (error) {
      for (const id of ids) pending.add(id)
      throw error
    }
  }
}

async function replace(written: readonly string[]): Promise<void> {
  const ids = names.withTwins(written)
  const entries: Awaited<ReturnType<typeof entriesOf>> = new Map()
  for (let at = 0; at < ids.length; at += pageOfIds) for (const [id, entry] of await entriesOf(await graph, ids.slice(at, at + pageOfIds))) entries.set(id, entry)
  names.replace(entries)
}

/** Whether all was taken over in time. With an index to answer from, a store that is away is no reason to fail. */
async function caughtUp(patience: number): Promise<boolean> {
  if (names.ready && pending.size === 0 && refreshing === undefined) return true
  let late: NodeJS.Timeout | undefined
  const passed = new Promise<false>(resolve => { late = setTimeout(() => resolve(false), patience) })
  try {
    return await Promise.race([refresh().then(() => true, (error: unknown) => {
      if (names.ready) return false
      throw error
    }), passed])
  } finally {
    clearTimeout(late)
  }
}

const functions = {
  /** Resolves when names can be searched. */
  async load(): Promise<void> {
    if (!names.ready) await refresh()
  },

  written(ids: readonly string[]): void {
    for (const id of ids) pending.add(id)
    clearTimeout(timer)
    if (names.ready && pending.size > 0) timer = setTimeout(() => void refresh().catch(() => undefined), quiet)
  },

  /** undefined while the first load is under way, when the patience is over. */
  async search({ query, kinds = searchable, designatedBy, first, skip, patience }: Asked): Promise<Answered | undefined> {
    const current = await caughtUp(patience)
    if (!names.ready) return undefined
    const found = names.find(query, { kinds: new Set(kinds), designatedBy: designatedBy === undefined ? undefined : new Set(designatedBy) })
    return { totalCount: found.length, hits: names.describe(found.slice(skip, skip + first), query), current }
  },

  size(): { readonly bytes: number; readonly nodes: number } {
    return names.size()
  },

  async close(): Promise<void> {
    clearTimeout(timer)
    if ('address' in store) await (await graph).close()
  }
}
export type NamesFunctions = typeof functions

if (parentPort !== null) serve(parentPort, functions)
