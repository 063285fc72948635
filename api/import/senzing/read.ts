// Records of Senzing as lines of JSON, or as one JSON array.
import { InputError } from '../../errors.ts'
import { refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import type { SourceFile } from '../source.ts'
import { textOf } from '../text.ts'
import { mapRecord, type SenzingRecord } from './map.ts'

const longestRecord = 16 * 1024 * 1024

/** Objects at the outermost level of the file, whatever stands between them: line ends, or commas and brackets. Reads each once, and holds one. */
export async function* readRecords(file: SourceFile): AsyncGenerator<Entry> {
  let rest = ''
  let number = 0
  const scan = new Scan()
  for await (const text of textOf(file)) {
    rest += text
    for (let object = scan.next(rest); object !== undefined; object = scan.next(rest)) {
      yield entryOf(rest.slice(object.start, object.end), ++number)
    }
    rest = rest.slice(scan.keepFrom())
    if (rest.length > longestRecord) throw new InputError(`${file.path}: record ${number + 1} is longer than ${longestRecord} characters. This is no file of records; check that it is the right one.`)
  }
  if (rest.trim().replace(/^\]/, '').trim() !== '') throw new InputError(`${file.path}: record ${number + 1} ends in the middle: the file was cut short. Get it again from where it is published.`)
  if (number === 0) throw new InputError(`${file.path}: there is no record in it.`)
}

function entryOf(text: string, number: number): Entry {
  const locator = `record ${number}`
  try {
    return mapRecord(JSON.parse(text) as SenzingRecord, locator)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refusal(`senzing-${locator}`, locator, 'refused: a record that is no JSON', text.slice(0, 80))
  }
}

/** Finds where objects begin and end, without understanding them: brackets outside of texts. */
class Scan {
  #at = 0
  #start = -1
  #depth = 0
  #quoted = false

  next(text: string): { readonly start: number; readonly end: number } | undefined {
    for (; this.#at < text.length; this.#at++) {
      const letter = text.charCodeAt(this.#at)
      if (this.#quoted) {
        if (letter === 92) this.#at++
        else if (letter === 34) this.#quoted = false
      } else if (letter === 34) this.#quoted = true
      else if (letter === 123) {
        if (this.#depth++ === 0) this.#start = this.#at
      } else if (letter === 125 && --this.#depth === 0) {
        const found = { start: this.#start, end: ++this.#at }
        this.#start = -1
        return found
      }
    }
    return undefined
  }

  /** What is read may go; an object that has begun stays. */
  keepFrom(): number {
    const from = this.#start === -1 ? this.#at : this.#start
    this.#at -= from
    if (this.#start !== -1) this.#start = 0
    return from
  }
}
