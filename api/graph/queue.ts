// One after another: both engines want a single writer.

export class Queue {
  #last: Promise<unknown> = Promise.resolve()

  /** Runs the work when all that was added before is over, however it ended. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work, work)
    this.#last = result.catch(() => undefined)
    return result
  }
}
