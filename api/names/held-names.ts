// The names that can be searched, kept current: a large index, and a small one beside it for what was written since.
import { byRank, describe, find, type Filter, type Found, type Hit } from './find.ts'
import { NameIndexBuilder, type NameEntry, type NameIndex } from './name-index.ts'

/** The thread takes a breath after so many nodes, so that questions are answered while an index is built. */
const breath = 20_000

export class HeldNames {
  #large: NameIndex | undefined
  #small: NameIndex | undefined
  readonly #written = new Map<string, NameEntry>()
  readonly #twins = new Map<string, readonly string[]>()

  get ready(): boolean {
    return this.#large !== undefined
  }

  /** Nodes in the small index. When they are many, loading all anew is cheaper for every question after. */
  get written(): number {
    return this.#written.size
  }

  /** These ids, and all that were one with them when they were taken over: what parts them changes those too. */
  withTwins(ids: readonly string[]): string[] {
    return [...new Set(ids.flatMap(id => [id, ...this.#twins.get(id) ?? []]))]
  }

  /** Takes all anew; the old index answers until the new one stands. */
  async load(entries: Iterable<NameEntry>): Promise<void> {
    const builder = new NameIndexBuilder()
    let count = 0
    this.#twins.clear()
    for (const entry of entries) {
      builder.add(entry)
      this.#noteTwins(entry.id, entry)
      if (++count % breath === 0) await new Promise(resolve => setImmediate(resolve))
    }
    this.#large = builder.finish()
    this.#small = undefined
    this.#written.clear()
  }

  /** Takes over what was written: undefined for what is gone. */
  replace(entries: ReadonlyMap<string, NameEntry | undefined>): void {
    for (const [id, entry] of entries) {
      const row = this.#rowOf(id)
      if (row !== undefined && this.#large !== undefined) this.#large.replaced[row] = 1
      if (entry === undefined) this.#written.delete(id)
      else this.#written.set(id, entry)
      this.#noteTwins(id, entry)
    }
    const builder = new NameIndexBuilder()
    for (const [, entry] of [...this.#written].sort(([a], [b]) => a < b ? -1 : 1)) builder.add(entry)
    this.#small = builder.finish()
  }

  /** All hits, best first; `describe` makes them readable. */
  find(query: string, filter: Filter): Found[] {
    return [this.#large, this.#small].flatMap(index => index === undefined ? [] : find(index, query, filter)).sort(byRank)
  }

  describe(found: readonly Found[], query: string): Hit[] {
    return found.map(hit => describe(hit, query))
  }

  /** Bytes of the arrays and number of nodes. */
  size(): { readonly bytes: number; readonly nodes: number } {
    return { bytes: (this.#large?.bytes ?? 0) + (this.#small?.bytes ?? 0), nodes: (this.#large?.rows ?? 0) + (this.#small?.rows ?? 0) }
  }

  #noteTwins(id: string, { twins = [] }: Pick<NameEntry, 'twins'> = {}): void {
    if (twins.length === 0) this.#twins.delete(id)
    else this.#twins.set(id, twins)
  }

  /** Ids of the large index are sorted. */
  #rowOf(id: string): number | undefined {
    if (this.#large === undefined) return undefined
    let low = 0
    let high = this.#large.rows
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#large.ids.get(middle) < id) low = middle + 1
      else high = middle
    }
    if (low === this.#large.rows || this.#large.ids.get(low) !== id) return undefined
    return low
  }
}
