// Who holds how much of an entity, and who controls it, on record. Integers in 1/10 000 of a percent throughout.
import type { Verdict } from '../../schema/dates.ts'
import { whole } from '../../schema/shares.ts'
import type { ProjectedTie } from '../projection/projected.ts'
import { endOf, remembered, standFor, startOf, tiesAt, type Judging } from './judging.ts'
import { anyOf, isSheltered, onlyDisputed, standsOn } from './record.ts'

export interface Stake {
  readonly owner: number
  readonly minimum: number
  readonly maximum: number
  readonly ties: readonly number[]
  /** Several sources state it differently. */
  readonly contradiction: boolean
  /** No source states a share: OFAC's "owned or controlled by" or a stake without bounds. */
  readonly unstated: boolean
  /** Held in a capacity (counsel, staff) that is not the holder's own. */
  readonly sheltered: boolean
}

export interface Control {
  readonly by: number
  readonly verdict: Verdict
  readonly ties: readonly number[]
  /** `OWNED_OR_CONTROLLED_BY`: control may be meant, and is not stated. */
  readonly recorded: boolean
}

export interface Held {
  readonly stakes: readonly Stake[]
  readonly controls: readonly Control[]
}

const owning = ['OWNS'] as const
const controlling = ['CONTROLS'] as const
const ownedOrControlled = ['OWNED_OR_CONTROLLED_BY'] as const
const interest = ['HAS_INTEREST_IN'] as const

/** Direct owners and controllers of an actor on the day, each once, by id; nobody holds more than the others certainly leave. */
export function heldBy(judging: Judging, row: number): Held {
  return remembered(judging, 'held', standFor(judging, row), () => {
    const unstated = byOther(judging, unstatedTies(judging, row))
    const stated = byOther(judging, inForceAt(judging, row, 'in', owning).map(tie => ({ tie, other: startOf(judging, tie) })))
    const stakes = [...stated].map(([owner, ties]) => stakeOf(judging, owner, ties))
    for (const [owner, ties] of unstated) if (!stated.has(owner)) stakes.push({ owner, minimum: 0, maximum: whole, ties, contradiction: false, unstated: true, sheltered: false })
    return { stakes: capped(stakes).sort((left, right) => judging.projected.compare(left.owner, right.owner)), controls: controlsOf(judging, row) }
  })
}

/** A stake of one owner in one entity, over all ties between the two. */
export function stakeOf(judging: Judging, owner: number, ties: readonly number[]): Stake {
  const records = ties.map(tie => judging.projected.tie(tie))
  return { owner, ties, ...bounds(judging, ties, records), unstated: records.every(record => record.shareMinimum === undefined && record.shareMaximum === undefined), sheltered: records.every(isSheltered) }
}

/**
 * Ties of different sources state one stake: least minimum, greatest maximum. Ties of one source are several holdings and add.
 * What may have ended, or is only disputed, may be nothing.
 */
function bounds(judging: Judging, ties: readonly number[], records: readonly ProjectedTie[]): { minimum: number; maximum: number; contradiction: boolean } {
  const bySource = new Map<string, { minimum: number; maximum: number }>()
  records.forEach((record, place) => {
    const least = standsOn(judging, ties[place] ?? 0) === 'YES' ? record.shareMinimum ?? 0 : 0
    for (const source of record.sources) {
      const { minimum, maximum } = bySource.get(source) ?? { minimum: 0, maximum: 0 }
      bySource.set(source, { minimum: minimum + least, maximum: Math.min(whole, maximum + (record.shareMaximum ?? whole)) })
    }
  })
  const all = [...bySource.values()]
  const minimum = Math.min(whole, ...all.map(bound => bound.minimum))
  const maximum = Math.max(...all.map(bound => bound.maximum))
  return { minimum: Math.min(minimum, maximum), maximum, contradiction: all.some(bound => bound.minimum !== all[0]?.minimum || bound.maximum !== all[0].maximum) }
}

function capped(stakes: readonly Stake[]): Stake[] {
  const certain = stakes.reduce((sum, stake) => sum + stake.minimum, 0)
  return stakes.map(stake => ({ ...stake, maximum: Math.max(stake.minimum, Math.min(stake.maximum, whole - (certain - stake.minimum))) }))
}

/** An interest in a vessel or aircraft states no share either. */
function unstatedTies(judging: Judging, row: number): { tie: number; other: number }[] {
  const relations = inForceAt(judging, row, 'out', ownedOrControlled).map(tie => ({ tie, other: endOf(judging, tie) }))
  const thing = ['Vessel', 'Aircraft'].includes(judging.projected.kind(row))
  return thing ? [...relations, ...inForceAt(judging, row, 'in', interest).map(tie => ({ tie, other: startOf(judging, tie) }))] : relations
}

function controlsOf(judging: Judging, row: number): Control[] {
  const recorded = byOther(judging, inForceAt(judging, row, 'in', controlling).map(tie => ({ tie, other: startOf(judging, tie) })))
  const possible = byOther(judging, inForceAt(judging, row, 'out', ownedOrControlled).map(tie => ({ tie, other: endOf(judging, tie) })))
  return [
    ...[...recorded].map(([by, ties]) => ({ by, ties, verdict: anyOf(ties.map(tie => standsOn(judging, tie))), recorded: true })),
    ...[...possible].map(([by, ties]) => ({ by, ties, verdict: 'CANNOT_TELL' as const, recorded: false }))
  ].sort((left, right) => judging.projected.compare(left.by, right.by) || Number(right.recorded) - Number(left.recorded))
}

/** Neither ended nor begun later for certain; control exercised in the capacity of another is not control of one's own. */
function inForceAt(judging: Judging, row: number, direction: 'out' | 'in', kinds: typeof owning | typeof controlling | typeof ownedOrControlled | typeof interest): number[] {
  return tiesAt(judging, row, direction, kinds).filter(tie => {
    const record = judging.projected.tie(tie)
    return judging.projected.holds(tie, judging.day) !== 'NO' && (record.kind === 'OWNS' || !isSheltered(record))
  })
}

function byOther(judging: Judging, found: readonly { tie: number; other: number }[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const { tie, other } of found) {
    const actor = standFor(judging, other)
    const group = groups.get(actor)
    if (group === undefined) groups.set(actor, [tie])
    else group.push(tie)
  }
  return groups
}

/** Whether the dates of a stake leave open if it was held on the day. */
export function heldForCertain(judging: Judging, ties: readonly number[]): boolean {
  return ties.every(tie => judging.projected.holds(tie, judging.day) === 'YES' && !onlyDisputed(judging.projected.tie(tie)))
}
