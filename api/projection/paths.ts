// The shortest simple paths between two nodes. Each next path is the best one that leaves an earlier path somewhere (Yen, with Lawler's rule).
// All of them, or those that pass somewhere, are looked for length by length (every-path.ts).
import { tieKindNames, type TieKind } from '../../schema/ontology.ts'
import { cutEvery, cutShortest } from './cut.ts'
import { farthest } from './distances.ts'
import { EveryPath } from './every-path.ts'
import { Ground, keptGround } from './ground.ts'
import type { Cancellation, Projected, Truncated, Walk } from './projected.ts'
import { longest, Search } from './search.ts'
import { walkOver } from './walks.ts'

export interface PathsAsked {
  readonly from: number
  readonly to: number
  readonly count?: number | undefined
  /** In ties; SAME_AS ties do not count. */
  readonly maxLength?: number | undefined
  /** Ties of these kinds, standing on the day, whether they conduct or not; unless named, those that conduct. */
  readonly kinds?: readonly TieKind[] | undefined
  /** Not the first `count`: every one of at most `maxLength` ties, as far as they can be shown. */
  readonly all?: boolean | undefined
  /** Rows that each path passes, and rows that none does; records that are one with them stand for them. */
  readonly through?: readonly number[] | undefined
  readonly notThrough?: readonly number[] | undefined
  /** Days since 1970-01-01. */
  readonly on: number
}

/** Of all paths so many are shown, and so many are counted. */
export const mostShown = 500
const mostCounted = 100_000

export interface Path extends Walk {
  /** In ties that connect two: SAME_AS ties do not count. */
  readonly length: number
}

export interface PathsFound {
  /** Shortest first; those of one length by the ids of their nodes, in turn. Over each hop the best tie, by grade, then id. */
  readonly paths: readonly Path[]
  readonly truncated: Truncated | undefined
}

/** A path by its places. `leaves`: from which place on it differs from the path it was derived from. */
interface Found {
  readonly places: readonly number[]
  readonly leaves: number
}

/** As asked, with nodes that are one taken for one place. */
interface Bounds {
  readonly start: number
  readonly target: number
  readonly count: number
  readonly maxLength: number
  readonly through: readonly number[]
  readonly barred: ReadonlySet<number>
}

/** @throws Cancelled */
export function paths(projected: Projected, asked: PathsAsked, cancellation?: Cancellation): PathsFound {
  const { from, to, all = false } = asked
  if (from === to) return { paths: [], truncated: undefined }
  const bounds = boundsOf(projected, asked)
  const { start, target, through } = bounds
  if (start === target) return through.length > 0 ? { paths: [], truncated: undefined } : { paths: [{ ...walkOver(projected, from, [], to), length: 0 }], truncated: undefined }
  const ground = groundFor(projected, asked)
  const { places, truncated } = all || through.length > 0 ? every(ground, bounds, all, cancellation) : shortest(ground, bounds, cancellation)
  const shown = places.map(path => {
    const ties = path.slice(1).map((place, hop) => tieBetween(ground, path[hop] ?? 0, place))
    return { ...walkOver(projected, from, ties, to), length: ties.length }
  })
  return { paths: shown, truncated }
}

function boundsOf(projected: Projected, { from, to, count = 3, maxLength = 8, through = [], notThrough = [] }: PathsAsked): Bounds {
  const placeOf = (row: number): number => projected.first[row] ?? row
  const [start, target] = [placeOf(from), placeOf(to)]
  const between = (rows: readonly number[]): number[] => [...new Set(rows.map(placeOf))].filter(place => place !== start && place !== target)
  return { start, target, count, maxLength: Math.min(maxLength, longest), through: between(through), barred: new Set(between(notThrough)) }
}

interface Places {
  readonly places: readonly (readonly number[])[]
  readonly truncated: Truncated | undefined
}

function every(ground: Ground, { count, maxLength, ...bounds }: Bounds, all: boolean, cancellation: Cancellation | undefined): Places {
  const shown = all ? mostShown : count
  const limit = Math.min(maxLength, farthest)
  const found = new EveryPath(ground, { ...bounds, maxLength: limit, shown, counted: all ? mostCounted : count + 1 }, cancellation).run()
  return { places: found.paths, truncated: cutEvery(found, { ...bounds, limit }, ground.projected) }
}

/** The best tie between two neighbouring places. */
function tieBetween(ground: Ground, left: number, right: number): number {
  const from = ground.open(left)
  for (let slot = from; slot < from + (ground.length[left] ?? 0); slot++) if (ground.other[slot] === right) return ground.tie[slot] ?? 0
  throw new RangeError('paths: a path goes where there is no tie')
}

function groundFor(projected: Projected, { kinds, on }: PathsAsked): Ground {
  const keyOf = (tie: number): number => projected.gradeRank(tie)
  if (kinds === undefined) return keptGround(projected, `paths ${on}`, { admits: tie => projected.conducts(tie, on), keyOf })
  const named = Uint8Array.from({ length: 256 }, (_, code) => {
    const kind = tieKindNames[code]
    return kind !== undefined && kind !== 'SAME_AS' && kinds.includes(kind) ? 1 : 0
  })
  return new Ground(projected, { admits: tie => named[projected.tieKind[tie] ?? 255] === 1 && projected.standing(tie, on), keyOf })
}

function shortest(ground: Ground, { start, target, count, maxLength, barred }: Bounds, cancellation: Cancellation | undefined): Places {
  const search = new Search(ground, barred, cancellation)
  const { projected } = ground
  const found: Found[] = []
  const waiting: Found[] = []
  const direct = count < 1 ? undefined : search.shortest(start, target, maxLength, [], new Set())
  if (direct !== undefined) waiting.push({ places: direct, leaves: 0 })
  while (found.length < count && waiting.length > 0) {
    const best = waiting.reduce((least, other) => before(projected, other, least) ? other : least)
    waiting.splice(waiting.indexOf(best), 1)
    found.push(best)
    for (let place = best.leaves; place < best.places.length - 1; place++) {
      const prefix = best.places.slice(0, place)
      const spur = best.places[place] ?? start
      const next = search.shortest(spur, target, maxLength - place, prefix, taken(found, best.places, place))
      if (next !== undefined) waiting.push({ places: [...prefix, ...next], leaves: place })
    }
  }
  return { places: found.map(({ places }) => places), truncated: cutShortest(found.length, waiting.length > 0, search, maxLength) }
}

/** Where the paths found so far go on from this place after the same beginning. */
function taken(found: readonly Found[], places: readonly number[], place: number): Set<number> {
  return new Set(found.filter(other => places.slice(0, place + 1).every((step, at) => other.places[at] === step)).map(other => other.places[place + 1] ?? -1))
}

function before(projected: Projected, left: Found, right: Found): boolean {
  if (left.places.length !== right.places.length) return left.places.length < right.places.length
  const at = left.places.findIndex((place, step) => place !== right.places[step])
  return at >= 0 && projected.compare(left.places[at] ?? 0, right.places[at] ?? 0) < 0
}
