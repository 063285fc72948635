// Asks an index: which names are like this one, rarest word first, and how each is meant.
// A departure from house style in its loops: they run over lists of names.
import type { NodeKind } from '../../schema/ontology.ts'
import { dayNumber, today } from '../../schema/dates.ts'
import { nodeKindNames } from '../../schema/ontology.ts'
import { keysOfQuery } from './identifiers.ts'
import type { NameIndex } from './name-index.ts'
import { legalForm, normalise, shortened, weightOf, wordsOf, writings } from './normalise.ts'
import { align, mostWords, sum, type Alignment, type MatchKind, type Pair } from './score.ts'
import { inEnglishSpelling, isForeign, isSemitic, readings } from './transliterate.ts'

export interface Hit {
  readonly id: string
  readonly kind: NodeKind
  /** 0 to 1, in ten-thousandths. */
  readonly score: number
  readonly matchedName: string
  readonly matchKind: MatchKind
}

/** A hit before it is described: only what is shown is worth the words. */
export interface Found {
  readonly index: NameIndex
  readonly row: number
  readonly score: number
  readonly by: Candidate | { readonly identifier: string }
}

export interface Filter {
  readonly kinds: ReadonlySet<NodeKind>
  readonly designatedBy: ReadonlySet<string> | undefined
}

/** What is less alike is no hit: more than half of what was asked, by weight, must be there. */
export const leastScore = 0.5
/** Longer queries are compared by their first words. */
const mostQueryWords = 24
/** At most so many names are aligned word by word: those with most in common. */
const mostAligned = 20_000

interface Form {
  readonly words: readonly string[]
  readonly weights: readonly number[]
  /** Sum of the weights. */
  readonly whole: number
  /** Words of the index that each word is like. */
  readonly alike: readonly Alike[]
  readonly reading: boolean
}

interface Candidate {
  readonly asked: Form
  readonly form: number
  readonly score: number
}

/** Each node that is like the query once, in no particular order. */
export function find(index: NameIndex, query: string, filter: Filter): Found[] {
  const accepted = acceptor(index, filter)
  const best = new Map<number, Found>()
  const found = (row: number, score: number, by: Found['by']): void => void best.set(row, { index, row, score, by })
  for (const key of keysOfQuery(query)) {
    for (const { row, shown } of index.keys.find(key)) if (accepted(row)) found(row, 1, { identifier: shown })
  }
  const candidates = new Map<number, Candidate>()
  for (const form of formsOf(index, query)) findForm(index, form, accepted, candidates)
  for (const [row, candidate] of candidates) if (!best.has(row)) found(row, accented(index, candidate, query) ? 0.995 : candidate.score, candidate)
  return [...best.values()]
}

/** Equal but for accents or special letters: a little less than equal. */
function accented(index: NameIndex, { form, score }: Candidate, query: string): boolean {
  return score === 1 && letters(index.names.get((index.formNames[form] ?? 0) >> 1)) !== letters(query)
}

/** A query in its writings and, in a foreign script or spelling, in its Latin readings. */
function formsOf(index: NameIndex, query: string): Form[] {
  const own = normalise(query)
  const others = (isForeign(query) ? readings(query) : [inEnglishSpelling(own)]).filter(reading => reading !== own)
  return writings(own).map(text => formOf(index, text, false)).concat(others.map(text => formOf(index, text, true)))
}

function formOf(index: NameIndex, text: string, reading: boolean): Form {
  const words = wordsOf(text).slice(0, mostQueryWords)
  const weights = words.map(weightOf)
  return { words, weights, whole: sum(weights), alike: words.map((word, place) => alikeWords(index, word, place === words.length - 1)), reading }
}

function acceptor(index: NameIndex, { kinds, designatedBy }: Filter): (row: number) => boolean {
  const wanted = Uint8Array.from(nodeKindNames, kind => kinds.has(kind) ? 1 : 0)
  const day = dayNumber(today())
  return row => index.replaced[row] === 0 && wanted[index.kinds[row] ?? 0] === 1 &&
    (designatedBy === undefined || (index.listings.get(row) ?? []).some(({ authority, first, last }) => designatedBy.has(authority) && first <= day && day <= last))
}

/** Words of the index that are like a word of the query, most alike first. */
type Alike = ReadonlyMap<number, number>

function alikeWords(index: NameIndex, word: string, last: boolean): Alike {
  const found = new Map<number, number>()
  const keep = (candidate: number, alike: number): void => {
    if ((found.get(candidate) ?? 0) < alike) found.set(candidate, alike)
  }
  index.vocabulary.similar(word, keep)
  index.vocabulary.sounding(word, keep)
  if (last) index.vocabulary.startingWith(word, 5_000, keep)
  return new Map([...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]))
}

/** Adds the best form of each row, if it is better than what is there. */
function findForm(index: NameIndex, asked: Form, accepted: (row: number) => boolean, candidates: Map<number, Candidate>): void {
  for (const form of shortlist(index, asked)) {
    const row = index.formRows[form] ?? 0
    if (!accepted(row)) continue
    const score = scoreOf(index, form, asked)
    if (score >= leastScore && score > (candidates.get(row)?.score ?? 0)) candidates.set(row, { asked, form, score })
  }
}

const scratch = { reached: new Float32Array(0), seen: new Uint8Array(0), touched: new Uint32Array(0) }

