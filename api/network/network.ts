// The network for the rest of the house: questions go to a thread of their own that holds the projection and judges; what it finds by
// id comes back with what the store says of it.
import type { Worker } from 'node:worker_threads'
import { weightsOf } from '../../schema/weights.ts'
import { DeadlineError, StoreError } from '../errors.ts'
import { withoutRecords } from '../graph/batch.ts'
import type { Batch, Graph, Written } from '../graph/graph.ts'
import { startThread, type Remote } from '../threads.ts'
import type {
  Basis, CallOptions, Candidate, CandidatesAnswer, CandidatesArguments, CoverageAnswer, CoverageArguments, LeadsArguments, NetworkStatus,
  OwnedActor, OwnershipAnswer, OwnershipArguments, PathsAnswer, PathsArguments, ReadinessArguments
} from './answers.ts'
import { candidatesNotice, coverageNotice, fitsNotice, listsOf, ownershipNotice, precedentsNotice, versionsOf, whatIfNotice } from './basis.ts'
import type { FitsAnswer, FitsArguments, PrecedentsAnswer, PrecedentsArguments } from './fits-answers.ts'
import { Hydration } from './hydrate.ts'
import { ready, type ReadinessAnswer } from './ready.ts'
import type { Answered, Asked, Bounds, NetworkFunctions, NetworkStart } from './worker.ts'
import type { WhatIfAnswer, WhatIfArguments } from './what-if-answers.ts'

export type * from './answers.ts'
export type { FitsAnswer, FitsArguments, PrecedentsAnswer, PrecedentsArguments } from './fits-answers.ts'
export type { ReadinessAnswer } from './ready.ts'
export type { WhatIfAnswer, WhatIfArguments } from './what-if-answers.ts'

const usualTime = 30_000
/** More rows than the projection puts in place are not worth the copy: it is loaded anew. */
const mostHandedOver = 5_000

interface Thread {
  readonly remote: Remote<NetworkFunctions>
  readonly worker: Worker
}

/** What is the same for all questions on one revision of the store. */
interface Ground extends Pick<Bounds, 'versions' | 'expected'> {
  readonly lists: Basis['lists']
}

export class Network {
  readonly #graph: Graph
  readonly #thread: Promise<Thread>
  readonly #ready: Promise<void>
  readonly #stopListening: () => void
  #status: NetworkStatus = { ready: false, revision: null, nodes: null, ties: null }
  #ground: { readonly stamp: string | undefined; readonly ground: Ground } | undefined
  #closed = false

  private constructor(graph: Graph) {
    this.#graph = graph
    this.#thread = start(graph)
    // The listener is there before the first load reads: what is written meanwhile is taken over after it.
    this.#stopListening = graph.onWrite((written, batch) => void this.#written(written, batch).catch(() => undefined))
    this.#ready = this.#load()
    this.#ready.catch(() => undefined)
  }

  /** Returns at once: loading goes on in the thread, and questions wait for it. */
  static open(graph: Graph): Network {
    return new Network(graph)
  }

  /** When the projection is loaded. @throws StoreError when it cannot be. */
  ready(): Promise<void> {
    return this.#ready
  }

  status(): NetworkStatus {
    return this.#status
  }

