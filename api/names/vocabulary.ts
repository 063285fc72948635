// Every word of all names, found by what it looks like: by its trigrams, in typed arrays.
// Words are numbered by length, so that a list of trigrams holds words of neighbouring lengths in one stretch.
import { listsByKey, sharedUint16, sharedUint32, type Lists } from './arrays.ts'
import { comparing, prepare, type Prepared } from './distance.ts'
import { longestWord } from './normalise.ts'
import { allowedEdits, hasDigit, unitSimilarity } from './score.ts'
import { consonants, isSemitic } from './transliterate.ts'

/** 64 classes of letters: the boundary, a to z, 0 to 9, and the rest by remainder; a trigram is three of them. */
const classes = 64
const trigrams = classes ** 3
const otherClasses = classes - 37

/** Different trigrams of a word, with two boundaries before and after: a word of n letters has at most n + 2. */
function trigramsOf(units: Uint16Array, from: number, length: number, into: Uint32Array): number {
  let count = 0
  let code = 0
  for (let at = 0; at < length + 2; at++) {
    code = ((code * classes) | (at < length ? classOf(units[from + at] ?? 0) : 0)) & (trigrams - 1)
    let seen = 0
    while (seen < count && into[seen] !== code) seen++
    if (seen === count) into[count++] = code
  }
  return count
}

function classOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96
  if (unit >= 48 && unit <= 57) return unit - 21
  return 37 + unit % otherClasses
}

/** Called with each word found. */
export type WordFound = (word: number, alike: number) => void

export class Vocabulary {
  readonly size: number
  /** Of the words in the order they were given: their number here. */
  readonly numbers: Uint32Array
  readonly #units: Uint16Array
  readonly #starts: Uint32Array
  readonly #firstOfLength: Uint32Array
  readonly #byTrigram: Lists
  readonly #byConsonants: Lists
  readonly #counts: Uint8Array
  readonly #touched: Uint32Array
  readonly #scratch = new Uint32Array(longestWord + 2)

  constructor(words: readonly string[]) {
    this.size = words.length
    const { numbers, order, firstOfLength } = byLength(words)
    this.numbers = numbers
    this.#firstOfLength = firstOfLength
    this.#starts = sharedUint32(words.length + 1)
    this.#units = this.#spell(words, order)
    this.#byTrigram = listsByKey(trigrams, pair => {
      for (let word = 0; word < this.size; word++) {
        const count = trigramsOf(this.#units, this.#start(word), this.#length(word), this.#scratch)
        for (let at = 0; at < count; at++) pair(this.#scratch[at] ?? 0, word)
      }
    })
    this.#byConsonants = consonantLists(words, numbers)
    this.#counts = new Uint8Array(words.length)
    this.#touched = new Uint32Array(words.length)
  }

