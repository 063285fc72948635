// The picture, from what is known and what the analyst chose. Pure: the same input gives the same scene.
import { bestGrade, meetsGrade } from '../../../schema/grades.ts'
import { nodeKinds, tieKinds } from '../../../schema/generated/legend.ts'
import { stackNode, stacksOf } from './fold.ts'
import type { Known, KnownNode, KnownTie, NodeKind, Scene, SceneNode, SceneTie, TieKind } from './model.ts'
import { isWalked, label, pattern } from './style.ts'
import type { Filters, Workspace } from './workspace.ts'
import { heldIn, tiesByYear } from './years.ts'

export function deriveScene(known: Known, workspace: Workspace): Scene {
  const present = workspace.nodes.flatMap(id => known.nodes.get(id) ?? [])
  const hiddenIds = new Set(workspace.hidden)
  const unhidden = present.filter(node => !hiddenIds.has(node.id))
  const nodes = unhidden.filter(node => !workspace.filters.nodeKinds.includes(node.kind))
  const visible = new Set(nodes.map(node => node.id))
  const between = workspace.ties.flatMap(id => known.ties.get(id) ?? []).filter(tie => visible.has(tie.start) && visible.has(tie.end))
  const graded = between.filter(tie => passes(tie, workspace.filters))
  const ties = graded.filter(tie => heldIn(tie, workspace.filters))
  const stacks = stacksOf(nodes, ties, workspace)
  const inStack = new Map(stacks.flatMap(stack => stack.members.map(node => [node.id, stack.id] as const)))
  const shown = countByNode(ties)
  const walked = countByNode(ties.filter(tie => isWalked(tie.kind)))
  const lit = new Set(workspace.path)
  return {
    nodes: [
      ...nodes.filter(node => !inStack.has(node.id)).map(node => sceneNode(node, workspace, shown.get(node.id) ?? 0, walked.get(node.id) ?? 0, lit)),
      ...stacks.map(stack => stackNode(stack, workspace, stack.members.reduce((sum, node) => sum + (shown.get(node.id) ?? 0), 0)))
    ],
    ties: fold(ties, workspace.path, inStack),
    nodeKinds: countKinds(Object.keys(nodeKinds) as NodeKind[], unhidden, nodes),
    tieKinds: countKinds(Object.keys(tieKinds) as TieKind[], between, ties),
    hidden: present.filter(node => hiddenIds.has(node.id)),
    filteredNodes: unhidden.length - nodes.length,
    filteredTies: between.length - ties.length,
    years: tiesByYear(graded)
  }
}

function passes(tie: KnownTie, filters: Filters): boolean {
  return !filters.tieKinds.includes(tie.kind) && (filters.minimumGrade === null || meetsGrade(tie.grade, filters.minimumGrade))
}

function sceneNode(node: KnownNode, workspace: Workspace, shown: number, walked: number, lit: ReadonlySet<string>): SceneNode {
  const all = node.counts?.reduce((sum, row) => sum + (isWalked(row.kind) ? row.count : 0), 0)
  return {
    id: node.id,
    kind: node.kind,
    name: node.name,
    label: label(node.name),
    at: workspace.positions.get(node.id) ?? { x: 0, y: 0 },
    pinned: workspace.pinned.includes(node.id),
    unseen: all === undefined ? null : Math.max(0, all - walked),
    coverage: node.coverage,
    onPath: lit.has(node.id),
    shown,
    folded: [],
    ring: workspace.sets.findLast(set => set.ids.includes(node.id))?.hue ?? null
  }
}

/** A tie to itself is counted once going out and once coming in, as the store counts it. */
function countByNode(ties: readonly KnownTie[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const tie of ties) for (const id of [tie.start, tie.end]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Ties of one kind between the same two, where a stack is one, in the same direction. */
function fold(ties: readonly KnownTie[], path: readonly string[], inStack: ReadonlyMap<string, string>): SceneTie[] {
  const groups = new Map<string, { readonly start: string; readonly end: string; readonly ties: KnownTie[] }>()
  for (const tie of ties) {
    const [start, end] = [inStack.get(tie.start) ?? tie.start, inStack.get(tie.end) ?? tie.end]
    const key = JSON.stringify([tie.kind, start, end])
    const group = groups.get(key) ?? { start, end, ties: [] }
    group.ties.push(tie)
    groups.set(key, group)
  }
  return [...groups].map(([id, { start, end, ties: group }]) => sceneTie({ id, start, end }, group, path)).filter(tie => tie !== undefined)
}

function sceneTie({ id, start, end }: Pick<SceneTie, 'id' | 'start' | 'end'>, ties: readonly KnownTie[], path: readonly string[]): SceneTie | undefined {
  const [first] = ties
  if (first === undefined) return undefined
  const grade = bestGrade(ties.map(tie => tie.grade))
  const verb = tieKinds[first.kind].verb
  return {
    id,
    kind: first.kind,
    start,
    end,
    ties,
    grade,
    pattern: pattern(grade),
    label: ties.length > 1 ? `${verb} (${ties.length})` : [verb, first.detail].filter(text => text !== '').join(' '),
    onPath: path.some((node, at) => joins(first, node, path[at + 1])),
    ended: ties.every(tie => tie.until !== null || tie.withdrawnBy !== null)
  }
}

function joins(tie: KnownTie, one: string, other: string | undefined): boolean {
  return (tie.start === one && tie.end === other) || (tie.end === one && tie.start === other)
}

function countKinds<K extends string>(order: readonly K[], all: readonly { kind: K }[], shown: readonly { kind: K }[]) {
  return order.map(kind => ({ kind, total: count(all, kind), shown: count(shown, kind) })).filter(row => row.total > 0)
}

function count<K>(list: readonly { kind: K }[], kind: K): number {
  return list.reduce((sum, item) => sum + (item.kind === kind ? 1 : 0), 0)
}
