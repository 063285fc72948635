// What a list stated when it was last imported, compared entry by entry in a few bytes each.
import type { Graph } from '../graph/graph.ts'
import { Fingerprints } from './fingerprints.ts'

/** Bytes of a digest (statement.ts). */
const digestBytes = 16

export class HeldRecords {
  readonly #graph: Graph
  readonly #list: string
  readonly #held = new Fingerprints()
  readonly #seen = new Fingerprints()
  #digests = new Uint8Array(0)
  #absent = new Uint8Array(0)
  /** How many that were in the list at last this version has not named yet. */
  #waiting = 0

  private constructor(graph: Graph, list: string) {
    this.#graph = graph
    this.#list = list
  }

  static async of(graph: Graph, list: string): Promise<HeldRecords> {
    const records = new HeldRecords(graph, list)
    const columns = await graph.recordsOfList(list)
    records.#digests = new Uint8Array(columns.length * digestBytes)
    records.#absent = new Uint8Array(columns.length)
    if (columns.length === 0) return records
    const [ids, digests, absent] = [columns.column('id'), columns.column('digest'), columns.column('absentSince')]
    for (let row = 0; row < columns.length; row++) {
      records.#held.add(String(ids[row]))
      records.#digests.set(Buffer.from(String(digests[row]), 'hex'), row * digestBytes)
      if (absent[row] === null || absent[row] === undefined) records.#waiting++
      else records.#absent[row] = 1
    }
    return records
  }

  get size(): number {
    return this.#held.size
  }

  /** false: this version has named it before. */
  see(id: string): boolean {
    if (!this.#seen.add(id)) return false
    if (this.holds(id)) this.#waiting--
    return true
  }

  has(id: string): boolean {
    return this.#held.has(id)
  }

  /** Whether the list said exactly this before, and still did at last. */
  says(id: string, digest: string): boolean {
    const place = this.#held.find(id)
    if (place === -1 || this.#absent[place] === 1) return false
    return Buffer.from(this.#digests.buffer, place * digestBytes, digestBytes).toString('hex') === digest
  }

  /** Ids of the records that were in the list at last and that this version has not named. */
  async missing(): Promise<string[]> {
    if (this.#waiting === 0) return []
    const columns = await this.#graph.recordsOfList(this.#list)
    const ids = Array.from(columns.column('id'), String)
    return ids.filter(id => this.holds(id) && !this.#seen.has(id))
  }

  /** Whether the list has it by the versions read so far. */
  holds(id: string): boolean {
    const place = this.#held.find(id)
    return place !== -1 && this.#absent[place] === 0
  }
}