  /** @throws NotFoundError for an unknown end, or one that is to be passed or not to be passed. */
  paths(args: PathsArguments, call?: CallOptions): Promise<PathsAnswer> {
    return this.#answer('paths', args, call, async ({ value }, basis) => {
      const hydration = await Hydration.of(this.#graph, value)
      return { paths: value.paths.map(path => hydration.path(path)), truncated: value.truncated, basis }
    })
  }

  /** Leads, not allegations; highest score first, then by id. @throws NotFoundError for an unknown `of` or `scheme`, InputError for a cursor of another question. */
  candidates(args: CandidatesArguments, call?: CallOptions): Promise<CandidatesAnswer> {
    return this.#answer('candidates', args, call, async ({ value }, basis) => {
      const hydration = await Hydration.of(this.#graph, value)
      const remarks = value.remarks.map(remark => hydration.spelled(remark))
      const weights = weightsOf(args.weights)
      return {
        totalCount: value.totalCount, pageInfo: { hasNextPage: value.hasNextPage, endCursor: value.candidates.at(-1)?.cursor ?? null },
        edges: value.candidates.map(({ cursor, candidate }) => ({ cursor, node: hydration.candidate(candidate, basis, remarks, weights) })),
        notice: candidatesNotice(basis, remarks), weights, truncated: value.truncated, basis
      }
    })
  }

  /** The same judgement for one actor, designated or not. @throws NotFoundError for an unknown actor. */
  leads(args: LeadsArguments, call?: CallOptions): Promise<Candidate> {
    return this.#answer('leads', args, call, async ({ value }, basis) => (await Hydration.of(this.#graph, value)).candidate(value, basis))
  }

  /** @throws NotFoundError for an unknown actor. */
  ownership(args: OwnershipArguments, call?: CallOptions): Promise<OwnershipAnswer> {
    return this.#answer('ownership', args, call, async ({ value }, basis) => ({ ...(await Hydration.of(this.#graph, value)).ownership(value), notice: ownershipNotice(basis), basis }))
  }

  /** @throws NotFoundError for an unknown actor. */
  ownedBy(args: OwnershipArguments, call?: CallOptions): Promise<OwnedActor[]> {
    return this.#answer('ownedBy', args, call, async ({ value }) => {
      const hydration = await Hydration.of(this.#graph, value)
      return value.map(owned => hydration.owned(owned))
    })
  }

  /** What a submission on this ground would still need. @throws NotFoundError for an unknown actor, InputError for an unknown prong. */
  readiness(args: ReadinessArguments, call?: CallOptions): Promise<ReadinessAnswer> {
    return this.#answer('readiness', args, call, async ({ value }, basis) => ready(value, await Hydration.of(this.#graph, value), basis))
  }

  /** What would change if somebody were designated, or not any more, or sold a stake; nothing is written. @throws NotFoundError, InputError where nothing would change. */
  whatIf(args: WhatIfArguments, call?: CallOptions): Promise<WhatIfAnswer> {
    return this.#answer('whatIf', args, call, async ({ value }, basis) => ({ ...(await Hydration.of(this.#graph, value)).whatIf(value), notice: whatIfNotice(basis), basis }))
  }

  /** Every ground that the records open for one actor, of all authorities, best first. @throws NotFoundError for an unknown actor. */
  fits(args: FitsArguments, call?: CallOptions): Promise<FitsAnswer> {
    return this.#answer('fits', args, call, async ({ value }, basis) => ({ ...(await Hydration.of(this.#graph, value)).fits(value), notice: fitsNotice(basis), basis }))
  }

  /** Listings on record on the same ground. @throws InputError for an unknown prong. */
  precedents(args: PrecedentsArguments, call?: CallOptions): Promise<PrecedentsAnswer> {
    return this.#answer('precedents', args, call, async ({ value }, basis) => ({ ...(await Hydration.of(this.#graph, value)).precedents(value), notice: precedentsNotice(basis), basis }))
  }

  /** An unknown id has no row. @throws NotFoundError for an unknown scheme. */
  coverage(args: CoverageArguments, call?: CallOptions): Promise<CoverageAnswer> {
    return this.#answer('coverage', args, call, async ({ value }, basis) => {
      const hydration = await Hydration.of(this.#graph, value)
      return {
        columns: value.columns.map(authority => ({ authority })),
        rows: value.rows.map(({ actor, cells, gaps }) => ({ actor: hydration.node(actor), cells: cells.map(cell => hydration.cell(cell)), gaps })),
        totals: value.totals, notice: coverageNotice(basis), basis
      }
    })
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#stopListening()
    const thread = await this.#thread.catch(() => undefined)
    await thread?.worker.terminate()
  }

  async #load(): Promise<void> {
    const { remote } = await this.#thread
    await remote.load(undefined)
    await this.#readStatus()
  }

  async #readStatus(): Promise<void> {
    const known = await (await this.#thread).remote.status(undefined)
    this.#status = known === undefined ? { ready: false, revision: null, nodes: null, ties: null } : { ready: true, ...known }
  }

  async #written(written: Written, batch: Batch): Promise<void> {
    const { create = {}, merge = {}, retract } = batch
    const rows = [create, merge].reduce((sum, { nodes = [], ties = [] }) => sum + nodes.length + ties.length, 0)
    const takesBack = retract !== undefined && retract.nodes.length + retract.ties.length > 0
    const { remote } = await this.#thread
    await remote.written({ written, batch: rows > mostHandedOver || takesBack ? undefined : withoutRecords({ create, merge }) })
    if (this.#status.ready) await this.#readStatus()
  }

  /** A thing that has gone between judging and reading makes it judge once more. */
  async #answer<K extends Operation, T>(operation: K, args: unknown, { signal, milliseconds = usualTime }: CallOptions = {}, show: (answered: AnswerOf<K>, basis: Basis) => Promise<T>): Promise<T> {
    const ends = Date.now() + milliseconds
    for (let attempt = 1; ; attempt++) {
      try {
        return await within(operation, ends - Date.now(), signal, async flag => {
          const ground = await this.#groundNow()
          const { remote } = await this.#thread
          const ask = remote[operation] as unknown as (asked: Asked<unknown>) => Promise<AnswerOf<K>>
          const answered = await ask({ args, bounds: { flag, milliseconds: Math.max(1, ends - Date.now()), versions: ground.versions, expected: ground.expected } })
          this.#noteRevision(answered.revision)
          return await show(answered, { revision: answered.revision, lists: ground.lists })
        })
      } catch (error) {
        if (!(error instanceof StoreError && error.retryable) || attempt === 2) throw error
      }
    }
  }

  #noteRevision(revision: number): void {
    if (this.#status.revision !== revision) void this.#readStatus().catch(() => undefined)
  }

  /** The lists are read again only when something was written, by this process or another. */
  async #groundNow(): Promise<Ground> {
    const expected = await this.#graph.ledger()
    if (this.#ground === undefined || this.#ground.stamp !== expected?.stamp) {
      const runs = await this.#graph.standingRuns()
      this.#ground = { stamp: expected?.stamp, ground: { expected, lists: listsOf(runs), versions: versionsOf(runs) } }
    }
    return this.#ground.ground
  }
}

