// How an ownership verdict comes about, in words and as ties, from the listed persons down to the actor asked about.
import { formatShare } from '../../schema/shares.ts'
import type { TieReference } from './answers.ts'
import { referenceTo } from './chains.ts'
import type { Judging } from './judging.ts'
import { greatestShare, leastShare, thresholdText, verdictOf, type Blocked, type Tested } from './spread.ts'
import type { Control, Held, Stake } from './stakes.ts'
import { listing, mention } from './text.ts'

/** The holdings that count in each step, each actor once, in the order in which blocking spreads. */
function derivation({ holdings, listed, row, rule }: Tested, blocked: Blocked): { row: number; stakes: Stake[]; controls: Control[] }[] {
  const steps = new Map<number, { row: number; stakes: Stake[]; controls: Control[] }>()
  const waiting = [row]
  for (const actor of waiting) {
    if (steps.has(actor) || (actor !== row && listed.get(actor) !== 'NO' && listed.get(actor) !== undefined)) continue
    const before = blocked.get(actor) ?? blocked.size
    const counts = (holder: number): boolean => (blocked.get(holder) ?? Infinity) < before
    const { stakes = [], controls = [] } = holdings.held.get(actor) ?? {}
    const step = { row: actor, stakes: stakes.filter(stake => counts(stake.owner)), controls: rule.controlCounts ? controls.filter(control => counts(control.by)) : [] }
    steps.set(actor, step)
    waiting.push(...step.stakes.map(stake => stake.owner), ...step.controls.map(control => control.by))
  }
  return [...steps.values()].sort((left, right) => (blocked.get(left.row) ?? 0) - (blocked.get(right.row) ?? 0))
}

export function decisiveTies({ projected }: Judging, tested: Tested, blocked: Blocked): TieReference[] {
  const ties = new Set(derivation(tested, blocked).flatMap(({ stakes, controls }) => [...stakes, ...controls].flatMap(holding => holding.ties)))
  return [...ties].map(tie => referenceTo(projected, tie))
}

export function stepsIn(judging: Judging, tested: Tested, blocked: Blocked): string[] {
  if (tested.verdict === 'NO') return [stepText(judging, tested, tested.row, blocked)]
  return derivation(tested, blocked).map(step => stepText(judging, tested, step.row, blocked))
}

/** What one actor's holders amount to. */
export function stepText(judging: Judging, tested: Tested, row: number, blocked: Blocked): string {
  const { holdings, rule } = tested
  const held: Held = holdings.held.get(row) ?? { stakes: [], controls: [] }
  const name = mention(judging.projected.id(row))
  const holders = held.stakes.filter(stake => blocked.has(stake.owner)).map(stake => holderText(judging, tested, stake))
  const controllers = rule.controlCounts ? held.controls.filter(control => blocked.has(control.by)).map(control => `${mention(judging.projected.id(control.by))} ${control.recorded ? 'controls it on record' : 'owns or controls it, which of the two is not stated'}`) : []
  if (holders.length === 0 && controllers.length === 0) return `${name}: no owner on record is listed or blocked on this day.`
  return `${name}: ${listing([...holders, ...controllers])}${sumText(tested, held, holders.length)}. ${endText(tested, row)}`
}

function holderText(judging: Judging, { listed, spread: { certain } }: Tested, stake: Stake): string {
  const why = listed.get(stake.owner) === 'YES' ? 'listed' : listed.get(stake.owner) === 'CANNOT_TELL' ? 'whether listed on this day is not known' : certain.has(stake.owner) ? 'blocked itself' : 'possibly blocked itself'
  return `${mention(judging.projected.id(stake.owner))} (${why}) holds ${stake.unstated ? 'a share that is not stated' : rangeText(stake.minimum, stake.maximum)}`
}

function sumText({ rule, spread: { certain, possible } }: Tested, held: Held, holders: number): string {
  return holders < 2 || rule.aggregate === 'NO' ? '' : `, together ${rangeText(leastShare(held, certain), greatestShare(held, possible))}`
}

function endText({ rule, spread, verdict, row: asked }: Tested, row: number): string {
  const found = row === asked ? verdict : verdictOf(spread, row)
  const needed = `${rule.threshold === null ? 'The rule states no percentage' : `For ${rule.regime} ${thresholdText(rule)}`}${rule.controlCounts ? ', or control' : ''}`
  return `${needed}: ${found === 'YES' ? 'blocked' : found === 'NO' ? 'not blocked' : 'cannot tell'} on record.`
}

/** "60 %", "between 25 % and 50 %", "an unknown share". */
export function rangeText(minimum: number, maximum: number): string {
  if (minimum === maximum) return `${formatShare(minimum)} %`
  return minimum === 0 && maximum === 1_000_000 ? 'an unknown share' : `between ${formatShare(minimum)} % and ${formatShare(maximum)} %`
}
