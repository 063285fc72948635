// How far places are from one of them, found out one tie further at a time. Hubs and closed places are no way through.
import type { Ground } from './ground.ts'
import type { Cancellation } from './projected.ts'

export interface Bars {
  readonly closed: ReadonlySet<number>
  /** Hubs that were met are noted here. */
  readonly hubs: Set<number>
}

/** Distances are kept in a byte. */
export const farthest = 250

export class Distances {
  readonly #ground: Ground
  readonly #bars: Bars
  readonly #cancellation: Cancellation | undefined
  /** One more than the distance; 0: not known. */
  readonly #marks: Uint8Array
  #frontier: number[]
  #level = 0
  /** Places whose distance is known, the one it is measured from included. */
  count = 1

  constructor(ground: Ground, from: number, bars: Bars, cancellation: Cancellation | undefined) {
    this.#ground = ground
    this.#bars = bars
    this.#cancellation = cancellation
    this.#marks = new Uint8Array(ground.projected.nodeCount)
    this.#marks[from] = 1
    this.#frontier = [from]
  }

  /** Whether there is nowhere further to go. */
  get whole(): boolean {
    return this.#frontier.length === 0
  }

  at(place: number): number | undefined {
    const mark = this.#marks[place] ?? 0
    return mark === 0 ? undefined : mark - 1
  }

  /** Whether a place is known to be at most so far. */
  within(place: number, distance: number): boolean {
    const mark = this.#marks[place] ?? 0
    return mark > 0 && mark <= distance + 1
  }

  /** @throws Cancelled; RangeError beyond the farthest. */
  advance(): void {
    if (++this.#level > farthest) throw new RangeError(`distances: ${farthest} ties is the farthest`)
    const next: number[] = []
    for (const place of this.#frontier) {
      const from = this.#ground.open(place, this.#cancellation)
      const to = from + (this.#ground.length[place] ?? 0)
      for (let slot = from; slot < to; slot++) {
        const other = this.#ground.other[slot] ?? 0
        if (this.#marks[other] === 0 && this.#isWay(other)) {
          this.#marks[other] = this.#level + 1
          next.push(other)
        }
      }
    }
    this.count += next.length
    this.#frontier = next
  }

  #isWay(place: number): boolean {
    if (this.#bars.closed.has(place)) return false
    if (this.#ground.projected.hub[place] !== 1) return true
    this.#bars.hubs.add(place)
    return false
  }
}
