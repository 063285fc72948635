// Partial dates by code: few are different, and a walk asks only for the first and the last day that one may mean.
import { dawn, interval, never, type PartialDate } from '../../schema/dates.ts'

/** Code 0: no date. */
export class Dates {
  readonly #codes = new Map<PartialDate, number>()
  readonly #texts: (PartialDate | undefined)[] = [undefined]
  /** By code; without a date: ever since, and for ever. */
  first = Int32Array.of(dawn)
  last = Int32Array.of(never)

  code(date: PartialDate | null | undefined): number {
    if (date === null || date === undefined) return 0
    return this.#codes.get(date) ?? this.#enter(date)
  }

  text(code: number): PartialDate | undefined {
    return this.#texts[code]
  }

  #enter(date: PartialDate): number {
    const { first, last } = interval(date)
    const code = this.#texts.push(date) - 1
    this.#codes.set(date, code)
    if (code >= this.first.length) {
      this.first = grown(this.first)
      this.last = grown(this.last)
    }
    this.first[code] = first
    this.last[code] = last
    return code
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2 + 64)
  longer.set(array)
  return longer
}
