// All that a store holds, piece by piece in an order that is the same on both engines, and its digest.
import { createHash } from 'node:crypto'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { StoreError } from '../errors.ts'
import type { Graph, StoredRecord, StoredRun } from './graph.ts'

/** One thing that a store holds. Revisions are left out: they tell when a thing was written, not what it is. */
export type Piece = { readonly node: AnyNode } | { readonly tie: AnyTie } | { readonly record: StoredRecord } | { readonly run: StoredRun }

export interface Content {
  readonly nodes: number
  readonly ties: number
  readonly records: number
  readonly runs: number
  /** SHA-256 over the sorted SHA-256 of every piece: the same content gives the same digest in any order, on either engine. */
  readonly digest: string
}

const pageSize = 2_000

/**
 * Nodes, then ties, records and runs. @throws RecordError for what the ontology does not know;
 * StoreError if something is written meanwhile: what was read would then be of no one moment.
 */
export async function* contentOf(graph: Graph): AsyncGenerator<Piece> {
  const before = await graph.ledger()
  const ids = await graph.ids()
  for (const page of pages(ids)) for (const node of await graph.nodes(page)) if (node !== undefined) yield { node: withoutRevision(node) }
  for (const page of pages(ids)) for (const tie of await graph.tiesFrom(page)) yield { tie: withoutRevision(tie) }
  for (const page of pages(await graph.recordIds())) for (const record of await graph.records(page)) yield { record }
  for (const run of await graph.runs()) yield { run }
  if ((await graph.ledger())?.stamp !== before?.stamp) throw new StoreError('Reading the whole store: something was written to it meanwhile. Try again when no import is running.', true)
}

/** Counts pieces and digests them. */
export class ContentDigest {
  readonly #counts = { nodes: 0, ties: 0, records: 0, runs: 0 }
  readonly #digests: string[] = []

  add(piece: Piece): void {
    const [kind = '', thing] = Object.entries(piece)[0] ?? []
    this.#counts[`${kind as 'node' | 'tie' | 'record' | 'run'}s`]++
    // One byte a character: 32 bytes for each piece are held, not 64.
    this.#digests.push(createHash('sha256').update(canonical({ [kind]: thing as unknown })).digest().toString('latin1'))
  }

  end(): Content {
    const whole = createHash('sha256')
    for (const digest of this.#digests.sort()) whole.update(digest, 'latin1')
    return { ...this.#counts, digest: whole.digest('hex') }
  }
}

export async function digestOf(graph: Graph): Promise<Content> {
  const digest = new ContentDigest()
  for await (const piece of contentOf(graph)) digest.add(piece)
  return digest.end()
}

function* pages(ids: readonly string[]): Generator<string[]> {
  for (let first = 0; first < ids.length; first += pageSize) yield ids.slice(first, first + pageSize)
}

/** A copy without its revision; the compiler cannot tell that what is left of a sum of kinds is still that sum. */
function withoutRevision<T extends object>(thing: T & { revision: number }): T {
  const { revision: _, ...rest }: object & { revision: number } = thing
  return rest as T
}

/** JSON with sorted keys and without what is absent: neither engine keeps the order of keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null)
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}
