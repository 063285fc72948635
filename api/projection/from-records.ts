// The projected graph of records in memory, without a store: for tests, and for asking what would be.
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { assemble, assembleNodes, nodeKindCode, type RawTies } from './assemble.ts'
import { codedTie, noteFacts } from './coding.ts'
import { Facts } from './facts.ts'
import { Projection } from './projection.ts'
import { Codebook, type CodedTie } from './ties.ts'

/** @throws RangeError for a tie whose ends are not both among the nodes. */
export function fromRecords(nodes: readonly AnyNode[], ties: readonly AnyTie[], stated = { revision: 0, stamp: '' }): Projection {
  const { nodes: columns } = assembleNodes(nodes.map(({ id }) => id), Uint8Array.from(nodes, ({ kind }) => nodeKindCode[kind]))
  const facts = new Facts()
  for (const node of nodes) noteFacts(facts, columns.ids.find(node.id), node)
  const book = new Codebook()
  const rows = Uint32Array.from({ length: columns.count }, (_, row) => row)
  return new Projection(assemble(columns, rows, book, rawTies(book, ties, id => columns.ids.find(id)), facts), stated)
}

function rawTies(book: Codebook, ties: readonly AnyTie[], rowOf: (id: string) => number): RawTies {
  const coded = ties.map(tie => codedTie(book, tie, rowOf))
  const column = (name: keyof CodedTie): Uint32Array => Uint32Array.from(coded, tie => tie[name])
  return {
    kind: Uint8Array.from(coded, ({ kind }) => kind), id: ties.map(({ id }) => id), start: column('start'), end: column('end'),
    since: column('since'), until: column('until'), sources: column('sources'), attributes: column('attributes')
  }
}
