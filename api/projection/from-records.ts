// The projected graph of records in memory, without a store: for tests, and for asking what would be.
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { assemble, assembleNodes, nodeKindCode, type RawTies } from './assemble.ts'
import { claimFrom, designationFrom, Facts, schemeFrom, text } from './facts.ts'
import { Projection } from './projection.ts'
import { attributeNames, Codebook, kindCode, type Attributes, type CodedTie } from './ties.ts'

/** @throws RangeError for a tie whose ends are not both among the nodes. */
export function fromRecords(nodes: readonly AnyNode[], ties: readonly AnyTie[], stated = { revision: 0, stamp: '' }): Projection {
  const { nodes: columns } = assembleNodes(nodes.map(({ id }) => id), Uint8Array.from(nodes, ({ kind }) => nodeKindCode[kind]))
  const facts = new Facts()
  for (const node of nodes) noteFacts(facts, columns.ids.find(node.id), node)
  const book = new Codebook()
  const rows = Uint32Array.from({ length: columns.count }, (_, row) => row)
  return new Projection(assemble(columns, rows, book, rawTies(book, ties, id => columns.ids.find(id)), facts), stated)
}

/** What the judging asks of a node, in place of what was noted before. */
export function noteFacts(facts: Facts, row: number, node: AnyNode): void {
  forgetFacts(facts, row, node.id)
  if (node.kind === 'Claim') { if (node.about !== undefined) facts.setClaim(node.about, claimFrom(node)) }
  else if (node.kind === 'Designation') facts.designation.set(row, designationFrom(node))
  else if (node.kind === 'Scheme') facts.scheme.set(row, schemeFrom(node))
  else if (node.kind === 'Person') { if (node.possibleVictim === true) facts.possibleVictim.add(row) }
  else if (node.kind === 'Source') { if (node.sourceType === 'OFFICIAL_LIST') facts.officialLists.add(node.id) }
  else if (node.kind === 'Identifier' && node.type !== undefined) facts.identifierType.set(row, node.type)
}

function forgetFacts(facts: Facts, row: number, id: string): void {
  facts.removeClaim(id)
  facts.designation.delete(row)
  facts.scheme.delete(row)
  facts.possibleVictim.delete(row)
  facts.officialLists.delete(id)
  facts.identifierType.delete(row)
}

function rawTies(book: Codebook, ties: readonly AnyTie[], rowOf: (id: string) => number): RawTies {
  const coded = ties.map(tie => codedTie(book, tie, rowOf))
  const column = (name: keyof CodedTie): Uint32Array => Uint32Array.from(coded, tie => tie[name])
  return {
    kind: Uint8Array.from(coded, ({ kind }) => kind), id: ties.map(({ id }) => id), start: column('start'), end: column('end'),
    since: column('since'), until: column('until'), sources: column('sources'), attributes: column('attributes')
  }
}

/** @throws RangeError if an end is unknown. */
export function codedTie(book: Codebook, tie: AnyTie, rowOf: (id: string) => number): CodedTie {
  const [start, end] = [rowOf(tie.start), rowOf(tie.end)]
  if (start < 0 || end < 0) throw new RangeError(`projection: the tie ${tie.id} stands between ${tie.start} and ${tie.end}, which are not both there`)
  return {
    kind: kindCode[tie.kind], start, end, since: book.dates.code(tie.since), until: book.dates.code(tie.until),
    sources: book.sources.code(tie.sources), attributes: book.attributes.code(attributesFrom(tie))
  }
}

export function attributesFrom(raw: Readonly<Record<string, unknown>>): Attributes {
  return Object.fromEntries(attributeNames.flatMap(name => {
    const value = raw[name]
    return typeof value === 'number' || text(value) !== undefined ? [[name, value]] : []
  }))
}