/** Forms that have at least half of the query, by weight. Rarest word first: what can no longer reach half is not taken up. */
function shortlist({ forms, formsOfWord: { offsets, values } }: NameIndex, { alike, weights, whole }: Form): number[] {
  if (scratch.reached.length < forms) Object.assign(scratch, { reached: new Float32Array(forms), seen: new Uint8Array(forms), touched: new Uint32Array(forms) })
  const { reached, seen, touched } = scratch
  const spread = alike.map(words => [...words.keys()].reduce((total, word) => total + (offsets[word + 1] ?? 0) - (offsets[word] ?? 0), 0))
  const order = [...weights.keys()].sort((a, b) => (spread[a] ?? 0) - (spread[b] ?? 0) || a - b)
  let count = 0
  let remaining = whole
  order.forEach((place, turn) => {
    const weight = weights[place] ?? 0
    const admits = remaining >= leastScore * whole - 1e-6
    for (const [word, likeness] of alike[place] ?? []) {
      for (let at = offsets[word] ?? 0; at < (offsets[word + 1] ?? 0); at++) {
        const form = values[at] ?? 0
        if (seen[form] === turn + 1) continue
        if (reached[form] === 0) {
          if (!admits) continue
          touched[count++] = form
        }
        seen[form] = turn + 1
        reached[form] = (reached[form] ?? 0) + weight * likeness
      }
    }
    remaining -= weight
  })
  return mostReached(touched.subarray(0, count), whole)
}

/** The touched forms with enough in common, and the scratch arrays clean again. Of too many, those with most: whole steps of a hundredth, so that order does not decide. */
function mostReached(touched: Uint32Array, whole: number): number[] {
  const { reached, seen } = scratch
  const step = (form: number): number => Math.min(100, Math.floor((reached[form] ?? 0) / whole * 100 + 1e-3))
  const steps = new Uint32Array(102)
  for (const form of touched) steps[step(form)] = (steps[step(form)] ?? 0) + 1
  let least = 100
  for (let total = steps[100] ?? 0; least > leastScore * 100 && total + (steps[least - 1] ?? 0) <= mostAligned; least--) total += steps[least - 1] ?? 0
  const kept: number[] = []
  for (const form of touched) {
    if (step(form) >= least) kept.push(form)
    reached[form] = 0
    seen[form] = 0
  }
  return kept
}

/** The part of the query that is there, less for words of the name that were not asked for, for another order and for a reading. */
function scoreOf(index: NameIndex, form: number, asked: Form): number {
  const { common, covered, inOrder, held } = aligned(index, form, asked)
  const score = common / asked.whole * (0.85 + 0.15 * Math.min(1, covered / held)) * (inOrder ? 1 : 0.985) * (isReading(index, form, asked) ? 0.98 : 1)
  return Math.round(Math.min(1, score) * 10_000) / 10_000
}

const heldWeights = Array.from({ length: mostWords + 1 }, (_, length) => new Float64Array(length))

function aligned({ formStarts, formWords, weights }: NameIndex, form: number, asked: Form, pairs?: Pair[]): Alignment & { readonly held: number } {
  const start = formStarts[form] ?? 0
  const held = heldWeights[(formStarts[form + 1] ?? 0) - start] ?? new Float64Array(0)
  let whole = 0
  for (let place = 0; place < held.length; place++) whole += held[place] = (weights[formWords[start + place] ?? 0] ?? 0) / 100
  const { common, covered, inOrder } = align(asked.weights, held, (word, place) => asked.alike[word]?.get(formWords[start + place] ?? 0) ?? 0, pairs)
  return { common, covered, inOrder, held: whole }
}

function isReading(index: NameIndex, form: number, asked: Form): boolean {
  return asked.reading || ((index.formNames[form] ?? 0) & 1) === 1
}

/** Best first; at equal score actors before other kinds (the order of the ontology), then by id. Rows of an index are in the order of ids. */
export function byRank(a: Found, b: Found): number {
  const kinds = (a.index.kinds[a.row] ?? 0) - (b.index.kinds[b.row] ?? 0)
  if (a.score !== b.score || kinds !== 0) return b.score - a.score || kinds
  return a.index === b.index ? a.row - b.row : a.index.ids.get(a.row) < b.index.ids.get(b.row) ? -1 : 1
}

/** What is shown of a hit: the name that was found, and how it is like what was asked. */
export function describe({ index, row, score, by }: Found, query: string): Hit {
  const id = index.ids.get(row)
  const kind = index.kind(row)
  if ('identifier' in by) return { id, kind, score, matchedName: by.identifier, matchKind: 'IDENTIFIER' }
  const matchedName = index.names.get((index.formNames[by.form] ?? 0) >> 1)
  return { id, kind, score, matchedName, matchKind: matchKindOf(index, by, letters(query) === letters(matchedName)) }
}

function matchKindOf(index: NameIndex, { asked, form }: Candidate, sameLetters: boolean): MatchKind {
  const start = index.formStarts[form] ?? 0
  const pairs: Pair[] = []
  const { inOrder } = aligned(index, form, asked, pairs)
  const words = pairs.map(([word, place]) => [asked.words[word] ?? '', index.vocabulary.word(index.formWords[start + place] ?? 0)] as const)
  if (isReading(index, form, asked) || words.some(([word, held]) => isSemitic(word) !== isSemitic(held))) return 'TRANSLITERATION'
  if (words.some(([word, held]) => !held.startsWith(word))) return 'TYPO'
  if (words.some(([word, held]) => held !== word)) return 'PREFIX'
  if (pairs.length < asked.words.length || pairs.length < (index.formStarts[form + 1] ?? 0) - start) return 'PARTIAL'
  return !inOrder ? 'WORD_ORDER' : sameLetters ? 'EXACT' : 'DIACRITICS'
}

/** What is left when case, punctuation, blanks and ways to write a legal form do not count. */
function letters(text: string): string {
  return shortened(text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}]+/u).join(' ')).split(' ').map(word => legalForm(word) ?? word).join('')
}
