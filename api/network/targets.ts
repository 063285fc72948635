// Whom a derivative prong may point at. In the United States a person blocked under the same order on the day; in the United Kingdom
// one who is or has been involved, listed or not; in the European Union and Australia one who is covered.
import { prongsOf, type Prong } from '../../schema/law.ts'
import { both, either, type Verdict } from '../../schema/dates.ts'
import type { ProjectedDesignation } from '../projection/projected.ts'
import { conductElements, recordElements } from './conduct.ts'
import type { Found } from './foreign.ts'
import { remembered, standFor, type Judging } from './judging.ts'
import { towardsScheme } from './openings.ts'
import { allOf, anyOf } from './record.ts'
import { anyInForce, designationsOf, isOver, standsUnderOrder } from './status.ts'
import { mention } from './text.ts'

/** undefined: nothing on record makes it one, so the prong is not opened. */
export function targetState(judging: Judging, prong: Prong, actor: number): Found | undefined {
  const row = standFor(judging, actor)
  return remembered(judging, `target ${prong.order} ${prong.pattern?.target ?? ''}`, row, () => listedState(judging, prong, row) ?? ownGrounds(judging, prong, row))
}

function listedState(judging: Judging, prong: Prong, row: number): Found | undefined {
  const listings = designationsOf(judging, row).filter(designation => designation.authority === prong.authority && standsUnderOrder(designation, prong) !== 'NO')
  if (listings.length === 0) return undefined
  const name = mention(judging.projected.id(row))
  const certain = listings.filter(designation => standsUnderOrder(designation, prong) === 'YES')
  const verdict = either(anyInForce(judging, certain), both('CANNOT_TELL', anyInForce(judging, listings)))
  if (verdict === 'YES') return { verdict, why: `${name} is designated under ${prong.order}${beginning(certain)}; in force on ${judging.on}, as far as the records tell.` }
  if (verdict === 'CANNOT_TELL') return { verdict, why: `Whether ${name} was designated under ${prong.order} on ${judging.on} is not known.` }
  const when = listings.some(designation => isOver(designation, judging)) ? 'had ended' : 'began later'
  if (prong.pattern?.target === 'SAME_ORDER') return { verdict, why: `${name} is not designated under ${prong.order} on ${judging.on}: its listing ${when}.` }
  return ownGrounds(judging, prong, row) ?? { verdict: 'CANNOT_TELL', why: `The listing of ${name} ${when}: whether it falls under ${prong.order} on ${judging.on} is not known.` }
}

/** When it was listed: the day asked about is never to be read as that. */
function beginning(listings: readonly ProjectedDesignation[]): string {
  const since = listings.flatMap(listing => listing.since ?? []).sort()[0]
  if (since !== undefined) return ` since ${since}`
  const listedBy = listings.flatMap(listing => listing.listedBy ?? []).sort()[0]
  return listedBy === undefined ? '' : `, on its list by ${listedBy}`
}

/** Not listed, but itself within the grounds: enough in the United Kingdom; elsewhere whether that covers it is left open. */
function ownGrounds(judging: Judging, prong: Prong, row: number): Found | undefined {
  const target = prong.pattern?.target
  if (target === 'SAME_ORDER' || target === undefined) return undefined
  const verdicts = prong.programmes.flatMap(prongsOf).flatMap(ground => {
    const { pattern } = ground
    return pattern?.towards !== 'SCHEME' ? [] : towardsScheme(judging, pattern, row).map(opening => allOf([
      ...ground.elements.map(name => conductElements[name]?.(judging, ground, opening).verdict ?? 'CANNOT_TELL'), ...recordElements(judging, opening).map(element => element.verdict)
    ]))
  })
  const own = anyOf(verdicts)
  if (own === 'NO') return undefined
  const verdict: Verdict = target === 'INVOLVED' ? own : 'CANNOT_TELL'
  const name = mention(judging.projected.id(row))
  return { verdict, why: verdict === 'YES' ? `${name} is not listed under ${prong.order}, but the records show its own involvement.` : `${name} is not listed under ${prong.order}; whether it falls under it by its own conduct is not settled by the records.` }
}
