// Who is tied to any of the sources within a few ties, with the best chains. How far each place is from them is found for all at once;
// chains are put together for those that are looked at. For each length the three best chains to a place are kept: for chains of up to
// three ties that is enough to find the three best of all, since at most as many chains of two ties lead back through a place as it has
// chains of one tie, and shorter chains come first anyway.
import { meetsGrade, type Grade } from '../../schema/grades.ts'
import { candidateReach, nodeKinds } from '../../schema/ontology.ts'
import { Cancelled, keptGround, type Rules } from './ground.ts'
import { ChainLabels, unfold, type Levels } from './labels.ts'
import type { Cancellation, Chain, Projected } from './projected.ts'
import { chainOver } from './walks.ts'

export interface ReachAsked {
  /** Rows at which chains end. No chain goes on through one. */
  readonly sources: readonly number[]
  /** Days since 1970-01-01. */
  readonly on: number
  /** In ties, at most what the ontology looks for. */
  readonly maximum?: number
  /** Only over ties of this grade or better. */
  readonly minimumGrade?: Grade | undefined
}

export interface Reached {
  /** An actor: of nodes judged one the first by id that is an actor. */
  readonly row: number
  readonly chains: readonly Chain[]
}

const source = 255

/** Look at it before the next write is taken over. */
export class Reach {
  /** Actors that were reached, ascending by id. */
  readonly rows: Uint32Array
  /** Hubs at which chains ended. */
  readonly hubs: number
  readonly #projected: Projected
  readonly #levels: Uint8Array
  readonly #ends: ReadonlyMap<number, number>
  readonly #labels: ChainLabels

  constructor(projected: Projected, { levels, hubs, ends, labels }: { readonly levels: Uint8Array; readonly hubs: number; readonly ends: ReadonlyMap<number, number>; readonly labels: ChainLabels }) {
    this.#projected = projected
    this.#levels = levels
    this.#ends = ends
    this.#labels = labels
    this.hubs = hubs
    this.rows = projected.ascending(actorsIn(projected, levels))
  }

  get reached(): readonly Reached[] {
    return Array.from(this.rows, row => ({ row, chains: this.chains(row) }))
  }

  /** How far an actor, or a record that is one with it, is from the nearest source; 0: not reached, or a source itself. */
  distance(row: number): number {
    const level = this.#levels[this.#projected.first[row] ?? row] ?? 0
    return level === source ? 0 : level
  }

  /** Whether a chain ends at it, or at a record that is one with it. */
  isSource(row: number): boolean {
    return this.#levels[this.#projected.first[row] ?? row] === source
  }

  /**
   * One to three, from the actor to a source: shorter first; then by the weakest tie, strength before grade; then step by step from the actor:
   * the id of the next node, then what is left of the chain by the same rule.
   */
  chains(row: number): readonly Chain[] {
    return this.distance(row) === 0 ? [] : this.#labels.best(this.#projected.first[row] ?? row).map(label => {
      const { ties, end } = unfold(label)
      return chainOver(this.#projected, row, ties, this.#ends.get(end))
    })
  }
}

/** How good a tie is in a chain: strength before grade; the lower the better. */
const keyOf = (projected: Projected) => (tie: number): number => (3 - projected.strength(tie)) * 64 + projected.gradeRank(tie)

/** @throws Cancelled; RangeError for a `maximum` beyond what three labels are exact for. */
export function reach(projected: Projected, asked: ReachAsked, cancellation?: Cancellation): Reach {
  const { maximum = candidateReach, on, minimumGrade } = asked
  if (maximum > candidateReach) throw new RangeError(`reach: ${maximum} ties were asked for, ${candidateReach} is the most`)
  const rules = rulesFor(projected, asked)
  const ends = new Map<number, number>()
  for (const row of [...asked.sources].sort((left, right) => projected.compare(right, left))) ends.set(projected.first[row] ?? row, row)
  const { levels, hubs } = spread(projected, { ends: [...ends.keys()], maximum, admits: rules.admits }, cancellation)
  const ground = keptGround(projected, minimumGrade === undefined ? `reach ${on}` : `reach ${on} ${minimumGrade}`, rules)
  return new Reach(projected, { levels, hubs, ends, labels: new ChainLabels(ground, { at: levels, source } satisfies Levels, maximum) })
}

function rulesFor(projected: Projected, { on, minimumGrade }: ReachAsked): Rules {
  const admits = minimumGrade === undefined ? (tie: number) => projected.conducts(tie, on) : (tie: number) => projected.conducts(tie, on) && meetsGrade(projected.tie(tie).grade, minimumGrade)
  return { admits, keyOf: keyOf(projected) }
}

interface Sweep {
  readonly ends: readonly number[]
  readonly maximum: number
  readonly admits: Rules['admits']
}

/** Level by level, over all ties that are admitted; hubs are reached and not passed through. */
function spread(projected: Projected, { ends, maximum, admits }: Sweep, cancellation: Cancellation | undefined): { levels: Uint8Array; hubs: number } {
  const levels = new Uint8Array(projected.nodeCount)
  for (const end of ends) levels[end] = source
  let [frontier, hubs] = [ends, 0]
  for (let level = 1; level <= maximum; level++) {
    const next: number[] = []
    for (const [at, place] of frontier.entries()) {
      if (at % 1024 === 0 && cancellation?.cancelled() === true) throw new Cancelled()
      if (level > 1 && projected.hub[place] === 1) hubs += 1
      else for (const row of projected.same(place)) enter(projected, { row, level, levels, next, admits })
    }
    frontier = next
  }
  return { levels, hubs }
}

interface Step {
  readonly row: number
  readonly level: number
  readonly levels: Uint8Array
  readonly next: number[]
  readonly admits: Rules['admits']
}

function enter(projected: Projected, { row, level, levels, next, admits }: Step): void {
  const { first, start, end } = projected
  for (const lists of [projected.out, projected.in]) {
    const far = lists === projected.out ? end : start
    const { ties } = lists
    const from = lists.offset[row] ?? 0
    const to = from + (lists.length[row] ?? 0)
    for (let slot = from; slot < to; slot++) {
      const tie = ties[slot] ?? 0
      const other = first[far[tie] ?? 0] ?? 0
      if (levels[other] !== 0 || !admits(tie)) continue
      levels[other] = level
      next.push(other)
    }
  }
}

/** Of each place that was reached the first actor. */
function actorsIn(projected: Projected, levels: Uint8Array): number[] {
  const rows: number[] = []
  for (let place = 0; place < levels.length; place++) {
    const level = levels[place] ?? 0
    if (level === 0 || level === source) continue
    const row = isActor(projected, place) ? place : projected.same(place).find(member => isActor(projected, member))
    if (row !== undefined) rows.push(row)
  }
  return rows
}

function isActor(projected: Projected, row: number): boolean {
  return nodeKinds[projected.kind(row)].actor
}
