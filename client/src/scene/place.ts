// Free places for new nodes: a spiral around the parent over a grid of what is taken, so that nobody else has to move.
import type { Point } from './model.ts'

/** Room of a node with its label of two lines and its badges. */
export const room = { x: 118, y: 92 } as const
/** Steps of the spiral: the turn of a sunflower head, which leaves no spokes. */
const turn = Math.PI * (3 - Math.sqrt(5))

/** @param centre of the parent; absent: beside what is there, or in the middle of an empty picture. */
export function placeAround(centre: Point | undefined, taken: readonly Point[], ids: readonly string[]): Map<string, Point> {
  const grid = new Map<string, Point[]>()
  for (const at of taken) put(grid, at)
  const middle = centre ?? beside(taken)
  const places = new Map<string, Point>()
  let step = 0
  for (const id of ids) {
    let at = spiral(middle, step)
    while (isTaken(grid, at)) at = spiral(middle, ++step)
    put(grid, at)
    places.set(id, at)
  }
  return places
}

/** Steps of a row in which what a tie says stands between two nodes. */
const stride = 175

/** In order, from left to right: a path reads as a line. Beneath what is there, or around the middle of an empty picture. */
export function placeRow(ids: readonly string[], taken: readonly Point[]): Map<string, Point> {
  const xs = taken.map(at => at.x)
  const middle = taken.length === 0 ? 0 : (Math.min(...xs) + Math.max(...xs)) / 2
  const y = taken.length === 0 ? 0 : Math.max(...taken.map(at => at.y)) + 2 * room.y
  return new Map(ids.map((id, at) => [id, { x: Math.round(middle + (at - (ids.length - 1) / 2) * stride), y }]))
}

function spiral(centre: Point, step: number): Point {
  const radius = 0.66 * Math.sqrt(step)
  return { x: Math.round(centre.x + radius * Math.cos(step * turn) * room.x), y: Math.round(centre.y + radius * Math.sin(step * turn) * room.y) }
}

function column(at: Point): number {
  return Math.floor(at.x / room.x)
}

function row(at: Point): number {
  return Math.floor(at.y / room.y)
}

function put(grid: Map<string, Point[]>, at: Point): void {
  const key = `${column(at)} ${row(at)}`
  grid.set(key, [...(grid.get(key) ?? []), at])
}

function isTaken(grid: ReadonlyMap<string, readonly Point[]>, at: Point): boolean {
  return [-1, 0, 1].some(across => [-1, 0, 1].some(down =>
    (grid.get(`${column(at) + across} ${row(at) + down}`) ?? []).some(other => Math.abs(other.x - at.x) < room.x && Math.abs(other.y - at.y) < room.y)))
}

function beside(taken: readonly Point[]): Point {
  if (taken.length === 0) return { x: 0, y: 0 }
  const ys = taken.map(at => at.y)
  return { x: Math.max(...taken.map(at => at.x)) + 2 * room.x, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
}
