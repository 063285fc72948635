// The shortest simple paths between two nodes. Each next path is the best one that leaves an earlier path somewhere (Yen, with Lawler's rule).
import { tieKindNames, type TieKind } from '../../schema/ontology.ts'
import { Ground, keptGround } from './ground.ts'
import type { Cancellation, Projected, Truncated, Walk } from './projected.ts'
import { longest, Search } from './search.ts'
import { walkOver } from './walks.ts'

export interface PathsAsked {
  readonly from: number
  readonly to: number
  readonly count?: number
  /** In ties; SAME_AS ties do not count. */
  readonly maxLength?: number
  /** Ties of these kinds, standing on the day, whether they conduct or not; unless named, those that conduct. */
  readonly kinds?: readonly TieKind[] | undefined
  /** Days since 1970-01-01. */
  readonly on: number
}

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

/** @throws Cancelled */
export function paths(projected: Projected, asked: PathsAsked, cancellation?: Cancellation): PathsFound {
  const { from, to, count = 3 } = asked
  const maxLength = Math.min(asked.maxLength ?? 8, longest)
  if (from === to) return { paths: [], truncated: undefined }
  if (projected.first[from] === projected.first[to]) return { paths: [{ ...walkOver(projected, from, [], to), length: 0 }], truncated: undefined }
  const search = new Search(groundFor(projected, asked), cancellation)
  const { found, more } = shortest(search, projected, { ...asked, count, maxLength })
  const shown = found.map(({ places }) => {
    const ties = places.slice(1).map((place, hop) => search.tieBetween(places[hop] ?? 0, place))
    return { ...walkOver(projected, from, ties, to), length: ties.length }
  })
  return { paths: shown, truncated: truncated(shown.length, more, search, maxLength) }
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

function shortest(search: Search, projected: Projected, { from, to, count, maxLength }: Required<Omit<PathsAsked, 'kinds'>>): { found: Found[]; more: boolean } {
  const [start, target] = [projected.first[from] ?? from, projected.first[to] ?? to]
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
  return { found, more: waiting.length > 0 }
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

function truncated(shown: number, more: boolean, search: Search, maxLength: number): Truncated | undefined {
  const reasons = [
    ...(more ? [`There are more paths than the ${shown} shown.`] : []),
    ...(!more && search.limited ? [`Paths longer than ${maxLength} ties were not looked for.`] : []),
    ...(search.hubs.size > 0 ? [`${search.hubs.size} ${search.hubs.size === 1 ? 'node with too many ties to mean anything was' : 'nodes with too many ties to mean anything were'} not passed through.`] : [])
  ]
  return reasons.length === 0 ? undefined : { reason: reasons.join(' '), shown, total: null }
}
