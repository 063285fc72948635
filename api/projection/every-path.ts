// Every simple path between two places of at most so many ties, or those that pass where they must: shortest first, those of one length by
// the ids of their places, in turn. Length by length, depth first, and never a step from which the end or what must be passed is too far.
import { Distances } from './distances.ts'
import type { Ground } from './ground.ts'
import type { Cancellation } from './projected.ts'

/** Steps of the walk after which it ends, saying so: networks have more paths than anybody can wait for. */
const mostSteps = 2_000_000

export interface Wanted {
  readonly start: number
  readonly target: number
  /** In ties. */
  readonly maxLength: number
  /** So many are kept. */
  readonly shown: number
  /** After so many it ends, whether there are more or not. */
  readonly counted: number
  /** Places that lie on each path; neither end among them. */
  readonly through: readonly number[]
  /** Places on none; neither end among them. */
  readonly barred: ReadonlySet<number>
}

/** What was found, and what is known of the rest. */
export interface EveryFound {
  readonly paths: readonly (readonly number[])[]
  /** How many there are, or at least as many. */
  readonly counted: number
  /** Why the walk ended before it had looked at all that were wanted; undefined: it had. */
  readonly over: 'COUNTED' | 'STEPS' | undefined
  /** Paths of this length and longer ones were not all looked for; undefined: no longer ones can be. */
  readonly unknownFrom: number | undefined
  /** Hubs that were met and not passed through. */
  readonly hubs: ReadonlySet<number>
}

export class EveryPath {
  readonly #ground: Ground
  readonly #wanted: Wanted
  readonly #cancellation: Cancellation | undefined
  readonly #toTarget: Distances
  readonly #toEach: readonly Distances[]
  readonly #hubs = new Set<number>()
  readonly #onPath: Uint8Array
  readonly #neighbours = new Map<number, Uint32Array>()
  readonly #found: number[][] = []
  #path: number[] = []
  #count = 0
  #steps = 0

  constructor(ground: Ground, wanted: Wanted, cancellation?: Cancellation) {
    const { start, target, through, barred } = wanted
    const closed = new Set([...barred, start, target])
    this.#ground = ground
    this.#wanted = wanted
    this.#cancellation = cancellation
    this.#onPath = new Uint8Array(ground.projected.nodeCount)
    // The end is no way on.
    this.#onPath[target] = 1
    this.#toTarget = new Distances(ground, target, { closed, hubs: this.#hubs }, cancellation)
    this.#toEach = through.map(place => new Distances(ground, place, { closed, hubs: this.#hubs }, cancellation))
  }

  /** @throws Cancelled */
  run(): EveryFound {
    const { start, maxLength } = this.#wanted
    for (let length = 1; length <= maxLength; length++) {
      if (this.#isWholeBelow(length)) return this.#answer(undefined)
      this.#path = [start]
      this.#goOn(start, length)
      if (this.#isOver()) return this.#answer(length)
      // A step further each time: for the next length it is asked how far places are that can come right after the start.
      for (const distances of [this.#toTarget, ...this.#toEach]) distances.advance()
    }
    return this.#answer(this.#isWholeBelow(maxLength + 1) ? undefined : maxLength + 1)
  }

  #answer(unknownFrom: number | undefined): EveryFound {
    const over = this.#count >= this.#wanted.counted ? 'COUNTED' : this.#steps >= mostSteps ? 'STEPS' : undefined
    return { paths: this.#found, counted: this.#count, over, unknownFrom, hubs: this.#hubs }
  }

  #isOver(): boolean {
    return this.#count >= this.#wanted.counted || this.#steps >= mostSteps
  }

  /** Whether all places from which the end can be reached are known, and a path of this length would need more of them. */
  #isWholeBelow(length: number): boolean {
    return this.#toTarget.whole && length > this.#toTarget.count
  }

  /** Goes on with exactly so many ties left. */
  #goOn(place: number, left: number): void {
    this.#onPath[place] = 1
    for (const other of this.#sorted(place)) {
      this.#steps += 1
      if (this.#isOver()) break
      if (left === 1) {
        if (other === this.#wanted.target && this.#wanted.through.every(each => this.#onPath[each] === 1)) this.#keep()
      } else if (this.#onPath[other] === 0 && this.#reaches(other, left - 1)) {
        this.#path.push(other)
        this.#goOn(other, left - 1)
        this.#path.pop()
      }
    }
    this.#onPath[place] = 0
  }

  #keep(): void {
    this.#count += 1
    if (this.#found.length < this.#wanted.shown) this.#found.push([...this.#path, this.#wanted.target])
  }

  /** Whether the end, by way of each that is still to be passed, is not too far. */
  #reaches(place: number, left: number): boolean {
    if (!this.#toTarget.within(place, left)) return false
    return this.#wanted.through.every((each, index) => this.#onPath[each] === 1 || each === place
      || (this.#toEach[index]?.within(place, left - (this.#toTarget.at(each) ?? left)) ?? false))
  }

  /** The ids of neighbours ascending; the last look at whether anybody waits is that of the ground. */
  #sorted(place: number): Uint32Array {
    const known = this.#neighbours.get(place)
    if (known !== undefined) return known
    const from = this.#ground.open(place, this.#cancellation)
    const { projected } = this.#ground
    const sorted = this.#ground.other.slice(from, from + (this.#ground.length[place] ?? 0)).sort((left, right) => projected.compare(left, right))
    this.#neighbours.set(place, sorted)
    return sorted
  }
}
