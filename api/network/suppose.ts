// From what is to be supposed, as it was asked, to the graph as it would be. Refused where there is nothing to change.
import { prongsOf, programme as programmeRow, type Authority } from '../../schema/law.ts'
import { formatShare } from '../../schema/shares.ts'
import { InputError, NotFoundError } from '../errors.ts'
import type { ProjectedDesignation } from '../projection/projected.ts'
import { Supposed, type Left } from '../projection/supposed.ts'
import { isActor, judge, standFor, startOf, tiesAt, type Judging } from './judging.ts'
import { heldBy } from './stakes.ts'
import { designatedUnder, designationsOf, inForce } from './status.ts'
import { mention } from './text.ts'
import type { WhatIfArguments } from './what-if-answers.ts'

export interface Changed {
  readonly after: Judging
  /** Rows that would be designated or not any more, with the programmes concerned. */
  readonly listed: readonly { readonly row: number; readonly programme: string; readonly authority: Authority; readonly change: 'DESIGNATED' | 'DELISTED' }[]
  /** Rows in which a stake would be sold. */
  readonly sold: readonly number[]
  /** What is supposed, in words. */
  readonly texts: readonly string[]
}

/** @throws NotFoundError for unknown ids, InputError where nothing would change. */
export function suppose(before: Judging, { designate = [], delist = [], sell = [] }: WhatIfArguments): Changed {
  const listings = new Map<number, ProjectedDesignation[]>()
  const over = new Set<string>()
  const stakes = new Map<number, Left>()
  const parts = [
    ...designate.map((asked, place) => designated(before, asked, place, listings)),
    ...delist.map((id, place) => delisted(before, id, place, over)),
    ...sell.map((asked, place) => sold(before, asked, place, stakes))
  ]
  const { versions, cancellation } = before
  const after = judge(new Supposed(before.projected, { listings, over, from: before.on, stakes }), before.on, { versions, cancellation })
  return { after, listed: parts.flatMap(part => part.listed ?? []), sold: [...new Set(parts.flatMap(part => part.sold ?? []))], texts: parts.map(({ text }) => text) }
}

interface Part {
  readonly listed?: Changed['listed']
  readonly sold?: readonly number[]
  readonly text: string
}

function designated(judging: Judging, { actor, programme, on = judging.on }: NonNullable<WhatIfArguments['designate']>[number], place: number, listings: Map<number, ProjectedDesignation[]>): Part {
  const row = actorRow(judging, actor, `designate.${place}.actor`)
  const authority = programmeRow(programme)?.authority
  if (authority === undefined) throw new InputError(`whatIf: designate: "${programme}" is no programme that Nexum knows.`, ['designate', place, 'programme'])
  if (designatedUnder(judging, row, programme) === 'YES') throw new InputError(`whatIf: designate: "${actor}" is designated under ${programme} on ${judging.on} already.`, ['designate', place])
  // Where one programme holds several orders, the one whose grounds are written down is meant.
  const tags = prongsOf(programme)[0]?.tags?.slice(0, 1) ?? []
  listings.set(row, [...listings.get(row) ?? [], { id: `supposed-${place}`, authority, programme, tags, prongs: [], since: on }])
  return { listed: [{ row: standFor(judging, row), programme, authority, change: 'DESIGNATED' }], text: `${mention(judging.projected.id(row))} is designated under ${programme} from ${on}, on a ground that is not stated.` }
}

const listing = ['DESIGNATED_AS'] as const

/** By the id of an actor, all its listings; by the id of a listing, that one. */
function delisted(judging: Judging, id: string, place: number, over: Set<string>): Part {
  const { projected } = judging
  const asked = projected.row(id)
  const one = asked >= 0 && projected.kind(asked) === 'Designation'
  const [holder] = one ? tiesAt(judging, asked, 'in', listing) : []
  const row = holder === undefined ? actorRow(judging, id, `delist.${place}`) : startOf(judging, holder)
  const found = designationsOf(judging, row).filter(designation => (!one || designation.id === id) && inForce(designation, judging) !== 'NO')
  if (found.length === 0) throw new InputError(`whatIf: delist: "${id}" is no listing, or has none, that is in force on ${judging.on} as far as the records tell.`, ['delist', place])
  for (const designation of found) over.add(designation.id)
  return {
    listed: found.map(({ programme, authority }) => ({ row: standFor(judging, row), programme, authority: authority as Authority, change: 'DELISTED' })),
    text: `${mention(projected.id(row))} is not designated any more under ${[...new Set(found.map(({ programme }) => programme || 'a programme that is not stated'))].join(', ')} from ${judging.on}.`
  }
}

function sold(judging: Judging, { owner, of, share }: NonNullable<WhatIfArguments['sell']>[number], place: number, stakes: Map<number, Left>): Part {
  const [by, held] = [actorRow(judging, owner, `sell.${place}.owner`), actorRow(judging, of, `sell.${place}.of`)]
  const stake = heldBy(judging, held).stakes.find(found => found.owner === standFor(judging, by))
  if (stake === undefined) throw new InputError(`whatIf: sell: no stake of "${owner}" in "${of}" is on record on ${judging.on}.`, ['sell', place])
  if (stake.ties.some(tie => stakes.has(tie))) throw new InputError(`whatIf: sell: the stake of "${owner}" in "${of}" is sold twice: name it once.`, ['sell', place])
  if (share !== undefined && (stake.unstated || share > stake.maximum)) {
    throw new InputError(`whatIf: sell: ${stake.unstated ? 'how much it holds is not on record, so only all of it can be sold: leave `share` out' : `it holds at most ${formatShare(stake.maximum)} %, so no more can be sold`}.`, ['sell', place, 'share'])
  }
  if (share === undefined) for (const tie of stake.ties) stakes.set(tie, undefined)
  else reduce(judging, stake.ties, share, stakes)
  const what = share === undefined ? 'its whole stake' : `${formatShare(share)} %`
  return { sold: [standFor(judging, held)], text: `${mention(judging.projected.id(by))} sells ${what} in ${mention(judging.projected.id(held))} on ${judging.on} to somebody who is on no list. Recorded control, and what states no share, stays.` }
}

/** Each source states the stake for itself: what is sold is taken off what each of them states, in the order of ids. */
function reduce(judging: Judging, ties: readonly number[], share: number, stakes: Map<number, Left>): void {
  const open = new Map<string, number>()
  for (const tie of ties) {
    const { sources, shareMinimum = 0, shareMaximum = 1_000_000 } = judging.projected.tie(tie)
    const due = Math.max(...sources.map(source => open.get(source) ?? share))
    const off = Math.min(due, shareMaximum)
    for (const source of sources) open.set(source, Math.max(0, (open.get(source) ?? share) - off))
    if (off > 0) stakes.set(tie, off >= shareMaximum ? undefined : { minimum: Math.max(0, shareMinimum - off), maximum: shareMaximum - off })
  }
}

function actorRow(judging: Judging, id: string, what: string): number {
  const row = judging.projected.row(id)
  if (row < 0) throw new NotFoundError(`whatIf: ${what}: there is no node "${id}".`, id)
  if (!isActor(judging, row)) throw new NotFoundError(`whatIf: ${what}: "${id}" is no actor: a ${judging.projected.kind(row).toLowerCase()} cannot be designated or owned.`, id)
  return row
}
