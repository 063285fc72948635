// How being blocked spreads from listed persons to what they own or control: a fixpoint over direct stakes, once with least and once
// with greatest shares. Shares are summed, never multiplied: an intermediary counts in full once it is blocked itself (OFAC FAQ 401).
import { blocksProperty, type OwnershipRule } from '../../schema/law.ts'
import { formatShare, whole } from '../../schema/shares.ts'
import { either, type Verdict } from '../../schema/dates.ts'
import { goOn, remembered, type Judging } from './judging.ts'
import { heldBy, type Held } from './stakes.ts'
import { designationsOf, inForce } from './status.ts'

/** Whom a question of ownership concerns: these actors and everybody who holds them, directly or not. */
export interface Holdings {
  readonly held: ReadonlyMap<number, Held>
  /** Those in whom an actor holds a stake or control. */
  readonly dependents: ReadonlyMap<number, readonly number[]>
}

/** What is blocked, in the order in which it was found, listed ones first. */
export type Blocked = ReadonlyMap<number, number>

export interface Spread {
  readonly certain: Blocked
  readonly possible: Blocked
}

export function holdingsOf(judging: Judging, actors: readonly number[]): Holdings {
  const held = new Map<number, Held>()
  const dependents = new Map<number, number[]>()
  const waiting = [...actors]
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    if (held.has(row)) continue
    if (held.size % 1024 === 0) goOn(judging)
    const own = heldBy(judging, row)
    held.set(row, own)
    for (const owner of new Set([...own.stakes.map(stake => stake.owner), ...own.controls.map(control => control.by)])) {
      const list = dependents.get(owner)
      if (list === undefined) dependents.set(owner, [row])
      else list.push(row)
      waiting.push(owner)
    }
  }
  return { held, dependents }
}

/** Whether a listing of this authority blocks the actor's property; under a programme that the law here does not know, nobody can tell. */
export function isListed(judging: Judging, row: number, { authority }: OwnershipRule): Verdict {
  return remembered(judging, `listed ${authority}`, row, () => designationsOf(judging, row)
    .filter(designation => designation.authority === authority)
    .reduce<Verdict>((verdict, designation) => {
      const blocking = blocksProperty(designation)
      if (blocking === false) return verdict
      const force = inForce(designation, judging)
      return either(verdict, blocking === undefined && force === 'YES' ? 'CANNOT_TELL' : force)
    }, 'NO'))
}

/**
 * From these, as far as the rule goes. Where stakes of different persons do not add, each is followed by itself;
 * where the law is not settled, what only the sum reaches is possible.
 */
export function spread(holdings: Holdings, rule: OwnershipRule, listed: ReadonlyMap<number, Verdict>, barred?: number): Spread {
  const all = [...listed].filter(([, verdict]) => verdict !== 'NO').map(([row]) => row)
  const certainly = all.filter(row => listed.get(row) === 'YES')
  const certain = rule.aggregate === 'YES' ? reached(holdings, rule, certainly, 'certain', barred) : union(certainly.map(row => reached(holdings, rule, [row], 'certain', barred)))
  const possible = rule.aggregate === 'NO' ? union(all.map(row => reached(holdings, rule, [row], 'possible', barred))) : reached(holdings, rule, all, 'possible', barred)
  return { certain, possible }
}

function union(parts: readonly Blocked[]): Blocked {
  const joined = new Map<number, number>()
  for (const part of parts) for (const row of part.keys()) if (!joined.has(row)) joined.set(row, joined.size)
  return joined
}

/** `barred` is never blocked: what would be if it were not. */
export function reached(holdings: Holdings, rule: OwnershipRule, from: readonly number[], mode: 'certain' | 'possible', barred?: number): Blocked {
  const blocked = new Map<number, number>()
  const add = (row: number): void => { if (row !== barred) blocked.set(row, blocked.size) }
  for (const row of from) add(row)
  const waiting = [...blocked.keys()]
  // What is found is looked through in its turn: the list grows while it is read.
  for (const owner of waiting) {
    for (const row of holdings.dependents.get(owner) ?? []) {
      if (blocked.has(row) || row === barred || !isBlockedBy(holdings.held.get(row), rule, blocked, mode)) continue
      add(row)
      waiting.push(row)
    }
  }
  return blocked
}

function isBlockedBy(held: Held | undefined, rule: OwnershipRule, blocked: Blocked, mode: 'certain' | 'possible'): boolean {
  if (held === undefined) return false
  if (rule.controlCounts && held.controls.some(({ by, verdict }) => blocked.has(by) && (mode === 'possible' || verdict === 'YES'))) return true
  return mode === 'certain' ? meets(rule, leastShare(held, blocked)) : couldMeet(rule, greatestShare(held, blocked))
}

/** What blocked owners hold at least. A stake that counsel or staff hold for another is nobody's for certain. */
export function leastShare({ stakes }: Held, blocked: Blocked): number {
  return Math.min(whole, stakes.reduce((sum, stake) => blocked.has(stake.owner) && !stake.sheltered ? sum + stake.minimum : sum, 0))
}

/** What they hold at most, given what the others hold for certain. */
export function greatestShare(held: Held, blocked: Blocked): number {
  let [most, others] = [0, 0]
  for (const stake of held.stakes) {
    if (blocked.has(stake.owner)) most += stake.maximum
    else others += stake.minimum
  }
  return Math.max(leastShare(held, blocked), Math.min(most, whole - others, whole), 0)
}

export function meets({ threshold, strict }: OwnershipRule, share: number): boolean {
  return threshold !== null && (strict ? share > threshold : share >= threshold)
}

/** Where no percentage decides, any stake may. */
function couldMeet(rule: OwnershipRule, share: number): boolean {
  return rule.threshold === null ? share > 0 : meets(rule, share)
}

/** One actor under one rule, worked out. */
export interface Tested {
  readonly row: number
  readonly rule: OwnershipRule
  readonly holdings: Holdings
  readonly listed: ReadonlyMap<number, Verdict>
  readonly spread: Spread
  readonly verdict: Verdict
}

export function verdictOf({ certain, possible }: Spread, row: number): Verdict {
  return certain.has(row) ? 'YES' : possible.has(row) ? 'CANNOT_TELL' : 'NO'
}

/** What being blocked comes about through: where stakes of different persons do not add, the first of them that reaches it by itself. */
export function decisive({ row, rule, holdings, listed, spread: { certain, possible }, verdict }: Tested): Blocked {
  const mode = verdict === 'YES' ? 'certain' : 'possible'
  if (mode === 'certain' ? rule.aggregate === 'YES' : rule.aggregate !== 'NO') return mode === 'certain' ? certain : possible
  for (const [person, state] of listed) {
    if (state === 'NO' || (mode === 'certain' && state !== 'YES')) continue
    const own = reached(holdings, rule, [person], mode)
    if (own.has(row)) return own
  }
  return possible
}

/** "50 % or more", "more than 50 %". */
export function thresholdText({ threshold, strict }: OwnershipRule): string {
  return threshold === null ? 'no percentage decides' : `${strict ? 'more than ' : ''}${formatShare(threshold)} %${strict ? '' : ' or more'} is needed`
}
