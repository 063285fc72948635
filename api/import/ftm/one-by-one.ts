// Pieces of many things as one thing after another, without waiting for those that are there already.

/** Mapped when they are asked for, so that only a piece of the file is in memory. */
export function oneByOne<T, R>(pieces: AsyncIterable<readonly T[]>, map: (thing: T) => R): AsyncIterable<R> {
  return { [Symbol.asyncIterator]: () => new Walk(pieces[Symbol.asyncIterator](), map) }
}

class Walk<T, R> implements AsyncIterator<R, undefined> {
  readonly #pieces: AsyncIterator<readonly T[]>
  readonly #map: (thing: T) => R
  #piece: readonly T[] = []
  #place = 0

  constructor(pieces: AsyncIterator<readonly T[]>, map: (thing: T) => R) {
    this.#pieces = pieces
    this.#map = map
  }

  async next(): Promise<IteratorResult<R, undefined>> {
    while (this.#place === this.#piece.length) {
      const { done, value } = await this.#pieces.next() as IteratorResult<readonly T[], undefined>
      if (done === true) return { done: true, value: undefined }
      this.#piece = value
      this.#place = 0
    }
    return { done: false, value: this.#map(this.#piece[this.#place++] as T) }
  }

  async return(): Promise<IteratorResult<R, undefined>> {
    await this.#pieces.return?.()
    return { done: true, value: undefined }
  }
}