type Operation = 'fits' | 'precedents' | 'readiness' | 'whatIf' | 'paths' | 'candidates' | 'leads' | 'ownership' | 'ownedBy' | 'coverage'
type AnswerOf<K extends Operation> = Awaited<ReturnType<NetworkFunctions[K]>> extends Answered<infer T> ? Answered<T> : never

async function start(graph: Graph): Promise<Thread> {
  const { store, items } = await graph.engine.share()
  return startThread<NetworkFunctions>('api/network/worker', { store } satisfies NetworkStart, 'The network', items)
}

/** Ends with a DeadlineError, and tells the thread, when the time is up or nobody waits. */
async function within<T>(operation: string, milliseconds: number, signal: AbortSignal | undefined, work: (flag: SharedArrayBuffer) => Promise<T>): Promise<T> {
  const flag = new SharedArrayBuffer(4)
  let stop: (() => void) | undefined
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      Atomics.store(new Int32Array(flag), 0, 1)
      reject(signal?.reason instanceof Error ? signal.reason : new DeadlineError(operation, Math.max(0, milliseconds)))
    }
  })
  const timer = setTimeout(() => stop?.(), Math.max(0, milliseconds))
  const abort = (): void => stop?.()
  signal?.addEventListener('abort', abort, { once: true })
  if (signal?.aborted === true) abort()
  try {
    return await Promise.race([work(flag), stopped])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}
