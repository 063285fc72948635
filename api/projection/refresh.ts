// Keeps the tables current: what was written is put in place, and what follows from it is worked out anew where it can have changed.
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { nodeKindCode } from './assemble.ts'
import { between, deriveGrade, deriveHub, deriveStrength, explain, regroup, shareIdentifier } from './derive.ts'
import { codedTie, noteFacts } from './coding.ts'
import type { Tables } from './tables.ts'
import { kindCode } from './ties.ts'

/** What the records written can have changed. */
class Touched {
  readonly nodes = new Set<number>()
  readonly ties = new Set<number>()
  readonly judged = new Set<number>()
  readonly identifiers = new Set<number>()
  /** Ids of ties that a claim spoke of before, or speaks of now. */
  readonly spokenOf = new Set<string>()
  lists = false
}

/** Writes known or new nodes and ties into the tables, nodes first. A known record has afterwards exactly what is given. */
export function refresh(tables: Tables, nodes: readonly AnyNode[], ties: readonly AnyTie[]): void {
  const touched = new Touched()
  for (const node of nodes) putNode(tables, node, touched)
  for (const tie of ties) putTie(tables, tie, touched)
  derive(tables, touched)
}

function putNode(tables: Tables, node: AnyNode, touched: Touched): void {
  const { nodes, facts } = tables
  const known = nodes.ids.find(node.id)
  const row = known < 0 ? addNode(tables, node) : known
  const before = { about: facts.aboutOf(node.id), official: facts.officialLists.has(node.id) }
  nodes.kind[row] = nodeKindCode[node.kind]
  noteFacts(facts, row, node)
  for (const about of [before.about, facts.aboutOf(node.id)]) if (about !== undefined) touched.spokenOf.add(about)
  touched.lists ||= before.official !== facts.officialLists.has(node.id)
  touched.nodes.add(row)
  touched.identifiers.add(row)
  if (tables.out.length[row] !== 0 || tables.in.length[row] !== 0) touched.judged.add(row)
}

function addNode(tables: Tables, node: AnyNode): number {
  tables.out.addNode()
  tables.in.addNode()
  return tables.nodes.push(node.id, nodeKindCode[node.kind])
}

function putTie(tables: Tables, record: AnyTie, touched: Touched): void {
  const { nodes, ties } = tables
  const coded = codedTie(ties.book, record, id => nodes.ids.find(id))
  const known = knownTie(tables, record.id, coded)
  if (known === undefined) addTie(tables, record.id, coded)
  else ties.set(known, coded)
  touched.ties.add(known ?? ties.count - 1)
  touched.nodes.add(coded.start).add(coded.end)
  if (record.kind === 'SAME_AS') touched.judged.add(coded.start).add(coded.end)
  if (record.kind === 'IDENTIFIED_BY') touched.identifiers.add(coded.end)
}

/** The lists of a node are sorted by kind and id, so a tie is found in them without an index. */
function knownTie({ ties, out }: Tables, id: string, { kind, start, end }: { kind: number; start: number; end: number }): number | undefined {
  const list = out.at(start)
  let low = 0
  for (let high = list.length; low < high;) {
    const middle = (low + high) >>> 1
    const tie = list[middle] ?? 0
    const comes = (ties.kind[tie] ?? 0) - kind
    if (comes < 0 || (comes === 0 && ties.ids.at(tie) < id)) low = middle + 1
    else high = middle
  }
  for (let tie = list[low]; tie !== undefined && ties.kind[tie] === kind && ties.ids.at(tie) === id; tie = list[++low]) if (ties.end[tie] === end) return tie
  return undefined
}

function addTie(tables: Tables, id: string, coded: Parameters<Tables['ties']['push']>[1]): void {
  const { ties } = tables
  const row = ties.push(id, coded)
  tables.out.insert(coded.start, row, other => tables.compareTies(other, row) < 0)
  tables.in.insert(coded.end, row, other => tables.compareTies(other, row) < 0)
}

function derive(tables: Tables, touched: Touched): void {
  const { ties, nodes } = tables
  for (const id of touched.spokenOf) for (const tie of ties.ids.findAll(id)) deriveGrade(tables, tie, id)
  for (const tie of touched.lists ? Array.from({ length: ties.count }, (_, row) => row) : touched.ties) deriveGrade(tables, tie, ties.ids.at(tie))
  for (const tie of touched.ties) deriveStrength(tables, tie)
  for (const identifier of touched.identifiers) {
    if (nodes.kindName(identifier) !== 'Identifier') continue
    shareIdentifier(tables, identifier)
    for (const tie of tables.in.at(identifier)) touched.nodes.add(ties.start[tie] ?? 0)
  }
  const regrouped = regroup(tables, touched.judged)
  for (const other of untyped(tables, touched.ties, regrouped)) {
    explain(tables, other)
    touched.nodes.add(ties.start[other] ?? 0).add(ties.end[other] ?? 0)
  }
  for (const row of [...touched.nodes, ...regrouped]) deriveHub(tables, row)
}

/** Untyped ties that typed ones may explain otherwise than before: beside the ties written, and at what was regrouped. */
function untyped(tables: Tables, written: ReadonlySet<number>, regrouped: ReadonlySet<number>): Set<number> {
  const { ties, out, in: into } = tables
  const beside = [...written].flatMap(tie => between(tables, ties.start[tie] ?? 0, ties.end[tie] ?? 0))
  const at = [...regrouped].flatMap(row => [...out.at(row), ...into.at(row)])
  return new Set([...beside, ...at].filter(tie => ties.kind[tie] === kindCode.LINKED_TO))
}
