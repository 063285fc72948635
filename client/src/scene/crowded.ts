// Which ties would write what they say over a node or its name: they say it only when one looks at them.
import type { Scene } from './model.ts'

/** Of a letter of a tie's label, and of a node with its badges and two lines of name; in picture units. */
const letter = 5
const half = { x: 44, up: 24, down: 62 } as const
/** More nodes than this are shown so small that no tie is labelled. */
const most = 300

export function crowdedTies({ nodes, ties }: Pick<Scene, 'nodes' | 'ties'>): ReadonlySet<string> {
  if (nodes.length > most) return new Set(ties.map(tie => tie.id))
  const at = new Map(nodes.map(node => [node.id, node.at]))
  return new Set(ties.filter(tie => {
    const from = at.get(tie.start)
    const to = at.get(tie.end)
    if (from === undefined || to === undefined) return false
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const reach = Math.min(0.5, (tie.label.length * letter) / 2 / length)
    return [-1, -0.5, 0, 0.5, 1].some(step => {
      const share = 0.5 + step * reach
      const x = from.x + (to.x - from.x) * share
      const y = from.y + (to.y - from.y) * share
      return nodes.some(node => Math.abs(x - node.at.x) < half.x && y > node.at.y - half.up && y < node.at.y + half.down)
    })
  }).map(tie => tie.id))
}
