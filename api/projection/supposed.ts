// The graph as it would be if somebody were designated or not any more, or had sold a stake: the tables of the projection with a few
// rows seen otherwise. Nothing is copied and nothing is written.
import { dayBefore, type Day, type Verdict } from '../../schema/dates.ts'
import { half } from '../../schema/shares.ts'
import type { ProjectedDesignation, ProjectedTie } from './projected.ts'
import { Projection } from './projection.ts'

/** What is left of a stake, in 1/10 000 of a percent; undefined: nothing. */
export type Left = { readonly minimum: number; readonly maximum: number } | undefined

export interface Supposition {
  /** By row of the actor. */
  readonly listings: ReadonlyMap<number, readonly ProjectedDesignation[]>
  /** Ids of listings that would be over from that day on. */
  readonly over: ReadonlySet<string>
  readonly from: Day
  /** By row of the tie. */
  readonly stakes: ReadonlyMap<number, Left>
}

export class Supposed extends Projection {
  readonly #base: Projection
  readonly #supposed: Supposition

  constructor(base: Projection, supposed: Supposition) {
    super(base.tables, base)
    this.#base = base
    this.#supposed = supposed
  }

  override designations(row: number): readonly ProjectedDesignation[] {
    const { listings, over, from } = this.#supposed
    const known = this.#base.designations(row).map(listing => over.has(listing.id) ? { ...listing, until: dayBefore(from), delistedBy: undefined } : listing)
    return [...known, ...listings.get(row) ?? []]
  }

  override designatedUnder(programme: string): readonly number[] {
    const more = [...this.#supposed.listings].filter(([, listings]) => listings.some(listing => listing.programme === programme)).map(([row]) => row)
    const known = this.#base.designatedUnder(programme)
    return more.length === 0 ? known : [...new Set([...known, ...more])].sort((left, right) => this.compare(left, right))
  }

  override listed(): ReadonlySet<number> {
    return new Set([...this.#base.listed(), ...this.#supposed.listings.keys()])
  }

  override shareMinimum(tie: number): number | undefined {
    return this.#supposed.stakes.has(tie) ? this.#supposed.stakes.get(tie)?.minimum : super.shareMinimum(tie)
  }

  override tie(tie: number): ProjectedTie {
    const record = super.tie(tie)
    if (!this.#supposed.stakes.has(tie)) return record
    const left = this.#supposed.stakes.get(tie)
    return left === undefined ? { ...record, until: dayBefore(this.#supposed.from) } : { ...record, shareMinimum: left.minimum, shareMaximum: left.maximum }
  }

  /** A stake is strong from one half on. */
  override strength(tie: number): number {
    const left = this.#supposed.stakes.get(tie)
    return left !== undefined && left.minimum < half ? Math.min(2, super.strength(tie)) : super.strength(tie)
  }

  override standing(tie: number, day: number): boolean {
    return !this.#isSold(tie) && super.standing(tie, day)
  }

  override holds(tie: number, day: number): Verdict {
    return this.#isSold(tie) ? 'NO' : super.holds(tie, day)
  }

  #isSold(tie: number): boolean {
    return this.#supposed.stakes.has(tie) && this.#supposed.stakes.get(tie) === undefined
  }
}
