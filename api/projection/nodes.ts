// The columns of nodes. At a load rows are given in the order of ids; nodes that come later stand behind.
import { nodeKindNames, type NodeKind } from '../../schema/ontology.ts'
import { Ids } from './ids.ts'
import { compareTexts } from './order.ts'
import { bytes, longerBytes, longerWords, roomFor, words } from './shared.ts'

export class NodeColumns {
  readonly ids: Ids
  kind: Uint8Array
  hub: Uint8Array
  /** The first, by id, of those judged one with it; mostly itself. */
  first: Uint32Array
  /** Below this row, rows are in the order of ids. */
  readonly #ordered: number

  /** `ids` ascending, without doubles. */
  constructor(ids: readonly string[], kinds: Uint8Array) {
    this.ids = Ids.of(ids)
    this.kind = bytes(roomFor(ids.length))
    this.kind.set(kinds)
    this.hub = bytes(roomFor(ids.length))
    this.first = words(roomFor(ids.length))
    for (let row = 0; row < ids.length; row++) this.first[row] = row
    this.#ordered = ids.length
  }

  get count(): number {
    return this.ids.count
  }

  push(id: string, kind: number): number {
    const row = this.ids.push(id)
    this.kind = longerBytes(this.kind, this.count)
    this.hub = longerBytes(this.hub, this.count)
    this.first = longerWords(this.first, this.count)
    this.kind[row] = kind
    this.first[row] = row
    return row
  }

  kindName(row: number): NodeKind {
    const kind = nodeKindNames[this.kind[row] ?? -1]
    if (kind === undefined) throw new RangeError(`projection: there is no node ${row}`)
    return kind
  }

  /** Ids ascending. */
  compare(left: number, right: number): number {
    return left < this.#ordered && right < this.#ordered ? left - right : compareTexts(this.ids.at(left), this.ids.at(right))
  }

  /** These rows in the order of their ids: those of the load by number, and those that came later put between them. */
  ascending(rows: readonly number[]): Uint32Array {
    const late = rows.filter(row => row >= this.#ordered).sort((left, right) => this.compare(left, right))
    const early = Uint32Array.from(late.length === 0 ? rows : rows.filter(row => row < this.#ordered)).sort()
    const sorted = new Uint32Array(rows.length)
    for (let [at, next, place] = [0, 0, 0]; place < sorted.length; place++) {
      const [one, other] = [early[at], late[next]]
      const isEarly = other === undefined || (one !== undefined && this.compare(one, other) < 0)
      sorted[place] = (isEarly ? early[at++] : late[next++]) ?? 0
    }
    return sorted
  }
}
