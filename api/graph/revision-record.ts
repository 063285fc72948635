// What was acknowledged, written down outside the store: the embedded engine opens without a word when its log was cut short or lost.
import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'

export interface Revision {
  readonly revision: number
  /** Random, written in the same transaction as the data: after a loss the same number can come back with other content. */
  readonly stamp: string
}

export type Comparison = 'EQUAL' | 'AHEAD' | 'BEHIND' | 'OTHER'

const keptLines = 1000

/** Appends one line for each acknowledged transaction, and syncs it. */
export class RevisionRecord {
  readonly path: string
  readonly #lines: Revision[]
  #file: number | undefined

  /** @throws SyntaxError if a line other than the last, which a kill may have cut, is not readable. */
  constructor(path: string) {
    this.path = path
    this.#lines = existsSync(path) ? readLines(readFileSync(path, 'utf8')) : []
  }

  get last(): Revision | undefined {
    return this.#lines.at(-1)
  }

  /**
   * EQUAL: the store holds what was acknowledged. AHEAD: one transaction more, committed before a kill came between it and this
   * record. BEHIND: something acknowledged is missing. OTHER: the same number with other content.
   */
  compare(store: Revision | undefined): Comparison {
    const { last } = this
    if (last === undefined) return store === undefined ? 'EQUAL' : 'AHEAD'
    if (store === undefined || store.revision < last.revision) return 'BEHIND'
    if (store.revision > last.revision) return 'AHEAD'
    return store.stamp === last.stamp ? 'EQUAL' : 'OTHER'
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
    return openSync(this.path, 'a', 0o600)
  }
}

function readLines(text: string): Revision[] {
  const lines = text.split('\n')
  const cut = lines.pop()
  const revisions = lines.map(line => JSON.parse(line) as Revision)
  if (cut === undefined || cut === '') return revisions
  try {
    return [...revisions, JSON.parse(cut) as Revision]
  } catch {
    return revisions
  }
}
