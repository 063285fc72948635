// Which ground of which authority fits an actor, and what was done on such grounds before: in the shapes of schema/operations.graphql.
import type { Verdict } from '../../schema/dates.ts'
import type { Authority } from '../../schema/law.ts'
import type { TieKind } from '../../schema/ontology.ts'
import type { Basis, Chain, CoverageState, ElementVerdict, Judged, Shown } from './answers.ts'

type Stage = Judged | Shown

export interface FitsArguments {
  readonly actor: string
  readonly on?: string | undefined
}

export interface Fit<S extends Stage = Shown> {
  readonly authority: Authority
  /** null: nothing on record opens a ground of this authority. */
  readonly prong: S['prong'] | null
  readonly verdict: Verdict | null
  readonly why: string
  readonly elements: readonly ElementVerdict[]
  /** What would have to be found. */
  readonly next: readonly string[]
  readonly chain: Chain<S> | null
  /** Whether this authority has acted on the actor for such conduct. */
  readonly state: CoverageState
  readonly standard: string
  /** Designations on the same ground over the same kind of tie. */
  readonly precedents: number
}

export interface Fits<S extends Stage = Shown> {
  readonly actor: S['node']
  readonly on: string
  readonly fits: readonly Fit<S>[]
}

export interface FitsAnswer extends Fits {
  readonly notice: string
  readonly basis: Basis
}

export interface PrecedentsArguments {
  /** Id of a prong of the law. */
  readonly prong: string
  readonly tieKind?: TieKind | undefined
  readonly on?: string | undefined
  readonly first?: number | undefined
}

export interface Precedent<S extends Stage = Shown> {
  readonly actor: S['node']
  readonly designation: S['node']
  /** The listing states this ground; else a tie of the kind that the ground needs is on record. */
  readonly stated: boolean
  readonly tie: S['tie'] | null
  readonly to: S['node'] | null
}

export interface Precedents<S extends Stage = Shown> {
  readonly prong: S['prong']
  readonly totalCount: number
  readonly statedCount: number
  readonly precedents: readonly Precedent<S>[]
}

export interface PrecedentShown extends Precedent {
  readonly sentence: string | null
}

export interface PrecedentsAnswer extends Omit<Precedents, 'precedents'> {
  readonly precedents: readonly PrecedentShown[]
  readonly notice: string
  readonly basis: Basis
}
