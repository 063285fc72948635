// The analyst's own choices: what is on the picture, where, and what is filtered. A value that is replaced, never changed.
import type { Grade, NodeKind, Point, TieKind } from './model.ts'

export interface Filters {
  /** Kinds that are not shown. */
  readonly nodeKinds: readonly NodeKind[]
  readonly tieKinds: readonly TieKind[]
  readonly minimumGrade: Grade | null
  /** First and last year of the ties that are shown; null: open. Undated ties are always shown: nobody knows when they were. */
  readonly from: number | null
  readonly to: number | null
}

/** What the colours of nodes mean. */
export const lenses = ['kind', 'designation'] as const
export type Lens = (typeof lenses)[number]

/** Nodes that belong together in the eyes of the analyst; they stay marked whatever is filtered. */
export interface HighlightSet {
  readonly name: string
  /** Place in the row of hues. */
  readonly hue: number
  readonly ids: readonly string[]
}

export interface Workspace {
  /** What the analysis started from. */
  readonly seeds: readonly string[]
  /** Nodes that were expanded by the usual rule, in order: with the seeds they say how to come here again. */
  readonly opened: readonly string[]
  readonly nodes: readonly string[]
  readonly ties: readonly string[]
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
  readonly positions: ReadonlyMap<string, Point>
  readonly filters: Filters
  /** Nodes of the path that is lit, in order. */
  readonly path: readonly string[]
  /** Nodes whose leaves are folded by hand, and those whose leaves are not although there are as many as `foldFrom`. */
  readonly folded: readonly string[]
  readonly unfolded: readonly string[]
  /** From as many leaves of one kind on they are folded by themselves; null: never. */
  readonly foldFrom: number | null
  /** By id of a node; the empty id is the board itself. */
  readonly notes: ReadonlyMap<string, string>
  readonly sets: readonly HighlightSet[]
  readonly lens: Lens
}

export const noFilters: Filters = { nodeKinds: [], tieKinds: [], minimumGrade: null, from: null, to: null }

export const emptyWorkspace: Workspace = {
  seeds: [], opened: [], nodes: [], ties: [], hidden: [], pinned: [], positions: new Map(), filters: noFilters, path: [],
  folded: [], unfolded: [], foldFrom: null, notes: new Map(), sets: [], lens: 'kind'
}

/** More than this is no longer read: the caller is told to filter or to hide first. */
export const hardCap = 2000
