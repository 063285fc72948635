// Which ties stand at each node: one list for each node in a common pool. A list that outgrows its place moves to the end of the pool.
import type { Adjacency } from './projected.ts'
import { longerWords, roomFor, words } from './shared.ts'

export class TieLists implements Adjacency {
  offset: Uint32Array
  length: Uint32Array
  ties: Uint32Array
  #capacity: Uint32Array
  #end: number
  #nodes: number

  /** `at[tie]`: the node at which it stands. The lists keep the order of tie numbers. */
  constructor(nodes: number, at: Uint32Array, count: number) {
    this.offset = words(roomFor(nodes))
    this.length = words(roomFor(nodes))
    this.ties = words(roomFor(count))
    this.#nodes = nodes
    this.#end = count
    for (let tie = 0; tie < count; tie++) this.length[at[tie] ?? 0] = (this.length[at[tie] ?? 0] ?? 0) + 1
    this.#capacity = words(roomFor(nodes))
    this.#capacity.set(this.length)
    this.#fill(at, count)
  }

  #fill(at: Uint32Array, count: number): void {
    const next = new Uint32Array(this.#nodes)
    for (let row = 0, sum = 0; row < this.#nodes; row++) {
      this.offset[row] = next[row] = sum
      sum += this.length[row] ?? 0
    }
    for (let tie = 0; tie < count; tie++) {
      const row = at[tie] ?? 0
      const place = next[row] ?? 0
      this.ties[place] = tie
      next[row] = place + 1
    }
  }

  addNode(): void {
    const row = this.#nodes++
    this.offset = longerWords(this.offset, this.#nodes)
    this.length = longerWords(this.length, this.#nodes)
    this.#capacity = longerWords(this.#capacity, this.#nodes)
    this.offset[row] = this.#end
  }

  /** A copy-free view of the ties at a node; good until the next insertion. */
  at(row: number): Uint32Array {
    const from = this.offset[row] ?? 0
    return this.ties.subarray(from, from + (this.length[row] ?? 0))
  }

  /** Puts a tie where it belongs: after all that `before` says come before it. */
  insert(row: number, tie: number, before: (other: number) => boolean): void {
    const length = this.length[row] ?? 0
    if (length === this.#capacity[row]) this.#move(row, length + Math.ceil(length / 4) + 2)
    const from = this.offset[row] ?? 0
    let low = from
    for (let high = from + length; low < high;) {
      const middle = (low + high) >>> 1
      if (before(this.ties[middle] ?? 0)) low = middle + 1
      else high = middle
    }
    this.ties.copyWithin(low + 1, low, from + length)
    this.ties[low] = tie
    this.length[row] = length + 1
  }

  #move(row: number, capacity: number): void {
    if (this.#end + capacity > this.ties.length) this.#compact(capacity)
    const from = this.offset[row] ?? 0
    this.ties.copyWithin(this.#end, from, from + (this.length[row] ?? 0))
    this.offset[row] = this.#end
    this.#capacity[row] = capacity
    this.#end += capacity
  }

  /** Closes the gaps that lists left behind when they moved. */
  #compact(more: number): void {
    const held = this.length.reduce((sum, length) => sum + length, 0)
    const ties = words(roomFor(held + more))
    let end = 0
    for (let row = 0; row < this.#nodes; row++) {
      ties.set(this.at(row), end)
      this.offset[row] = end
      this.#capacity[row] = this.length[row] ?? 0
      end += this.length[row] ?? 0
    }
    this.ties = ties
    this.#end = end
  }
}
