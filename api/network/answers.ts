// What the network answers, in the shapes of schema/operations.graphql. The judging speaks of nodes by id and of ties by their ends;
// before an answer leaves the room both become what the store holds (hydrate.ts).
import type { StoredNode, StoredTie } from '../graph/graph.ts'
import type { Grade } from '../../schema/grades.ts'
import type { Verdict } from '../../schema/dates.ts'
import type { Authority, OwnershipRule, Prong, Regime } from '../../schema/law.ts'
import type { NodeKind, TieKind } from '../../schema/ontology.ts'
import type { Weights, WeightsAsked } from '../../schema/weights.ts'

export interface TieReference {
  readonly id: string
  readonly start: string
  readonly end: string
}

/** What stands for a node, a tie and a ground in an answer: as judged, or as shown. */
export interface Judged { readonly node: string; readonly tie: TieReference; readonly prong: string }
export interface Shown { readonly node: StoredNode; readonly tie: StoredTie; readonly prong: Prong }
type Stage = Judged | Shown

export interface Truncation {
  readonly reason: string
  readonly shown: number
  readonly total: number | null
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

export interface ListBasis {
  readonly source: string
  readonly version: string
  readonly publishedOn: string
  readonly importedAt: string
  readonly complete: boolean
}

export interface Basis {
  readonly revision: number
  readonly lists: readonly ListBasis[]
}

export interface PathAnswer {
  readonly length: number
  readonly nodes: readonly StoredNode[]
  readonly ties: readonly StoredTie[]
  readonly sentence: string
  readonly weakestGrade: Grade | null
}

export interface PathsAnswer {
  readonly paths: readonly PathAnswer[]
  readonly truncated: Truncation | null
  readonly basis: Basis
}

export interface ScorePart {
  readonly name: string
  readonly value: number
  readonly why: string
}

export interface Score {
  readonly total: number
  readonly parts: readonly ScorePart[]
}

export interface ElementVerdict {
  readonly name: string
  readonly verdict: Verdict
  readonly why: string
}

export interface Hop<S extends Stage = Shown> {
  readonly from: S['node']
  readonly tie: S['tie']
  readonly to: S['node']
  readonly sentence: string
  readonly sources: readonly S['node'][]
  readonly grade: Grade | null
}

export interface Chain<S extends Stage = Shown> {
  /** In ties; an identity judgement is shown as a hop and adds no length. */
  readonly length: number
  readonly hops: readonly Hop<S>[]
  readonly sentence: string
  readonly weakestGrade: Grade | null
}

export interface Lead<S extends Stage = Shown> {
  readonly prong: S['prong'] | null
  readonly verdict: Verdict | null
  readonly elements: readonly ElementVerdict[]
  readonly chain: Chain<S>
  readonly missing: readonly string[]
}

export interface CounterEvidence {
  readonly text: string
  readonly claim: StoredNode | null
  readonly sources: readonly StoredNode[]
}

export const coverageStates = ['DESIGNATED', 'OTHER_PROGRAMME', 'BLOCKED_BY_OWNERSHIP', 'CANNOT_TELL', 'DELISTED', 'NOT_LISTED', 'NOT_IMPORTED'] as const
export type CoverageState = (typeof coverageStates)[number]

export interface CoverageCell<S extends Stage = Shown> {
  readonly authority: Authority
  readonly state: CoverageState
  readonly since: string | null
  readonly programme: string | null
  readonly programmes: readonly string[]
  readonly lagDays: number | null
  readonly designation: S['node'] | null
}

export interface OwnershipVerdict {
  readonly regime: Regime
  readonly verdict: Verdict
}

export interface Candidate {
  readonly actor: StoredNode
  readonly score: Score
  readonly leads: readonly Lead[]
  readonly counterEvidence: readonly CounterEvidence[]
  readonly coverage: readonly CoverageCell[]
  readonly blockedByOwnership: readonly OwnershipVerdict[]
  /** How the score was weighed. */
  readonly weights: Weights
  readonly notice: string
  readonly basis: Basis
}

export interface CandidatesAnswer {
  readonly totalCount: number
  readonly pageInfo: PageInfo
  readonly edges: readonly { readonly cursor: string; readonly node: Candidate }[]
  readonly notice: string
  readonly weights: Weights
  readonly truncated: Truncation | null
  readonly basis: Basis
}

export interface Owner<S extends Stage = Shown> {
  readonly actor: S['node']
  readonly shareMinimum: number
  readonly shareMaximum: number
  readonly via: string
  readonly counts: Verdict
}

export interface OwnershipFinding<S extends Stage = Shown> {
  readonly actor: S['node']
  readonly on: string
  readonly verdict: Verdict
  readonly shareMinimum: number
  readonly shareMaximum: number
  readonly accountedFor: { readonly minimum: number; readonly maximum: number }
  readonly couldFlip: readonly string[]
  readonly owners: readonly Owner<S>[]
  readonly decisive: readonly S['tie'][]
  readonly steps: readonly string[]
  readonly rule: OwnershipRule
}

export interface OwnershipAnswer extends OwnershipFinding {
  readonly notice: string
  readonly basis: Basis
}

export interface OwnedActor<S extends Stage = Shown> {
  readonly actor: S['node']
  readonly verdict: Verdict
  readonly step: string
  readonly ties: readonly S['tie'][]
}

export interface CoverageRow<S extends Stage = Shown> {
  readonly actor: S['node']
  readonly cells: readonly CoverageCell<S>[]
  /** Authorities that have not acted for such conduct, where their list is loaded and the records can tell. */
  readonly gaps: number
}

/** How many of the actors stand in each state with one authority, and how far it came behind the first that acted. */
export interface CoverageTotal {
  readonly authority: Authority
  readonly designated: number
  readonly otherProgramme: number
  readonly blockedByOwnership: number
  readonly cannotTell: number
  readonly delisted: number
  readonly notListed: number
  readonly notImported: number
  /** For how many it was the first, or one of those on the first day. */
  readonly first: number
  /** For how many the day is known. */
  readonly lagKnown: number
  readonly lagMedian: number | null
}

export interface CoverageAnswer {
  readonly columns: readonly { readonly authority: Authority }[]
  readonly totals: readonly CoverageTotal[]
  readonly rows: readonly CoverageRow[]
  readonly notice: string
  readonly basis: Basis
}

export interface PathsArguments {
  readonly from: string
  readonly to: string
  readonly count?: number | undefined
  readonly maxLength?: number | undefined
  readonly tieKinds?: readonly TieKind[] | undefined
  /** Every path of at most `maxLength` ties, not the first `count`. */
  readonly all?: boolean | undefined
  /** Ids of nodes that each path passes, and of nodes that none does. */
  readonly through?: readonly string[] | undefined
  readonly notThrough?: readonly string[] | undefined
  readonly on?: string | undefined
}

export type CandidateStatus = 'UNDESIGNATED' | 'OTHER_PROGRAMME' | 'UNDESIGNATED_ANYWHERE'

export interface CandidatesArguments {
  readonly authority: Authority
  readonly programme: string
  readonly status?: CandidateStatus | undefined
  readonly of?: string | undefined
  readonly scheme?: string | undefined
  /** ISO 3166-1 alpha-2, either case. */
  readonly country?: string | undefined
  readonly kinds?: readonly NodeKind[] | undefined
  readonly minimumGrade?: Grade | undefined
  /** Id of a ground of the programme: only those for whom it is opened and not contradicted. */
  readonly prong?: string | undefined
  readonly weights?: WeightsAsked | undefined
  readonly on?: string | undefined
  readonly first?: number | undefined
  readonly after?: string | undefined
}

export interface LeadsArguments {
  readonly actor: string
  readonly authority: Authority
  readonly programme?: string | undefined
  readonly on?: string | undefined
}

export interface OwnershipArguments {
  readonly id: string
  readonly regime: Regime
  readonly on?: string | undefined
}

export interface ReadinessArguments {
  readonly id: string
  /** Id of a prong of the law. */
  readonly prong: string
  readonly on?: string | undefined
}

export interface CoverageArguments {
  readonly ids?: readonly string[] | undefined
  readonly scheme?: string | undefined
  readonly programme?: string | undefined
  readonly on?: string | undefined
}

/** How a call is bounded. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /** Until when an answer is wanted; 30 000 unless said. */
  readonly milliseconds?: number | undefined
}

export interface NetworkStatus {
  readonly ready: boolean
  readonly revision: number | null
  readonly nodes: number | null
  readonly ties: number | null
}
