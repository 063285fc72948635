// The order of candidates, worked out as far as it is looked at: whoever could still come first by the most it can score is judged next,
// until nobody left can. What stands in the order is exactly what judging everybody would give.
import { Cancelled } from '../projection/ground.ts'
import type { Cancellation, Chain } from '../projection/projected.ts'
import type { Score, Truncation } from './answers.ts'
import { Heap } from './heap.ts'
import type { Ground } from './prongs.ts'

/** One actor with everything judged of it, before it is told. */
export interface Ranked {
  readonly row: number
  readonly score: Score
  readonly leads: readonly RankedLead[]
}

export interface RankedLead {
  readonly ground: Ground | undefined
  readonly chain: Chain
}

export interface Field {
  /** Who is ranked, ascending by id. */
  readonly rows: ArrayLike<number>
  /** The most that each can score, in hundredths as scores are. */
  readonly most: ArrayLike<number>
  readonly judge: (row: number, cancellation: Cancellation) => Ranked
  readonly compare: (left: number, right: number) => number
  readonly truncated: Truncation | null
  readonly remarks: readonly string[]
}

const never: Cancellation = { cancelled: () => false }

export class Ranking {
  readonly truncated: Truncation | null
  readonly remarks: readonly string[]
  readonly #field: Field
  /** Places in the field, those that can score most first, of equals the first by id. */
  readonly #order: Uint32Array
  readonly #judged: Heap<Ranked>
  readonly #ranked: Ranked[] = []
  #next = 0

  constructor(field: Field) {
    this.#field = field
    this.truncated = field.truncated
    this.remarks = field.remarks
    this.#order = byMost(field.most)
    this.#judged = new Heap((left, right) => right.score.total - left.score.total || field.compare(left.row, right.row))
  }

  get total(): number {
    return this.#field.rows.length
  }

  /** All of them. */
  get ranked(): readonly Ranked[] {
    return this.upTo(this.total)
  }

  /** How many had to be judged so far. */
  get looked(): number {
    return this.#next
  }

  /** At least the first so many, or all. @throws Cancelled */
  upTo(count: number, cancellation = never): readonly Ranked[] {
    while (this.#ranked.length < Math.min(count, this.total)) {
      const best = this.#judged.first
      if (best !== undefined && this.#comesFirst(best)) this.#ranked.push(this.#judged.pop() ?? best)
      else this.#judgeNext(cancellation)
    }
    return this.#ranked
  }

  /** Whether nobody who is not judged yet can come before. */
  #comesFirst({ row, score: { total } }: Ranked): boolean {
    const next = this.#order[this.#next]
    if (next === undefined) return true
    const most = this.#field.most[next] ?? 0
    return total > most || (total === most && this.#field.compare(row, this.#field.rows[next] ?? 0) < 0)
  }

  #judgeNext(cancellation: Cancellation): void {
    if (this.#next % 64 === 0 && cancellation.cancelled()) throw new Cancelled()
    const row = this.#field.rows[this.#order[this.#next] ?? 0] ?? 0
    this.#judged.push(this.#field.judge(row, cancellation))
    this.#next += 1
  }
}

/** Places by what stands there, greatest first; equals keep their order. Values are hundredths. */
function byMost(most: ArrayLike<number>): Uint32Array {
  const keys = Uint32Array.from(most, value => Math.round(Math.max(0, value) * 100))
  const greatest = keys.reduce((known, key) => Math.max(known, key), 0)
  const starts = new Uint32Array(greatest + 2)
  for (const key of keys) starts[greatest - key + 1] = (starts[greatest - key + 1] ?? 0) + 1
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const order = new Uint32Array(keys.length)
  for (let place = 0; place < keys.length; place++) {
    const at = greatest - (keys[place] ?? 0)
    const slot = starts[at] ?? 0
    order[slot] = place
    starts[at] = slot + 1
  }
  return order
}
