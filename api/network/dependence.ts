// Chains of ownership, control and agency from an actor up to a person that a derivative prong may point at. The weakest step decides.
import { both, type Verdict } from '../../schema/dates.ts'
import { candidateReach, type TieKind } from '../../schema/ontology.ts'
import { half } from '../../schema/shares.ts'
import type { Found } from './foreign.ts'
import { conductingAt, eachConducting, endOf, goOn, remembered, standFor, startOf, tiesAt, type Judging } from './judging.ts'
import { standsOn } from './record.ts'
import { stakeOf } from './stakes.ts'
import { rangeText } from './steps.ts'
import { mention } from './text.ts'

export interface DependenceChain extends Found {
  readonly ties: readonly number[]
  readonly target: number
  readonly agency: boolean
}

interface Step extends Found {
  readonly to: number
  readonly tie: number
  readonly kind: 'HOLDING' | 'AGENCY' | 'LED'
}

/** What the search is for. */
export interface Aim {
  /** Ties that the prong counts. */
  readonly kinds: readonly TieKind[]
  /** Whether the prong may point there; undefined: it may not. */
  readonly state: (row: number) => Verdict | undefined
  /** Where alone a target can be above: nothing else is looked through. */
  readonly within?: ReadonlySet<number> | undefined
  /** Whether a stake counts as ownership only above one half. */
  readonly strict: boolean
  /** Acting for the target itself: whether it counts, by its dates. */
  readonly acted: (tie: number, target: number) => Found
}

interface Place extends DependenceChain {
  readonly rank: number
}

/** The best chain to each target, found without passing through a hub or another target; a step that has ended is shown where nothing else leads there. */
export function chainsTo(judging: Judging, actor: number, aim: Aim): DependenceChain[] {
  const own = standFor(judging, actor)
  const found = new Map<number, DependenceChain>()
  const keep = (chain: DependenceChain): void => {
    const known = found.get(chain.target)
    if (known === undefined || order(chain) < order(known) || (order(chain) === order(known) && chain.ties.length < known.ties.length)) found.set(chain.target, chain)
  }
  const all = search(judging, own, aim, false)
  all.forEach(keep)
  // A longer chain of which every step counts for sure is better than a shorter one that leaves something open.
  if (all.some(chain => chain.verdict !== 'YES')) search(judging, own, aim, true).forEach(keep)
  for (const step of endedSteps(judging, own, aim)) if (!found.has(step.to)) keep({ ...step, ties: [step.tie], target: step.to, agency: false })
  return [...found.values()]
}

const order = ({ verdict }: Found): number => ['YES', 'CANNOT_TELL', 'NO'].indexOf(verdict)

/** Layer by layer; of several ways to one place in one layer the best grade, then the first id. `certain`: only steps that count for sure. */
function search(judging: Judging, actor: number, aim: Aim, certain: boolean): DependenceChain[] {
  const { projected } = judging
  const seen = new Set([key(actor, false)])
  const found: DependenceChain[] = []
  let layer: Place[] = [{ target: actor, ties: [], verdict: 'YES', why: '', agency: false, rank: 0 }]
  while (layer.length > 0) {
    goOn(judging)
    const next = layer.flatMap(place => place.target !== actor && projected.hub[place.target] === 1 ? [] : stepsUp(judging, place.target, aim)
      .filter(step => mayFollow(place, step, certain, aim)).map(step => follow(judging, place, step, aim)))
      .sort((left, right) => order(left) - order(right) || left.rank - right.rank || projected.compare(left.target, right.target) || tieOrder(judging, left, right))
    layer = []
    let ended = false
    for (const place of next) {
      if (seen.has(key(place.target, place.agency))) continue
      seen.add(key(place.target, place.agency))
      const state = aim.state(place.target)
      if (state === undefined) layer.push(place)
      else found.push(place)
      ended ||= state === 'YES'
    }
    // What lies further is longer and says no more; where chains are chosen by grade, all are wanted.
    if (ended && judging.thorough !== true) return found
  }
  return found
}

const key = (row: number, agency: boolean): number => row * 2 + Number(agency)

function tieOrder({ projected }: Judging, left: Place, right: Place): number {
  return projected.tieId(left.ties.at(-1) ?? 0) < projected.tieId(right.ties.at(-1) ?? 0) ? -1 : 1
}

/** Ownership and control go on without limit; with agency or leadership in it a chain is as long as candidates look. */
function mayFollow(place: Place, step: Step, certain: boolean, aim: Aim): boolean {
  if (aim.within?.has(step.to) === false) return false
  if (step.verdict === 'NO' || (certain && (step.kind !== 'HOLDING' || step.verdict !== 'YES'))) return false
  if (step.kind === 'LED' && aim.state(step.to) === undefined) return false
  return (step.kind === 'HOLDING' && !place.agency) || place.ties.length < candidateReach
}

function follow(judging: Judging, place: Place, step: Step, aim: Aim): Place {
  const rank = Math.max(place.rank, judging.projected.gradeRank(step.tie))
  const agency = place.agency || step.kind === 'AGENCY'
  const ties = [...place.ties, step.tie]
  const base = { target: step.to, ties, agency, rank }
  if (step.kind === 'AGENCY' && place.ties.length === 0 && aim.state(step.to) !== undefined) return { ...base, ...weaker(step, aim.acted(step.tie, step.to)) }
  if (agency) return { ...base, verdict: 'CANNOT_TELL', why: 'Only through a middleman: whether it acts for the person at the end is not on record.' }
  return { ...base, ...weaker(place, step) }
}