  get bytes(): number {
    return [this.numbers, this.#units, this.#starts, ...Object.values(this.#byTrigram) as Uint32Array[], ...Object.values(this.#byConsonants) as Uint32Array[], this.#counts, this.#touched].reduce((total, array) => total + array.byteLength, 0)
  }

  /**
   * Every word within the edits that the length of this one allows, itself included. Complete for words whose trigrams differ from
   * each other: an edit spoils at most four of them (a swap of neighbours), so a word near enough keeps the rest.
   */
  similar(word: string, found: WordFound): void {
    const prepared = prepare(word)
    const numbers = hasDigit(word)
    const allowed = allowedEdits(prepared.length)
    const own = trigramsOf(prepared.units, 0, prepared.length, this.#scratch)
    const needed = Math.max(1, own - 4 * allowed)
    const least = this.#firstOfLength[Math.max(1, prepared.length - allowed)] ?? this.size
    const most = this.#firstOfLength[Math.min(longestWord, prepared.length + allowed) + 1] ?? this.size
    const count = this.#count(this.#stretches(own, least, most), own - needed)
    comparing(prepared, () => {
      for (let at = 0; at < count; at++) {
        const candidate = this.#touched[at] ?? 0
        if ((this.#counts[candidate] ?? 0) >= needed) this.#compare(candidate, prepared, numbers, found)
        this.#counts[candidate] = 0
      }
    })
  }

  /** Words that begin with this one and are longer; nearer lengths first. */
  startingWith(word: string, most: number, found: WordFound): void {
    const { units, length } = prepare(word)
    const own = trigramsOf(units, 0, length, this.#scratch)
    // The last two trigrams end the word and are not part of a longer one.
    const [stretch] = this.#stretches(Math.max(1, own - 2), this.#firstOfLength[Math.min(length + 1, longestWord + 1)] ?? this.size, this.size)
    if (stretch === undefined) return
    let count = 0
    for (let at = stretch.from; at < stretch.to && count < most; at++) {
      const candidate = this.#byTrigram.values[at] ?? 0
      if (!this.#begins(candidate, units, length)) continue
      count++
      found(candidate, 0.8 + 0.19 * length / this.#length(candidate))
    }
  }

  /**
   * Words that have the same consonants, where one of the two is in Arabic or Hebrew letters and the other is not.
   * Two consonants alone are too few to find a name by; beside other words they count.
   */
  sounding(word: string, found: WordFound): void {
    const key = consonants(word)
    if (key.length < 2) return
    const semitic = isSemitic(word)
    const { offsets, values } = this.#byConsonants
    const bucket = bucketOf(key, semitic ? 0 : 1, offsets.length - 1)
    for (let at = offsets[bucket] ?? 0; at < (offsets[bucket + 1] ?? 0); at++) {
      const candidate = values[at] ?? 0
      const spelled = this.word(candidate)
      if (isSemitic(spelled) !== semitic && consonants(spelled) === key) found(candidate, key.length === 2 ? 0.55 : 0.8)
    }
  }

  word(number: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#starts[number], this.#starts[number + 1]))
  }

  #start(word: number): number {
    return this.#starts[word] ?? 0
  }

  #length(word: number): number {
    return (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0)
  }

  #spell(words: readonly string[], order: Uint32Array): Uint16Array {
    const units = sharedUint16(words.reduce((total, { length }) => total + length, 0))
    let end = 0
    for (let number = 0; number < order.length; number++) {
      const word = words[order[number] ?? 0] ?? ''
      this.#starts[number] = end
      for (let at = 0; at < word.length; at++) units[end++] = word.charCodeAt(at)
    }
    this.#starts[order.length] = end
    return units
  }

  /** For the first trigrams in the scratch: where the words of the wanted lengths lie in their lists; shortest first. */
  #stretches(count: number, least: number, most: number): { from: number; to: number }[] {
    const { offsets, values } = this.#byTrigram
    const stretches: { from: number; to: number }[] = []
    for (let at = 0; at < count; at++) {
      const code = this.#scratch[at] ?? 0
      const [start, end] = [offsets[code] ?? 0, offsets[code + 1] ?? 0]
      const from = firstAtLeast(values, start, end, least)
      stretches.push({ from, to: firstAtLeast(values, from, end, most) })
    }
    return stretches.sort((a, b) => a.to - a.from - (b.to - b.from))
  }

  /** Counts common trigrams. Words first met after so many lists cannot have enough of them any more. */
  #count(stretches: readonly { from: number; to: number }[], admitted: number): number {
    const counts = this.#counts
    const touched = this.#touched
    const { values } = this.#byTrigram
    let count = 0
    stretches.forEach(({ from, to }, list) => {
      for (let at = from; at < to; at++) {
        const word = values[at] ?? 0
        const before = counts[word] ?? 0
        if (before === 0) {
          if (list > admitted) continue
          touched[count++] = word
        }
        counts[word] = before + 1
      }
    })
    return count
  }

  #compare(candidate: number, prepared: Prepared, numbers: boolean, found: WordFound): void {
    const start = this.#start(candidate)
    const alike = unitSimilarity(prepared, numbers || this.#hasDigit(candidate), this.#units, start, this.#length(candidate))
    if (alike > 0) found(candidate, alike)
  }

  #hasDigit(word: number): boolean {
    for (let at = this.#start(word); at < (this.#starts[word + 1] ?? 0); at++) {
      const unit = this.#units[at] ?? 0
      if (unit >= 48 && unit <= 57) return true
    }
    return false
  }

  #begins(candidate: number, units: Uint16Array, length: number): boolean {
    const start = this.#start(candidate)
    for (let at = 0; at < length; at++) if (this.#units[start + at] !== units[at]) return false
    return this.#length(candidate) > length
  }
}

function byLength(words: readonly string[]): { numbers: Uint32Array; order: Uint32Array; firstOfLength: Uint32Array } {
  const firstOfLength = new Uint32Array(longestWord + 2)
  for (const { length } of words) firstOfLength[length + 1] = (firstOfLength[length + 1] ?? 0) + 1
  for (let length = 1; length < firstOfLength.length; length++) firstOfLength[length] = (firstOfLength[length] ?? 0) + (firstOfLength[length - 1] ?? 0)
  const next = firstOfLength.slice()
  const numbers = sharedUint32(words.length)
  const order = new Uint32Array(words.length)
  words.forEach(({ length }, place) => {
    const number = next[length] ?? 0
    next[length] = number + 1
    numbers[place] = number
    order[number] = place
  })
  return { numbers, order, firstOfLength }
}

/** Words by their consonants, those in Arabic and Hebrew letters apart from the others: each looks among the others. */
function consonantLists(words: readonly string[], numbers: Uint32Array): Lists {
  const buckets = 1 << Math.max(4, 32 - Math.clz32(words.length))
  const keys = new Uint32Array(words.length)
  words.forEach((word, place) => {
    const key = consonants(word)
    keys[place] = key.length < 2 ? buckets : bucketOf(key, isSemitic(word) ? 1 : 0, buckets)
  })
  return listsByKey(buckets, pair => keys.forEach((key, place) => {
    if (key < buckets) pair(key, numbers[place] ?? 0)
  }))
}

function bucketOf(key: string, table: number, buckets: number): number {
  let hash = 2_166_136_261 ^ table
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16_777_619)
  return (hash >>> 0) % buckets
}

function firstAtLeast(values: Uint32Array, from: number, to: number, least: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
