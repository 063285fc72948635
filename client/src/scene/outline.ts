// The scene as text by distance: what stands how many ties away from where the analysis began.
import type { Scene, SceneNode, SceneTie } from './model.ts'

export interface OutlineGroup {
  /** null: not tied to a seed on this picture. */
  readonly distance: number | null
  readonly rows: readonly OutlineRow[]
}

export interface OutlineRow {
  readonly node: SceneNode
  /** A tie that leads there from a node one step nearer. */
  readonly via: SceneTie | null
}

export function outline(scene: Scene, seeds: readonly string[]): OutlineGroup[] {
  const nodes = new Map(scene.nodes.map(node => [node.id, node]))
  const reached = new Map<string, { distance: number; via: SceneTie | null }>(seeds.filter(id => nodes.has(id)).map(id => [id, { distance: 0, via: null }]))
  const around = neighbours(scene.ties)
  const queue = [...reached.keys()]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const { other, tie } of around.get(id) ?? []) {
      if (reached.has(other)) continue
      reached.set(other, { distance: (reached.get(id)?.distance ?? 0) + 1, via: tie })
      queue.push(other)
    }
  }
  const distances = [...new Set([...reached.values()].map(row => row.distance))].sort((left, right) => left - right)
  const groups: OutlineGroup[] = distances.map(distance => ({ distance, rows: scene.nodes.flatMap(node => { const row = reached.get(node.id); return row?.distance === distance ? [{ node, via: row.via }] : [] }) }))
  const apart = scene.nodes.filter(node => !reached.has(node.id)).map(node => ({ node, via: null }))
  return apart.length === 0 ? groups : [...groups, { distance: null, rows: apart }]
}

function neighbours(ties: readonly SceneTie[]): Map<string, { other: string; tie: SceneTie }[]> {
  const around = new Map<string, { other: string; tie: SceneTie }[]>()
  const put = (id: string, other: string, tie: SceneTie) => { around.set(id, [...(around.get(id) ?? []), { other, tie }]) }
  for (const tie of ties) {
    put(tie.start, tie.end, tie)
    put(tie.end, tie.start, tie)
  }
  return around
}
