// All tables of one projection, as they are built and kept current. Walks see them through Projection.
import { TieLists } from './adjacency.ts'
import { Facts } from './facts.ts'
import type { NodeColumns } from './nodes.ts'
import { compareTexts } from './order.ts'
import type { TieColumns } from './ties.ts'

export class Tables {
  readonly nodes: NodeColumns
  readonly ties: TieColumns
  readonly facts: Facts
  readonly out: TieLists
  readonly in: TieLists
  /** Untyped ties with the typed ones between the same two. */
  readonly explained = new Map<number, readonly number[]>()
  /** Rows judged to be one, by each of them; nodes that stand alone are not in it. */
  readonly same = new Map<number, readonly number[]>()

  constructor(nodes: NodeColumns, ties: TieColumns, facts: Facts) {
    this.nodes = nodes
    this.ties = ties
    this.facts = facts
    this.out = new TieLists(nodes.count, ties.start, ties.count)
    this.in = new TieLists(nodes.count, ties.end, ties.count)
  }

  /** By kind, then id, then the ids of the ends: the order within the lists of a node, whatever the order of rows. */
  compareTies(left: number, right: number): number {
    const { kind, ids, start, end } = this.ties
    return (kind[left] ?? 0) - (kind[right] ?? 0) || compareTexts(ids.at(left), ids.at(right))
      || this.nodes.compare(start[left] ?? 0, start[right] ?? 0) || this.nodes.compare(end[left] ?? 0, end[right] ?? 0)
  }

  sameAs(row: number): readonly number[] {
    return this.same.get(row) ?? [row]
  }
}
