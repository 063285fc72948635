// What follows from the records alone, whatever the day: how strongly a tie connects, its grade, which nodes are hubs, which are one.
import { bestGrade, gradeRank, officialListGrade, type Grade } from '../../schema/grades.ts'
import { hubThreshold, nodeKinds, sharedIdentifiers, shelteredCapacities, tieKindNames, tieKinds, type Strength } from '../../schema/ontology.ts'
import { half } from '../../schema/shares.ts'
import { groupsOf, type Judged } from './identity.ts'
import type { Tables } from './tables.ts'
import { kindCode, type Attributes } from './ties.ts'

export const strengths: Readonly<Record<Strength, number>> = { weak: 1, medium: 2, strong: 3 }

const byKind = tieKindNames.map(kind => {
  const { conducts } = tieKinds[kind]
  return conducts === null ? 0 : strengths[conducts]
})
/** "Linked to" says less than any of these, so it gives way where one of them stands between the same two. */
const typed = new Set(tieKindNames.filter(kind => kind !== 'LINKED_TO' && tieKinds[kind].conducts !== null).map(kind => kindCode[kind]))

/** Of a tie by its kind and attributes; a shared identifier is settled by `shareIdentifier`. */
export function strengthOf(kind: number, { capacity, shareMinimum }: Attributes): number {
  const strength = byKind[kind] ?? 0
  if (strength === 0 || (capacity !== undefined && shelteredCapacities.includes(capacity))) return 0
  if (kind === kindCode.WORKS_FOR) return capacity === 'OFFICER' ? strength : 0
  return kind === kindCode.OWNS && shareMinimum !== undefined && shareMinimum >= half ? strengths.strong : strength
}

/** A tie from a node to itself connects nobody. */
export function deriveStrength(tables: Tables, tie: number): void {
  const { ties } = tables
  ties.strength[tie] = ties.start[tie] === ties.end[tie] ? 0 : strengthOf(ties.kind[tie] ?? 0, ties.attributesOf(tie))
}

/** An identifier of some types, shared by a few, connects those who share it. */
export function shareIdentifier(tables: Tables, identifier: number): void {
  const { ties, facts } = tables
  const identifying = [...tables.in.at(identifier)].filter(tie => ties.kind[tie] === kindCode.IDENTIFIED_BY)
  const type = facts.identifierType.get(identifier)
  const actors = new Set(identifying.map(tie => ties.start[tie])).size
  const shared = type !== undefined && (sharedIdentifiers.types as readonly string[]).includes(type) && actors >= 2 && actors <= sharedIdentifiers.maximumActors
  for (const tie of identifying) ties.strength[tie] = shared ? strengths.weak : 0
}

export function deriveGrade(tables: Tables, tie: number, id: string): void {
  tables.ties.grade[tie] = gradeRank(gradeFrom(tables, tie, id))
}

function gradeFrom({ ties, facts }: Tables, tie: number, id: string): Grade | null {
  const best = bestGrade(facts.claimsAbout(id).filter(({ stance }) => stance === 'SUPPORTS').map(({ grade }) => grade))
  return best ?? (ties.sourcesOf(tie).some(source => facts.officialLists.has(source)) ? officialListGrade : null)
}

/** Finds the typed ties between the ends of an untyped one; records that are one with an end count as that end. */
export function explain(tables: Tables, tie: number): void {
  const found = between(tables, tables.ties.start[tie] ?? 0, tables.ties.end[tie] ?? 0).filter(other => typed.has(tables.ties.kind[other] ?? 0))
  if (found.length > 0) tables.explained.set(tie, found)
  else tables.explained.delete(tie)
}

/** All ties between two nodes, or records that are one with them, either way. */
export function between(tables: Tables, left: number, right: number): number[] {
  const rights = tables.sameAs(right)
  return [...new Set(tables.sameAs(left).flatMap(one => rights.flatMap(other => betweenRows(tables, one, other))))]
}

/** By looking through the shorter of their lists. */
function betweenRows({ ties, out, in: into }: Tables, left: number, right: number): number[] {
  const size = (row: number): number => (out.length[row] ?? 0) + (into.length[row] ?? 0)
  const [near, far] = size(left) <= size(right) ? [left, right] : [right, left]
  return [...out.at(near).filter(tie => ties.end[tie] === far), ...into.at(near).filter(tie => ties.start[tie] === far)]
}

/** Ties that can connect it with another, on some day. Those that a typed tie explains are not counted twice. */
export function conductingAt({ ties, out, in: into, explained }: Tables, row: number): number {
  let count = 0
  for (const list of [out.at(row), into.at(row)]) {
    for (const tie of list) if ((ties.strength[tie] ?? 0) > 0 && !explained.has(tie)) count++
  }
  return count
}

/** Nodes judged to be one are a hub together. */
export function deriveHub(tables: Tables, row: number): void {
  const group = tables.sameAs(row)
  const hub = group.some(member => nodeKinds[tables.nodes.kindName(member)].hub)
    || group.reduce((sum, member) => sum + conductingAt(tables, member), 0) > hubThreshold
  for (const member of group) tables.nodes.hub[member] = hub ? 1 : 0
}

/** Gathers anew what is judged one with any of these rows, or with whatever judgements reach from them. @returns all of these. */
export function regroup(tables: Tables, rows: Iterable<number>): Set<number> {
  const affected = new Set(rows)
  const identities = new Set<number>()
  for (const row of affected) {
    for (const tie of identitiesAt(tables, row)) {
      identities.add(tie)
      affected.add(tables.ties.start[tie] ?? 0).add(tables.ties.end[tie] ?? 0)
    }
  }
  for (const row of affected) {
    tables.same.delete(row)
    tables.nodes.first[row] = row
  }
  for (const group of groupsOf([...identities].flatMap(tie => judged(tables, tie)))) join(tables, [...group])
  return affected
}

function join(tables: Tables, members: number[]): void {
  const sorted = members.sort((left, right) => tables.nodes.compare(left, right))
  for (const member of sorted) {
    tables.same.set(member, sorted)
    tables.nodes.first[member] = sorted[0] ?? member
  }
}

function identitiesAt({ ties, out, in: into }: Tables, row: number): number[] {
  return [...out.at(row), ...into.at(row)].filter(tie => ties.kind[tie] === kindCode.SAME_AS)
}

/** What a tie says of its two ends, if it decides and is not withdrawn; only nodes of like kind are ever one. */
function judged({ ties, nodes }: Tables, tie: number): Judged<number>[] {
  const { judgement, withdrawnBy } = ties.attributesOf(tie)
  const [left, right] = [ties.start[tie] ?? 0, ties.end[tie] ?? 0]
  if (withdrawnBy !== undefined) return []
  if (judgement === 'DIFFERENT') return [{ left, right, judgement }]
  const scheme = (node: number): boolean => nodes.kindName(node) === 'Scheme'
  return judgement === 'SAME' && scheme(left) === scheme(right) ? [{ left, right, judgement }] : []
}
