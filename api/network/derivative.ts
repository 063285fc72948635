// Elements that look beyond the actor: whom it is tied to, whether that person is blocked, tenure, family, association.
import { both, interval, never, type DayInterval, type Verdict } from '../../schema/dates.ts'
import type { ElementName, Prong } from '../../schema/law.ts'
import { half } from '../../schema/shares.ts'
import type { ProjectedDesignation } from '../projection/projected.ts'
import type { Element } from './conduct.ts'
import { below, chainsTo } from './dependence.ts'
import type { Found } from './foreign.ts'
import { conductingAt, endOf, remembered, sameActor, startOf, type Judging } from './judging.ts'
import { engagements, farEnds, type Opening } from './openings.ts'
import { standsOn } from './record.ts'
import { stakeOf } from './stakes.ts'
import { anyInForce, designationsOf, inForce, standsUnderOrder } from './status.ts'
import { targetState } from './targets.ts'
import { mention } from './text.ts'

const holding = ['OWNS', 'CONTROLS'] as const
const dependent = ['OWNED_OR_CONTROLLED_BY'] as const

/** Openings of a prong that points at an actor: one tie away, or along a chain. */
export function towardsTarget(judging: Judging, prong: Prong, actor: number): Opening[] {
  const { pattern } = prong
  if (pattern === null) return []
  if (pattern.chain === true) return alongChain(judging, prong, actor)
  return [...farEnds(judging, pattern, actor), ...held(judging, prong, actor)].flatMap(({ tie, far }) => {
    if (targetState(judging, prong, far) === undefined) return []
    const opening = { actor, own: judging.projected.tie(tie), target: far, ties: [tie], rests: [tie] }
    if (pattern.relations !== undefined && familyElement(prong, judging, opening).verdict === 'NO') return []
    const conduct = prong.elements.includes('TENURE') ? engagements(judging, far, blockedFor(judging, prong, far)) : []
    if (conduct.length === 0) return [opening]
    return conduct.map(engagement => ({ ...opening, rests: [tie, engagement.tie], scheme: engagement.scheme, engaged: { row: far, tie: judging.projected.tie(engagement.tie) } }))
  })
}

/** Conduct of the kind for which an entity is blocked: corruption under (ii)(B), abuse under the others of (ii), where its listings say. */
function blockedFor(judging: Judging, prong: Prong, row: number): 'ABUSE' | 'CORRUPTION' | 'ANY' {
  const { stated } = statedGrounds(judging, prong, row, () => true)
  const own = stated.filter(id => /\.ii\.[AB]/.test(id)).map(id => id.includes('.ii.B'))
  if (own.length === 0 || own.length !== stated.filter(id => id.includes('.ii.')).length) return 'ANY'
  return own.every(corruption => corruption) ? 'CORRUPTION' : own.some(corruption => corruption) ? 'ANY' : 'ABUSE'
}

/** Association runs both ways: also what the actor itself owns or controls. */
function held(judging: Judging, { elements, pattern }: Prong, actor: number): { tie: number; far: number }[] {
  if (!elements.includes('ASSOCIATION') || pattern === null || !(pattern.ties as readonly string[]).includes('OWNS')) return []
  return [
    ...conductingAt(judging, actor, 'out', holding).map(tie => ({ tie, far: endOf(judging, tie) })),
    ...conductingAt(judging, actor, 'in', dependent).map(tie => ({ tie, far: startOf(judging, tie) }))
  ]
}

function alongChain(judging: Judging, prong: Prong, actor: number): Opening[] {
  const kinds = prong.pattern?.ties ?? []
  const state = (row: number): Verdict | undefined => targetState(judging, prong, row)?.verdict
  const within = prong.pattern?.target !== 'SAME_ORDER' ? undefined
    : remembered(judging, `below ${prong.order}`, 0, () => below(judging, prong.programmes.flatMap(key => judging.projected.designatedUnder(key))))
  return chainsTo(judging, actor, { kinds, state, within, strict: prong.authority === 'UK', acted: (tie, target) => acted(judging, prong, tie, target) })
    .map(({ ties, target, verdict, why, agency }) => ({ actor, own: judging.projected.tie(ties[0] ?? 0), target, ties, rests: [], chain: { verdict, why, agency } }))
}

/** What was done before the principal was blocked was not done for a blocked person; where listing is not needed, when does not matter. */
function acted(judging: Judging, prong: Prong, tie: number, target: number): Found {
  const { until } = judging.projected.tie(tie)
  const name = mention(judging.projected.id(target))
  const did = { verdict: standsOn(judging, tie), why: standsOn(judging, tie) === 'YES' ? `Acts or acted for ${name}.` : `That it acts for ${name} is disputed, or not certain on this day.` }
  if (prong.pattern?.target !== 'SAME_ORDER' || until === undefined || did.verdict !== 'YES') return did
  return blockedBefore(judging, prong, target, until) ? did : { verdict: 'CANNOT_TELL', why: `Stopped acting for ${name} before it was designated, or whether before is not known.` }
}

