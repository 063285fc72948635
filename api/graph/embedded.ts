// The embedded engine, seen from any thread: its calls go to the thread that holds the file.
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads'
import { caller, startThread, type Remote } from '../threads.ts'
import { columnsFromArrow } from './columns.ts'
import type { EmbeddedFunctions, EmbeddedStart } from './embedded-worker.ts'
import type { Asked, Columns, Engine, Limits, Parameters, Row, Shared, Step } from './engine.ts'
import type { Statement } from './statements.ts'

export class EmbeddedEngine implements Engine {
  readonly name = 'embedded'
  readonly #remote: Remote<EmbeddedFunctions>
  readonly #worker: Worker | undefined
  #closed: Promise<void> | undefined

  private constructor(remote: Remote<EmbeddedFunctions>, worker?: Worker) {
    this.#remote = remote
    this.#worker = worker
  }

  /** @throws StoreError if another process holds the folder, it cannot be written, or something acknowledged is missing. */
  static async open(start: EmbeddedStart): Promise<EmbeddedEngine> {
    const { remote, worker } = startThread<EmbeddedFunctions>('api/graph/embedded-worker', start, 'The store')
    const engine = new EmbeddedEngine(remote, worker)
    try {
      await remote.open(undefined)
    } catch (error) {
      await worker.terminate()
      throw error
    }
    return engine
  }

  async share(): Promise<Shared> {
    const { port1, port2 } = new MessageChannel()
    await this.#remote.connect(port1, [port1])
    return { store: { port: port2 }, items: [port2] }
  }

  static attach(port: MessagePort): EmbeddedEngine {
    return new EmbeddedEngine(caller<EmbeddedFunctions>(port).remote)
  }

  run(statement: Statement, parameters: Parameters = {}): Promise<Row[]> {
    return this.#remote.run({ statement, parameters })
  }

  write(steps: readonly Step[]): Promise<Row[][]> {
    return this.#remote.write(steps)
  }

  ask(text: string, parameters: Parameters, limits: Limits): Promise<Asked> {
    return this.#remote.ask({ text, parameters, limits })
  }

  async columns(statement: Statement, parameters: Parameters = {}): Promise<Columns> {
    return columnsFromArrow(await this.#remote.columns({ statement, parameters }))
  }

  close(): Promise<void> {
    this.#closed ??= this.#end()
    return this.#closed
  }

  async #end(): Promise<void> {
    if (this.#worker === undefined) return
    await this.#remote.close(undefined)
    await this.#worker.terminate()
  }
}
