// The thread that imports and takes imports back: reading, mapping and comparing keep a thread busy for minutes, and others answer meanwhile.
import { parentPort } from 'node:worker_threads'
import { withoutRecords } from '../graph/batch.ts'
import type { SharedStore } from '../graph/engine.ts'
import type { Batch, Graph, Written } from '../graph/graph.ts'
import { takeUp } from '../graph/share.ts'
import { serve, startedWith } from '../threads.ts'
import { importPaths, type Outcome, type PathOptions } from './import-paths.ts'
import { Originals } from './originals.ts'
import type { Progress } from './pipeline.ts'
import { undoRun, type Undone } from './undo.ts'

export interface ImportStart {
  readonly store: SharedStore
  /** Folder of the store: entries are kept there as the source wrote them. */
  readonly data: string
}

export interface ImportAsked {
  readonly job: string
  readonly path: string
  readonly options: Pick<PathOptions, 'source' | 'sourceDate' | 'dryRun' | 'force' | 'under'>
}

/** What the thread tells besides its answers. */
export type ImportTold = { readonly job: string; readonly progress: Progress } | { readonly written: Written; readonly batch: Batch }

const { store, data } = startedWith<ImportStart>()
const originals = new Originals(data)
const stops = new Map<string, AbortController>()
let graph: Promise<Graph> | undefined

const functions = {
  async import({ job, path, options }: ImportAsked): Promise<Outcome> {
    const stop = new AbortController()
    stops.set(job, stop)
    try {
      return await importPaths(await opened(), [path], { ...options, signal: stop.signal, originals }, progress => tell({ job, progress }))
    } finally {
      stops.delete(job)
    }
  },

  /** Ends it after the batch at hand. */
  stop(job: string): void {
    stops.get(job)?.abort()
  },

  async undo(run: string): Promise<Undone> {
    return undoRun(await opened(), run, originals)
  }
}
export type ImportFunctions = typeof functions

function opened(): Promise<Graph> {
  return graph ??= takeUp(store).then(taken => {
    taken.onWrite((written, batch) => tell({ written, batch: withoutRecords(batch) }))
    return taken
  })
}

function tell(told: ImportTold): void {
  parentPort?.postMessage(told)
}

if (parentPort !== null) serve(parentPort, functions)