function weaker(left: Found, right: Found): Found {
  return { verdict: both(left.verdict, right.verdict), why: order(left) > order(right) ? left.why : right.why }
}

/** Who holds, controls or leads an actor, and whom it acts for, one step up; the best step for each. */
function stepsUp(judging: Judging, row: number, { kinds, strict }: Aim): readonly Step[] {
  return remembered(judging, `steps ${kinds.join()} ${strict}`, row, () => [
    ...owners(judging, conductingAt(judging, row, 'in', among(kinds, 'OWNS')), strict),
    ...single(judging, row, 'in', among(kinds, 'CONTROLS'), 'HOLDING', (tie, name) => ({ verdict: standsOn(judging, tie), why: `${name} controls it on record.` })),
    ...single(judging, row, 'out', among(kinds, 'OWNED_OR_CONTROLLED_BY'), 'HOLDING', (tie, name) => ({ verdict: standsOn(judging, tie), why: `Owned or controlled by ${name} on record.` })),
    ...single(judging, row, 'out', among(kinds, 'LINKED_TO'), 'HOLDING', (_, name) => ({ verdict: 'CANNOT_TELL', why: `How it is linked to ${name} is not stated.` })),
    ...single(judging, row, 'out', among(kinds, 'ACTS_FOR'), 'AGENCY', (tie, name) => ({ verdict: standsOn(judging, tie), why: standsOn(judging, tie) === 'YES' ? `Acts or acted for ${name}.` : `That it acts for ${name} is disputed, or not certain on this day.` })),
    ...single(judging, row, 'in', among(kinds, 'LEADS'), 'LED', (tie, name) => ({ verdict: both('CANNOT_TELL', judging.projected.holds(tie, judging.day)), why: `Led by ${name}; that its leader owns or controls it is not on record.` }))
  ])
}

const lists = new Map<TieKind, readonly TieKind[]>()
const none: readonly TieKind[] = []
function among(kinds: readonly TieKind[], kind: TieKind): readonly TieKind[] {
  if (!kinds.includes(kind)) return none
  const list = lists.get(kind) ?? [kind]
  lists.set(kind, list)
  return list
}

function owners(judging: Judging, ties: readonly number[], strict: boolean): Step[] {
  const byOwner = new Map<number, number[]>()
  for (const tie of ties) {
    const owner = standFor(judging, startOf(judging, tie))
    byOwner.set(owner, [...byOwner.get(owner) ?? [], tie])
  }
  return [...byOwner].map(([owner, held]) => {
    const { minimum, maximum } = stakeOf(judging, owner, held)
    const verdict: Verdict = minimum > half || (minimum === half && !strict) ? 'YES' : maximum === 0 ? 'NO' : 'CANNOT_TELL'
    return { to: owner, tie: best(judging, held), kind: 'HOLDING', verdict, why: `${mention(judging.projected.id(owner))} owns ${rangeText(minimum, maximum)} of it${verdict === 'YES' ? '' : ': no majority is shown'}.` }
  })
}

function single(judging: Judging, row: number, direction: 'out' | 'in', kinds: readonly TieKind[], kind: Step['kind'], judged: (tie: number, name: string) => Found): Step[] {
  if (kinds.length === 0) return []
  return conductingAt(judging, row, direction, kinds).map(tie => {
    const to = standFor(judging, direction === 'out' ? endOf(judging, tie) : startOf(judging, tie))
    return { to, tie, kind, ...judged(tie, mention(judging.projected.id(to))) }
  })
}

const downOut = ['OWNS', 'CONTROLS', 'LEADS'] as const
const downIn = ['OWNED_OR_CONTROLLED_BY', 'LINKED_TO', 'ACTS_FOR'] as const

/** Everybody who depends on these in any way that a chain may take, and these themselves. */
export function below(judging: Judging, tops: readonly number[]): ReadonlySet<number> {
  const found = new Set(tops.map(top => standFor(judging, top)))
  for (const row of found) {
    eachConducting(judging, row, 'out', downOut, other => found.add(other))
    eachConducting(judging, row, 'in', downIn, other => found.add(other))
  }
  return found
}

/** The tie that is shown for several between the same two. */
function best(judging: Judging, ties: readonly number[]): number {
  const { projected } = judging
  return ties.reduce((first, tie) => projected.gradeRank(tie) < projected.gradeRank(first) ? tie : first)
}

const holdingIn = ['OWNS', 'CONTROLS'] as const
const holdingOut = ['OWNED_OR_CONTROLLED_BY'] as const

/** Ownership and control that ended, towards a target itself: what is over never counts. */
function endedSteps(judging: Judging, row: number, { kinds, state }: Aim): Step[] {
  if (!kinds.includes('OWNS')) return []
  const over = (tie: number): boolean => {
    if (judging.projected.strength(tie) === 0 || judging.projected.holds(tie, judging.day) !== 'NO') return false
    const { until, withdrawnBy } = judging.projected.tie(tie)
    return until !== undefined || withdrawnBy !== undefined
  }
  const step = (tie: number, to: number): Step => ({ to: standFor(judging, to), tie, kind: 'HOLDING', verdict: 'NO', why: `What ${mention(judging.projected.id(to))} held in it, or its control of it, has ended.` })
  return [
    ...tiesAt(judging, row, 'in', holdingIn).filter(over).map(tie => step(tie, startOf(judging, tie))),
    ...tiesAt(judging, row, 'out', holdingOut).filter(over).map(tie => step(tie, endOf(judging, tie)))
  ].filter(({ to }) => state(to) !== undefined)
}
