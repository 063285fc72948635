// The columns of ties. What repeats (dates, lists of sources, combinations of attributes) is kept once and named by a code.
import { grades, gradeRank, type Grade } from '../../schema/grades.ts'
import { dayNumber, never } from '../../schema/dates.ts'
import { tieKindNames, type TieKind } from '../../schema/ontology.ts'
import { Dates } from './dates.ts'
import { compareTexts } from './order.ts'
import { Ids } from './ids.ts'
import { bytes, longerBytes, longerCodes, longerWords, roomFor, shorts, wideEnough, words, type Codes } from './shared.ts'

export const attributeNames = ['withdrawnBy', 'shareMinimum', 'shareMaximum', 'capacity', 'knowledge', 'support', 'attempted', 'relation', 'basis', 'judgement'] as const
/** What a tie holds beside its ends, dates and sources, as far as walks and judging ask. */
export interface Attributes {
  readonly withdrawnBy?: string
  readonly shareMinimum?: number
  readonly shareMaximum?: number
  readonly capacity?: string
  readonly knowledge?: string
  readonly support?: string
  readonly attempted?: string
  readonly relation?: string
  readonly basis?: string
  readonly judgement?: string
}

export const kindCode = Object.fromEntries(tieKindNames.map((kind, code) => [kind, code])) as Readonly<Record<TieKind, number>>
export const removed = 255

const byRank: readonly (Grade | null)[] = [...grades, null].sort((left, right) => gradeRank(left) - gradeRank(right))

export function gradeOfRank(rank: number): Grade | null {
  return byRank[rank] ?? null
}

/** What repeats, kept once. Code 0 is the first value, given at the start. */
export class Repeated<T> {
  readonly values: T[]
  readonly #codes = new Map<string, number>()
  readonly #keyOf: (value: T) => string
  constructor(first: T, keyOf: (value: T) => string) {
    this.#keyOf = keyOf
    this.values = [first]
    this.#codes.set(keyOf(first), 0)
  }

  code(value: T): number {
    const key = this.#keyOf(value)
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = this.values.push(value) - 1
    this.#codes.set(key, code)
    return code
  }
}

/** Everything of one tie by codes, as it goes into the columns. */
export interface CodedTie {
  readonly kind: number
  readonly start: number
  readonly end: number
  readonly since: number
  readonly until: number
  readonly sources: number
  readonly attributes: number
}

/** The tables that the codes name. */
export class Codebook {
  readonly dates = new Dates()
  readonly sources = new Repeated<readonly string[]>([], sources => sources.join('\u0000'))
  readonly attributes = new Repeated<Attributes>({}, attributes => attributeNames.map(name => attributes[name] ?? '').join('\u0000'))
  readonly #withdrawn: number[] = []

  /** First day on which the list no longer states it; `never` for most. */
  withdrawnFrom(attributes: number): number {
    const { withdrawnBy } = this.attributes.values[attributes] ?? {}
    return this.#withdrawn[attributes] ??= withdrawnBy === undefined ? never : dayNumber(withdrawnBy)
  }
}

export class TieColumns {
  readonly book: Codebook
  ids = new Ids()
  count = 0
  kind: Uint8Array
  start: Uint32Array
  end: Uint32Array
  since: Codes
  until: Codes
  sources: Uint32Array
  attributes: Uint32Array
  /** How strongly it connects whatever the day: 0 not at all, 1 weak, 2 medium, 3 strong. */
  strength: Uint8Array
  /** Rank of its grade. */
  grade: Uint8Array

  constructor(book: Codebook, room: number) {
    const long = roomFor(room)
    this.book = book
    this.kind = bytes(long)
    this.start = words(long)
    this.end = words(long)
    this.since = shorts(long)
    this.until = shorts(long)
    this.sources = words(long)
    this.attributes = words(long)
    this.strength = bytes(long)
    this.grade = bytes(long)
  }

  push(id: string, tie: CodedTie): number {
    const row = this.count++
    this.ids.push(id)
    this.#reserve(this.count)
    this.set(row, tie)
    return row
  }

  set(row: number, tie: CodedTie): void {
    this.kind[row] = tie.kind
    this.start[row] = tie.start
    this.end[row] = tie.end
    this.since = wideEnough(this.since, tie.since)
    this.since[row] = tie.since
    this.until = wideEnough(this.until, tie.until)
    this.until[row] = tie.until
    this.sources[row] = tie.sources
    this.attributes[row] = tie.attributes
  }

  coded(row: number): CodedTie {
    return {
      kind: this.kind[row] ?? removed, start: this.start[row] ?? 0, end: this.end[row] ?? 0, since: this.since[row] ?? 0, until: this.until[row] ?? 0,
      sources: this.sources[row] ?? 0, attributes: this.attributes[row] ?? 0
    }
  }

  attributesOf(row: number): Attributes {
    return this.book.attributes.values[this.attributes[row] ?? 0] ?? {}
  }

  sourcesOf(row: number): readonly string[] {
    return this.book.sources.values[this.sources[row] ?? 0] ?? []
  }

  gradeOf(row: number): Grade | null {
    return gradeOfRank(this.grade[row] ?? 0)
  }

  kindName(row: number): TieKind | undefined {
    return tieKindNames[this.kind[row] ?? removed]
  }

  /** By kind, then id, then ends: the order within the lists of a node. */
  compare(left: number, right: number): number {
    const { kind, start, end, ids } = this
    return (kind[left] ?? 0) - (kind[right] ?? 0) || compareTexts(ids.at(left), ids.at(right))
      || (start[left] ?? 0) - (start[right] ?? 0) || (end[left] ?? 0) - (end[right] ?? 0)
  }

  #reserve(count: number): void {
    if (count <= this.kind.length) return
    this.kind = longerBytes(this.kind, count)
    this.start = longerWords(this.start, count)
    this.end = longerWords(this.end, count)
    this.since = longerCodes(this.since, count)
    this.until = longerCodes(this.until, count)
    this.sources = longerWords(this.sources, count)
    this.attributes = longerWords(this.attributes, count)
    this.strength = longerBytes(this.strength, count)
    this.grade = longerBytes(this.grade, count)
  }
}
