// Search by name and identifier, as the rest of the house asks for it. The index lives in a thread of its own (worker.ts).
import type { Worker } from 'node:worker_threads'
import type { NodeKind } from '../../schema/ontology.ts'
import { searchable } from '../../schema/searchable.ts'
import { DeadlineError, InputError } from '../errors.ts'
import type { Graph, StoredNode } from '../graph/graph.ts'
import { startThread, type Remote } from '../threads.ts'
import { idsWritten } from './entries.ts'
import type { Hit } from './find.ts'
import { normalise } from './normalise.ts'
import type { NamesFunctions, NamesStart } from './worker.ts'

export interface Question {
  readonly query: string
  /** Without: all kinds that can be searched. */
  readonly kinds?: readonly NodeKind[] | undefined
  /** Only actors that one of these authorities has certainly designated today, by whichever of the records that are one. */
  readonly designatedBy?: readonly string[] | undefined
  readonly first: number
  readonly after?: string | undefined
}

export interface Call {
  readonly signal?: AbortSignal | undefined
  readonly milliseconds?: number | undefined
}

export interface SearchAnswer {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly hits: readonly Hit[]
  /** false: something written before the question was asked did not take part yet. Ask again. */
  readonly current: boolean
}

/** Characters; longer texts are no names. */
export const longestQuery = 1_000
const usualTime = 10_000
/** A search waits this long for what was written before it was asked, then answers from what it has and says so (`current`). */
const patience = 2_000

export class NameSearch {
  readonly #graph: Graph
  readonly #stopListening: () => void
  readonly #thread: Promise<{ readonly remote: Remote<NamesFunctions>; readonly worker: Worker }>
  #ready = false
  #closed: Promise<void> | undefined

  private constructor(graph: Graph) {
    this.#graph = graph
    this.#thread = startFor(graph)
    this.#thread.catch(() => undefined)
    // The listener is there before the first load reads: what is written meanwhile is taken over after it.
    this.#stopListening = graph.onWrite((_, batch) => this.#written(idsWritten(batch)))
    void this.ready().catch(() => undefined)
  }

  /** Starts to load at once, in its own thread. */
  static open(graph: Graph): NameSearch {
    return new NameSearch(graph)
  }

  /** Resolves when names can be searched. @throws StoreError when the store cannot be read; the next search tries again. */
  async ready(): Promise<void> {
    if (this.#ready) return
    await (await this.#thread).remote.load(undefined)
    this.#ready = true
  }

  /**
   * Hits with a score of 0.5 to 1 (1: equal, or an identifier told exactly), best first; at equal score by kind, actors first, then by id.
   * What was acknowledged as written before the call takes part, unless the index needs more than two seconds to take it over.
   * @throws InputError for an empty or overlong query, a kind that cannot be searched or a foreign cursor; DeadlineError when time is up, also while names are still loading.
   */
  async search(question: Question, { signal, milliseconds = usualTime }: Call = {}): Promise<SearchAnswer> {
    const query = checkedQuery(question)
    const skip = skipOf(question.after)
    signal?.throwIfAborted()
    if (!this.#ready) {
      const exact = await this.#byId(question, skip)
      if (exact !== undefined) return exact
    }
    const asked = { ...question, query, skip, patience: this.#ready ? Math.min(patience, milliseconds / 2) : milliseconds }
    const answer = await within((async () => (await this.#thread).remote.search(asked))(), milliseconds, signal)
    if (answer === undefined) throw new DeadlineError('search: names are still being loaded', milliseconds)
    this.#ready = true
    const { hits, totalCount, current } = answer
    return { totalCount, pageInfo: pageInfo(skip, hits.length, totalCount), hits, current }
  }

  /** Bytes that the index takes, and nodes in it. */
  async size(): Promise<{ readonly bytes: number; readonly nodes: number }> {
    return (await this.#thread).remote.size(undefined)
  }

  /** Closing twice is fine. The store stays open. */
  close(): Promise<void> {
    this.#stopListening()
    this.#closed ??= (async () => {
      const { remote, worker } = await this.#thread
      await remote.close(undefined).catch(() => undefined)
      await worker.terminate()
    })()
    return this.#closed
  }

  #written(ids: readonly string[]): void {
    if (ids.length === 0) return
    void this.#thread.then(({ remote }) => remote.written(ids)).catch(() => undefined)
  }

  /** Before names are loaded: the store itself knows ids. */
  async #byId({ query, kinds = searchable, designatedBy }: Question, skip: number): Promise<SearchAnswer | undefined> {
    const id = query.trim()
    if (skip > 0 || designatedBy !== undefined) return undefined
    const [node] = (await this.#graph.nodes([id, `ofac-${id}`, `uk-${id}`, `eu-${id}`, `un-${id}`])).filter(node => node !== undefined)
    if (node === undefined || !kinds.includes(node.kind)) return undefined
    return { totalCount: 1, pageInfo: pageInfo(0, 1, 1), hits: [byItsId(node)], current: false }
  }
}

async function startFor({ engine }: Graph): Promise<{ readonly remote: Remote<NamesFunctions>; readonly worker: Worker }> {
  const { store, items } = await engine.share()
  return startThread<NamesFunctions>('api/names/worker', { store } satisfies NamesStart, 'Search', items)
}

function checkedQuery({ query, kinds }: Question): string {
  if (query.length > longestQuery) throw new InputError(`query: ${query.length} characters are too many; a name or identifier has at most ${longestQuery}.`, ['query'])
  if (normalise(query) === '') throw new InputError('query: holds no letter and no digit. Give a name, a part of one, or an identifier.', ['query'])
  const unknown = kinds?.find(kind => !searchable.includes(kind))
  if (unknown !== undefined) throw new InputError(`kinds: ${unknown} cannot be searched by name.`, ['kinds'], searchable)
  return query
}

function byItsId({ id, kind }: StoredNode): Hit {
  return { id, kind, score: 1, matchedName: id, matchKind: 'IDENTIFIER' }
}

/** A cursor is opaque; it holds how many hits come before the page. */
function pageInfo(skip: number, shown: number, total: number): SearchAnswer['pageInfo'] {
  return { hasNextPage: skip + shown < total, endCursor: shown === 0 ? null : Buffer.from(`hit:${skip + shown}`, 'latin1').toString('base64url') }
}

function skipOf(after: string | undefined): number {
  if (after === undefined) return 0
  const match = /^hit:(\d{1,9})$/.exec(Buffer.from(after, 'base64url').toString('latin1'))
  if (match === null) throw new InputError('after: this cursor was not given by an answer. Take endCursor of the page before.', ['after'])
  return Number(match[1])
}

/** @throws DeadlineError when the time is up first, and the reason of the signal when nobody waits any more. */
function within<T>(work: Promise<T>, milliseconds: number, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal?.reason instanceof Error ? signal.reason : new DeadlineError('search', milliseconds))
    const timer = setTimeout(() => reject(new DeadlineError('search', milliseconds)), milliseconds + 50)
    signal?.addEventListener('abort', abort, { once: true })
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    })
  })
}
