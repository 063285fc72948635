// Many single questions of one request become one question to the store: no resolver asks for one node at a time.

/**
 * Collects the keys that are asked for until the promises that are ready have run, then loads them at once. Keeps what it loaded:
 * it lives as long as one request.
 * @param load answers in the order of its keys.
 */
export class Batch<V> {
  readonly #load: (keys: readonly string[]) => Promise<readonly V[]>
  readonly #known = new Map<string, Promise<V>>()
  #waiting: { readonly key: string; readonly resolve: (value: V) => void; readonly reject: (error: unknown) => void }[] = []

  constructor(load: (keys: readonly string[]) => Promise<readonly V[]>) {
    this.#load = load
  }

  get(key: string): Promise<V> {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const value = new Promise<V>((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject })
      // After the promises that are ready now: their resolvers may ask for more of the same.
      if (this.#waiting.length === 1) setImmediate(() => void this.#flush())
    })
    this.#known.set(key, value)
    return value
  }

  all(keys: readonly string[]): Promise<V[]> {
    return Promise.all(keys.map(key => this.get(key)))
  }

  /** What is already at hand need not be asked for. */
  know(key: string, value: V): void {
    if (!this.#known.has(key)) this.#known.set(key, Promise.resolve(value))
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    try {
      const values = await this.#load(waiting.map(({ key }) => key))
      waiting.forEach(({ resolve }, place) => resolve(values[place] as V))
    } catch (error) {
      for (const { reject } of waiting) reject(error)
    }
  }
}
