// Which ids are in the store, told without asking it for each: asking costs 20 µs an id, more than writing it.
import { tieKindNames } from '../../schema/ontology.ts'
import type { Graph } from '../graph/graph.ts'
import { Fingerprints } from './fingerprints.ts'

/** What the store can tell of its ids. */
interface Store {
  /** Those of the ids that are there; or more, where it takes as long to tell as to read what they stand for. */
  among(ids: readonly string[]): Promise<ReadonlySet<string>>
  count(): Promise<number>
  all(): AsyncIterable<Iterable<string>>
}

export class KnownIds {
  readonly #store: Store
  /** What was stored when it was read; undefined: not read yet. */
  #stored: Fingerprints | undefined
  readonly #announced = new Fingerprints()
  #asked = 0
  /** How many were stored when they were counted: counting them for each batch would cost more than all the rest. */
  #count: number | undefined
  #revision = 0

  private constructor(store: Store) {
    this.#store = store
  }

  static ofNodes(graph: Graph): KnownIds {
    return new KnownIds({ among: ids => graph.known(ids), count: async () => (await graph.size()).nodes, async *all() { yield await graph.ids() } })
  }

  /** Of ties that may be there. */
  static ofTies(graph: Graph): KnownIds {
    return new KnownIds({
      among: ids => Promise.resolve(new Set(ids)), count: async () => (await graph.size()).ties,
      async *all() {
        for (const kind of tieKindNames) {
          const columns = await graph.load(`load-${kind}`)
          if (columns.length > 0) yield Array.from(columns.column('id'), String)
        }
      }
    })
  }

  /** Those of the ids that are in the store or were announced. The ids of the whole store are read once enough was asked to pay for it. */
  async among(ids: readonly string[]): Promise<ReadonlySet<string>> {
    this.#asked += ids.length
    const unknown = ids.filter(id => !this.#announced.has(id))
    const stored = await this.#storedAmong(unknown)
    return new Set(ids.filter(id => stored(id) || this.#announced.has(id)))
  }

  /** Whether it is certain, without asking, that it is neither stored nor announced. */
  isNew(id: string): boolean {
    return this.#stored !== undefined && !this.#stored.has(id) && !this.#announced.has(id)
  }

  /** What is on its way into the store: known from here on. */
  announce(ids: readonly string[]): void {
    for (const id of ids) this.#announced.add(id)
  }

  /** A fingerprint may be mistaken, once in many millions, and then about an id that is merged instead of created: no harm. */
  async #storedAmong(ids: readonly string[]): Promise<(id: string) => boolean> {
    if (this.#stored === undefined && !(await this.#isWorthReading())) {
      const known = await this.#store.among(ids)
      return id => known.has(id)
    }
    const known = this.#stored ??= await this.#read()
    return id => known.has(id)
  }

  /** After a write: when somebody else has written in between, all is read again. */
  wrote(revision: number): void {
    if (this.#revision !== 0 && revision !== this.#revision + 1) this.#stored = this.#count = undefined
    this.#revision = revision
  }

  /** Reading an id with all others costs a tenth of asking for it. */
  async #isWorthReading(): Promise<boolean> {
    this.#count ??= await this.#store.count()
    return this.#asked * 10 >= this.#count
  }

  async #read(): Promise<Fingerprints> {
    const ids = new Fingerprints()
    if (this.#count === 0) return ids
    for await (const some of this.#store.all()) for (const id of some) ids.add(id)
    return ids
  }
}
