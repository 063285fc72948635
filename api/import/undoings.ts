// Imports that are taken back in the background: the answer does not wait for the end of a long one.
import type { Graph, StoredRun } from '../graph/graph.ts'
import type { ImportThread } from './thread.ts'
import { undoable, type Undone } from './undo.ts'

export interface Undoing {
  readonly run: StoredRun
  readonly stage: 'UNDOING' | 'UNDONE' | 'FAILED'
  /** Why it did not come to its end: undoing again goes on. */
  readonly message: string | undefined
}

export class Undoings {
  readonly #graph: Graph
  readonly #thread: Pick<ImportThread, 'undo'>
  readonly #tell: (undoing: Undoing) => void
  readonly #underWay = new Map<string, Promise<Undone>>()
  readonly #failed = new Map<string, string>()

  constructor(graph: Graph, thread: Pick<ImportThread, 'undo'>, tell: (undoing: Undoing) => void) {
    this.#graph = graph
    this.#thread = thread
    this.#tell = tell
  }

  /**
   * Begins, or joins what is under way.
   * @returns a promise in an object: it ends when the run is taken back
   * @throws NotFoundError, InputError at once for a run that cannot be taken back
   */
  async begin(id: string): Promise<{ readonly done: Promise<Undone> }> {
    const running = this.#underWay.get(id)
    if (running !== undefined) return { done: running }
    const run = await undoable(this.#graph, id)
    const done = this.#underWay.get(id) ?? this.#start(run)
    return { done }
  }

  /** Whether it is under way, and why it failed if it did; undefined for a run that nobody took back since the start. */
  of(id: string): Pick<Undoing, 'stage' | 'message'> | undefined {
    if (this.#underWay.has(id)) return { stage: 'UNDOING', message: undefined }
    const message = this.#failed.get(id)
    return message === undefined ? undefined : { stage: 'FAILED', message }
  }

  /** Ends when nothing is under way. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#underWay.values())
  }

  #start(run: StoredRun): Promise<Undone> {
    const done = this.#thread.undo(run.id)
    this.#underWay.set(run.id, done)
    this.#failed.delete(run.id)
    this.#tell({ run, stage: 'UNDOING', message: undefined })
    done.then(() => this.#end({ run, stage: 'UNDONE', message: undefined }), (error: unknown) => this.#end({ run, stage: 'FAILED', message: (error as Error).message }))
    return done
  }

  #end(undoing: Undoing): void {
    this.#underWay.delete(undoing.run.id)
    if (undoing.message !== undefined) this.#failed.set(undoing.run.id, undoing.message)
    this.#tell(undoing)
  }
}
