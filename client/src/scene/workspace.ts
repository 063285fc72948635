// The analyst's own choices: what is on the picture, where, and what is filtered. A value that is replaced, never changed.
import type { Grade, NodeKind, Point, TieKind } from './model.ts'

export interface Filters {
  /** Kinds that are not shown. */
  readonly nodeKinds: readonly NodeKind[]
  readonly tieKinds: readonly TieKind[]
  readonly minimumGrade: Grade | null
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
}

export const noFilters: Filters = { nodeKinds: [], tieKinds: [], minimumGrade: null }

export const emptyWorkspace: Workspace = {
  seeds: [], opened: [], nodes: [], ties: [], hidden: [], pinned: [], positions: new Map(), filters: noFilters, path: []
}

/** More than this is no longer read: the caller is told to filter or to hide first. */
export const hardCap = 2000