/** Whether it was certainly blocked under the order when what was done for it came to its end. */
function blockedBefore(judging: Judging, prong: Prong, target: number, until: string): boolean {
  const last = interval(until).first
  return underOrder(judging, prong, target).some(designation => begunBy(designation) <= last && inForce(designation, { ...judging, day: last }) === 'YES')
}

/** First day on which the listing had begun for certain. */
function begunBy({ since, listedBy }: ProjectedDesignation): number {
  return Math.min(since === undefined ? never : interval(since).last, listedBy === undefined ? never : interval(listedBy).last)
}

function underOrder(judging: Judging, prong: Prong, row: number): readonly ProjectedDesignation[] {
  return designationsOf(judging, row).filter(designation => designation.authority === prong.authority && standsUnderOrder(designation, prong) !== 'NO')
}

export const derivativeElements: Readonly<Partial<Record<ElementName, Element>>> = {
  TARGET: target,
  ENTITY_BLOCKED: entityBlocked,
  TENURE: (judging, _, opening) => tenure(judging, opening),
  OWNED_OR_CONTROLLED: (_, __, { chain }) => chain ?? { verdict: 'CANNOT_TELL', why: 'How it is owned or controlled is not judged here.' },
  ACTED_FOR: (_, __, { chain }) => chain ?? { verdict: 'CANNOT_TELL', why: 'For whom it acts is not judged here.' },
  FAMILY: (judging, prong, opening) => familyElement(prong, judging, opening),
  ASSOCIATION: association
}

function target(judging: Judging, prong: Prong, opening: Opening): Found {
  const { target: row = -1, own: { kind, until } } = opening
  const found = designatedTarget(judging, prong, opening)
  // As with acting for somebody: support of a person who was not blocked yet is not shown to be support of a blocked person.
  if (found.verdict !== 'YES' || kind !== 'SUPPORTS' || until === undefined || prong.pattern?.target !== 'SAME_ORDER' || blockedBefore(judging, prong, row, until)) return found
  return { verdict: 'CANNOT_TELL', why: `The support ended before ${mention(judging.projected.id(row))} was designated, or whether before is not known.` }
}

function designatedTarget(judging: Judging, prong: Prong, { target: row = -1 }: Opening): Found {
  const state = targetState(judging, prong, row) ?? { verdict: 'NO' as const, why: `${mention(judging.projected.id(row))} is not designated under ${prong.order}.` }
  const wanted = prong.pattern?.targetProngs
  if (wanted === undefined || state.verdict === 'NO') return state
  const { stated, met } = statedGrounds(judging, prong, row, id => wanted.includes(id))
  if (met !== 'NO') return { ...state, verdict: both(state.verdict, met) }
  return stated.length === 0 ? { verdict: 'CANNOT_TELL', why: `On which ground ${mention(judging.projected.id(row))} is designated is not on record.` }
    : { verdict: 'NO', why: `${mention(judging.projected.id(row))} is designated on another ground (${stated.join(', ')}).` }
}

/** The entity must be blocked for its own conduct, not as owned by, acting for or supporting another. */
function entityBlocked(judging: Judging, prong: Prong, { target: row = -1 }: Opening): Found {
  const state = targetState(judging, prong, row) ?? { verdict: 'NO' as const, why: 'Not blocked under the order.' }
  if (state.verdict === 'NO') return state
  const { stated, met } = statedGrounds(judging, prong, row, id => id.startsWith(`${prong.id.split('.')[0] ?? ''}.ii.`))
  const name = mention(judging.projected.id(row))
  if (stated.length === 0) return { verdict: 'CANNOT_TELL', why: `On which ground ${name} is blocked is not on record.` }
  if (met === 'CANNOT_TELL') return { verdict: met, why: `Whether ${name} was blocked for its own conduct on ${judging.on} is not known.` }
  return met === 'YES' ? state : { verdict: 'CANNOT_TELL', why: `${name} is blocked on a ground other than its own conduct (${stated.join(', ')}).` }
}

/** Grounds stated by listings in force, or perhaps in force; and whether one that is wanted is among them. */
function statedGrounds(judging: Judging, prong: Prong, row: number, wanted: (id: string) => boolean): { stated: string[]; met: Verdict } {
  const listings = underOrder(judging, prong, row).filter(designation => inForce(designation, judging) !== 'NO')
  return { stated: [...new Set(listings.flatMap(({ prongs }) => prongs))], met: anyInForce(judging, listings.filter(({ prongs }) => prongs.some(wanted))) }
}

