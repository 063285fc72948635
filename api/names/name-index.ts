// An index over the names and identifiers of many nodes. Built once, then asked; changes go into a smaller one beside it (worker.ts).
// Everything that is long lies in typed arrays in shared memory. A departure from house style in its loops: they run over whole lists of names.
import type { NodeKind } from '../../schema/ontology.ts'
import { nodeKindNames } from '../../schema/ontology.ts'
import { Growing, listsByKey, sharedUint8, TextsBuilder, type Lists, type Texts } from './arrays.ts'
import { KeysBuilder, keysOfId, keysOfIdentifier, type Keys } from './identifiers.ts'
import { normalise, weightOf, wordsOf, writings } from './normalise.ts'
import { mostWords } from './score.ts'
import { isForeign, readings } from './transliterate.ts'
import { Vocabulary } from './vocabulary.ts'

export interface Listing {
  readonly authority: string
  /** Days since 1970-01-01 between which it is certainly in force, both inclusive. */
  readonly first: number
  readonly last: number
}

export interface NameEntry {
  readonly id: string
  readonly kind: NodeKind
  /** As sources write them, the shown one first. */
  readonly names: readonly string[]
  readonly identifiers: readonly { readonly type: string; readonly number: string }[]
  /** Of all records that are one with it. */
  readonly listings: readonly Listing[]
  /** Ids of the other records that are judged to be one with it. */
  readonly twins?: readonly string[]
}

/** A name in a foreign script is held as it is and in this many Latin readings; a query has all of them. */
const heldReadings = 3

export class NameIndexBuilder {
  readonly #ids = new TextsBuilder()
  readonly #kinds = new Growing()
  readonly #names = new TextsBuilder()
  readonly #words: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #formWords = new Growing()
  readonly #formStarts = new Growing()
  readonly #formRows = new Growing()
  /** Name times two, plus one for a reading of it. */
  readonly #formNames = new Growing()
  readonly #keys = new KeysBuilder()
  readonly #listings = new Map<number, readonly Listing[]>()

  add({ id, kind, names, identifiers, listings }: NameEntry): void {
    const row = this.#ids.add(id)
    this.#kinds.push(nodeKindNames.indexOf(kind))
    for (const name of new Set(names)) this.#addName(row, name)
    for (const key of keysOfId(id)) this.#keys.add(key, row, id)
    for (const { type, number } of identifiers) for (const key of keysOfIdentifier(type, number)) this.#keys.add(key, row, number)
    if (listings.length > 0) this.#listings.set(row, listings)
  }

  finish(): NameIndex {
    const vocabulary = new Vocabulary(this.#words)
    this.#formStarts.push(this.#formWords.length)
    const formWords = this.#formWords.shared()
    for (let at = 0; at < formWords.length; at++) formWords[at] = vocabulary.numbers[formWords[at] ?? 0] ?? 0
    const kinds = sharedUint8(this.#kinds.length)
    kinds.set(this.#kinds.shared())
    return new NameIndex({
      ids: this.#ids.finish(), names: this.#names.finish(), keys: this.#keys.finish(), listings: this.#listings,
      kinds, vocabulary, formWords, formStarts: this.#formStarts.shared(), formRows: this.#formRows.shared(), formNames: this.#formNames.shared()
    })
  }

  #addName(row: number, name: string): void {
    const place = this.#names.add(name)
    const own = normalise(name)
    for (const writing of writings(own)) this.#addForm(row, place * 2, writing)
    if (isForeign(name)) for (const reading of readings(name).slice(0, heldReadings)) if (reading !== own) this.#addForm(row, place * 2 + 1, reading)
  }

  #addForm(row: number, name: number, normalised: string): void {
    if (normalised === '') return
    this.#formStarts.push(this.#formWords.length)
    this.#formRows.push(row)
    this.#formNames.push(name)
    const words = normalised.split(' ', mostWords)
    for (const word of words) this.#formWords.push(this.#wordNumber(word))
  }

  /** Words that are compared as one (legal forms in two writings) have one number. */
  #wordNumber(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const [compared = word] = wordsOf(word)
    const number = compared === word ? this.#words.push(word) - 1 : this.#wordNumber(compared)
    this.#numbers.set(word, number)
    return number
  }
}

export interface IndexParts {
  readonly ids: Texts
  readonly names: Texts
  readonly keys: Keys
  readonly listings: ReadonlyMap<number, readonly Listing[]>
  readonly kinds: Uint8Array
  readonly vocabulary: Vocabulary
  readonly formWords: Uint32Array
  readonly formStarts: Uint32Array
  readonly formRows: Uint32Array
  readonly formNames: Uint32Array
}

export class NameIndex implements IndexParts {
  readonly ids: Texts
  readonly names: Texts
  readonly keys: Keys
  readonly listings: ReadonlyMap<number, readonly Listing[]>
  readonly kinds: Uint8Array
  readonly vocabulary: Vocabulary
  readonly formWords: Uint32Array
  readonly formStarts: Uint32Array
  readonly formRows: Uint32Array
  readonly formNames: Uint32Array
  /** Forms by word: a form stands once in the list of each of its words. */
  readonly formsOfWord: Lists
  /** Of each word, in hundredths. */
  readonly weights: Uint8Array
  /** Rows that a later index holds anew, or that are gone. */
  readonly replaced: Uint8Array

  constructor(parts: IndexParts) {
    this.ids = parts.ids
    this.names = parts.names
    this.keys = parts.keys
    this.listings = parts.listings
    this.kinds = parts.kinds
    this.vocabulary = parts.vocabulary
    this.formWords = parts.formWords
    this.formStarts = parts.formStarts
    this.formRows = parts.formRows
    this.formNames = parts.formNames
    this.formsOfWord = formsOfWord(parts)
    this.weights = sharedUint8(parts.vocabulary.size)
    for (let word = 0; word < this.weights.length; word++) this.weights[word] = Math.round(weightOf(parts.vocabulary.word(word)) * 100)
    this.replaced = sharedUint8(parts.kinds.length)
  }

  get rows(): number {
    return this.kinds.length
  }

  get forms(): number {
    return this.formRows.length
  }

  kind(row: number): NodeKind {
    return nodeKindNames[this.kinds[row] ?? 0] ?? 'Person'
  }

  /** Bytes of the arrays; lists of designations beside. */
  get bytes(): number {
    return this.ids.bytes + this.names.bytes + this.keys.bytes + this.vocabulary.bytes +
      [this.kinds, this.weights, this.replaced, this.formWords, this.formStarts, this.formRows, this.formNames, this.formsOfWord.offsets, this.formsOfWord.values].reduce((total, array) => total + array.byteLength, 0)
  }
}

function formsOfWord({ formStarts, formWords, formRows, vocabulary }: IndexParts): Lists {
  return listsByKey(vocabulary.size, pair => {
    for (let form = 0; form < formRows.length; form++) {
      const start = formStarts[form] ?? 0
      const end = formStarts[form + 1] ?? 0
      for (let at = start; at < end; at++) if (formWords.indexOf(formWords[at] ?? 0, start) === at) pair(formWords[at] ?? 0, form)
    }
  })
}
