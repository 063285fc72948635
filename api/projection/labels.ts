// For each place and each exact length, the three best chains that lead from it to a source.
import type { Projected } from './projected.ts'

const most = 3

/** Chains of one length, by the slot of the place they begin at. A chain is the tie that begins it, what that leads to, and which of its chains goes on. */
class Level {
  readonly places: number[] = []
  count = new Uint8Array(64)
  tie = new Uint32Array(64 * most)
  /** Slot among the chains of one tie less; for chains of one tie the source itself. */
  next = new Uint32Array(64 * most)
  rest = new Uint8Array(64 * most)
  /** Of the weakest tie. */
  key = new Uint8Array(64 * most)

  add(place: number): number {
    const slot = this.places.push(place) - 1
    if (slot === this.count.length) {
      this.count = longer(this.count, new Uint8Array(slot * 2))
      this.tie = longer(this.tie, new Uint32Array(slot * 2 * most))
      this.next = longer(this.next, new Uint32Array(slot * 2 * most))
      this.rest = longer(this.rest, new Uint8Array(slot * 2 * most))
      this.key = longer(this.key, new Uint8Array(slot * 2 * most))
    }
    return slot
  }
}

/** A chain of some length, by slot and rank. */
export interface ChainAt {
  readonly length: number
  readonly slot: number
  readonly rank: number
}

/** Where places stand among the chains of each length: as long as the graph, so it is made once and left empty by who used it. */
const scratch = new WeakMap<Projected, Uint32Array[]>()

export class ChainLabels {
  readonly #projected: Projected
  /** By length in ties, from one on. */
  readonly #levels: readonly Level[]
  readonly #slots: readonly Uint32Array[]

  constructor(projected: Projected, maximum: number) {
    this.#projected = projected
    this.#levels = Array.from({ length: maximum }, () => new Level())
    const held = scratch.get(projected) ?? []
    this.#slots = Array.from({ length: maximum }, (_, index) => {
      const slots = held[index]
      return slots !== undefined && slots.length >= projected.nodeCount ? slots : new Uint32Array(projected.nodeCount)
    })
    scratch.delete(projected)
  }

  /** Places with a chain of this length. */
  places(length: number): readonly number[] {
    return this.#levels[length - 1]?.places ?? []
  }

  reached(): Set<number> {
    const reached = new Set<number>()
    for (const { places } of this.#levels) for (const place of places) reached.add(place)
    return reached
  }

  /** Goes on from the chains of one tie less at `next` (a source, for chains of one tie) to `place`. */
  push(place: number, length: number, next: number, tie: number, key: number): void {
    const level = this.#levels[length - 1]
    const before = this.#levels[length - 2]
    if (level === undefined) return
    if (before === undefined) return this.#insert(level, length, place, { tie, next, rest: 0, key })
    const slot = (this.#slots[length - 2]?.[next] ?? 0) - 1
    for (let rest = 0; rest < (before.count[slot] ?? 0); rest++) {
      if (!this.#passes(length - 1, slot, rest, place)) this.#insert(level, length, place, { tie, next: slot, rest, key: Math.max(key, before.key[slot * most + rest] ?? 0) })
    }
  }

  /** The three best of all lengths. */
  best(place: number): readonly ChainAt[] {
    const chains: ChainAt[] = []
    this.#levels.forEach((level, index) => {
      const slot = (this.#slots[index]?.[place] ?? 0) - 1
      for (let rank = 0; slot >= 0 && rank < (level.count[slot] ?? 0) && chains.length < most; rank++) chains.push({ length: index + 1, slot, rank })
    })
    return chains
  }

  /** Its ties from the place on, and the source it ends at. */
  unfold({ length, slot, rank }: ChainAt): { readonly ties: number[]; readonly end: number } {
    const ties: number[] = []
    let [at, which] = [slot, rank]
    for (let left = length; left > 0; left--) {
      const level = this.#levels[left - 1]
      const cell = at * most + which
      ties.push(level?.tie[cell] ?? 0)
      at = level?.next[cell] ?? 0
      which = level?.rest[cell] ?? 0
    }
    return { ties, end: at }
  }

  /** After this no chain is pushed and none looked for; those found can still be unfolded. */
  done(): void {
    this.#levels.forEach((level, index) => { for (const place of level.places) (this.#slots[index] ?? [])[place] = 0 })
    scratch.set(this.#projected, [...this.#slots])
  }

  /** Whether a chain goes through a place on its way: never its beginning, nor the source it ends at, which no chain is pushed to. */
  #passes(length: number, slot: number, rank: number, place: number): boolean {
    let [at, which] = [slot, rank]
    for (let left = length; left > 1; left--) {
      const level = this.#levels[left - 1]
      const cell = at * most + which
      at = level?.next[cell] ?? 0
      which = level?.rest[cell] ?? 0
      if (this.#levels[left - 2]?.places[at] === place) return true
    }
    return false
  }

  #insert(level: Level, length: number, place: number, chain: { readonly tie: number; readonly next: number; readonly rest: number; readonly key: number }): void {
    const slots = this.#slots[length - 1]
    if (slots === undefined) return
    const known = slots[place] ?? 0
    const base = (known > 0 ? known - 1 : level.add(place)) * most
    if (known === 0) slots[place] = base / most + 1
    let count = level.count[base / most] ?? 0
    let rank = count
    while (rank > 0 && this.#before(chain, level, length, base + rank - 1)) rank--
    if (rank === most) return
    if (count < most) level.count[base / most] = ++count
    for (let moved = count - 1; moved > rank; moved--) copy(level, base + moved - 1, base + moved)
    level.tie[base + rank] = chain.tie
    level.next[base + rank] = chain.next
    level.rest[base + rank] = chain.rest
    level.key[base + rank] = chain.key
  }

  #before({ key, next, rest }: { readonly key: number; readonly next: number; readonly rest: number }, level: Level, length: number, cell: number): boolean {
    const order = key - (level.key[cell] ?? 0)
    if (order !== 0) return order < 0
    const other = level.next[cell] ?? 0
    return next === other ? rest < (level.rest[cell] ?? 0) : this.#projected.compare(this.#placeOf(length - 1, next), this.#placeOf(length - 1, other)) < 0
  }

  #placeOf(length: number, slot: number): number {
    return length === 0 ? slot : this.#levels[length - 1]?.places[slot] ?? 0
  }
}

function longer<T extends Uint8Array | Uint32Array>(from: Uint8Array | Uint32Array, to: T): T {
  to.set(from)
  return to
}

function copy(level: Level, from: number, to: number): void {
  level.tie[to] = level.tie[from] ?? 0
  level.next[to] = level.next[from] ?? 0
  level.rest[to] = level.rest[from] ?? 0
  level.key[to] = level.key[from] ?? 0
}
