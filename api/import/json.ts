// JSON lists as a stream of objects: the items of one array, one object after another, or one on each line.
import { InputError } from '../errors.ts'
import type { SourceFile } from './source.ts'
import { textOf } from './text.ts'

export interface JsonItem {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly value: Readonly<Record<string, unknown>>
  /** As the file has it. */
  readonly text: string
}

/** No object of a list comes near: a limit keeps a hostile file from filling the memory. */
const longestItem = 16_000_000
const deepest = 100

const [quote, backslash, open, close, bracket, closing, comma, newline] = [34, 92, 123, 125, 91, 93, 44, 10]
const blanks: ReadonlySet<number> = new Set([32, 9, 13, 10, 0xFEFF])

/**
 * @param within names of the arrays that hold the items where the outermost value is an object: `{"records": [...]}`
 * @throws InputError naming the line: not JSON, cut short, something else than objects, an object that is too large or too deep.
 */
export async function* jsonItems(file: SourceFile, { within = [] }: { readonly within?: readonly string[] } = {}): AsyncGenerator<JsonItem> {
  const scan = new Scan(file, within)
  for await (const piece of textOf(file)) yield* scan.add(piece)
  scan.end()
}

class Scan {
  readonly #file: SourceFile
  readonly #wrapper: RegExp | undefined
  #place: 'start' | 'array' | 'lines' | 'over' = 'start'
  #text = ''
  #line = 1
  /** Of the item that is open: where it begins, and how deep the reading is in it. */
  #from = -1
  #fromLine = 1
  #depth = 0
  #inString = false
  #items = 0

  constructor(file: SourceFile, within: readonly string[]) {
    this.#file = file
    this.#wrapper = within.length === 0 ? undefined : new RegExp(`\\{\\s*"(?:${within.join('|')})"\\s*:\\s*\\[`, 'y')
  }

  *add(piece: string): Generator<JsonItem> {
    let at = this.#text.length
    this.#text += piece
    while (at < this.#text.length) {
      if (this.#from === -1) at = this.#between(at)
      else if (this.#inString) {
        const next = this.#through(at)
        if (next === -1) break
        at = next
      } else {
        const item = this.#inside(at)
        if (item !== undefined) yield item
        at++
      }
    }
    this.#drop()
  }

  end(): void {
    if (this.#from !== -1 || this.#place === 'array') this.#refuse('the file was cut short: an object or the list does not end.', this.#from === -1 ? this.#line : this.#fromLine)
    if (this.#items === 0 && this.#place === 'start') this.#refuse('there is nothing in it.', 1)
  }

  /** Between items: brackets, commas and blanks; returns where to go on. */
  #between(at: number): number {
    const code = this.#text.charCodeAt(at)
    if (code === newline) this.#line++
    if (blanks.has(code) || this.#place === 'over') return at + 1
    if (this.#place === 'start') return this.#begin(at, code)
    if (code === open) this.#openItem(at)
    else if (code === closing && this.#place === 'array') this.#place = 'over'
    else if (code !== comma || this.#place !== 'array') this.#refuse(`"${this.#text.slice(at, at + 20)}" stands where an object is expected. This is no list in JSON, or it is damaged.`, this.#line)
    return at + 1
  }

  #begin(at: number, code: number): number {
    if (this.#wrapper !== undefined) this.#wrapper.lastIndex = at
    const wrapped = this.#wrapper?.exec(this.#text)?.[0] ?? ''
    this.#place = code === bracket || wrapped !== '' ? 'array' : 'lines'
    if (wrapped === '') return code === bracket ? at + 1 : at
    for (const character of wrapped) if (character === '\n') this.#line++
    return at + wrapped.length
  }

  #openItem(at: number): void {
    this.#from = at
    this.#fromLine = this.#line
    this.#depth = 1
  }

  /** To behind the end of a string; -1 where it goes on in the next piece. */
  #through(at: number): number {
    for (let end = this.#text.indexOf('"', at); end !== -1; end = this.#text.indexOf('"', end + 1)) {
      let slashes = 0
      while (this.#text.charCodeAt(end - 1 - slashes) === backslash) slashes++
      if (slashes % 2 === 1) continue
      this.#inString = false
      return end + 1
    }
    return -1
  }

  #inside(at: number): JsonItem | undefined {
    const code = this.#text.charCodeAt(at)
    if (code === quote) this.#inString = true
    else if (code === newline) this.#line++
    else if (code === open || code === bracket) {
      if (++this.#depth > deepest) this.#refuse(`values are nested deeper than ${deepest}.`, this.#line)
    } else if ((code === close || code === closing) && --this.#depth === 0) return this.#item(at + 1)
    return undefined
  }

  #item(end: number): JsonItem {
    const text = this.#text.slice(this.#from, end)
    this.#from = -1
    this.#items++
    try {
      return { line: this.#fromLine, value: JSON.parse(text) as Record<string, unknown>, text }
    } catch (error) {
      return this.#refuse(`this is no JSON (${(error as Error).message}).`, this.#fromLine)
    }
  }

  /** Forgets what has been read. */
  #drop(): void {
    if (this.#from === -1) this.#text = ''
    else if (this.#from > 0) {
      this.#text = this.#text.slice(this.#from)
      this.#from = 0
    }
    if (this.#text.length > longestItem) this.#refuse(`an object is longer than ${longestItem} characters. This is no record of a list; check that it is the right file.`, this.#fromLine)
  }

  #refuse(reason: string, line: number): never {
    throw new InputError(`${this.#file.path}: line ${line}: ${reason} Get the file again from where it is published.`)
  }
}

/** The fields of an object, each taken out by its name: what nobody takes is left over, and belongs into the report. */
export class Fields {
  readonly #values: Map<string, unknown>
  readonly #inner: { readonly name: string; readonly fields: Fields }[] = []

  constructor(value: Readonly<Record<string, unknown>>) {
    this.#values = new Map(Object.entries(value))
  }

  /** Text, or a number or truth value as text; empty for anything else, which then is left over. */
  text(name: string): string {
    const value = this.#values.get(name)
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return ''
    this.#values.delete(name)
    return String(value).trim()
  }

  flag(name: string): boolean | undefined {
    const value = this.#values.get(name)
    if (typeof value !== 'boolean') return undefined
    this.#values.delete(name)
    return value
  }

  number(name: string): number | undefined {
    const value = this.#values.get(name)
    if (typeof value !== 'number') return undefined
    this.#values.delete(name)
    return value
  }

  /** One text or a list of them. */
  texts(name: string): string[] {
    const value = this.#values.get(name)
    if (!Array.isArray(value)) return [this.text(name)].filter(text => text !== '')
    if (!value.every(part => typeof part === 'string' || typeof part === 'number')) return []
    this.#values.delete(name)
    return value.map(part => String(part).trim()).filter(part => part !== '')
  }

  /** One object or a list of them; their own left-overs are those of this one. */
  items(name: string): Fields[] {
    const value = this.#values.get(name)
    const all = Array.isArray(value) ? value : value === undefined ? [] : [value]
    if (!all.every(isObject)) return []
    this.#values.delete(name)
    const items = all.map(item => new Fields(item))
    for (const fields of items) this.#inner.push({ name, fields })
    return items
  }

  item(name: string): Fields | undefined {
    return isObject(this.#values.get(name)) ? this.items(name)[0] : undefined
  }

  rest(): string[] {
    const own = [...this.#values].filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)).map(([name, value]) => `${name} ${JSON.stringify(value).slice(0, 200)}`)
    return [...own, ...this.#inner.flatMap(({ name, fields }) => fields.rest().map(text => `${name}.${text}`))]
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
