// The layered chart: owners above, what is owned below, nearest in the middle. The same input gives the same places.
import { distances, shareText, type Holding } from './holdings.ts'

export const box = { width: 176, height: 84, gapX: 18, gapY: 76, rest: 92 } as const
export const limits = { depth: 3, width: 5 } as const

export interface Box {
  readonly id: string
  readonly distance: number
  readonly x: number
  readonly y: number
}

/** Those of a layer that the chart leaves to the table. */
export interface Rest {
  readonly distance: number
  readonly count: number
  readonly x: number
  readonly y: number
}

export interface Line {
  readonly id: string
  readonly owner: string
  readonly owned: string
  readonly path: string
  readonly at: { readonly x: number; readonly y: number }
  readonly holdings: readonly Holding[]
  readonly decisive: boolean
  /** No share is stated: control, an interest, or one of the two. */
  readonly dashed: boolean
}

export interface Chart {
  readonly boxes: readonly Box[]
  readonly rests: readonly Rest[]
  readonly lines: readonly Line[]
  readonly width: number
  readonly height: number
}

const margin = 14

export function arrange(subject: string, holdings: readonly Holding[]): Chart {
  const at = distances(subject, holdings)
  const layers = new Map<number, string[]>()
  for (const [id, distance] of at) if (Math.abs(distance) <= limits.depth) layers.set(distance, [...layers.get(distance) ?? [], id])
  const shown = choose(subject, layers, holdings)
  const order = [...shown.keys()].sort((left, right) => left - right)
  const rest = (distance: number): number => (layers.get(distance)?.length ?? 0) - (shown.get(distance)?.length ?? 0)
  const widthOf = (distance: number): number => (shown.get(distance)?.length ?? 0) * (box.width + box.gapX) - box.gapX + (rest(distance) > 0 ? box.rest + box.gapX : 0)
  const spare = roomFor(shown, holdings)
  const width = Math.max(...order.map(widthOf)) + 2 * (margin + spare.x)
  const left = (distance: number): number => (width - widthOf(distance)) / 2
  const top = (distance: number): number => margin + spare.y + order.indexOf(distance) * (box.height + box.gapY)
  const boxes = order.flatMap(distance => (shown.get(distance) ?? []).map((id, place) => ({ id, distance, x: left(distance) + place * (box.width + box.gapX), y: top(distance) })))
  const rests = order.filter(distance => rest(distance) > 0).map(distance => ({ distance, count: rest(distance), x: left(distance) + widthOf(distance) - box.rest, y: top(distance) }))
  return { boxes, rests, lines: linesOf(boxes, holdings), width, height: top(order.at(-1) ?? 0) + box.height + margin + spare.y }
}

/** Whether any line bows or goes round, and needs room beside the boxes. */
function roomFor(shown: ReadonlyMap<number, readonly string[]>, holdings: readonly Holding[]): { readonly x: number; readonly y: number } {
  const at = new Map([...shown].flatMap(([distance, ids]) => ids.map(id => [id, distance] as const)))
  const spans = holdings.flatMap(({ owner, owned }) => {
    const [from, to] = [at.get(owner), at.get(owned)]
    return from === undefined || to === undefined ? [] : [to - from]
  })
  return { x: spans.some(span => span > 1) ? room.side : 0, y: spans.some(span => span < 1) ? room.arc * 0.8 : 0 }
}

/** Layer by layer outwards: those tied to one already shown, what decides first, then by share; in the order of whom they are tied to, so that few lines cross. */
function choose(subject: string, layers: ReadonlyMap<number, readonly string[]>, holdings: readonly Holding[]): Map<number, readonly string[]> {
  const shown = new Map<number, readonly string[]>([[0, [subject]]])
  for (const side of [-1, 1]) {
    for (let step = 1; step <= limits.depth; step += 1) {
      const inner = shown.get(side * (step - 1)) ?? []
      const candidates = (layers.get(side * step) ?? []).map(id => ({ id, ...standing(id, inner, holdings, side) })).filter(row => row.place >= 0)
      const best = candidates.sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1)).slice(0, limits.width)
      if (best.length === 0) break
      shown.set(side * step, best.sort((one, other) => one.place - other.place || other.weight - one.weight || (one.id < other.id ? -1 : 1)).map(row => row.id))
    }
  }
  return shown
}

