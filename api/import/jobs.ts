// Imports that go on in the background: one after another, each with its progress; what was given for them is removed when they end.
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Graph, StoredRun } from '../graph/graph.ts'
import { Queue } from '../graph/queue.ts'
import type { Outcome, PathOptions } from './import-paths.ts'
import { paceOf } from './pace.ts'
import type { Progress } from './pipeline.ts'
import type { Counts } from './report.ts'
import { ImportThread } from './thread.ts'
import { Undoings, type Undoing } from './undoings.ts'

export type JobStage = 'QUEUED' | Progress['stage'] | 'FAILED' | 'CANCELLED' | Undoing['stage']

export interface JobRequest {
  /** Name of the file, as its owner calls it. */
  readonly name: string
  readonly path: string
  /** Removed in the end, with what is in it. */
  readonly folder: string
  readonly sha256: string
  readonly options: Pick<PathOptions, 'source' | 'sourceDate' | 'dryRun' | 'force'>
}

export interface Job {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly dryRun: boolean
  readonly startedAt: string
  readonly finishedAt: string | undefined
  readonly stage: JobStage
  readonly read: number
  readonly counts: Counts | undefined
  /** The run it is at, once the file is open. */
  readonly run: StoredRun | undefined
  readonly rate: number | null
  readonly remainingSeconds: number | null
  readonly outcome: Outcome | undefined
  /** Why it came to nothing. */
  readonly message: string | undefined
}

interface Held {
  job: Job
  readonly request: JobRequest
  readonly stop: AbortController
  /** When reading began; milliseconds. */
  began: number
}

/** Ended jobs that are still told of. */
const remembered = 50
const stopped: Pick<Job, 'stage' | 'message'> = { stage: 'CANCELLED', message: 'Cancelled. What was written so far is kept; the same file goes on from there, or can be taken back.' }

export class ImportJobs {
  readonly #thread: ImportThread
  readonly #queue = new Queue()
  readonly #jobs = new Map<string, Held>()
  readonly #listeners = new Set<(job: Job) => void>()
  readonly #running = new Set<Promise<void>>()
  #closed = false
  /** What is taken back is told of like an import, by the id of its run. */
  readonly undoings: Undoings

  /** @param data folder of the store */
  constructor(graph: Graph, data: string) {
    this.#thread = new ImportThread(graph, data)
    this.undoings = new Undoings(graph, this.#thread, undoing => this.#tell(jobOf(undoing)))
  }

  /** Begins when those before it are over. */
  add(request: JobRequest): Job {
    const job: Job = {
      id: `upload-${randomUUID()}`, file: request.name, sha256: request.sha256, dryRun: request.options.dryRun === true, startedAt: new Date().toISOString(), finishedAt: undefined,
      stage: 'QUEUED', read: 0, counts: undefined, run: undefined, rate: null, remainingSeconds: null, outcome: undefined, message: undefined
    }
    const held: Held = { job, request, stop: new AbortController(), began: 0 }
    this.#jobs.set(job.id, held)
    this.#forget()
    if (this.#closed) held.stop.abort()
    const running = this.#queue.add(() => this.#run(held)).catch(() => undefined).finally(() => this.#running.delete(running))
    this.#running.add(running)
    this.#tell(job)
    return job
  }

  /** Oldest first. */
  all(): readonly Job[] {
    return [...this.#jobs.values()].map(({ job }) => job)
  }

  /** By its own id, or by that of the run it is at. */
  find(id: string): Job | undefined {
    return this.#jobs.get(id)?.job ?? this.all().find(job => isUnderWay(job) && job.run?.id === id)
  }

  /** What was written stays, and the same file goes on from there. Returns it as it is now, or undefined where nothing of that id is under way. */
  cancel(id: string): Job | undefined {
    const job = this.find(id)
    const held = job === undefined || !isUnderWay(job) ? undefined : this.#jobs.get(job.id)
    held?.stop.abort()
    if (held?.job.stage === 'QUEUED') this.#set(held, { ...stopped, finishedAt: new Date().toISOString() })
    return held?.job
  }

  onChange(listener: (job: Job) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes no more and ends what is under way after the batch at hand. */
  async close(): Promise<void> {
    this.#closed = true
    for (const { stop } of this.#jobs.values()) stop.abort()
    await Promise.allSettled([...this.#running, this.undoings.idle()])
    await this.#thread.close()
  }

  async #run(held: Held): Promise<void> {
    const end = held.stop.signal.aborted ? stopped : await this.#import(held)
    await rm(held.request.folder, { recursive: true, force: true })
    this.#set(held, { ...end, remainingSeconds: null, finishedAt: new Date().toISOString() })
  }

  /** How it ended. */
  async #import(held: Held): Promise<Partial<Job>> {
    const { path, folder, options } = held.request
    held.began = performance.now()
    try {
      const outcome = await this.#thread.import({ job: held.job.id, path, options: { ...options, under: folder } }, held.stop.signal, progress => this.#progress(held, progress))
      const message = [...outcome.failures, ...outcome.skipped].map(failure => failure.message).join('\n')
      return { stage: outcome.runs.length === 0 ? 'FAILED' : 'DONE', outcome, message: message === '' ? undefined : message }
    } catch (error) {
      return held.stop.signal.aborted ? stopped : { stage: 'FAILED', message: (error as Error).message }
    }
  }

  #progress(held: Held, progress: Progress): void {
    const { stage, read, run, counts } = progress
    this.#set(held, { stage, read, ...paceOf((performance.now() - held.began) / 1000, progress), ...run === undefined ? {} : { run }, ...counts === undefined ? {} : { counts } })
  }

  #set(held: Held, change: Partial<Job>): void {
    held.job = { ...held.job, ...change }
    this.#tell(held.job)
  }

  #tell(job: Job): void {
    for (const listener of this.#listeners) listener(job)
  }

  #forget(): void {
    const ended = [...this.#jobs.values()].filter(({ job }) => !isUnderWay(job))
    for (const { job } of ended.slice(0, Math.max(0, ended.length - remembered))) this.#jobs.delete(job.id)
  }
}

function jobOf({ run, stage, message }: Undoing): Job {
  const { id, file, sha256, startedAt, entries: read } = run
  return { id, file, sha256, startedAt, finishedAt: undefined, dryRun: false, stage, read, counts: undefined, run, rate: null, remainingSeconds: null, outcome: undefined, message }
}

export function isUnderWay({ stage }: Pick<Job, 'stage'>): boolean {
  return stage !== 'DONE' && stage !== 'FAILED' && stage !== 'CANCELLED'
}
