// Walking the picture by keyboard: along ties, or to whatever lies next in space.
import type { Point, Scene, SceneNode } from './model.ts'

export type Way = 'left' | 'right' | 'up' | 'down'
const ways: Readonly<Record<Way, Point>> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } }
/** Farther off the wished direction than this (cosine) is another direction. */
const widest = 0.35

/** The tied node that lies most in that direction; without one the next node in space, so that nobody is ever stuck. */
export function along(scene: Scene, from: string, way: Way): string | undefined {
  const tied = new Set(scene.ties.flatMap(tie => (tie.start === from ? [tie.end] : tie.end === from ? [tie.start] : [])))
  return best(scene, from, way, scene.nodes.filter(node => tied.has(node.id))) ?? nearest(scene, from, way)
}

export function nearest(scene: Scene, from: string, way: Way): string | undefined {
  return best(scene, from, way, scene.nodes)
}

function best(scene: Scene, from: string, way: Way, among: readonly SceneNode[]): string | undefined {
  const here = scene.nodes.find(node => node.id === from)
  if (here === undefined) return scene.nodes[0]?.id
  const ranked = among.filter(node => node.id !== from).map(node => ({ id: node.id, ...score(here.at, node.at, ways[way]) })).filter(row => row.cosine > widest)
  return ranked.sort((left, right) => left.cost - right.cost)[0]?.id
}

function score(from: Point, to: Point, way: Point): { cosine: number; cost: number } {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const distance = Math.hypot(dx, dy)
  const cosine = distance === 0 ? 0 : (dx * way.x + dy * way.y) / distance
  return { cosine, cost: distance * (2 - cosine) }
}