/** Where its partners of the inner layer stand on average, and how much speaks for showing it; -1 where none of them is shown. */
function standing(id: string, inner: readonly string[], holdings: readonly Holding[], side: number): { readonly place: number; readonly weight: number } {
  const own = holdings.filter(holding => (side < 0 ? holding.owner : holding.owned) === id && inner.includes(side < 0 ? holding.owned : holding.owner))
  if (own.length === 0) return { place: -1, weight: 0 }
  const places = own.map(holding => inner.indexOf(side < 0 ? holding.owned : holding.owner))
  const weight = Math.max(...own.map(holding => (holding.decisive ? 2_000_000 : 0) + (holding.minimum ?? holding.maximum ?? 0)))
  return { place: places.reduce((sum, place) => sum + place, 0) / places.length, weight }
}

/** Several holdings between the same two are one line. */
function linesOf(boxes: readonly Box[], holdings: readonly Holding[]): Line[] {
  const byId = new Map(boxes.map(row => [row.id, row]))
  const pairs = new Map<string, Holding[]>()
  for (const holding of holdings) {
    const key = JSON.stringify([holding.owner, holding.owned])
    pairs.set(key, [...pairs.get(key) ?? [], holding])
  }
  return [...pairs.values()].flatMap(list => {
    const [first] = list
    const owner = byId.get(first?.owner ?? '')
    const owned = byId.get(first?.owned ?? '')
    if (first === undefined || owner === undefined || owned === undefined) return []
    return [{ id: first.id, owner: owner.id, owned: owned.id, ...course(owner, owned, boxes), holdings: list, decisive: list.some(holding => holding.decisive), dashed: list.every(holding => shareText(holding) === '') }]
  })
}

/** How much room lines need outside the boxes: ties within a layer bow outwards, ties that pass a layer go round its boxes. */
const room = { arc: 46, side: 56 } as const

/** From the lower side of the owner to the upper side of what it owns, round what stands between; within a layer, and back up, in a bow. The words stand near the outer end. */
function course(owner: Box, owned: Box, boxes: readonly Box[]): Pick<Line, 'path' | 'at'> {
  if (owned.y <= owner.y) return bow(owner, owned)
  const between = boxes.filter(row => row.y > owner.y && row.y < owned.y)
  const [x1, y1, x2, y2] = [middle(owner), owner.y + box.height, middle(owned), owned.y - 8]
  if (between.length > 0) return round(x1, y1, x2, y2, between)
  const bend = (y2 - y1) * 0.5
  return { path: `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`, at: along([x1, x1, x2, x2], [y1, y1 + bend, y2 - bend, y2], owned.distance > 0 ? 0.64 : 0.3) }
}

const middle = (row: Box): number => row.x + box.width / 2

function round(x1: number, y1: number, x2: number, y2: number, between: readonly Box[]): Pick<Line, 'path' | 'at'> {
  const [left, right] = [Math.min(...between.map(row => row.x)) - room.side / 2, Math.max(...between.map(row => row.x + box.width)) + room.side / 2]
  const x = Math.abs((x1 + x2) / 2 - left) < Math.abs((x1 + x2) / 2 - right) ? left : right
  const [top, bottom] = [Math.min(...between.map(row => row.y)), Math.max(...between.map(row => row.y)) + box.height]
  const bend = box.gapY * 0.55
  return { path: `M${x1} ${y1}C${x1} ${y1 + bend} ${x} ${top - bend} ${x} ${top}L${x} ${bottom}C${x} ${bottom + bend} ${x2} ${y2 - bend} ${x2} ${y2}`, at: { x, y: (top + bottom) / 2 } }
}

function bow(owner: Box, owned: Box): Pick<Line, 'path' | 'at'> {
  const up = owner.distance < 0
  const towards = Math.sign(middle(owned) - middle(owner)) * box.width * 0.22
  const [x1, x2] = [middle(owner) + towards, middle(owned) - towards]
  const edge = (row: Box, gap: number): number => (up ? row.y - gap : row.y + box.height + gap)
  const [y1, y2, peak] = [edge(owner, 0), edge(owned, 8), up ? Math.min(owner.y, owned.y) - room.arc : Math.max(owner.y, owned.y) + box.height + room.arc]
  return { path: `M${x1} ${y1}C${x1} ${peak} ${x2} ${peak} ${x2} ${y2}`, at: along([x1, x1, x2, x2], [y1, peak, peak, y2], 0.5) }
}

type Four = readonly [number, number, number, number]

/** The point of a cubic curve at `t`. */
function along(xs: Four, ys: Four, t: number): { x: number; y: number } {
  const weights: Four = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
  const at = (values: Four): number => values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0)
  return { x: at(xs), y: at(ys) }
}
