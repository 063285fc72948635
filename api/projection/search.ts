// The shortest path between two places, looked for from both sides at once; of several the one whose places come first by their ids, in turn.
import type { Ground } from './ground.ts'
import type { Cancellation } from './projected.ts'

/** How far places are from one end, as found so far. */
interface Side {
  readonly end: number
  /** Runs of the search, then levels: what an earlier run left behind counts as nothing. */
  readonly marks: Uint32Array
  level: number
  frontier: number[]
}

/** No path is longer. */
export const longest = 4000
const levels = longest + 2

export class Search {
  /** Hubs that were met and not passed through. */
  readonly hubs = new Set<number>()
  /** Whether a search ended at its limit with places left to go on from. */
  limited = false
  readonly #ground: Ground
  readonly #barred: ReadonlySet<number>
  readonly #cancellation: Cancellation | undefined
  readonly #marks: readonly [Uint32Array, Uint32Array]
  #run = 0
  #forbidden = new Set<number>()
  #notFirst: ReadonlySet<number> = new Set()

  /** `barred`: places that no path goes through; neither end among them. */
  constructor(ground: Ground, barred: ReadonlySet<number>, cancellation: Cancellation | undefined) {
    this.#ground = ground
    this.#barred = barred
    this.#cancellation = cancellation
    this.#marks = [new Uint32Array(ground.projected.nodeCount), new Uint32Array(ground.projected.nodeCount)]
  }

  /** Of at most `limit` ties, through none of `forbidden`, and whose second place is none of `notFirst`. @throws Cancelled */
  shortest(start: number, target: number, limit: number, forbidden: readonly number[], notFirst: ReadonlySet<number>): number[] | undefined {
    this.#run += 1
    this.#forbidden = new Set(forbidden)
    this.#notFirst = notFirst
    const near = this.#side(start, this.#marks[0])
    const far = this.#side(target, this.#marks[1])
    while (near.level + far.level < limit) {
      const [side, other] = near.frontier.length <= far.frontier.length ? [near, far] : [far, near]
      const met = this.#advance(side, other)
      if (met.length > 0) return this.#path(near, far, met)
      if (side.frontier.length === 0) return undefined
    }
    this.limited ||= near.frontier.length > 0 && far.frontier.length > 0
    return undefined
  }

  #side(end: number, marks: Uint32Array): Side {
    marks[end] = this.#run * levels
    return { end, marks, level: 0, frontier: [end] }
  }

  #levelAt(side: Side, place: number): number | undefined {
    const mark = side.marks[place] ?? 0
    return mark >= this.#run * levels ? mark - this.#run * levels : undefined
  }

  /** One level further; the places where the sides meet. */
  #advance(side: Side, other: Side): number[] {
    const met: number[] = []
    const next: number[] = []
    for (const place of side.frontier) {
      for (const neighbour of this.#passable(place, side, other)) {
        if (this.#levelAt(side, neighbour) !== undefined) continue
        side.marks[neighbour] = this.#run * levels + side.level + 1
        next.push(neighbour)
        if (this.#levelAt(other, neighbour) !== undefined) met.push(neighbour)
      }
    }
    side.level += 1
    side.frontier = next
    return met
  }

  *#passable(place: number, side: Side, other: Side): Generator<number> {
    const { hub } = this.#ground.projected
    for (const neighbour of this.#neighbours(place)) {
      if (this.#forbidden.has(neighbour) || this.#barred.has(neighbour) || this.#isBarredStep(place, neighbour, side, other)) continue
      if (hub[neighbour] === 1 && neighbour !== other.end) this.hubs.add(neighbour)
      else yield neighbour
    }
  }

  /** A first step that was taken before, seen from either side. */
  #isBarredStep(place: number, neighbour: number, side: Side, other: Side): boolean {
    const start = side.marks === this.#marks[0] ? side.end : other.end
    return (place === start && this.#notFirst.has(neighbour)) || (neighbour === start && this.#notFirst.has(place))
  }

  /** Marks, from where the sides met, what lies on shortest paths on the near side, then steps to the first by id each time. */
  #path(near: Side, far: Side, met: readonly number[]): number[] {
    const onPath = [new Set(met)]
    for (let level = near.level - 1; level > 0; level--) {
      onPath.unshift(new Set([...onPath[0] ?? []].flatMap(place => [...this.#passable(place, near, far)].filter(other => this.#levelAt(near, other) === level))))
    }
    const path = [near.end]
    for (let level = 1; level <= near.level; level++) path.push(this.#firstOf(path, near, far, place => onPath[level - 1]?.has(place) === true))
    for (let level = far.level - 1; level >= 0; level--) path.push(this.#firstOf(path, near, far, place => this.#levelAt(far, place) === level))
    return path
  }

  #firstOf(path: readonly number[], near: Side, far: Side, fits: (place: number) => boolean): number {
    const { projected } = this.#ground
    const fitting = [...this.#passable(path.at(-1) ?? near.end, near, far)].filter(fits)
    return fitting.reduce((first, place) => projected.compare(place, first) < 0 ? place : first)
  }

  *#neighbours(place: number): Generator<number> {
    const from = this.#ground.open(place, this.#cancellation)
    const to = from + (this.#ground.length[place] ?? 0)
    for (let slot = from; slot < to; slot++) yield this.#ground.other[slot] ?? 0
  }
}
