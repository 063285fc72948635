// Entities of FollowTheMoney as lines of JSON: whole files, deltas and nested targets. A million of them is a usual file, so a line costs
// one search for its end, one decoding and one JSON.parse.
import { isUtf8 } from 'node:buffer'
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { takeApart } from './nested.ts'
import type { BadRecord, RawEntity, RawRecord, Read } from './raw.ts'

/** No entity comes near; without a limit a file of one line would be read into memory. */
const longestLine = 64 * 1024 * 1024
const lineFeed = 10

/** What a line may be: an entity, or a step of a delta. */
interface Line extends RawEntity {
  readonly op?: string
  readonly entity?: RawEntity
}

/**
 * Records in pieces of many: to wait for each by itself takes as long as to read it.
 * @param nested entities stand inside others: the same one may come several times, and is stated once
 * @throws InputError for a file that is not UTF-8, has a line without end or was cut short.
 */
export async function* readLines(file: SourceFile, nested: boolean): AsyncGenerator<readonly Read[]> {
  const seen = nested ? new Set<string>() : undefined
  let number = 0
  for await (const { bytes, last } of wholeLines(file, () => number)) {
    const records: Read[] = []
    for (let start = number === 0 && bytes[0] === 0xEF ? 3 : 0; start < bytes.length;) {
      const found = bytes.indexOf(lineFeed, start)
      const end = found === -1 ? bytes.length : found
      number++
      const record = end - start > 1 ? recordOn(bytes.toString('utf8', start, end), number, file, last && found === -1) : undefined
      if (seen !== undefined && record !== undefined && 'entity' in record) records.push(...apart(record, seen))
      else if (record !== undefined) records.push(record)
      start = end + 1
    }
    yield records
  }
  if (number === 0) throw new InputError(`${file.path}: the file is empty.`)
}

function recordOn(text: string, line: number, file: SourceFile, last: boolean): Read | undefined {
  const locator = `line ${line}`
  const parsed = parse(text)
  if (parsed !== undefined) return recordOf(parsed, locator, text)
  if (text.trim() === '') return undefined
  if (last) throw new InputError(`${file.path}: ${locator} ends in the middle: the file was cut short. Get it again from where it is published.`)
  return { locator, kind: 'refused: a line that is no JSON', example: text.slice(0, 80) }
}

function* apart(record: RawRecord, seen: Set<string>): Generator<Read> {
  if (record.operation === 'DELETE') {
    yield record
    return
  }
  for (const entity of takeApart(record.entity)) {
    if (seen.has(entity.id)) continue
    seen.add(entity.id)
    yield { ...record, entity }
  }
}

function parse(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line
  } catch {
    return undefined
  }
}

function recordOf(line: Line, locator: string, text: string): RawRecord | BadRecord {
  if (typeof line !== 'object' || (line as unknown) === null) return bad(locator, text, 'refused: a line that is no entity')
  const { op } = line
  const entity = op === undefined ? line : line.entity
  if (typeof entity !== 'object' || (entity as unknown) === null || typeof entity.id !== 'string' || entity.id === '' || entity.id.length > 400) return bad(locator, text, 'refused: a record without an id')
  if (op === 'DEL') return { locator, operation: 'DELETE', entity: { id: entity.id, schema: '', properties: {} }, original: () => text }
  if (op !== undefined && op !== 'ADD' && op !== 'MOD') return bad(locator, text, 'refused: a step of a delta that is none of ADD, MOD and DEL')
  if (typeof entity.schema !== 'string' || typeof entity.properties !== 'object' || (entity.properties as unknown) === null) return bad(locator, text, 'refused: a record without schema or properties')
  return { locator, operation: 'STATE', entity, original: () => text }
}

function bad(locator: string, text: string, kind: string): BadRecord {
  return { locator, kind, example: text.slice(0, 80) }
}

/** Rows of a file of statements: lines of JSON whose values are texts. */
export async function* readJsonLines(file: SourceFile): AsyncGenerator<{ readonly line: number; readonly cells: Readonly<Record<string, string>> }> {
  let number = 0
  for await (const { bytes, last } of wholeLines(file, () => number)) {
    for (const text of bytes.toString('utf8').split('\n')) {
      number++
      if (text.trim() === '') continue
      const parsed: unknown = parse(text)
      if (parsed !== undefined && (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))) throw new InputError(`${file.path}: line ${number} is no statement: an object of names and values is expected there. Get the file again from where it is published.`)
      const cells = parsed === undefined ? undefined : textsOf(parsed)
      if (cells === undefined) throw new InputError(`${file.path}: line ${number} is no JSON${last ? ': the file was cut short' : ''}. Get it again from where it is published.`)
      yield { line: number, cells }
    }
    if (bytes[bytes.length - 1] === lineFeed) number--
  }
}

/** What is no text is written as one; what is empty is left out. */
function textsOf(line: object): Record<string, string> {
  return Object.fromEntries(Object.entries(line).flatMap(([name, value]: [string, unknown]) => typeof value === 'string' ? [[name, value]] : typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : []))
}

/** Pieces of the file that end where a line ends. */
async function* wholeLines(file: SourceFile, line: () => number): AsyncGenerator<{ readonly bytes: Buffer; readonly last: boolean }> {
  let rest: Buffer[] = []
  let size = 0
  const checked = (bytes: Buffer, last: boolean) => {
    if (!isUtf8(bytes)) throw new InputError(`${file.path}: the text after line ${line()} is not UTF-8. Save the file as UTF-8, or get it again from where it is published.`)
    if (bytes.includes(0)) throw new InputError(`${file.path}: there are zero bytes after line ${line()}: this is a binary file, or text in UTF-16. Save it as UTF-8, or get it again from where it is published.`)
    return { bytes, last }
  }
  for await (const chunk of await file.open()) {
    const bytes = chunk as Buffer
    const end = bytes.lastIndexOf(lineFeed)
    if (end === -1) {
      rest.push(bytes)
      size += bytes.length
      if (size > longestLine) throw new InputError(`${file.path}: line ${line() + 1} is longer than ${longestLine} bytes. This is no file of entities; check that it is the right one.`)
      continue
    }
    yield checked(Buffer.concat([...rest, bytes.subarray(0, end + 1)]), false)
    rest = [bytes.subarray(end + 1)]
    size = bytes.length - end - 1
  }
  if (size > 0) yield checked(Buffer.concat(rest), true)
}
