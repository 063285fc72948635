// Whether an actor is blocked because of who owns or controls it, on record, with what decides and what could change the answer.
// Blocked by operation of law is one question, a ground for designation another: nothing here opens a prong.
import { whole } from '../../schema/shares.ts'
import type { Verdict } from '../../schema/dates.ts'
import { ownershipRule, type OwnershipRule, type Regime } from '../../schema/law.ts'
import type { Judged, Owner, OwnershipFinding, OwnedActor, TieReference } from './answers.ts'
import { referenceTo } from './chains.ts'
import { flips } from './flips.ts'
import { remembered, standFor, tiesAt, type Judging } from './judging.ts'
import { decisive, greatestShare, holdingsOf, isListed, leastShare, reached, spread, verdictOf, type Blocked, type Holdings, type Tested } from './spread.ts'
import type { Held } from './stakes.ts'
import { decisiveTies, stepText, stepsIn } from './steps.ts'
import { mention } from './text.ts'

/** @throws RangeError if no rule of the regime is known for the day. */
export function test(judging: Judging, actor: number, regime: Regime): Tested {
  const row = standFor(judging, actor)
  return remembered(judging, `test ${regime}`, row, () => {
    const rule = ownershipRule(regime, judging.on)
    const holdings = holdingsOf(judging, [row])
    // Its own listing does not make it owned: what is asked is whether others do.
    const listed = listedAmong(judging, holdings, rule, row)
    const found = spread(holdings, rule, listed)
    return { row, rule, holdings, listed, spread: found, verdict: verdictOf(found, row) }
  })
}

/** Whether it is blocked by ownership or recorded control: YES, NO or CANNOT_TELL, on record. */
export function blockedByOwnership(judging: Judging, actor: number, regime: Regime): Verdict {
  return test(judging, actor, regime).verdict
}

export function listedAmong(judging: Judging, { held }: Holdings, rule: OwnershipRule, except?: number): Map<number, Verdict> {
  const rows = [...held.keys()].filter(row => row !== except).sort((left, right) => judging.projected.compare(left, right))
  return new Map(rows.map(row => [row, isListed(judging, row, rule)]))
}

export function ownership(judging: Judging, actor: number, regime: Regime): OwnershipFinding<Judged> {
  const tested = test(judging, actor, regime)
  const { row, rule, holdings, verdict } = tested
  const blocked = decisive(tested)
  const held = holdings.held.get(row) ?? { stakes: [], controls: [] }
  const named = asAsked(judging, actor)
  const sum = (bound: 'minimum' | 'maximum'): number => Math.min(whole, held.stakes.reduce((total, stake) => total + stake[bound], 0))
  return {
    actor: judging.projected.id(actor), on: judging.on, verdict, ...sharesOf(tested, held),
    accountedFor: { minimum: sum('minimum'), maximum: sum('maximum') },
    couldFlip: flips(judging, tested, held).map(named),
    owners: ownersOf(judging, tested, held),
    decisive: verdict === 'NO' ? [] : decisiveTies(judging, tested, blocked),
    steps: stepsIn(judging, tested, blocked).map(named), rule
  }
}

/** Records that are one are judged as one; what is said of them names the record that was asked for. */
function asAsked(judging: Judging, actor: number): (text: string) => string {
  const joined = standFor(judging, actor)
  return text => joined === actor ? text : text.replaceAll(mention(judging.projected.id(joined)), () => mention(judging.projected.id(actor)))
}

/** What listed and blocked persons hold together; where they do not add, what the one that holds most holds. */
function sharesOf({ rule, holdings, listed, spread: found }: Tested, held: Held): { shareMinimum: number; shareMaximum: number } {
  const each = (mode: 'certain' | 'possible'): Blocked[] => [...listed].filter(([, verdict]) => mode === 'certain' ? verdict === 'YES' : verdict !== 'NO').map(([person]) => reached(holdings, rule, [person], mode))
  const least = rule.aggregate === 'YES' ? [found.certain] : each('certain')
  const greatest = rule.aggregate === 'NO' ? each('possible') : [found.possible]
  return {
    shareMinimum: Math.max(0, ...least.map(blocked => leastShare(held, blocked))),
    shareMaximum: Math.max(0, ...greatest.map(blocked => greatestShare(held, blocked)))
  }
}

