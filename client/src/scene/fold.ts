// Folding: leaves of one kind around one node drawn as one stack with their number. Nothing is lost, and nothing but leaves is folded:
// who leads on to somebody else stays on the picture.
import { nodeKinds } from '../../../schema/generated/legend.ts'
import type { Known, KnownNode, KnownTie, NodeKind, Point, SceneNode } from './model.ts'
import { label } from './style.ts'
import type { Workspace } from './workspace.ts'

export interface Stack {
  readonly id: string
  /** The node whose leaves they are. */
  readonly parent: string
  readonly kind: NodeKind
  readonly members: readonly KnownNode[]
}

const fewest = 2
const prefix = 'stack'

/** No id of a node: those have no blanks. */
export const stackId = (parent: string, kind: NodeKind): string => `${prefix} ${kind} ${parent}`

/** @param nodes and ties that are visible, apart from folding */
export function stacksOf(nodes: readonly KnownNode[], ties: readonly KnownTie[], workspace: Pick<Workspace, 'seeds' | 'path' | 'folded' | 'unfolded' | 'foldFrom'>): Stack[] {
  if (workspace.folded.length === 0 && workspace.foldFrom === null) return []
  const only = soleNeighbours(ties)
  const kept = new Set([...workspace.seeds, ...workspace.path])
  const groups = new Map<string, { readonly parent: string; readonly kind: NodeKind; readonly members: KnownNode[] }>()
  for (const node of nodes) {
    const parent = only.get(node.id) ?? null
    if (parent === null || kept.has(node.id)) continue
    const id = stackId(parent, node.kind)
    const group = groups.get(id) ?? { parent, kind: node.kind, members: [] }
    group.members.push(node)
    groups.set(id, group)
  }
  return [...groups].filter(([, { parent, members }]) => isFolded(parent, members.length, workspace)).map(([id, group]) => ({ id, ...group }))
}

function isFolded(parent: string, size: number, { folded, unfolded, foldFrom }: Pick<Workspace, 'folded' | 'unfolded' | 'foldFrom'>): boolean {
  return size >= fewest && (folded.includes(parent) || (foldFrom !== null && size >= foldFrom && !unfolded.includes(parent)))
}

/** Of each node the one that it is tied to; null where there are several, or itself among them. */
function soleNeighbours(ties: readonly KnownTie[]): Map<string, string | null> {
  const only = new Map<string, string | null>()
  const meet = (id: string, other: string) => only.set(id, id !== other && (only.get(id) ?? other) === other && only.get(id) !== null ? other : null)
  for (const { start, end } of ties) {
    meet(start, end)
    meet(end, start)
  }
  return only
}

/** Where the member stands that is nearest to their middle: that place is free, and a stack that is dragged drags them all. */
export function stackNode({ id, kind, members }: Stack, workspace: Workspace, ties: number): SceneNode {
  const designated = members.filter(node => node.coverage?.some(mark => mark.state === 'DESIGNATED') === true).length
  const name = `${members.length} ${nodeKinds[kind].plural.toLowerCase()}${designated > 0 ? `, ${designated} designated` : ''}`
  return {
    id, kind, name, label: label(name), at: middle(members, workspace.positions), pinned: members.every(node => workspace.pinned.includes(node.id)),
    unseen: null, coverage: null, onPath: false, shown: ties, folded: members.map(node => node.id),
    ring: workspace.sets.findLast(set => members.some(node => set.ids.includes(node.id)))?.hue ?? null
  }
}

function middle(members: readonly KnownNode[], positions: ReadonlyMap<string, Point>): Point {
  const places = members.map(node => positions.get(node.id) ?? { x: 0, y: 0 })
  const sum = places.reduce((all, at) => ({ x: all.x + at.x, y: all.y + at.y }), { x: 0, y: 0 })
  const away = (at: Point) => Math.hypot(at.x - sum.x / places.length, at.y - sum.y / places.length)
  return places.reduce((best, at) => (away(at) < away(best) - 1e-6 ? at : best))
}

/** The nodes that these stand for: members in the place of a stack. */
export function membersOf(nodes: readonly SceneNode[], ids: readonly string[]): string[] {
  const stacks = new Map(nodes.filter(node => node.folded.length > 0).map(node => [node.id, node.folded]))
  return ids.flatMap(id => stacks.get(id) ?? [id])
}

/** Where the nodes go when these are dragged: the members of a stack by as much as the stack. */
export function dragged(nodes: readonly SceneNode[], positions: ReadonlyMap<string, Point>, places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const byId = new Map(nodes.map(node => [node.id, node]))
  return new Map([...places].flatMap(([id, to]): [string, Point][] => {
    const node = byId.get(id)
    if (node === undefined || node.folded.length === 0) return [[id, to]]
    return node.folded.flatMap((member): [string, Point][] => {
      const at = positions.get(member)
      return at === undefined ? [] : [[member, { x: at.x + to.x - node.at.x, y: at.y + to.y - node.at.y }]]
    })
  }))
}

/** The nodes whose leaves these ids would fold or unfold: of a stack its parent. */
export function parentsOf(ids: readonly string[]): string[] {
  return ids.map(id => new RegExp(`^${prefix} \\w+ (.+)$`, 's').exec(id)?.[1] ?? id)
}

export const nameOfStack = (known: Known, id: string): string | null => {
  const [, kind = '', parent = ''] = new RegExp(`^${prefix} (\\w+) (.+)$`, 's').exec(id) ?? []
  return Object.hasOwn(nodeKinds, kind) ? `${nodeKinds[kind as NodeKind].plural} around ${known.nodes.get(parent)?.name ?? parent}` : null
}
