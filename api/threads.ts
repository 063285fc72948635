// Calls from one thread to another: a worker serves functions by name on a port, the other side calls them and awaits the answer.
import { Worker, workerData, type MessagePort, type Transferable } from 'node:worker_threads'
import { fromMessage, StoreError, toMessage, type ErrorMessage } from './errors.ts'

type Port = MessagePort | Worker
interface Call { readonly call: number; readonly name: string; readonly argument: unknown }
interface Answer { readonly answer: number; readonly value?: unknown; readonly error?: ErrorMessage }

/** What a served function may return to hand buffers over instead of copying them. */
export class Transfer<T> {
  readonly value: T
  readonly items: readonly Transferable[]
  constructor(value: T, items: readonly Transferable[]) {
    this.value = value
    this.items = items
  }
}

export type Served<T> = T extends Transfer<infer V> ? V : T
export type Functions = Readonly<Record<string, (argument: never) => unknown>>
/** The calling side of what is served: every function asynchronous, each with one argument. */
export type Remote<F extends Functions> = {
  readonly [K in keyof F]: (argument: Parameters<F[K]>[0], transfer?: readonly Transferable[]) => Promise<Served<Awaited<ReturnType<F[K]>>>>
}

/** Answers calls on a port. An error travels with its code. */
export function serve(port: Port, functions: Functions): void {
  port.on('message', (message: Call) => {
    if (typeof message.call !== 'number') return
    void answer(port, functions, message)
  })
}

async function answer(port: Port, functions: Functions, { call, name, argument }: Call): Promise<void> {
  try {
    const called = functions[name] as ((argument: unknown) => unknown) | undefined
    if (called === undefined) throw new RangeError(`thread: nothing is served under the name "${name}"`)
    const value = await called(argument)
    if (value instanceof Transfer) port.postMessage({ answer: call, value: value.value } satisfies Answer, value.items as Transferable[])
    else port.postMessage({ answer: call, value } satisfies Answer)
  } catch (error) {
    port.postMessage({ answer: call, error: toMessage(error) } satisfies Answer)
  }
}

/** Calls what the other side of a port serves. `fail` ends every call that is still open. */
export function caller<F extends Functions>(port: Port): { readonly remote: Remote<F>; readonly fail: (reason: Error) => void } {
  const open = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>()
  let calls = 0
  let failed: Error | undefined
  port.on('message', (message: Answer) => {
    const { answer, value, error } = message
    const waiting = open.get(answer)
    if (waiting === undefined) return
    open.delete(answer)
    if (error === undefined) waiting.resolve(value)
    else waiting.reject(fromMessage(error))
  })
  const remote = new Proxy({}, {
    get: (_, name) => name === 'then' ? undefined : (argument: unknown, transfer: readonly Transferable[] = []) => new Promise((resolve, reject) => {
      if (failed !== undefined) return reject(failed)
      const call = ++calls
      open.set(call, { resolve, reject })
      port.postMessage({ call, name: String(name), argument } satisfies Call, transfer as Transferable[])
    })
  })
  const fail = (reason: Error): void => {
    failed = reason
    for (const { reject } of open.values()) reject(reason)
    open.clear()
  }
  return { remote: remote as Remote<F>, fail }
}

/** What a thread is started with: read it with `startedWith`. */
interface ThreadData {
  readonly file: string
  readonly start: unknown
}

/** Compiled, threads stand in the folder of the compiled files; from the sources, a loader reads them. */
const compiled = import.meta.filename.endsWith('.js')

/** A thread of our own that runs a file, named from the root and without its ending, and serves its functions. */
export function startThread<F extends Functions>(name: string, start: unknown, what: string, transferList: readonly Transferable[] = []): { readonly remote: Remote<F>; readonly worker: Worker } {
  const file = compiled ? new URL(`./${name}.js`, import.meta.url) : new URL(`../${name}.ts`, import.meta.url)
  const worker = new Worker(compiled ? file : new URL('./thread.mjs', import.meta.url), { workerData: { file: file.href, start } satisfies ThreadData, transferList: transferList as Transferable[] })
  const { remote, fail } = caller<F>(worker)
  worker.on('error', error => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', code => fail(new StoreError(`${what}: its thread has ended (exit code ${code}). Start Nexum again.`, false)))
  return { remote, worker }
}

/** In a thread: what it was started with. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the two sides of a thread agree on one type
export function startedWith<T>(): T {
  return (workerData as ThreadData).start as T
}