function ownersOf(judging: Judging, { rule, listed, spread: found }: Tested, held: Held): Owner<Judged>[] {
  const via = (row: number): string => listed.get(row) === 'YES' ? 'listed itself' : listed.get(row) === 'CANNOT_TELL' ? 'listed itself, not certain on this day'
    : found.certain.has(row) ? 'blocked by ownership or control itself' : found.possible.has(row) ? 'possibly blocked by ownership or control itself' : 'neither'
  const owners = held.stakes.map(({ owner, minimum, maximum, sheltered }) => {
    const counts = verdictOf(found, owner)
    return { actor: judging.projected.id(owner), shareMinimum: minimum, shareMaximum: maximum, via: via(owner), counts: sheltered && counts === 'YES' ? 'CANNOT_TELL' as const : counts }
  })
  const holding = new Set(held.stakes.map(stake => stake.owner))
  const controllers = held.controls.filter(({ by, recorded }) => recorded && !holding.has(by)).map(({ by, verdict }) => ({
    actor: judging.projected.id(by), shareMinimum: 0, shareMaximum: 0, via: `recorded control (${via(by)})`,
    counts: !rule.controlCounts ? 'NO' as const : verdict === 'YES' ? verdictOf(found, by) : found.possible.has(by) ? 'CANNOT_TELL' as const : 'NO' as const
  }))
  return [...owners, ...controllers]
}

const downward = { out: ['OWNS', 'CONTROLS', 'HAS_INTEREST_IN'], in: ['OWNED_OR_CONTROLLED_BY'] } as const

/**
 * Everything that is blocked, or may be, through this actor, nearest first: what its being blocked alone reaches, and what would not be
 * reached without it. Empty where the actor itself is neither listed nor blocked.
 */
export function ownedBy(judging: Judging, actor: number, regime: Regime): OwnedActor<Judged>[] {
  const row = standFor(judging, actor)
  const named = asAsked(judging, actor)
  const rule = ownershipRule(regime, judging.on)
  const holdings = holdingsOf(judging, heldUnder(judging, row))
  const listed = listedAmong(judging, holdings, rule)
  const all = spread(holdings, rule, listed)
  const own = verdictOf(all, row)
  const alone = spread(holdings, rule, new Map([[row, own]]))
  const without = spread(holdings, rule, listed, row)
  const through = [...all.possible.keys()].filter(found => found !== row && (alone.possible.has(found) || verdictOf(without, found) !== verdictOf(all, found)))
  return through.map(found => {
    const verdict = verdictOf(without, found) !== verdictOf(all, found) ? verdictOf(all, found) : verdictOf(alone, found)
    const tested = { row: found, rule, holdings, listed, spread: all, verdict }
    return { actor: judging.projected.id(found), verdict, step: named(stepText(judging, tested, found, verdict === 'YES' ? all.certain : all.possible)), ties: stakesWithin(judging, holdings, found, verdict === 'YES' ? all.certain : all.possible) }
  })
}

/** Everything below an actor by ownership and control, itself included, at any distance. */
export function heldUnder(judging: Judging, row: number): number[] {
  const found = new Set([row])
  for (const owner of found) {
    for (const tie of tiesAt(judging, owner, 'out', downward.out)) if (judging.projected.holds(tie, judging.day) !== 'NO') found.add(standFor(judging, judging.projected.end[tie] ?? 0))
    for (const tie of tiesAt(judging, owner, 'in', downward.in)) if (judging.projected.holds(tie, judging.day) !== 'NO') found.add(standFor(judging, judging.projected.start[tie] ?? 0))
  }
  return [...found]
}

export function stakesWithin({ projected }: Judging, { held }: Holdings, row: number, blocked: Blocked): TieReference[] {
  const { stakes = [], controls = [] } = held.get(row) ?? {}
  const ties = [...stakes.filter(stake => blocked.has(stake.owner)), ...controls.filter(control => blocked.has(control.by))].flatMap(holding => holding.ties)
  return [...new Set(ties)].map(tie => referenceTo(projected, tie))
}
