// How alike two names are, and in which way. Words are paired whatever their order; a pair counts by how much its word says.
import { comparing, edits, jaroWinkler, prepare, type Prepared } from './distance.ts'
import { normalise, shortened, weightOf, wordsOf } from './normalise.ts'

export type MatchKind = 'EXACT' | 'DIACRITICS' | 'WORD_ORDER' | 'PREFIX' | 'PARTIAL' | 'TYPO' | 'TRANSLITERATION' | 'IDENTIFIER'

/** Edits that a word of this length may differ by: one in a short word already makes another name. */
export function allowedEdits(length: number): number {
  return length <= 2 ? 0 : length <= 6 ? 1 : length <= 12 ? 2 : 3
}

const digit = /\p{N}/u

/**
 * Within `comparing` the prepared word: 0 to 1 for it and `units[from .. from + length)`; 0 when more edits lie between them than the shorter one allows.
 * Half the share of letters that stay, half Jaro-Winkler, which forgives less at the beginning.
 * With `numbers` the word holds a digit: another number is another thing (FU YUAN YU 7876 and 7877), so a difference costs more.
 */
export function unitSimilarity(word: Prepared, numbers: boolean, units: Uint16Array, from: number, length: number): number {
  const allowed = allowedEdits(Math.min(word.length, length))
  if (Math.abs(word.length - length) > allowed) return 0
  const distance = edits(word.length, units, from, length)
  if (distance === 0) return 1
  if (distance > allowed) return 0
  const alike = (1 - distance / Math.max(word.length, length) + jaroWinkler(word, units, from, length)) / 2
  return numbers ? alike * 0.6 : Math.min(alike, 0.99)
}

/** 0 to 1, symmetric. */
export function wordSimilarity(left: string, right: string): number {
  if (left === right) return 1
  const [first, second] = left < right ? [left, right] : [right, left]
  const { units, length } = prepare(second)
  const word = prepare(first)
  return comparing(word, () => unitSimilarity(word, hasDigit(first) || hasDigit(second), units, 0, length))
}

export function hasDigit(word: string): boolean {
  return digit.test(word)
}

/** Words beyond this many are not compared. */
export const mostWords = 31

/** For word `asked` of the one name and word `held` of the other: 0 to 1. */
export type WordTable = (asked: number, held: number) => number

export interface Alignment {
  /** Weight of the paired words, times how alike they are. */
  readonly common: number
  /** The same of words of the other name that found a partner, by their own weights. */
  readonly covered: number
  readonly inOrder: boolean
}

/** A word of the one name and its partner in the other. */
export type Pair = readonly [asked: number, held: number]

const values = new Float64Array(mostWords * mostWords)
const likeness = new Float64Array(mostWords * mostWords)
const partners = new Int8Array(mostWords)

/**
 * Pairs words one to one: most alike and weightiest first, then nearest in place, then by place. Whatever their order.
 * A departure from house style: it runs for every name on the list of candidates and makes nothing that must be cleared away.
 * @param pairs if given, takes the pairs, by place in the one name.
 */
export function align(asked: ArrayLike<number>, held: ArrayLike<number>, table: WordTable, pairs?: Pair[]): Alignment {
  const rows = asked.length
  const columns = held.length
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const alike = table(i, j)
      likeness[i * columns + j] = alike
      values[i * columns + j] = alike * (asked[i] ?? 0)
    }
  }
  partners.fill(-1)
  let common = 0
  let covered = 0
  for (let place = mostValued(rows, columns); place >= 0; place = mostValued(rows, columns)) {
    const i = Math.floor(place / columns)
    const j = place % columns
    partners[i] = j
    common += values[place] ?? 0
    covered += (likeness[place] ?? 0) * (held[j] ?? 0)
    for (let other = 0; other < columns; other++) values[i * columns + other] = 0
    for (let other = 0; other < rows; other++) values[other * columns + j] = 0
  }
  if (pairs !== undefined) for (let i = 0; i < rows; i++) if ((partners[i] ?? -1) >= 0) pairs.push([i, partners[i] ?? 0])
  return { common, covered, inOrder: ascending(rows) }
}

/** Place of the pair to take next; -1 when none is left. */
function mostValued(rows: number, columns: number): number {
  let best = -1
  let most = 0
  let distance = 0
  for (let i = 0, place = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, place++) {
      const value = values[place] ?? 0
      if (value < most || value === 0 || (value === most && Math.abs(i - j) >= distance)) continue
      best = place
      most = value
      distance = Math.abs(i - j)
    }
  }
  return best
}

function ascending(rows: number): boolean {
  let last = -1
  for (let i = 0; i < rows; i++) {
    const partner = partners[i] ?? -1
    if (partner < 0) continue
    if (partner < last) return false
    last = partner
  }
  return true
}

/**
 * How alike two names are, whatever their case, accents, punctuation and word order: 0 (nothing in common) to 1 (equal). Symmetric.
 * Names in different scripts are to be transliterated first (`readings`). For finding and pairing, never a proof of identity.
 */
export function similarity(left: string, right: string): number {
  const names = [normalise(left), normalise(right)].sort()
  const [a = '', b = ''] = names
  if (a === b) return a === '' ? 0 : 1
  const [shortA, shortB] = [shortened(a), shortened(b)]
  const plain = alike(a, b)
  return shortA === a && shortB === b ? plain : Math.max(plain, alike(shortA, shortB))
}

function alike(left: string, right: string): number {
  const [first, second] = [wordsOf(left).slice(0, mostWords), wordsOf(right).slice(0, mostWords)]
  const [firstWeights, secondWeights] = [first.map(weightOf), second.map(weightOf)]
  const { common, covered, inOrder } = align(firstWeights, secondWeights, (i, j) => wordSimilarity(first[i] ?? '', second[j] ?? ''))
  const whole = sum(firstWeights) + sum(secondWeights)
  return whole === 0 ? 0 : Math.min(0.99, Math.max(0, (common + covered) / whole - (inOrder ? 0 : 0.02)))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
