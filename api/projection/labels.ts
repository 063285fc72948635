// For places and each exact length, the three best chains that lead from them to a source: worked out for those that are asked for, and kept.
import type { Ground } from './ground.ts'

const most = 3

/** A chain from a place: the tie that begins it, and the chain that goes on from where that leads; undefined: the source itself. */
export interface Label {
  readonly place: number
  readonly tie: number
  /** Of the weakest tie. */
  readonly key: number
  readonly next: number
  readonly rest: Label | undefined
  /** Which of the chains at `next` goes on. */
  readonly rank: number
}

/** How far places are from the nearest source: 0 not known to be reached, `source` a source itself. */
export interface Levels {
  readonly at: Uint8Array
  readonly source: number
}

export class ChainLabels {
  readonly #ground: Ground
  readonly #levels: Levels
  /** By length in ties, from one on. */
  readonly #known: readonly Map<number, readonly Label[]>[]

  constructor(ground: Ground, levels: Levels, maximum: number) {
    this.#ground = ground
    this.#levels = levels
    this.#known = Array.from({ length: maximum }, () => new Map<number, readonly Label[]>())
  }

  /** The three best of all lengths. */
  best(place: number): readonly Label[] {
    const found: Label[] = []
    for (let length = 1; length <= this.#known.length && found.length < most; length++) found.push(...this.#of(place, length))
    return found.slice(0, most)
  }

  #of(place: number, length: number): readonly Label[] {
    const known = this.#known[length - 1]
    const held = known?.get(place)
    if (held !== undefined) return held
    const labels: Label[] = []
    const from = this.#ground.open(place)
    const to = from + (this.#ground.length[place] ?? 0)
    for (let slot = from; slot < to; slot++) this.#gather(labels, place, slot, length)
    known?.set(place, labels)
    return labels
  }

  /** Chains that begin with one tie. */
  #gather(labels: Label[], place: number, slot: number, length: number): void {
    const next = this.#ground.other[slot] ?? 0
    const level = this.#levels.at[next] ?? 0
    const [tie, key] = [this.#ground.tie[slot] ?? 0, this.#ground.key[slot] ?? 0]
    if (level === this.#levels.source) {
      if (length === 1) this.#insert(labels, { place, tie, key, next, rest: undefined, rank: 0 })
    } else if (level > 0 && level < length && this.#ground.projected.hub[next] !== 1) {
      this.#of(next, length - 1).forEach((rest, rank) => {
        if (!passes(rest, place)) this.#insert(labels, { place, tie, key: Math.max(key, rest.key), next, rest, rank })
      })
    }
  }

  #insert(labels: Label[], label: Label): void {
    let at = labels.length
    while (at > 0 && this.#before(label, labels[at - 1] ?? label)) at--
    if (at === most) return
    labels.splice(at, 0, label)
    if (labels.length > most) labels.length = most
  }

  #before({ key, next, rank }: Label, other: Label): boolean {
    if (key !== other.key) return key < other.key
    return next === other.next ? rank < other.rank : this.#ground.projected.compare(next, other.next) < 0
  }
}

/** Whether a chain goes through a place: the source it ends at is never one that is asked for. */
function passes(label: Label, place: number): boolean {
  for (let at: Label | undefined = label; at !== undefined; at = at.rest) if (at.place === place) return true
  return false
}

/** Its ties from the beginning on, and the source it ends at. */
export function unfold(label: Label): { readonly ties: number[]; readonly end: number } {
  const ties: number[] = []
  let last = label
  for (let at: Label | undefined = label; at !== undefined; at = at.rest) {
    ties.push(at.tie)
    last = at
  }
  return { ties, end: last.next }
}
