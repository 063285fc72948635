// From records in the ontology's shape to what the tables hold of them.
import type { AnyNode, AnyTie, NodeOf } from '../../schema/records.ts'
import { claimFrom, designationFrom, schemeFrom, text, type Facts } from './facts.ts'
import { attributeNames, kindCode, type Attributes, type Codebook, type CodedTie } from './ties.ts'

/** What the judging asks of a node, in place of what was noted before. */
export function noteFacts(facts: Facts, row: number, node: AnyNode): void {
  forgetFacts(facts, row, node.id)
  if (node.kind === 'Claim') { if (node.about !== undefined) facts.setClaim(node.about, claimFrom(node)) }
  else if (node.kind === 'Designation') facts.designation.set(row, designationFrom(node))
  else if (node.kind === 'Scheme') facts.scheme.set(row, schemeFrom(node))
  else if (node.kind === 'Person') { if (node.possibleVictim === true) facts.possibleVictim.add(row) }
  else if (node.kind === 'Source') noteSource(facts, node)
  else if (node.kind === 'Identifier' && node.type !== undefined) facts.identifierType.set(row, node.type)
}

function noteSource(facts: Facts, { id, sourceType, list }: NodeOf<'Source'>): void {
  if (sourceType === 'OFFICIAL_LIST') facts.officialLists.add(id)
  if (list !== undefined) facts.lists.set(id, list)
}

function forgetFacts(facts: Facts, row: number, id: string): void {
  facts.removeClaim(id)
  facts.designation.delete(row)
  facts.scheme.delete(row)
  facts.possibleVictim.delete(row)
  facts.officialLists.delete(id)
  facts.lists.delete(id)
  facts.identifierType.delete(row)
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
