// How alike two names are, and in which way. Words are paired whatever their order; a pair counts by how much its word says.
import { edits, jaroWinkler, prepare, type Prepared } from './distance.ts'
import { normalise, weightOf, wordsOf } from './normalise.ts'

export type MatchKind = 'EXACT' | 'DIACRITICS' | 'WORD_ORDER' | 'PREFIX' | 'PARTIAL' | 'TYPO' | 'TRANSLITERATION' | 'IDENTIFIER'

/** Edits that a word of this length may differ by: one in a short word already makes another name. */
export function allowedEdits(length: number): number {
  return length <= 2 ? 0 : length <= 6 ? 1 : length <= 12 ? 2 : 3
}

const digit = /\p{N}/u

/**
 * 0 to 1 for a prepared word and `units[from .. from + length)`; 0 when more edits lie between them than the shorter one allows.
 * Half the share of letters that stay, half Jaro-Winkler, which forgives less at the beginning.
 * With `numbers` the word holds a digit: another number is another thing (FU YUAN YU 7876 and 7877), so a difference costs more.
 */
export function unitSimilarity(word: Prepared, numbers: boolean, units: Uint16Array, from: number, length: number): number {
  const allowed = allowedEdits(Math.min(word.length, length))
  if (Math.abs(word.length - length) > allowed) return 0
  const distance = edits(word, units, from, length)
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
  return unitSimilarity(prepare(first), hasDigit(first) || hasDigit(second), units, 0, length)
}

export function hasDigit(word: string): boolean {
  return digit.test(word)
}

/** For word `asked` of the one name and word `held` of the other: 0 to 1. */
export type WordTable = (asked: number, held: number) => number

export interface Alignment {
  /** Weight of the paired words, times how alike they are. */
  readonly common: number
  /** The same of words of the other name that found a partner, by their own weights. */
  readonly covered: number
  readonly pairs: readonly (readonly [asked: number, held: number, alike: number])[]
  readonly inOrder: boolean
}

/** Pairs words one to one, most alike and weightiest first; ties by place. */
export function align(asked: readonly number[], held: readonly number[], table: WordTable): Alignment {
  const possible: [number, number, number][] = []
  for (let i = 0; i < asked.length; i++) {
    for (let j = 0; j < held.length; j++) {
      const alike = table(i, j)
      if (alike > 0) possible.push([i, j, alike])
    }
  }
  if (possible.length > 1) possible.sort((a, b) => b[2] * (asked[b[0]] ?? 0) - a[2] * (asked[a[0]] ?? 0) || Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]) || a[0] - b[0] || a[1] - b[1])
  return pairUp(possible, asked, held)
}

function pairUp(possible: readonly (readonly [number, number, number])[], asked: readonly number[], held: readonly number[]): Alignment {
  const pairs: (readonly [number, number, number])[] = []
  let askedTaken = 0
  let heldTaken = 0
  let common = 0
  let covered = 0
  for (const pair of possible) {
    const [i, j, alike] = pair
    if ((askedTaken & (1 << i)) !== 0 || (heldTaken & (1 << j)) !== 0) continue
    askedTaken |= 1 << i
    heldTaken |= 1 << j
    pairs.push(pair)
    common += alike * (asked[i] ?? 0)
    covered += alike * (held[j] ?? 0)
  }
  return { common, covered, pairs, inOrder: inOrder(pairs) }
}

function inOrder(pairs: readonly (readonly [number, number, number])[]): boolean {
  if (pairs.length < 2) return true
  const sorted = [...pairs].sort((a, b) => a[0] - b[0])
  return sorted.every(([, place], at) => at === 0 || place > (sorted[at - 1]?.[1] ?? -1))
}

/** Words beyond this many are not compared: the alignment marks words in one machine word. */
export const mostWords = 31

/**
 * How alike two names are, whatever their case, accents, punctuation and word order: 0 (nothing in common) to 1 (equal). Symmetric.
 * Names in different scripts are to be transliterated first (`readings`). For finding and pairing, never a proof of identity.
 */
export function similarity(left: string, right: string): number {
  const names = [normalise(left), normalise(right)].sort()
  const [a = '', b = ''] = names
  if (a === b) return a === '' ? 0 : 1
  const [first, second] = [wordsOf(a).slice(0, mostWords), wordsOf(b).slice(0, mostWords)]
  const [firstWeights, secondWeights] = [first.map(weightOf), second.map(weightOf)]
  const { common, covered, inOrder } = align(firstWeights, secondWeights, (i, j) => wordSimilarity(first[i] ?? '', second[j] ?? ''))
  const whole = sum(firstWeights) + sum(secondWeights)
  if (whole === 0) return 0
  return Math.min(0.99, Math.max(0, (common + covered) / whole - (inOrder ? 0 : 0.02)))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
