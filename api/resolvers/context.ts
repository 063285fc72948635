// What a resolver gets beside its arguments: the rooms it asks, the reading in batches and the time it has. One for each request.
import type { Config } from '../config.ts'
import { DeadlineError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { ImportJobs } from '../import/jobs.ts'
import type { NameSearch } from '../names/search.ts'
import type { Network } from '../network/network.ts'
import { loaders, type Loaders } from './loaders.ts'

/** The rooms that answer. */
export interface Rooms {
  readonly graph: Graph
  readonly network: Network
  readonly names: NameSearch
  readonly config: Pick<Config, 'data'>
  readonly imports: ImportJobs
}

/** How long an answer may take, and whether anybody still waits for it. */
export interface Call {
  readonly signal: AbortSignal
  readonly milliseconds: number
}

export interface Context extends Rooms {
  readonly load: Loaders
  /** For a call to a room: what is left of the time. */
  readonly call: () => Call
  /** The same promise, or DEADLINE when the time of the request is up first. */
  readonly within: <T>(promise: Promise<T>) => Promise<T>
  /** The request is over: nothing waits any more. */
  readonly end: () => void
}

/** @param milliseconds for the whole request. */
export function contextOf(rooms: Rooms, milliseconds: number): Context {
  const ends = performance.now() + milliseconds
  const stop = new AbortController()
  const late = new DeadlineError('The request', milliseconds)
  const timer = setTimeout(() => stop.abort(late), milliseconds)
  const passed = new Promise<never>((_, reject) => stop.signal.addEventListener('abort', () => reject(late), { once: true }))
  passed.catch(() => undefined)
  const within = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, passed])
  return {
    ...rooms,
    load: loaders(rooms.graph, rooms.config.data, within),
    call: () => ({ signal: stop.signal, milliseconds: Math.max(1, Math.round(ends - performance.now())) }),
    within,
    end: () => {
      clearTimeout(timer)
      stop.abort(late)
    }
  }
}
