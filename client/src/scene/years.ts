// Ties in time, by years: what a range of years lets through, and how many held in each.
import type { KnownTie } from './model.ts'

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))

type Dated = Pick<KnownTie, 'since' | 'until'>

/** An undated tie holds in every range: nobody knows when it was. One without an end goes on, one without a beginning began before. */
export function heldIn(tie: Dated, { from, to }: { readonly from: number | null; readonly to: number | null }): boolean {
  const [since, until] = [yearOf(tie.since), yearOf(tie.until)]
  return (to === null || since === null || since <= to) && (from === null || until === null || until >= from)
}

/** More years are not drawn. */
const longest = 150

/** Each year from the first to the last that a tie names, with how many held in it. */
export function tiesByYear(ties: readonly Dated[]): Map<number, number> {
  const named = ties.flatMap(tie => [yearOf(tie.since), yearOf(tie.until)]).filter(year => year !== null)
  if (named.length === 0) return new Map()
  const last = Math.max(...named)
  const first = Math.max(Math.min(...named), last - longest)
  const dated = ties.filter(tie => tie.since !== null || tie.until !== null)
  return new Map(Array.from({ length: last - first + 1 }, (_, at) => first + at).map(year => [year, dated.filter(tie => heldIn(tie, { from: year, to: year })).length]))
}
