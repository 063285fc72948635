// Builds the tables from records in any order. The same records give the same tables.
import { hubThreshold, nodeKindNames, nodeKinds, type NodeKind } from '../../schema/ontology.ts'
import { deriveGrade, deriveHub, deriveStrength, explain, regroup, shareIdentifier } from './derive.ts'
import { Facts } from './facts.ts'
import { NodeColumns } from './nodes.ts'
import { orderOf } from './order.ts'
import { Tables } from './tables.ts'
import { Codebook, kindCode, TieColumns } from './ties.ts'

/** Columns as they are read: one entry for each tie, ends as places in the list of nodes. */
export interface RawTies {
  readonly kind: Uint8Array
  readonly id: readonly string[]
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly since: Uint32Array
  readonly until: Uint32Array
  readonly sources: Uint32Array
  readonly attributes: Uint32Array
}

export const nodeKindCode = Object.fromEntries(nodeKindNames.map((kind, code) => [kind, code])) as Readonly<Record<NodeKind, number>>

/** `rowOf[place]`: the row of each node read. Of doubles the last counts, as in the store. */
export function assembleNodes(ids: readonly string[], kinds: Uint8Array): { readonly nodes: NodeColumns; readonly rowOf: Uint32Array } {
  const order = orderOf(ids)
  const rowOf = new Uint32Array(ids.length)
  const sorted: string[] = []
  const sortedKinds = new Uint8Array(ids.length)
  for (const place of order) {
    const id = ids[place] ?? ''
    if (sorted.length === 0 || sorted.at(-1) !== id) sorted.push(id)
    rowOf[place] = sorted.length - 1
    sortedKinds[sorted.length - 1] = kinds[place] ?? 0
  }
  return { nodes: new NodeColumns(sorted, sortedKinds.subarray(0, sorted.length)), rowOf }
}

export function assemble(nodes: NodeColumns, rowOf: Uint32Array, book: Codebook, raw: RawTies, facts: Facts): Tables {
  const ties = sortedTies(rowOf, book, raw)
  const tables = new Tables(nodes, ties, facts)
  deriveAll(tables)
  return tables
}

function sortedTies(rowOf: Uint32Array, book: Codebook, raw: RawTies): TieColumns {
  const ties = new TieColumns(book, raw.id.length)
  for (const places of placesByKind(raw)) {
    const ids = Array.from(places, place => raw.id[place] ?? '')
    const order = orderOf(ids)
    let last = { id: '', from: 0 }
    for (const place of order) {
      const id = ids[place] ?? ''
      if (id !== last.id || ties.count === last.from) last = { id, from: ties.count }
      append(ties, rowOf, raw, places[place] ?? 0, last.from)
    }
  }
  return ties
}

/** Ties with one id and other ends stand in the order of their ends; with the same ends the later one replaces the earlier. */
function append(ties: TieColumns, rowOf: Uint32Array, raw: RawTies, place: number, sameIdFrom: number): void {
  const coded = {
    kind: raw.kind[place] ?? 0, start: rowOf[raw.start[place] ?? 0] ?? 0, end: rowOf[raw.end[place] ?? 0] ?? 0,
    since: raw.since[place] ?? 0, until: raw.until[place] ?? 0, sources: raw.sources[place] ?? 0, attributes: raw.attributes[place] ?? 0
  }
  for (let row = sameIdFrom; row < ties.count; row++) if (ties.start[row] === coded.start && ties.end[row] === coded.end) return ties.set(row, coded)
  ties.push(raw.id[place] ?? '', coded)
  for (let row = ties.count - 1; row > sameIdFrom && ties.compare(row - 1, row) > 0; row--) {
    const before = ties.coded(row - 1)
    ties.set(row - 1, coded)
    ties.set(row, before)
  }
}

function placesByKind({ kind }: RawTies): Uint32Array[] {
  const counts = new Uint32Array(256)
  for (const code of kind) counts[code] = (counts[code] ?? 0) + 1
  const lists = Array.from(counts, count => new Uint32Array(count))
  counts.fill(0)
  kind.forEach((code, place) => {
    const list = lists[code]
    if (list !== undefined) list[counts[code] ?? 0] = place
    counts[code] = (counts[code] ?? 0) + 1
  })
  return lists.filter(list => list.length > 0)
}

export function deriveAll(tables: Tables): void {
  const { nodes, ties } = tables
  deriveGrades(tables)
  for (let tie = 0; tie < ties.count; tie++) deriveStrength(tables, tie)
  regroup(tables, withJudgements(tables))
  for (let tie = 0; tie < ties.count; tie++) if (ties.kind[tie] === kindCode.LINKED_TO) explain(tables, tie)
  for (let row = 0; row < nodes.count; row++) if (nodes.kind[row] === nodeKindCode.Identifier) shareIdentifier(tables, row)
  for (let row = 0; row < nodes.count; row++) {
    const many = (tables.out.length[row] ?? 0) + (tables.in.length[row] ?? 0) > hubThreshold
    if (many || tables.same.has(row) || nodeKinds[nodes.kindName(row)].hub) deriveHub(tables, row)
  }
}

/** A grade differs from the usual only where a claim speaks of the tie, so each list of sources is judged once. */
function deriveGrades(tables: Tables): void {
  const { ties, facts } = tables
  const unknown = 255
  const bySources = new Uint8Array(ties.book.sources.values.length).fill(unknown)
  for (let tie = 0; tie < ties.count; tie++) {
    const sources = ties.sources[tie] ?? 0
    if (bySources[sources] === unknown) {
      deriveGrade(tables, tie, '')
      bySources[sources] = ties.grade[tie] ?? 0
    } else ties.grade[tie] = bySources[sources] ?? 0
  }
  for (const id of facts.spokenOf()) for (const tie of ties.ids.findAll(id)) deriveGrade(tables, tie, id)
}

function withJudgements({ ties }: Tables): Set<number> {
  const rows = new Set<number>()
  for (let tie = 0; tie < ties.count; tie++) if (ties.kind[tie] === kindCode.SAME_AS) rows.add(ties.start[tie] ?? 0).add(ties.end[tie] ?? 0)
  return rows
}
