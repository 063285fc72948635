// What the client has been told so far, and the picture that is made of it. Plain data: no browser, no React, no drawing library.
import type { Grade } from '../../../schema/grades.ts'
import type { Authority, NodeKind, TieKind } from '../../../schema/generated/legend.ts'

export type { Grade } from '../../../schema/grades.ts'
export type { Authority, NodeKind, TieKind } from '../../../schema/generated/legend.ts'

export type CoverageState = 'DESIGNATED' | 'OTHER_PROGRAMME' | 'BLOCKED_BY_OWNERSHIP' | 'CANNOT_TELL' | 'DELISTED' | 'NOT_LISTED' | 'NOT_IMPORTED'

export interface CoverageMark {
  readonly authority: Authority
  readonly state: CoverageState
}

export interface TieCount {
  readonly kind: TieKind
  readonly direction: 'OUT' | 'IN'
  readonly count: number
}

export interface KnownNode {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  /** All its ties by kind, exact; null until it has been asked for. */
  readonly counts: readonly TieCount[] | null
  /** Who has designated it; null for what cannot be designated and until it has been asked for. */
  readonly coverage: readonly CoverageMark[] | null
}

export interface KnownTie {
  readonly id: string
  readonly kind: TieKind
  readonly start: string
  readonly end: string
  readonly grade: Grade | null
  readonly since: string | null
  readonly until: string | null
  readonly withdrawnBy: string | null
  /** Share, role, relation and the like, in words. */
  readonly detail: string
  readonly sources: readonly string[]
}

/** Grows only: what is known stays known, also when the analyst takes it off the picture. */
export interface Known {
  readonly nodes: ReadonlyMap<string, KnownNode>
  readonly ties: ReadonlyMap<string, KnownTie>
}

export const nothingKnown: Known = { nodes: new Map(), ties: new Map() }

export interface Point {
  readonly x: number
  readonly y: number
}

export interface SceneNode {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  /** At most two lines. */
  readonly label: string
  readonly at: Point
  readonly pinned: boolean
  /** Ties that could be shown and are not: kinds that are walked, less what the scene shows; null: not known. */
  readonly unseen: number | null
  readonly coverage: readonly CoverageMark[] | null
  readonly onPath: boolean
  /** How many ties it has in the scene. */
  readonly shown: number
  /** Ids of the nodes that a stack stands for; empty for a node. */
  readonly folded: readonly string[]
  /** Hue of the last named set that it is in; null: in none. */
  readonly ring: number | null
}

export type LinePattern = 'solid' | 'dashed' | 'dotted'

/** Ties of one kind between the same two, in the same direction, drawn as one. */
export interface SceneTie {
  readonly id: string
  readonly kind: TieKind
  readonly start: string
  readonly end: string
  readonly ties: readonly KnownTie[]
  /** The best of its ties. */
  readonly grade: Grade | null
  readonly pattern: LinePattern
  readonly label: string
  readonly onPath: boolean
  readonly ended: boolean
}

export interface KindCount<K> {
  readonly kind: K
  /** On the picture, whether the filter lets them through or not. */
  readonly total: number
  readonly shown: number
}

export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly ties: readonly SceneTie[]
  readonly nodeKinds: readonly KindCount<NodeKind>[]
  readonly tieKinds: readonly KindCount<TieKind>[]
  /** Taken off the picture by hand; nothing is deleted. */
  readonly hidden: readonly KnownNode[]
  readonly filteredNodes: number
  readonly filteredTies: number
  /** Ties by year in which they held, whatever years are asked for; undated ones are in none. */
  readonly years: ReadonlyMap<number, number>
}
