// From the answers to what chart and table show alike: rows, names, and the place of each by distance.
import type { Authority, NodeKind } from '../../../../schema/generated/legend.ts'
import type { Regime } from '../../../../schema/law/authorities.ts'
import { distances, holdingsOn, type Holding, type TieRecord } from '../../scene/holdings.ts'
import { arrange, type Chart } from '../../scene/layers.ts'
import type { OwnershipAnswer } from '../../data/documents.ts'
import type { Surroundings } from '../../data/ownership.ts'
import type { CoverageMark } from '../../scene/model.ts'

export interface Named {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
}

/** Whose list a regime's rule asks for. */
export const authorityOf = (regime: Regime): Authority => (regime === 'OFAC' ? 'US' : regime)

/** That the actor stands on that list itself is another thing than what its owners make of it, and is said before it. */
export function ownListing(marks: readonly CoverageMark[] | undefined, regime: Regime): 'LISTED' | 'NOT_IMPORTED' | undefined {
  const state = marks?.find(mark => mark.authority === authorityOf(regime))?.state
  return state === 'DESIGNATED' || state === 'OTHER_PROGRAMME' ? 'LISTED' : state === 'NOT_IMPORTED' ? state : undefined
}

export interface Row extends Holding {
  /** Steps above (negative) or below the actor asked about, of the end that is farther. */
  readonly distance: number
}

export interface OwnershipView {
  readonly rows: readonly Row[]
  readonly chart: Chart
  readonly names: ReadonlyMap<string, Named>
  readonly above: number
  readonly below: number
}

export function view(id: string, { ownership, ownedBy }: OwnershipAnswer, around: Surroundings): OwnershipView {
  const stated = [...ownership.decisive, ...ownedBy.flatMap(row => row.ties)]
  const names = new Map<string, Named>([...around.nodes.values(), ...stated.flatMap(tie => [tie.from, tie.to]), ...ownership.owners.map(row => row.actor), ownership.actor].map(card => [card.id, card]))
  const ties: TieRecord[] = [...around.ties, ...stated]
  const known = holdingsOn(ties, new Set(ownership.decisive.map(tie => tie.id)), ownership.on)
  const holdings = [...known, ...joined(id, ownership, known)]
  const at = distances(id, holdings)
  const rows = holdings.flatMap(holding => {
    const [owner, owned] = [at.get(holding.owner), at.get(holding.owned)]
    if (owner === undefined || owned === undefined) return []
    return [{ ...holding, distance: Math.abs(owner) > Math.abs(owned) ? owner : owned }]
  }).sort((left, right) => place(left) - place(right) || (right.minimum ?? 0) - (left.minimum ?? 0) || (left.id < right.id ? -1 : 1))
  const others = [...at.values()]
  return { rows, chart: arrange(id, rows), names, above: others.filter(step => step < 0).length, below: others.filter(step => step > 0).length }
}

/** Owners first, nearest first. */
const place = ({ distance }: Row): number => (distance < 0 ? -distance : 1000 + distance)

/** Owners whom the answer counts by a tie of another record of the same actor: such ties are not among those around this one. */
function joined(id: string, { owners }: OwnershipAnswer['ownership'], known: readonly Holding[]): Holding[] {
  const there = new Set(known.filter(holding => holding.owned === id).map(holding => holding.owner))
  return owners.filter(({ actor }) => !there.has(actor.id) && actor.id !== id).map(({ actor, shareMinimum, shareMaximum, counts }) => ({
    id: `joined-${actor.id}`, kind: shareMaximum === 0 ? 'CONTROLS' : 'OWNS', owner: actor.id, owned: id, minimum: shareMaximum === 0 ? null : shareMinimum, maximum: shareMaximum === 0 ? null : shareMaximum,
    since: null, until: null, withdrawnBy: null, grade: null, sources: [], decisive: false, held: counts === 'CANNOT_TELL' ? 'CANNOT_TELL' as const : 'YES' as const
  }))
}
