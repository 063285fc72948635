// Kernels that compare two words. A departure from house style: numbers in typed arrays and bit tricks, because a search runs them thousands of times.
// Both take UTF-16 code units; a word of at most 32 units fits one machine word.

const bits = 32
/** For each code unit: in which places of the word that is being compared it stands. */
const places = new Int32Array(65_536)

/** A word taken apart once, to be compared with many. */
export interface Prepared {
  readonly units: Uint16Array
  readonly length: number
}

export function prepare(word: string): Prepared {
  const length = Math.min(word.length, bits)
  const units = new Uint16Array(length)
  for (let at = 0; at < length; at++) units[at] = word.charCodeAt(at)
  return { units, length }
}

/** Compares a word with as many as `work` likes: `edits` knows the word within it. */
export function comparing<T>({ units, length }: Prepared, work: () => T): T {
  for (let at = 0; at < length; at++) places[units[at] ?? 0] = (places[units[at] ?? 0] ?? 0) | (1 << at)
  try {
    return work()
  } finally {
    for (let at = 0; at < length; at++) places[units[at] ?? 0] = 0
  }
}

/**
 * Within `comparing`: edits between that word, of `size` units, and `units[from .. from + length)`: insertions, deletions, substitutions and swaps of neighbours,
 * no part edited twice (optimal string alignment). Bit-parallel: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
 */
export function edits(size: number, units: Uint16Array, from: number, length: number): number {
  if (size === 0) return length
  const last = 1 << (size - 1)
  let positive = -1
  let negative = 0
  let diagonal = 0
  let before = 0
  let distance = size
  for (let at = from; at < from + length; at++) {
    const here = places[units[at] ?? 0] ?? 0
    const swapped = ((~diagonal & here) << 1) & before
    diagonal = swapped | ((((here & positive) + positive) | 0) ^ positive) | here | negative
    let up = negative | ~(diagonal | positive)
    const down = diagonal & positive
    if ((up & last) !== 0) distance++
    if ((down & last) !== 0) distance--
    up = (up << 1) | 1
    positive = (down << 1) | ~(diagonal | up)
    negative = up & diagonal
    before = here
  }
  return distance
}

/** Jaro-Winkler, 0 to 1: common letters near each other, and a bonus for a common beginning of up to four (W. Winkler, 1990; weight 0.1). */
export function jaroWinkler({ units: pattern, length: size }: Prepared, units: Uint16Array, from: number, length: number): number {
  if (size === 0 || length === 0) return size === length ? 1 : 0
  const reach = Math.max(0, (Math.max(size, length) >> 1) - 1)
  let mine = 0
  let theirs = 0
  let common = 0
  for (let at = 0; at < length; at++) {
    const until = Math.min(size - 1, at + reach)
    for (let place = Math.max(0, at - reach); place <= until; place++) {
      if ((mine & (1 << place)) !== 0 || pattern[place] !== units[from + at]) continue
      mine |= 1 << place
      theirs |= 1 << at
      common++
      break
    }
  }
  if (common === 0) return 0
  const jaro = (common / size + common / length + (common - outOfOrder(pattern, mine, units, from, theirs) / 2) / common) / 3
  return jaro + commonBeginning(pattern, size, units, from, length) * 0.1 * (1 - jaro)
}

function outOfOrder(pattern: Uint16Array, mine: number, units: Uint16Array, from: number, theirs: number): number {
  let count = 0
  for (let place = 0, at = 0; mine !== 0; place++, mine >>>= 1) {
    if ((mine & 1) === 0) continue
    while ((theirs & 1) === 0) {
      theirs >>>= 1
      at++
    }
    if (pattern[place] !== units[from + at]) count++
    theirs >>>= 1
    at++
  }
  return count
}

function commonBeginning(pattern: Uint16Array, size: number, units: Uint16Array, from: number, length: number): number {
  const most = Math.min(4, size, length)
  let count = 0
  while (count < most && pattern[count] === units[from + count]) count++
  return count
}
