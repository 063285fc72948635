// Typed arrays in shared memory, so that other threads can read them without a copy. They are longer than what they hold: room to grow.

export type Codes = Uint16Array | Uint32Array

export const bytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length))
export const shorts = (length: number): Uint16Array => new Uint16Array(new SharedArrayBuffer(length * 2))
export const words = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4))

/** With about a fifth of spare room. */
export function roomFor(count: number): number {
  return count + Math.ceil(count / 5) + 16
}

export function longerBytes(array: Uint8Array, needed: number): Uint8Array {
  return needed <= array.length ? array : copied(array, bytes(roomFor(needed)))
}

export function longerWords(array: Uint32Array, needed: number): Uint32Array {
  return needed <= array.length ? array : copied(array, words(roomFor(needed)))
}

export function longerCodes(array: Codes, needed: number): Codes {
  if (needed <= array.length) return array
  return array instanceof Uint16Array ? copied(array, shorts(roomFor(needed))) : copied(array, words(roomFor(needed)))
}

/** Codes take two bytes until there are too many different ones. */
export function wideEnough(array: Codes, code: number): Codes {
  return code <= 0xffff || array instanceof Uint32Array ? array : copied(array, words(array.length))
}

function copied<T extends Uint8Array | Codes>(from: Uint8Array | Codes, to: T): T {
  to.set(from)
  return to
}
