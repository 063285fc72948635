// What was done on a ground before: listings on record that state it, and those of actors that a tie of its kind leads from to whom it
// needs. A tie beside a listing does not show that the listing rests on it: the two are told apart.
import { dayNumber, interval } from '../../schema/dates.ts'
import type { Prong } from '../../schema/law.ts'
import { tieKindNames, type TieKind } from '../../schema/ontology.ts'
import type { ProjectedDesignation } from '../projection/projected.ts'
import { referenceTo } from './chains.ts'
import type { Precedent, Precedents } from './fits-answers.ts'
import type { Judged } from './answers.ts'
import { endOf, goOn, remembered, sameActor, startOf, type Judging } from './judging.ts'
import { engagements, farEnds } from './openings.ts'
import { designationsOf, standsUnderOrder } from './status.ts'

interface Found {
  readonly row: number
  readonly listing: ProjectedDesignation
  readonly stated: boolean
  readonly tie: number | undefined
}

export function precedents(judging: Judging, prong: Prong, { tieKind, first }: { tieKind: TieKind | undefined; first: number }): Precedents<Judged> {
  const found = precedentsOf(judging, prong, tieKind)
  return { prong: prong.id, totalCount: found.length, statedCount: found.filter(({ stated }) => stated).length, precedents: found.slice(0, first).map(one => told(judging, one)) }
}

/** Of one who is judged: without itself. */
export function precedentsFor(judging: Judging, prong: Prong, tieKind: TieKind | undefined, row: number): number {
  return precedentsOf(judging, prong, tieKind).filter(found => !sameActor(judging, found.row, row)).length
}

/** Those that state the ground first, then the newest, then by id. */
function precedentsOf(judging: Judging, prong: Prong, tieKind: TieKind | undefined): readonly Found[] {
  return remembered(judging, `precedents ${prong.id} ${tieKind ?? ''}`, 0, () => {
    const rows = [...new Set(prong.programmes.flatMap(key => judging.projected.designatedUnder(key)))]
    const found = rows.flatMap((row, place) => {
      if (place % 256 === 0) goOn(judging)
      return precedentAt(judging, prong, row, tieKind) ?? []
    })
    return found.sort((left, right) => Number(right.stated) - Number(left.stated) || compareTexts(dayOf(right), dayOf(left)) || compareTexts(left.listing.id, right.listing.id))
  })
}

function precedentAt(judging: Judging, prong: Prong, row: number, tieKind: TieKind | undefined): Found | undefined {
  const listings = judging.projected.designations(row).filter(listing => listing.authority === prong.authority && standsUnderOrder(listing, prong) === 'YES' && begunBy(listing, judging.day))
  const [listing] = [...listings].sort((left, right) => Number(right.prongs.includes(prong.id)) - Number(left.prongs.includes(prong.id)))
  if (listing === undefined) return undefined
  const tie = leadingTie(judging, prong, row, tieKind)
  const stated = listing.prongs.includes(prong.id)
  if (tie === undefined) return stated && tieKind === undefined ? { row, listing, stated, tie } : undefined
  // A listing that states other grounds is no precedent for this one.
  return stated || listing.prongs.length === 0 ? { row, listing, stated, tie } : undefined
}

function begunBy({ since, listedBy }: ProjectedDesignation, day: number): boolean {
  return (since === undefined || interval(since).first <= day) && (since !== undefined || listedBy === undefined || dayNumber(listedBy) <= day)
}

/** The first tie of the kind that the ground needs, towards whom it needs: nearest to its own words, by the order of the law, then id. */
function leadingTie(judging: Judging, prong: Prong, row: number, tieKind: TieKind | undefined): number | undefined {
  const { pattern } = prong
  if (pattern === null) return undefined
  const asked = (tie: number): boolean => tieKind === undefined || tieKindNames[judging.projected.tieKind[tie] ?? -1] === tieKind
  if (pattern.towards === 'SCHEME') return engagements(judging, row, pattern.scheme, pattern.ties).map(({ tie }) => tie).find(asked)
  return farEnds(judging, pattern, row).filter(({ tie }) => asked(tie)).find(({ far }) => pattern.towards === 'ENGAGED' ? engagements(judging, far, pattern.scheme).length > 0 : isUnder(judging, prong, far))?.tie
}

function isUnder(judging: Judging, prong: Prong, row: number): boolean {
  return designationsOf(judging, row).some(listing => listing.authority === prong.authority && standsUnderOrder(listing, prong) === 'YES')
}

function told(judging: Judging, { row, listing, stated, tie }: Found): Precedent<Judged> {
  const { projected } = judging
  const far = tie === undefined ? undefined : sameActor(judging, startOf(judging, tie), row) ? endOf(judging, tie) : startOf(judging, tie)
  return { actor: projected.id(row), designation: listing.id, stated, tie: tie === undefined ? null : referenceTo(projected, tie), to: far === undefined ? null : projected.id(far) }
}

function dayOf({ listing: { since, listedBy } }: Found): string {
  return since ?? listedBy ?? ''
}

const compareTexts = (left: string, right: string): number => left < right ? -1 : left > right ? 1 : 0
