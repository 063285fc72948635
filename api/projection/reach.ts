// Who is tied to any of the sources within a few ties, with the best chains. For each length the three best chains to a place are kept:
// for chains of up to three ties that is enough to find the three best of all, since at most as many chains of two ties lead back
// through a place as it has chains of one tie, and shorter chains come first anyway.
import { meetsGrade, type Grade } from '../../schema/grades.ts'
import { candidateReach, nodeKinds } from '../../schema/ontology.ts'
import { Ground, keptGround } from './ground.ts'
import { ChainLabels } from './labels.ts'
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
  /**
   * One to three, from the actor to a source: shorter first; then by the weakest tie, strength before grade; then step by step from the actor:
   * the id of the next node, then what is left of the chain by the same rule.
   */
  readonly chains: readonly Chain[]
}

export interface Reach {
  /** Ascending by id. */
  readonly reached: readonly Reached[]
  /** Hubs at which chains ended. */
  readonly hubs: number
}

/** How good a tie is in a chain: strength before grade; the lower the better. */
const keyOf = (projected: Projected) => (tie: number): number => (3 - projected.strength(tie)) * 64 + projected.gradeRank(tie)

/** @throws Cancelled; RangeError for a `maximum` beyond what three labels are exact for. */
export function reach(projected: Projected, asked: ReachAsked, cancellation?: Cancellation): Reach {
  const { maximum = candidateReach } = asked
  if (maximum > candidateReach) throw new RangeError(`reach: ${maximum} ties were asked for, ${candidateReach} is the most`)
  const ground = groundFor(projected, asked)
  const ends = new Map<number, number>()
  for (const row of [...asked.sources].sort((left, right) => projected.compare(right, left))) ends.set(projected.first[row] ?? row, row)
  const labels = new ChainLabels(projected, maximum)
  const hubs = new Set<number>()
  for (let length = 1; length <= maximum; length++) {
    for (const place of length === 1 ? ends.keys() : labels.places(length - 1)) {
      if (length > 1 && projected.hub[place] === 1) hubs.add(place)
      else pushFrom(ground, labels, ends, place, length, cancellation)
    }
  }
  return { reached: collected(projected, labels, ends), hubs: hubs.size }
}

function groundFor(projected: Projected, { on, minimumGrade }: ReachAsked): Ground {
  if (minimumGrade === undefined) return keptGround(projected, `reach ${on}`, { admits: tie => projected.conducts(tie, on), keyOf: keyOf(projected) })
  return keptGround(projected, `reach ${on} ${minimumGrade}`, {
    admits: tie => projected.conducts(tie, on) && meetsGrade(projected.tie(tie).grade, minimumGrade), keyOf: keyOf(projected)
  })
}

function pushFrom(ground: Ground, labels: ChainLabels, ends: ReadonlyMap<number, number>, place: number, length: number, cancellation: Cancellation | undefined): void {
  const from = ground.open(place, cancellation)
  const to = from + (ground.length[place] ?? 0)
  for (let slot = from; slot < to; slot++) {
    const other = ground.other[slot] ?? 0
    if (!ends.has(other)) labels.push(other, length, place, ground.tie[slot] ?? 0, ground.key[slot] ?? 0)
  }
}

/** Chains are put together when they are looked at, as most questions want those of a few: look before the next write is taken over. */
class ReachedActor implements Reached {
  readonly row: number
  readonly #build: () => readonly Chain[]
  #chains: readonly Chain[] | undefined
  constructor(row: number, build: () => readonly Chain[]) {
    this.row = row
    this.#build = build
  }

  get chains(): readonly Chain[] {
    return this.#chains ??= this.#build()
  }
}

function collected(projected: Projected, labels: ChainLabels, ends: ReadonlyMap<number, number>): Reached[] {
  const reached: Reached[] = []
  for (const place of labels.reached()) {
    const row = isActor(projected, place) ? place : projected.same(place).find(member => isActor(projected, member))
    if (row === undefined) continue
    const best = labels.best(place)
    reached.push(new ReachedActor(row, () => best.map(chain => {
      const { ties, end } = labels.unfold(chain)
      return chainOver(projected, row, ties, ends.get(end))
    })))
  }
  labels.done()
  return reached.sort((left, right) => projected.compare(left.row, right.row))
}

function isActor(projected: Projected, row: number): boolean {
  return nodeKinds[projected.kind(row)].actor
}
