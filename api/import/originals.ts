// Entries as the source wrote them, kept beside the graph: one file for each run, in batches. What is derived from them stands in the
// graph; this is to be shown beside it, and an import can be repeated without it.
import { appendFile, mkdir, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { floored } from '../../schema/cohorts.ts'
import type { NodeInput } from '../../schema/records.ts'
import { StoreError } from '../errors.ts'
import type { PendingChange } from './comparison.ts'
import { member, members, wholeLength } from './gzip-members.ts'

export interface Original {
  /** Of the record. */
  readonly id: string
  readonly text: string
  /** Characters that the source has, where not all of them are kept. */
  readonly of?: number
}

/** Where an import puts them. */
export interface OriginalsSink {
  keep(run: string, originals: readonly Original[]): Promise<void>
}

/** Of one entry; characters. */
export const longest = 65_536

/** Small numbers of victims are kept nowhere, so neither is the wording that has them. */
export function originalsOf(pending: readonly PendingChange[]): Original[] {
  return pending.flatMap(({ id, entry: { original, nodes } }) => {
    if (original === undefined || nodes.some(tellsOfFew)) return []
    const text = original()
    return [text.length <= longest ? { id, text } : { id, text: text.slice(0, longest), of: text.length }]
  })
}

function tellsOfFew(node: NodeInput): boolean {
  if (node.kind !== 'Cohort') return false
  const { countMinimum, countMaximum } = floored(node)
  return countMinimum !== node.countMinimum || countMaximum !== node.countMaximum
}

export class Originals implements OriginalsSink {
  readonly #folder: string
  /** Runs whose file is known to be whole. */
  readonly #begun = new Set<string>()

  /** @param data folder of the store. */
  constructor(data: string) {
    this.#folder = join(data, 'originals')
  }

  /** @throws StoreError where the folder cannot be written to. */
  async keep(run: string, originals: readonly Original[]): Promise<void> {
    if (originals.length === 0) return
    const content = Buffer.from(originals.map(original => `${JSON.stringify(original)}\n`).join(''))
    try {
      await this.#begin(run)
      await appendFile(this.#path(run), await member(content))
    } catch (error) {
      throw new StoreError(`Keeping entries as the source wrote them: ${this.#folder} cannot be written to (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}). Make room or look after the disk, then import the file again: it goes on from there.`, false, error)
    }
  }

  /** Those of a run that are kept, by id of the record. */
  async find(run: string, ids: ReadonlySet<string>): Promise<Map<string, Original>> {
    const found = new Map<string, Original>()
    if (ids.size === 0 || await stat(this.#path(run)).then(() => false, () => true)) return found
    for await (const content of members(this.#path(run))) {
      for (const original of among(content, ids)) found.set(original.id, original)
      if (found.size === ids.size) break
    }
    return found
  }

  /** With a run that was undone its file goes. */
  async remove(run: string): Promise<void> {
    this.#begun.delete(run)
    await rm(this.#path(run), { force: true })
  }

  /** A killed import may have left half a batch at the end. */
  async #begin(run: string): Promise<void> {
    if (this.#begun.has(run)) return
    await mkdir(this.#folder, { recursive: true })
    const path = this.#path(run)
    const size = await stat(path).then(found => found.size, () => 0)
    const whole = size === 0 ? 0 : await wholeLength(path)
    if (whole < size) await truncate(path, whole)
    this.#begun.add(run)
  }

  /** Ids of runs are made here; what else may stand in one leads nowhere. */
  #path(run: string): string {
    return join(this.#folder, `${run.replaceAll(/[^\w.-]/g, '_')}.jsonl.gz`)
  }
}

/** Lines are read as JSON only where their id is looked for. */
function* among(content: Buffer, ids: ReadonlySet<string>): Generator<Original> {
  for (const line of content.toString('utf8').split('\n')) {
    const id = /^\{"id":("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
    if (id !== undefined && ids.has(JSON.parse(id) as string)) yield JSON.parse(line) as Original
  }
}
