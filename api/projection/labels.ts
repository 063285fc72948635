// For each place and each exact length, the three best chains that lead from it to a source.
import type { Projected } from './projected.ts'

const most = 3

/** Chains of one length. A chain is the tie that begins it, the place that tie leads to, and which of that place's chains goes on. */
class Level {
  readonly count: Uint8Array
  readonly tie: Uint32Array
  readonly next: Uint32Array
  readonly rest: Uint8Array
  /** Of the weakest tie. */
  readonly key: Uint8Array
  readonly places: number[] = []
  constructor(nodes: number) {
    this.count = new Uint8Array(nodes)
    this.tie = new Uint32Array(nodes * most)
    this.next = new Uint32Array(nodes * most)
    this.rest = new Uint8Array(nodes * most)
    this.key = new Uint8Array(nodes * most)
  }
}

export class ChainLabels {
  readonly #projected: Projected
  /** By length in ties, from one on. */
  readonly #levels: readonly Level[]

  constructor(projected: Projected, maximum: number) {
    this.#projected = projected
    this.#levels = Array.from({ length: maximum }, () => new Level(projected.nodeCount))
  }

  /** Places with a chain of this length. */
  places(length: number): readonly number[] {
    return this.#levels[length - 1]?.places ?? []
  }

  reached(): Set<number> {
    return new Set(this.#levels.flatMap(level => level.places))
  }

  /** Goes on from the chains of one tie less at `next` (a source, for chains of one tie) to `place`. */
  push(place: number, length: number, next: number, tie: number, key: number): void {
    const level = this.#levels[length - 1]
    const before = this.#levels[length - 2]
    if (level === undefined) return
    if (before === undefined) return this.#insert(level, place, { tie, next, rest: 0, key })
    for (let rest = 0; rest < (before.count[next] ?? 0); rest++) {
      if (!this.#passes(length - 1, next, rest, place)) this.#insert(level, place, { tie, next, rest, key: Math.max(key, before.key[next * most + rest] ?? 0) })
    }
  }

  /** The three best of all lengths, each by its ties from the place on and the source it ends at. */
  best(place: number): { readonly ties: readonly number[]; readonly end: number }[] {
    const chains: { readonly ties: readonly number[]; readonly end: number }[] = []
    this.#levels.forEach((level, index) => {
      for (let rank = 0; rank < (level.count[place] ?? 0) && chains.length < most; rank++) chains.push(this.#unfold(index + 1, place, rank))
    })
    return chains
  }

  #unfold(length: number, place: number, rank: number): { readonly ties: number[]; readonly end: number } {
    const ties: number[] = []
    let [at, which] = [place, rank]
    for (let left = length; left > 0; left--) {
      const level = this.#levels[left - 1]
      const slot = at * most + which
      ties.push(level?.tie[slot] ?? 0)
      ;[at, which] = [level?.next[slot] ?? 0, level?.rest[slot] ?? 0]
    }
    return { ties, end: at }
  }

  /** Whether a chain goes through a place on its way. */
  #passes(length: number, from: number, rank: number, place: number): boolean {
    let [at, which] = [from, rank]
    for (let left = length; left > 0; left--) {
      const level = this.#levels[left - 1]
      const slot = at * most + which
      ;[at, which] = [level?.next[slot] ?? 0, level?.rest[slot] ?? 0]
      if (at === place) return true
    }
    return false
  }

  #insert(level: Level, place: number, chain: { readonly tie: number; readonly next: number; readonly rest: number; readonly key: number }): void {
    const base = place * most
    let count = level.count[place] ?? 0
    if (count === 0) level.places.push(place)
    let slot = count
    while (slot > 0 && this.#before(chain, level, base + slot - 1)) slot--
    if (slot === most) return
    if (count < most) level.count[place] = ++count
    for (let moved = count - 1; moved > slot; moved--) copy(level, base + moved - 1, base + moved)
    level.tie[base + slot] = chain.tie
    level.next[base + slot] = chain.next
    level.rest[base + slot] = chain.rest
    level.key[base + slot] = chain.key
  }

  #before({ key, next, rest }: { readonly key: number; readonly next: number; readonly rest: number }, level: Level, slot: number): boolean {
    return (key - (level.key[slot] ?? 0) || this.#projected.compare(next, level.next[slot] ?? 0) || rest - (level.rest[slot] ?? 0)) < 0
  }
}

function copy(level: Level, from: number, to: number): void {
  level.tie[to] = level.tie[from] ?? 0
  level.next[to] = level.next[from] ?? 0
  level.rest[to] = level.rest[from] ?? 0
  level.key[to] = level.key[from] ?? 0
}
