// A binary heap: the least by its order is at hand, the rest is half sorted.

export class Heap<T> {
  readonly #held: T[] = []
  readonly #order: (left: T, right: T) => number

  constructor(order: (left: T, right: T) => number) {
    this.#order = order
  }

  get first(): T | undefined {
    return this.#held[0]
  }

  push(value: T): void {
    let at = this.#held.push(value) - 1
    while (at > 0) {
      const above = (at - 1) >>> 1
      const other = this.#held[above]
      if (other === undefined || this.#order(value, other) >= 0) break
      this.#held[at] = other
      at = above
    }
    this.#held[at] = value
  }

  pop(): T | undefined {
    const first = this.#held[0]
    const last = this.#held.pop()
    if (last !== undefined && this.#held.length > 0) this.#sink(last)
    return first
  }

  /** Finds the place of a value, from the top down. */
  #sink(value: T): void {
    let at = 0
    for (;;) {
      const [left, right] = [this.#held[at * 2 + 1], this.#held[at * 2 + 2]]
      if (left === undefined) break
      const [least, below] = right !== undefined && this.#order(right, left) < 0 ? [right, at * 2 + 2] : [left, at * 2 + 1]
      if (this.#order(value, least) <= 0) break
      this.#held[at] = least
      at = below
    }
    this.#held[at] = value
  }
}
