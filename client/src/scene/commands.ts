// What an analyst can do to the picture. A command has a name for the history and makes a new workspace of the old one.
import type { Grade, KnownNode, KnownTie, NodeKind, Point, TieKind } from './model.ts'
import { placeAround, placeRow } from './place.ts'
import { type Filters, type Workspace } from './workspace.ts'

export interface Command {
  readonly name: string
  readonly apply: (workspace: Workspace) => Workspace
}

export interface Addition {
  readonly nodes: readonly KnownNode[]
  readonly ties: readonly KnownTie[]
  /** Beside whom the new nodes are put; absent: beside what is there. */
  readonly around?: string
  /** They become what the analysis starts from. */
  readonly seeds?: readonly string[]
  /** A node that was expanded by the usual rule. */
  readonly opened?: string
  /** Places that are known already, for a picture that opens laid out. */
  readonly positions?: ReadonlyMap<string, Point>
}

/** Existing nodes keep their place to the pixel; new ones take free places around their parent. */
export function add(name: string, addition: Addition): Command {
  return { name, apply: workspace => added(workspace, addition) }
}

function added(workspace: Workspace, { nodes, ties, around, seeds = [], opened, positions: given }: Addition): Workspace {
  const ids = nodes.map(node => node.id)
  const fresh = ids.filter(id => !workspace.positions.has(id))
  const positions = new Map(workspace.positions)
  const free = fresh.filter(id => given?.get(id) === undefined)
  for (const id of fresh) {
    const at = given?.get(id)
    if (at !== undefined) positions.set(id, at)
  }
  for (const [id, at] of placeAround(around === undefined ? undefined : positions.get(around), [...positions.values()], free)) positions.set(id, at)
  return {
    ...workspace,
    seeds: union(workspace.seeds, seeds),
    opened: opened === undefined ? workspace.opened : union(workspace.opened, [opened]),
    nodes: union(workspace.nodes, ids),
    ties: union(workspace.ties, ties.map(tie => tie.id)),
    // Who is added is wanted on the picture.
    hidden: without(workspace.hidden, ids),
    positions
  }
}

export function hide(name: string, ids: readonly string[]): Command {
  return { name, apply: workspace => ({ ...workspace, hidden: union(workspace.hidden, ids.filter(id => workspace.nodes.includes(id))) }) }
}

export function hideOthers(name: string, ids: readonly string[]): Command {
  return { name, apply: workspace => ({ ...workspace, hidden: union(workspace.hidden, without(workspace.nodes, ids)) }) }
}

export function restore(name: string, ids: readonly string[]): Command {
  return { name, apply: workspace => ({ ...workspace, hidden: without(workspace.hidden, ids) }) }
}

export function pin(name: string, ids: readonly string[], pinned: boolean): Command {
  return { name, apply: workspace => ({ ...workspace, pinned: pinned ? union(workspace.pinned, ids) : without(workspace.pinned, ids) }) }
}

/** A node that was dragged stays where it was put: it is pinned. */
export function move(name: string, places: ReadonlyMap<string, Point>): Command {
  return {
    name,
    apply: workspace => ({ ...workspace, positions: moved(workspace, places, () => true), pinned: union(workspace.pinned, [...places.keys()]) })
  }
}

/** A new layout: what is pinned stays. */
export function arrange(name: string, places: ReadonlyMap<string, Point>): Command {
  return { name, apply: workspace => ({ ...workspace, positions: moved(workspace, places, id => !workspace.pinned.includes(id)) }) }
}

/** Leaves around these nodes become stacks, or come apart again. */
export function fold(name: string, parents: readonly string[], folded: boolean): Command {
  return {
    name,
    apply: workspace => ({
      ...workspace,
      folded: folded ? union(workspace.folded, parents) : without(workspace.folded, parents),
      unfolded: folded ? without(workspace.unfolded, parents) : union(workspace.unfolded, parents)
    })
  }
}