interface Span { readonly from: DayInterval; readonly to: DayInterval }

function span({ since, until }: { readonly since?: string | undefined; readonly until?: string | undefined }): Span | undefined {
  if (since === undefined) return undefined
  return { from: interval(since), to: until === undefined ? { first: never, last: never } : interval(until) }
}

/** Whether the office and the abuse overlap, up to the day asked about. */
function tenure(judging: Judging, { own, engaged, scheme = -1 }: Opening): Found {
  const office = span(own)
  const record = judging.projected.scheme(scheme)
  const abuse = engaged === undefined ? undefined : span(engaged.tie) ?? (engaged.tie.until === undefined && record !== undefined ? span(record) : undefined)
  if (engaged === undefined) return { verdict: 'CANNOT_TELL', why: 'When the entity did what it is blocked for is not on record.' }
  const bounds = { office: office ?? endsOnly(own.until), abuse: abuse ?? endsOnly(engaged.tie.until ?? record?.until) }
  const possible = overlaps(bounds, 'first', 'last', judging.day)
  if (!possible) return { verdict: 'NO', why: 'Office and abuse do not overlap.' }
  if (office === undefined) return { verdict: 'CANNOT_TELL', why: 'Since when the office was held is not on record.' }
  if (abuse === undefined) return { verdict: 'CANNOT_TELL', why: 'Since when the abuse went on is not on record.' }
  return overlaps(bounds, 'last', 'first', judging.day) ? { verdict: 'YES', why: 'The office was held while the abuse went on.' } : { verdict: 'CANNOT_TELL', why: 'The dates of office and abuse are not precise enough to say whether they overlap.' }
}

/** A beginning that is not on record may be any day. */
function endsOnly(until: string | undefined): Span {
  return { from: { first: -never, last: never }, to: until === undefined ? { first: never, last: never } : interval(until) }
}

function overlaps({ office, abuse }: { office: Span; abuse: Span }, from: 'first' | 'last', to: 'first' | 'last', day: number): boolean {
  return Math.max(office.from[from], abuse.from[from]) <= Math.min(office.to[to], abuse.to[to], day)
}

const inverse: Readonly<Record<string, string>> = { PARENT: 'CHILD', CHILD: 'PARENT', ADULT_CHILD: 'PARENT', SPOUSE: 'SPOUSE', SIBLING: 'SIBLING' }
const closest = ['SPOUSE', 'CHILD', 'ADULT_CHILD']

/** What the actor is to the other, by the tie; a child of unknown age may be an adult. */
function familyElement({ pattern }: Prong, judging: Judging, { own, actor }: Pick<Opening, 'own' | 'actor'>): Found {
  const wanted = pattern?.relations ?? closest
  const { relation = 'UNKNOWN' } = own
  const asSeen = sameActor(judging, own.start, actor) ? relation : inverse[relation] ?? relation
  if (wanted.includes(asSeen)) return { verdict: 'YES', why: `Relation on record: ${asSeen.toLowerCase().replace('_', ' ')}.` }
  if (asSeen === 'UNKNOWN') return { verdict: 'CANNOT_TELL', why: 'Family, how is not stated.' }
  if (asSeen === 'CHILD' && wanted.includes('ADULT_CHILD')) return { verdict: 'CANNOT_TELL', why: 'Whether the child is an adult is not on record.' }
  return { verdict: 'NO', why: `The relation on record (${asSeen.toLowerCase()}) is not one that counts.` }
}

/** A bare "associate of" or "family of" says too little; acting for, leading or being held by a covered person says it. */
function association(judging: Judging, _: Prong, { own, actor, ties }: Opening): Found {
  const shown: Verdict = own.kind === 'ACTS_FOR' || own.kind === 'LEADS' ? 'YES' : isHeld(judging, actor, own.kind, ties[0] ?? 0)
  return shown === 'YES' ? { verdict: shown, why: 'Acts for, leads, or is owned or controlled by the other on record.' } : { verdict: 'CANNOT_TELL', why: 'How closely they are associated is not on record.' }
}

function isHeld(judging: Judging, actor: number, kind: string, tie: number): Verdict {
  const [start, end] = [startOf(judging, tie), endOf(judging, tie)]
  if (kind === 'OWNED_OR_CONTROLLED_BY') return sameActor(judging, start, actor) ? standsOn(judging, tie) : 'CANNOT_TELL'
  if (!sameActor(judging, end, actor)) return 'CANNOT_TELL'
  return kind === 'CONTROLS' ? standsOn(judging, tie) : kind === 'OWNS' && stakeOf(judging, start, [tie]).minimum >= half ? both('YES', standsOn(judging, tie)) : 'CANNOT_TELL'
}

