// Which texts were met, at 12 bytes each instead of a hundred: a list of millions is compared with what is held without keeping its ids.

/** Two different texts are taken for one with a chance of 3 in 100 million in a list of a million (64 bits). */
export class Fingerprints {
  #high = new Uint32Array(1024)
  #low = new Uint32Array(1024)
  /** Place of the text in the order of `add`, plus one; 0 for an empty slot. */
  #places = new Uint32Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Place of a text that was added, from 0; -1 for one that certainly was not. */
  find(text: string): number {
    return (this.#places[this.#slot(text)] ?? 0) - 1
  }

  has(text: string): boolean {
    return this.find(text) !== -1
  }

  /** Whether it is new. */
  add(text: string): boolean {
    const slot = this.#slot(text)
    if (this.#places[slot] !== 0) return false
    this.#high[slot] = high
    this.#low[slot] = low
    this.#places[slot] = ++this.#size
    if (this.#size * 2 > this.#places.length) this.#grow()
    return true
  }

  /** Where a text stands, or the empty slot where it would. */
  #slot(text: string): number {
    fingerprint(text)
    const mask = this.#places.length - 1
    let slot = low & mask
    while (this.#places[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [lows, highs, places] = [this.#low, this.#high, this.#places]
    const length = places.length * 2
    this.#low = new Uint32Array(length)
    this.#high = new Uint32Array(length)
    this.#places = new Uint32Array(length)
    for (let from = 0; from < places.length; from++) {
      const place = places[from] ?? 0
      if (place === 0) continue
      let slot = (lows[from] ?? 0) & (length - 1)
      while (this.#places[slot] !== 0) slot = (slot + 1) & (length - 1)
      this.#low[slot] = lows[from] ?? 0
      this.#high[slot] = highs[from] ?? 0
      this.#places[slot] = place
    }
  }
}

/** The last fingerprint: two numbers returned as an object would cost more than making them. */
let high = 0
let low = 0

/** cyrb53 by bryc (public domain), both halves kept whole. */
function fingerprint(text: string): void {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  low = a >>> 0
  high = b >>> 0
}