/** From as many leaves on they are folded by themselves; null: only those that were folded by hand. */
export function foldFrom(name: string, number: number | null): Command {
  return { name, apply: workspace => ({ ...workspace, foldFrom: number, unfolded: [] }) }
}

/** An empty note is none. */
export function note(name: string, about: string, text: string): Command {
  return {
    name,
    apply: workspace => {
      const notes = new Map(workspace.notes)
      if (text.trim() === '') notes.delete(about)
      else notes.set(about, text)
      return { ...workspace, notes }
    }
  }
}

/** A set of that name becomes these nodes; of none it is no more. */
export function mark(name: string, set: string, ids: readonly string[]): Command {
  return {
    name,
    apply: workspace => {
      const held = workspace.sets.find(row => row.name === set)
      const others = workspace.sets.filter(row => row !== held)
      if (ids.length === 0) return { ...workspace, sets: others }
      const hue = held?.hue ?? [...Array(others.length + 1).keys()].find(free => others.every(row => row.hue !== free)) ?? 0
      const made = { name: set, hue, ids }
      return { ...workspace, sets: held === undefined ? [...workspace.sets, made] : workspace.sets.map(row => (row === held ? made : row)) }
    }
  }
}

export function showYears(name: string, from: number | null, to: number | null): Command {
  return filter(name, filters => ({ ...filters, from, to }))
}

export function showNodeKind(name: string, kind: NodeKind, shown: boolean): Command {
  return filter(name, filters => ({ ...filters, nodeKinds: shown ? without(filters.nodeKinds, [kind]) : union(filters.nodeKinds, [kind]) }))
}

export function showTieKind(name: string, kind: TieKind, shown: boolean): Command {
  return filter(name, filters => ({ ...filters, tieKinds: shown ? without(filters.tieKinds, [kind]) : union(filters.tieKinds, [kind]) }))
}

export function askGrade(name: string, minimumGrade: Grade | null): Command {
  return filter(name, filters => ({ ...filters, minimumGrade }))
}

export function setFilters(name: string, filters: Filters): Command {
  return filter(name, () => filters)
}

/** Shows a path. When some of its nodes are new, all of them come into a row, in order; what is pinned stays, and so does everybody else. */
export function follow(name: string, { nodes, ties, path }: Pick<Addition, 'nodes' | 'ties'> & { readonly path: readonly string[] }): Command {
  return {
    name,
    apply: workspace => {
      const shown = new Set(workspace.nodes.filter(id => !workspace.hidden.includes(id)))
      const lit = { ...added(workspace, { nodes, ties }), path }
      if (path.every(id => shown.has(id))) return lit
      const others = [...lit.positions].flatMap(([id, at]) => (path.includes(id) || !shown.has(id) ? [] : [at]))
      const row = placeRow(path, others)
      return { ...lit, positions: moved(lit, row, id => !lit.pinned.includes(id)) }
    }
  }
}

export function light(name: string, path: readonly string[]): Command {
  return { name, apply: workspace => ({ ...workspace, path }) }
}

function filter(name: string, change: (filters: Filters) => Filters): Command {
  return { name, apply: workspace => ({ ...workspace, filters: change(workspace.filters) }) }
}

function moved(workspace: Workspace, places: ReadonlyMap<string, Point>, may: (id: string) => boolean): ReadonlyMap<string, Point> {
  return new Map([...workspace.positions].map(([id, at]) => [id, may(id) ? places.get(id) ?? at : at]))
}

function union<T>(left: readonly T[], right: readonly T[]): readonly T[] {
  const held = new Set(left)
  const fresh = [...new Set(right)].filter(item => !held.has(item))
  return fresh.length === 0 ? left : [...left, ...fresh]
}

function without<T>(left: readonly T[], right: readonly T[]): readonly T[] {
  const gone = new Set(right)
  return left.some(item => gone.has(item)) ? left.filter(item => !gone.has(item)) : left
}
