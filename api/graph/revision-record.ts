// What was acknowledged, written down outside the store: the embedded engine opens without a word when its log was cut short or lost.
import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Revision {
  readonly revision: number
  /** Random, written in the same transaction as the data: after a loss the same number can come back with other content. */
  readonly stamp: string
}

export type Comparison = 'EQUAL' | 'AHEAD' | 'BEHIND' | 'OTHER' | 'RECORD_BEHIND'

const keptLines = 1000

/** Appends one line for each acknowledged transaction, and syncs it. */
export class RevisionRecord {
  readonly path: string
  readonly #lines: Revision[]
  #file: number | undefined

  private constructor(path: string, lines: Revision[]) {
    this.path = path
    this.#lines = lines
  }

  /** @throws SyntaxError if a line other than the last, which a kill may have cut, is not readable. */
  static read(path: string): RevisionRecord {
    return new RevisionRecord(path, existsSync(path) ? readLines(readFileSync(path, 'utf8')) : [])
  }

  static anew(path: string): RevisionRecord {
    return new RevisionRecord(path, [])
  }

  /** Of a store that is not open yet. */
  static readonly none = new RevisionRecord('', [])

  get last(): Revision | undefined {
    return this.#lines.at(-1)
  }

  /**
   * EQUAL: the store holds what was acknowledged. AHEAD: one transaction more, committed before a kill came between it and this
   * record. BEHIND: something acknowledged is missing. OTHER: the same number with other content. RECORD_BEHIND: more than one
   * transaction more, which one writer cannot leave: it is the record that lost something.
   */
  compare(store: Revision | undefined): Comparison {
    const acknowledged = this.last?.revision ?? 0
    const held = store?.revision ?? 0
    if (held < acknowledged) return 'BEHIND'
    if (held > acknowledged) return held === acknowledged + 1 ? 'AHEAD' : 'RECORD_BEHIND'
    return store?.stamp === this.last?.stamp ? 'EQUAL' : 'OTHER'
  }

  /** Takes what the store holds for the truth from now on. */
  begin(revision: Revision | undefined): void {
    this.#lines.length = 0
    if (revision !== undefined) return this.append(revision)
    this.close()
    this.#file = this.#open()
  }

  append(revision: Revision): void {
    this.#file ??= this.#open()
    writeSync(this.#file, `${JSON.stringify(revision)}\n`)
    fdatasyncSync(this.#file)
    this.#lines.push(revision)
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  /** Old lines go when the record is opened for writing, and with them a last line that was cut. */
  #open(): number {
    const kept = this.#lines.slice(-keptLines)
    const temporary = `${this.path}.new`
    const file = openSync(temporary, 'w', 0o600)
    writeSync(file, kept.map(line => `${JSON.stringify(line)}\n`).join(''))
    fdatasyncSync(file)
    closeSync(file)
    renameSync(temporary, this.path)
    const folder = openSync(dirname(this.path), 'r')
    fsyncSync(folder)
    closeSync(folder)
    return openSync(this.path, 'a', 0o600)
  }
}

function readLines(text: string): Revision[] {
  const lines = text.split('\n')
  const cut = lines.pop()
  const revisions = lines.map(readLine)
  if (cut === undefined || cut === '') return revisions
  try {
    return [...revisions, readLine(cut)]
  } catch {
    return revisions
  }
}

function readLine(text: string): Revision {
  const { revision, stamp } = JSON.parse(text) as Partial<Revision>
  if (!Number.isSafeInteger(revision) || typeof stamp !== 'string') throw new SyntaxError(`"${text.slice(0, 80)}" is no revision`)
  return { revision: Number(revision), stamp }
}
