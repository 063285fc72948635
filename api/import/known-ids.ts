// Which ids are in the store, told without asking it for each: asking costs 20 µs an id, more than writing it.
import type { Graph } from '../graph/graph.ts'
import { Fingerprints } from './fingerprints.ts'

export class KnownIds {
  readonly #graph: Graph
  /** What was stored when it was read; undefined: not read yet. */
  #stored: Fingerprints | undefined
  readonly #announced = new Fingerprints()
  #asked = 0
  #revision = 0

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** Those of the ids that are in the store or were announced. The ids of the whole store are read once enough was asked to pay for it. */
  async among(ids: readonly string[]): Promise<ReadonlySet<string>> {
    this.#asked += ids.length
    const unknown = ids.filter(id => !this.#announced.has(id))
    const stored = await this.#storedAmong(unknown)
    return new Set(ids.filter(id => stored(id) || this.#announced.has(id)))
  }

  /** What is on its way into the store: known from here on. */
  announce(ids: readonly string[]): void {
    for (const id of ids) this.#announced.add(id)
  }

  /** A fingerprint may be mistaken, once in many millions, and then about an id that is merged instead of created: no harm. */
  async #storedAmong(ids: readonly string[]): Promise<(id: string) => boolean> {
    if (this.#stored === undefined && !(await this.#isWorthReading())) {
      const known = await this.#graph.known(ids)
      return id => known.has(id)
    }
    const known = this.#stored ??= await this.#read()
    return id => known.has(id)
  }

  /** After a write: when somebody else has written in between, all is read again. */
  wrote(revision: number): void {
    if (this.#revision !== 0 && revision !== this.#revision + 1) this.#stored = undefined
    this.#revision = revision
  }

  /** Reading an id with all others costs a tenth of asking for it. */
  async #isWorthReading(): Promise<boolean> {
    return this.#asked * 10 > (await this.#graph.size()).nodes
  }

  async #read(): Promise<Fingerprints> {
    const ids = new Fingerprints()
    for (const id of await this.#graph.ids()) ids.add(id)
    return ids
  }
}
