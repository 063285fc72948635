// Arrays of numbers that grow while an index is built and then lie in shared memory, where other threads may read them without a copy.

export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length))
}
export function sharedUint16(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(length * 2))
}
export function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4))
}

export class Growing {
  length = 0
  #values = new Uint32Array(1_024)

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  at(place: number): number {
    return this.#values[place] ?? 0
  }

  /** What was pushed, in shared memory. */
  shared(): Uint32Array {
    const result = sharedUint32(this.length)
    result.set(this.#values.subarray(0, this.length))
    return result
  }
}

/** Texts behind each other in UTF-8. */
export class TextsBuilder {
  #bytes = Buffer.allocUnsafe(1 << 16)
  #end = 0
  readonly #offsets = new Growing()

  add(text: string): number {
    const room = text.length * 3
    if (this.#end + room > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#end + room))
      this.#bytes.copy(larger, 0, 0, this.#end)
      this.#bytes = larger
    }
    this.#offsets.push(this.#end)
    this.#end += this.#bytes.write(text, this.#end)
    return this.#offsets.length - 1
  }

  finish(): Texts {
    const bytes = Buffer.from(new SharedArrayBuffer(this.#end))
    this.#bytes.copy(bytes, 0, 0, this.#end)
    this.#offsets.push(this.#end)
    return new Texts(bytes, this.#offsets.shared())
  }
}

export class Texts {
  readonly #bytes: Buffer
  readonly #offsets: Uint32Array

  constructor(bytes: Buffer, offsets: Uint32Array) {
    this.#bytes = bytes
    this.#offsets = offsets
  }

  get(place: number): string {
    return this.#bytes.toString('utf8', this.#offsets[place], this.#offsets[place + 1])
  }

  get bytes(): number {
    return this.#bytes.byteLength + this.#offsets.byteLength
  }
}

/** Lists of numbers behind each other: list i is `values[offsets[i] .. offsets[i + 1])`. */
export interface Lists {
  readonly offsets: Uint32Array
  readonly values: Uint32Array
}

/** Turns pairs round: for each key the values that came with it, in the order of coming. `each` is walked twice. */
export function listsByKey(keys: number, each: (pair: (key: number, value: number) => void) => void): Lists {
  const offsets = sharedUint32(keys + 1)
  each(key => { offsets[key + 1] = (offsets[key + 1] ?? 0) + 1 })
  for (let key = 0; key < keys; key++) offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0)
  const values = sharedUint32(offsets[keys] ?? 0)
  const next = offsets.slice(0, keys)
  each((key, value) => {
    const place = next[key] ?? 0
    values[place] = value
    next[key] = place + 1
  })
  return { offsets, values }
}
