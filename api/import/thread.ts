// Imports in a thread of their own, as the server asks for them; what they write is told to whoever listens to the graph.
import type { Worker } from 'node:worker_threads'
import type { Graph } from '../graph/graph.ts'
import { startThread, type Remote } from '../threads.ts'
import type { Outcome } from './import-paths.ts'
import { inTurn, type Progress } from './pipeline.ts'
import type { Undone } from './undo.ts'
import type { ImportAsked, ImportFunctions, ImportStart, ImportTold } from './worker.ts'

interface Thread {
  readonly remote: Remote<ImportFunctions>
  readonly worker: Worker
}

export class ImportThread {
  readonly #graph: Graph
  readonly #data: string
  /** Started by the first import, and again after one that ended it: a file that needs more memory than there is. */
  #thread: Promise<Thread> | undefined
  readonly #progress = new Map<string, (progress: Progress) => void>()

  /** @param data folder of the store */
  constructor(graph: Graph, data: string) {
    this.#graph = graph
    this.#data = data
  }

  /** In its turn with all else that reads before it writes. @throws as importPaths; StoreError where its thread ended */
  import(asked: ImportAsked, signal: AbortSignal, progress: (progress: Progress) => void): Promise<Outcome> {
    return inTurn(this.#graph, async () => {
      signal.throwIfAborted()
      const { remote } = await this.#started()
      const stop = (): void => void remote.stop(asked.job).catch(() => undefined)
      signal.addEventListener('abort', stop, { once: true })
      this.#progress.set(asked.job, progress)
      try {
        return await remote.import(asked)
      } finally {
        signal.removeEventListener('abort', stop)
        this.#progress.delete(asked.job)
      }
    })
  }

  /** @throws as undoRun; StoreError where its thread ended */
  undo(run: string): Promise<Undone> {
    return inTurn(this.#graph, async () => (await this.#started()).remote.undo(run))
  }

  async close(): Promise<void> {
    const thread = await this.#thread?.catch(() => undefined)
    await thread?.worker.terminate()
  }

  #started(): Promise<Thread> {
    return this.#thread ??= this.#start()
  }

  async #start(): Promise<Thread> {
    const { store, items } = await this.#graph.engine.share()
    const thread = startThread<ImportFunctions>('api/import/worker', { store, data: this.#data } satisfies ImportStart, 'Importing', items)
    thread.worker.on('message', (told: ImportTold | { readonly answer: number }) => this.#told(told))
    thread.worker.once('exit', () => { this.#thread = undefined })
    return thread
  }

  #told(told: ImportTold | { readonly answer: number }): void {
    if ('progress' in told) this.#progress.get(told.job)?.(told.progress)
    if ('written' in told) this.#graph.tell(told.written, told.batch)
  }
}
