// Ids by row number, as UTF-8 bytes in shared memory, and back from an id to its rows by a hash table that is built when first asked.
import { bytes, longerBytes, longerWords, roomFor, words } from './shared.ts'

export class Ids {
  count = 0
  #bytes = Buffer.from(bytes(64).buffer)
  #offsets = words(16)
  #slots: Uint32Array | undefined

  static of(texts: readonly string[]): Ids {
    const ids = new Ids()
    ids.#offsets = words(roomFor(texts.length) + 1)
    ids.#reserve(texts.reduce((sum, text) => sum + text.length, 0))
    for (const text of texts) ids.push(text)
    return ids
  }

  push(text: string): number {
    const row = this.count++
    const from = this.#offset(row)
    this.#reserve(from + text.length * 3)
    this.#offsets = longerWords(this.#offsets, row + 2)
    this.#offsets[row + 1] = from + this.#bytes.write(text, from, 'utf8')
    if (this.#slots !== undefined) this.#enter(row, text)
    return row
  }

  at(row: number): string {
    return this.#bytes.toString('utf8', this.#offset(row), this.#offset(row + 1))
  }

  /** -1 for an unknown id; the first row where several have it. */
  find(text: string): number {
    return this.#rows(text, true)[0] ?? -1
  }

  findAll(text: string): number[] {
    return this.#rows(text, false)
  }

  #offset(row: number): number {
    return this.#offsets[row] ?? 0
  }

  #reserve(length: number): void {
    if (length > this.#bytes.length) this.#bytes = Buffer.from(longerBytes(this.#bytes, length).buffer)
  }

  #rows(text: string, one: boolean): number[] {
    const slots = this.#index()
    const found: number[] = []
    for (let slot = hash(text) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const entry = slots[slot] ?? 0
      if (entry === 0) return found
      if (!this.#equals(entry - 1, text)) continue
      found.push(entry - 1)
      if (one) return found
    }
  }

  #index(): Uint32Array {
    if (this.#slots !== undefined) return this.#slots
    this.#slots = words(2 ** Math.ceil(Math.log2(this.count * 2 + 16)))
    for (let row = 0; row < this.count; row++) this.#enter(row, this.at(row))
    return this.#slots
  }

  #enter(row: number, text: string): void {
    const slots = this.#slots
    if (slots === undefined) return
    if (this.count * 4 > slots.length * 3) {
      this.#slots = undefined
      this.#index()
      return
    }
    let slot = hash(text) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = row + 1
  }

  #equals(row: number, text: string): boolean {
    const from = this.#offset(row)
    const length = this.#offset(row + 1) - from
    if (length < text.length) return false
    for (let place = 0; place < text.length; place++) {
      const code = text.charCodeAt(place)
      if (code > 127) return this.at(row) === text
      if (this.#bytes[from + place] !== code) return false
    }
    return length === text.length
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let place = 0; place < text.length; place++) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
