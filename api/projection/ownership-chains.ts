// Chains of ownership and control from what is owned to its owners, of any length. To each owner the shortest chains are found for each
// strength of the weakest tie, so that a long chain of stated control is not lost behind a short one of which less is known.
import { tieKindNames, tieKinds } from '../../schema/ontology.ts'
import { Cancelled } from './ground.ts'
import type { Cancellation, Chain, Projected, Truncated } from './projected.ts'
import { chainOver } from './walks.ts'

export interface OwnershipAsked {
  /** Days since 1970-01-01. */
  readonly on: number
  /** Where chains end, and do not go on: such as designated persons. Unless given, a chain is told for every owner. */
  readonly ends?: (row: number) => boolean
  readonly limit?: number
}

export interface OwnershipChains {
  /** Shortest first, then by the ids of the owners in turn. */
  readonly chains: readonly Chain[]
  readonly truncated: Truncated | undefined
}

/** Kept to each owner for each strength of the weakest tie. */
const keptChains = 2
const mostLabels = 200_000

/** A chain up to a place, as its last step and the chain before it. */
interface Label {
  readonly place: number
  readonly tie: number
  readonly before: Label | undefined
  readonly strength: number
  readonly length: number
}

/** @throws Cancelled */
export function ownershipChains(projected: Projected, row: number, asked: OwnershipAsked, cancellation?: Cancellation): OwnershipChains {
  const climb = new Climb(projected, asked, cancellation)
  const found = climb.from(projected.first[row] ?? row)
  const { limit = 1_000, ends = () => false } = asked
  const chains = found.slice(0, limit).map(label => chainOver(projected, row, tiesOf(label), projected.same(label.place).find(ends)))
  const reasons = [
    ...(found.length > limit ? [`There are more chains than the ${limit} shown.`] : []),
    ...(climb.cut ? ['Of many chains to one owner only the shortest were followed.'] : []),
    ...(climb.hubs.size > 0 ? [`${climb.hubs.size} owners with too many ties to mean anything were not passed through.`] : [])
  ]
  return { chains, truncated: reasons.length === 0 ? undefined : { reason: reasons.join(' '), shown: chains.length, total: climb.cut ? null : found.length } }
}

class Climb {
  cut = false
  readonly hubs = new Set<number>()
  readonly #projected: Projected
  readonly #asked: OwnershipAsked
  readonly #cancellation: Cancellation | undefined
  readonly #kept = new Map<string, number>()
  #labels = 0

  constructor(projected: Projected, asked: OwnershipAsked, cancellation: Cancellation | undefined) {
    this.#projected = projected
    this.#asked = asked
    this.#cancellation = cancellation
  }

  /** Level by level, each in the order of ids, so that what is kept does not depend on the order of records. */
  from(start: number): Label[] {
    const found: Label[] = []
    let level: Label[] = [{ place: start, tie: -1, before: undefined, strength: 3, length: 0 }]
    while (level.length > 0) {
      const next = level.flatMap(label => this.#goesOn(label) ? this.#owners(label) : []).filter(label => this.#keep(label))
      found.push(...next.filter(label => this.#ends(label.place)))
      level = next
    }
    return found
  }

  #ends(place: number): boolean {
    return this.#asked.ends === undefined || this.#projected.same(place).some(this.#asked.ends)
  }

  #goesOn(label: Label): boolean {
    if (label.length === 0) return true
    if (this.#asked.ends !== undefined && this.#ends(label.place)) return false
    if (this.#projected.hub[label.place] === 1) this.hubs.add(label.place)
    return this.#projected.hub[label.place] !== 1
  }

  #keep(label: Label): boolean {
    if (++this.#labels % 1_024 === 0 && this.#cancellation?.cancelled() === true) throw new Cancelled()
    const key = `${label.place} ${label.strength}`
    const kept = this.#kept.get(key) ?? 0
    this.#kept.set(key, kept + 1)
    const keep = kept < keptChains && this.#labels <= mostLabels
    this.cut ||= !keep
    return keep
  }

  /** One step up from a place, over the best of parallel ties, in the order of ids. */
  #owners(label: Label): Label[] {
    const best = new Map<number, number>()
    for (const row of this.#projected.same(label.place)) {
      for (const tie of stepsUp(this.#projected, row, label.length === 0)) {
        const owner = this.#ownerOf(tie)
        if (owner === label.place || passes(label, owner) || !this.#projected.conducts(tie, this.#asked.on)) continue
        const known = best.get(owner)
        if (known === undefined || this.#better(tie, known)) best.set(owner, tie)
      }
    }
    return [...best].sort(([left], [right]) => this.#projected.compare(left, right))
      .map(([place, tie]) => ({ place, tie, before: label, strength: Math.min(label.strength, this.#projected.strength(tie)), length: label.length + 1 }))
  }

  #ownerOf(tie: number): number {
    const { first, start, end, tieKind } = this.#projected
    return first[(dependents[tieKind[tie] ?? 255] === 'start' ? end[tie] : start[tie]) ?? 0] ?? 0
  }

  #better(tie: number, known: number): boolean {
    const projected = this.#projected
    const order = projected.strength(known) - projected.strength(tie) || projected.gradeRank(tie) - projected.gradeRank(known)
    return order < 0 || (order === 0 && projected.tieId(tie) < projected.tieId(known))
  }
}

const dependents = tieKindNames.map(kind => tieKinds[kind].dependent)
/** It says whose a thing is, and only at the beginning of a chain. */
const interest = tieKindNames.indexOf('HAS_INTEREST_IN')

/** Ties at a node in which it is the one that depends. */
function stepsUp(projected: Projected, row: number, begins: boolean): number[] {
  const ties = (lists: Projected['out'], dependent: 'start' | 'end'): number[] =>
    [...lists.ties.subarray(lists.offset[row], (lists.offset[row] ?? 0) + (lists.length[row] ?? 0))].filter(tie => {
      const kind = projected.tieKind[tie] ?? 255
      return dependents[kind] === dependent && (begins || kind !== interest)
    })
  return [...ties(projected.out, 'start'), ...ties(projected.in, 'end')]
}

function passes(label: Label, place: number): boolean {
  for (let at: Label | undefined = label; at !== undefined; at = at.before) if (at.place === place) return true
  return false
}

function tiesOf(label: Label): number[] {
  const ties: number[] = []
  for (let at: Label | undefined = label; at.before !== undefined; at = at.before) ties.unshift(at.tie)
  return ties
}
