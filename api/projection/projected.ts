// The graph as walks and judging see it: nodes and ties are row numbers over typed arrays in shared memory.
// Read only and synchronous: it lives in the worker that walks it. How it is loaded and kept current is api/projection's business.
import type { Grade } from '../../schema/grades.ts'
import type { NodeKind, TieKind } from '../../schema/ontology.ts'
import type { PartialDate, Verdict } from '../../schema/dates.ts'

/** Ties at a node: `ties[offset[row]]` to `ties[offset[row] + length[row] - 1]`, grouped by kind and in the order of their ids within one. */
export interface Adjacency {
  readonly offset: Uint32Array
  readonly length: Uint32Array
  readonly ties: Uint32Array
}

export interface ProjectedTie {
  readonly id: string
  readonly kind: TieKind
  readonly start: number
  readonly end: number
  readonly since?: PartialDate | undefined
  readonly until?: PartialDate | undefined
  readonly withdrawnBy?: string | undefined
  readonly sources: readonly string[]
  /** 1/10 000 of a percent; absent: unknown. */
  readonly shareMinimum?: number | undefined
  readonly shareMaximum?: number | undefined
  readonly capacity?: string | undefined
  readonly knowledge?: string | undefined
  readonly support?: string | undefined
  readonly attempted?: string | undefined
  readonly relation?: string | undefined
  /** Of BASED_IN: only a registration makes an organization foreign. */
  readonly basis?: string | undefined
  /** Of SAME_AS. */
  readonly judgement?: string | undefined
  /** Of its best supporting claim; from an official list without a claim: A2; else null. */
  readonly grade: Grade | null
  readonly claims: readonly ProjectedClaim[]
}

export interface ProjectedClaim {
  readonly id: string
  readonly stance: 'SUPPORTS' | 'DISPUTES' | 'DENIES'
  readonly grade: Grade | null
  readonly knowledge?: string | undefined
  /** Id of the document it ultimately comes from, unless stated its own source; two claims with one origin are one. */
  readonly origin?: string | undefined
}

export interface ProjectedDesignation {
  readonly id: string
  readonly authority: string
  readonly programme: string
  readonly tags: readonly string[]
  readonly prongs: readonly string[]
  readonly since?: PartialDate | undefined
  readonly until?: PartialDate | undefined
  readonly listedBy?: string | undefined
  readonly delistedBy?: string | undefined
}

export interface ProjectedScheme {
  readonly conduct?: string | undefined
  readonly act: readonly string[]
  readonly means: readonly string[]
  readonly purpose?: string | undefined
  readonly involvesMinors: boolean
  readonly since?: PartialDate | undefined
  readonly until?: PartialDate | undefined
}

export interface Projected {
  readonly revision: number
  readonly stamp: string
  readonly nodeCount: number
  /** Rows of ties, removed ones included. */
  readonly tieCount: number
  /** -1 for an unknown id. */
  row(id: string): number
  id(row: number): string
  kind(row: number): NodeKind
  /** 1: never passed through, it may be an end: a hub by kind, or more conducting ties than the ontology allows. */
  readonly hub: Uint8Array
  /** Place in `tieKindNames`; 255: removed. */
  readonly tieKind: Uint8Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly out: Adjacency
  readonly in: Adjacency
  tie(tie: number): ProjectedTie
  /** Claims about the node itself. */
  claims(row: number): readonly ProjectedClaim[]
  /** What a claim ultimately rests on: two claims with one origin are one source, and so are versions and copies of one list. */
  originOf(claim: ProjectedClaim): string
  /** Whether claims speak of the tie and none supports it, nor an official list states it: it conducts, and is to be marked. */
  disputed(tie: number): boolean
  /** Negative when the id of the left row comes before that of the right one. */
  compare(left: number, right: number): number
  /** These rows in the order of their ids. */
  ascending(rows: readonly number[]): Uint32Array
  tieId(tie: number): string
  /** How strongly the tie connects, whatever the day: 0 not at all, 1 weak, 2 medium, 3 strong. */
  strength(tie: number): number
  /** Rank of its grade, 0 the best (schema/grades.ts). */
  gradeRank(tie: number): number
  /** Of this actor alone, in the order of their ids. */
  designations(row: number): readonly ProjectedDesignation[]
  /** Actors with any designation under the programme, ended or not, ascending by id. */
  designatedUnder(programme: string): readonly number[]
  scheme(row: number): ProjectedScheme | undefined
  possibleVictim(row: number): boolean
  /** Type of an Identifier node. */
  identifierType(row: number): string | undefined
  /** Rows judged to be one with this one (SAME_AS, SAME), itself included, ascending by id. */
  same(row: number): readonly number[]
  /** The first row of `same`, for each row: walks take nodes that are one for one place, known by it. */
  readonly first: Uint32Array
  /**
   * Whether a tie conducts on a day (days since 1970-01-01), by the ontology: its kind, the capacity of the person in it, the date it began,
   * for kinds that lapse the date it ended, a list that withdrew it, and LINKED_TO where a typed tie stands between the same two.
   */
  conducts(tie: number, day: number): boolean
  /**
   * The part of conducting that is about days, for ties of any kind: it did not certainly begin later, its list did not withdraw it by then,
   * and if its kind lapses, it has not certainly ended.
   */
  standing(tie: number, day: number): boolean
  /** Whether it certainly holds on the day, certainly does not, or the records do not say: for ownership and tenure. An undated tie holds. */
  holds(tie: number, day: number): Verdict
}

/**
 * Ties from one node to another, in order: `nodes` is one longer than `ties`. Where it goes on from another node that is judged one with
 * the last, a SAME_AS tie stands between them: it is shown like any tie and counts as no hop.
 */
export interface Walk {
  readonly nodes: readonly number[]
  readonly ties: readonly number[]
}

export interface Chain extends Walk {
  /** In ties that connect two: SAME_AS ties do not count. */
  readonly length: number
  /** Of its weakest tie: 1 weak, 2 medium, 3 strong. */
  readonly strength: number
  /** Of its weakest tie, in the order of grades. */
  readonly grade: Grade | null
}

/** What an answer leaves out, and why. */
export interface Truncated {
  readonly reason: string
  readonly shown: number
  readonly total: number | null
}

/** Set from another thread when nobody waits for the answer any more; walks look at it every few thousand ties. */
export interface Cancellation {
  readonly cancelled: () => boolean
}
