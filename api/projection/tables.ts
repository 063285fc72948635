// All tables of one projection, as they are built and kept current. Walks see them through Projection.
import { TieLists } from './adjacency.ts'
import { Facts } from './facts.ts'
import type { NodeColumns } from './nodes.ts'
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

  sameAs(row: number): readonly number[] {
    return this.same.get(row) ?? [row]
  }
}
