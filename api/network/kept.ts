// The projection as the thread keeps it: loaded once, small writes put in place, loaded anew after large ones or when something was missed.
import { setTimeout as after } from 'node:timers/promises'
import type { Batch, Graph, Written } from '../graph/graph.ts'
import { load } from '../projection/load.ts'
import type { Projection } from '../projection/projection.ts'

export interface Revision {
  readonly revision: number
  readonly stamp: string
}

/** At most this part of a question's time is waited for a projection that is being loaded anew; then the older one answers, by its own revision. */
const patience = 0.5
/** So long after the last large write the projection is loaded anew without being asked, milliseconds. */
const quiet = 500

export class Kept {
  readonly #graph: () => Promise<Graph>
  #projection: Projection | undefined
  #loading: Promise<void> | undefined
  /** Written while it was loading. */
  #waiting: { readonly written: Written; readonly batch: Batch | undefined }[] = []
  #stale = false
  #timer: NodeJS.Timeout | undefined

  constructor(graph: () => Promise<Graph>) {
    this.#graph = graph
  }

  status(): { readonly revision: number; readonly nodes: number; readonly ties: number } | undefined {
    const projection = this.#projection
    return projection === undefined ? undefined : { revision: projection.revision, nodes: projection.nodeCount, ties: projection.tieCount }
  }

  /** Loads what is stored; once for all who wait. @throws StoreError */
  load(): Promise<void> {
    this.#loading ??= this.#loadNow().finally(() => { this.#loading = undefined })
    return this.#loading
  }

  async #loadNow(): Promise<void> {
    clearTimeout(this.#timer)
    this.#stale = false
    try {
      this.#projection = await load(await this.#graph())
    } catch (error) {
      this.#stale = true
      throw error
    } finally {
      const waiting = this.#waiting
      this.#waiting = []
      for (const { written, batch } of waiting) this.#apply(written, batch)
    }
  }

  /** Takes over what was written. */
  written(written: Written, batch: Batch | undefined): void {
    if (this.#loading === undefined) this.#apply(written, batch)
    else this.#waiting.push({ written, batch })
  }

  #apply(written: Written, batch: Batch | undefined): void {
    const projection = this.#projection
    if (projection === undefined || written.revision <= projection.revision) return
    if (!this.#stale && batch !== undefined && projection.apply(batch, written)) return
    this.#stale = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.load().catch(() => undefined), quiet)
  }

  /** The projection, as current as what was acknowledged when the question was asked, where that is not too long to wait for. @throws StoreError */
  async current(expected: Revision | undefined, milliseconds: number): Promise<Projection> {
    const waited = after(milliseconds * patience, undefined, { ref: false })
    for (let attempt = 0; attempt < 2 && this.#isBehind(expected); attempt++) {
      if (this.#projection === undefined) await this.load()
      else await Promise.race([this.load().catch(() => undefined), waited])
    }
    const projection = this.#projection
    if (projection === undefined) throw new RangeError('network: the projection was not loaded')
    return projection
  }

  #isBehind(expected: Revision | undefined): boolean {
    const projection = this.#projection
    if (projection === undefined || this.#stale || this.#loading !== undefined) return true
    return expected !== undefined && (projection.revision < expected.revision || (projection.revision === expected.revision && projection.stamp !== expected.stamp))
  }
}
