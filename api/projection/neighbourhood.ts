// Who is around a node, within a few ties.
import { Ground, keptGround } from './ground.ts'
import type { Cancellation, Projected } from './projected.ts'

export interface Neighbourhood {
  /** Nearest first, then by id; of nodes judged one the first. Without the node asked about. */
  readonly rows: Uint32Array
  /** How far each is, in ties. */
  readonly hops: Uint8Array
  /** Hubs that were met and not passed through: they are in `rows`, what lies behind them is not. */
  readonly hubs: number
}

/** Over ties that conduct on a day (days since 1970-01-01). @throws Cancelled */
export function neighbourhood(projected: Projected, { row, hops, on }: { readonly row: number; readonly hops: number; readonly on: number }, cancellation?: Cancellation): Neighbourhood {
  const ground = keptGround(projected, `paths ${on}`, { admits: tie => projected.conducts(tie, on), keyOf: tie => projected.gradeRank(tie) })
  const start = projected.first[row] ?? row
  const found = new Map([[start, 0]])
  let hubs = 0
  for (const [place, distance] of found) {
    if (distance === hops) break
    if (place === start || projected.hub[place] !== 1) spread(ground, place, distance + 1, found, cancellation)
    else hubs += 1
  }
  found.delete(start)
  const sorted = [...found].sort(([left, near], [right, far]) => near - far || projected.compare(left, right))
  return { rows: Uint32Array.from(sorted, ([place]) => place), hops: Uint8Array.from(sorted, ([, distance]) => distance), hubs }
}

function spread(ground: Ground, place: number, distance: number, found: Map<number, number>, cancellation: Cancellation | undefined): void {
  const from = ground.open(place, cancellation)
  const to = from + (ground.length[place] ?? 0)
  for (let slot = from; slot < to; slot++) {
    const other = ground.other[slot] ?? 0
    if (!found.has(other)) found.set(other, distance)
  }
}
