// What a walk stands on: places (nodes judged to be one are one place, known by the first of them) and their neighbours, each over the
// best of parallel ties. Worked out place by place when first asked for.
import type { Cancellation, Projected } from './projected.ts'

/** Nobody waits for the answer any more. */
export class Cancelled extends Error {
  constructor() {
    super('The walk was given up: nobody waits for it.')
    this.name = 'Cancelled'
  }
}

const tiesBetweenLooks = 4096

export interface Rules {
  /** Which ties a walk may take. */
  readonly admits: (tie: number) => boolean
  /** The lower, the better; parallel ties that are equal stand in the order of their ids. Below 256. */
  readonly keyOf: (tie: number) => number
}

export class Ground {
  readonly projected: Projected
  readonly #rules: Rules
  /** Neighbours of an opened place: from `offset` on, `length` of them. */
  readonly length: Uint32Array
  other = new Uint32Array(1024)
  tie = new Uint32Array(1024)
  key = new Uint8Array(1024)
  readonly #offset: Uint32Array
  readonly #slot: Uint32Array
  #end = 0
  #looked = 0

  constructor(projected: Projected, rules: Rules) {
    this.projected = projected
    this.#rules = rules
    this.length = new Uint32Array(projected.nodeCount)
    this.#offset = new Uint32Array(projected.nodeCount)
    this.#slot = new Uint32Array(projected.nodeCount)
  }

  /** Where the neighbours of a place begin. @throws Cancelled */
  open(place: number, cancellation?: Cancellation): number {
    const known = this.#offset[place] ?? 0
    if (known > 0) return known - 1
    const { projected } = this
    const from = this.#end
    for (const row of projected.same(place)) {
      this.#gather(place, from, projected.out, projected.end, row, cancellation)
      this.#gather(place, from, projected.in, projected.start, row, cancellation)
    }
    this.#offset[place] = from + 1
    this.length[place] = this.#end - from
    return from
  }

  #gather(place: number, from: number, lists: Projected['out'], far: Uint32Array, row: number, cancellation: Cancellation | undefined): void {
    const { first } = this.projected
    const begin = lists.offset[row] ?? 0
    const length = lists.length[row] ?? 0
    for (let at = begin; at < begin + length; at++) {
      if (++this.#looked % tiesBetweenLooks === 0 && cancellation?.cancelled() === true) this.#giveUp(from)
      const tie = lists.ties[at] ?? 0
      const other = first[far[tie] ?? 0] ?? 0
      if (other !== place && this.#rules.admits(tie)) this.#enter(from, other, tie)
    }
  }

  #giveUp(from: number): never {
    this.#end = from
    throw new Cancelled()
  }

  #enter(from: number, other: number, tie: number): void {
    const key = this.#rules.keyOf(tie)
    const slot = this.#slot[other] ?? 0
    if (slot >= from && slot < this.#end && this.other[slot] === other) {
      const better = key - (this.key[slot] ?? 0) || (this.projected.tieId(tie) < this.projected.tieId(this.tie[slot] ?? 0) ? -1 : 1)
      if (better < 0) this.#put(slot, other, tie, key)
      return
    }
    if (this.#end === this.other.length) this.#grow()
    this.#slot[other] = this.#end
    this.#put(this.#end++, other, tie, key)
  }

  #put(slot: number, other: number, tie: number, key: number): void {
    this.other[slot] = other
    this.tie[slot] = tie
    this.key[slot] = key
  }

  #grow(): void {
    this.other = doubled(this.other, new Uint32Array(this.other.length * 2))
    this.tie = doubled(this.tie, new Uint32Array(this.tie.length * 2))
    this.key = doubled(this.key, new Uint8Array(this.key.length * 2))
  }
}

function doubled<T extends Uint32Array | Uint8Array>(from: Uint32Array | Uint8Array, to: T): T {
  to.set(from)
  return to
}

const kept = 3
const grounds = new WeakMap<Projected, { stamp: string; revision: number; byName: Map<string, Ground> }>()

/** Grounds that are asked for again and again are kept until the records change; the few used last. */
export function keptGround(projected: Projected, name: string, rules: Rules): Ground {
  let held = grounds.get(projected)
  if (held?.revision !== projected.revision || held.stamp !== projected.stamp) {
    held = { stamp: projected.stamp, revision: projected.revision, byName: new Map() }
    grounds.set(projected, held)
  }
  const ground = held.byName.get(name) ?? new Ground(projected, rules)
  held.byName.delete(name)
  held.byName.set(name, ground)
  const [oldest] = held.byName.keys()
  if (held.byName.size > kept && oldest !== undefined) held.byName.delete(oldest)
  return ground
}
