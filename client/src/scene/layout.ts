// A layout of the whole picture: ForceAtlas2 pulls groups apart, then overlaps are removed. Deterministic, and heavy enough for a worker.
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Point } from './model.ts'
import { room } from './place.ts'

export interface LayoutRequest {
  readonly nodes: readonly { readonly id: string; readonly at: Point; readonly pinned: boolean }[]
  readonly ties: readonly { readonly start: string; readonly end: string }[]
}

interface Body extends SimulationNodeDatum {
  readonly id: string
  readonly x0: number
  readonly y0: number
}

/** Iterations and ticks after which groups stand apart and nothing overlaps (0.9 s of CPU for 500 nodes, 3.8 s for 2 000). */
const iterations = 150
const ticks = 80

export function layout(request: LayoutRequest): Map<string, Point> {
  if (request.nodes.length < 2) return new Map(request.nodes.map(node => [node.id, node.at]))
  return separate(request, atlas(request))
}

function atlas({ nodes, ties }: LayoutRequest): Map<string, Point> {
  const graph = new Graph({ multi: false, type: 'undirected' })
  // Keys are places in the list: ids may be anything.
  const index = new Map(nodes.map((node, at) => [node.id, String(at)]))
  nodes.forEach((node, at) => {
    const angle = at * 2.399963
    const radius = Math.sqrt(at + 1)
    graph.addNode(String(at), node.pinned ? { ...node.at, fixed: true } : { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
  })
  for (const { start, end } of ties) {
    const from = index.get(start)
    const to = index.get(end)
    if (from !== undefined && to !== undefined && from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to)
  }
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false, strongGravityMode: true, gravity: nodes.length < 60 ? 0.3 : 0.12 }
  const placed = forceAtlas2(graph, { iterations: nodes.length < 100 ? 3 * iterations : iterations, settings })
  return new Map(nodes.map((node, at) => [node.id, placed[String(at)] as Point]))
}

/** Scaled so that the middle tie is a comfortable length, then pushed apart to the room that a label needs. */
function separate({ nodes, ties }: LayoutRequest, places: ReadonlyMap<string, Point>): Map<string, Point> {
  const scale = scaleOf(ties, places)
  const stretch = room.x / room.y
  const bodies: Body[] = nodes.map(node => {
    const at = places.get(node.id) ?? node.at
    const put = node.pinned ? { x: node.at.x / stretch, y: node.at.y } : { x: at.x * scale, y: at.y * scale }
    return { id: node.id, ...put, x0: put.x, y0: put.y, ...(node.pinned ? { fx: put.x, fy: put.y } : {}) }
  })
  forceSimulation(bodies).stop()
    .force('x', forceX<Body>(body => body.x0).strength(0.12))
    .force('y', forceY<Body>(body => body.y0).strength(0.12))
    .force('room', forceCollide<Body>(room.y * 0.62).strength(1).iterations(3))
    .tick(ticks)
  return new Map(bodies.map((body, at) => [body.id, nodes[at]?.pinned === true ? nodes[at].at : { x: Math.round((body.x ?? 0) * stretch), y: Math.round(body.y ?? 0) }]))
}

const comfortable = 150
/** Groups far apart leave the page empty and their names unreadable: no more ground than this for each node. */
const groundOfNode = 3.4 * room.x * room.y

function scaleOf(ties: LayoutRequest['ties'], places: ReadonlyMap<string, Point>): number {
  const lengths = ties.flatMap(({ start, end }) => {
    const from = places.get(start)
    const to = places.get(end)
    return from === undefined || to === undefined || start === end ? [] : [Math.hypot(from.x - to.x, from.y - to.y)]
  }).sort((left, right) => left - right)
  const middle = lengths[Math.floor(lengths.length / 2)]
  const wanted = middle === undefined || middle < 1e-6 ? 40 : comfortable / middle
  return Math.min(wanted, Math.sqrt((groundOfNode * places.size) / Math.PI) / Math.max(1e-6, reach([...places.values()])))
}

/** Distance from the middle within which nine of ten nodes lie. */
function reach(points: readonly Point[]): number {
  const x = points.reduce((sum, at) => sum + at.x, 0) / points.length
  const y = points.reduce((sum, at) => sum + at.y, 0) / points.length
  const distances = points.map(at => Math.hypot(at.x - x, at.y - y)).sort((left, right) => left - right)
  return distances[Math.floor(distances.length * 0.9)] ?? 1
}
