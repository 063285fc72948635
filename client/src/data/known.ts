// From answers of the API to what the scene knows.
import { formatShare } from '../../../schema/shares.ts'
import { isGrade } from '../../../schema/grades.ts'
import type { CoverageMark, Known, KnownNode, KnownTie } from '../scene/model.ts'
import type { Card, TieFields } from './documents.ts'

export function knownNode(card: Card): KnownNode {
  return { id: card.id, kind: card.kind, name: card.name, counts: 'degree' in card ? card.degree : null, coverage: null }
}

export function knownTie(tie: TieFields): KnownTie {
  const { id, kind, start, end, since, until, withdrawnBy, sources } = tie
  return { id, kind, start, end, since, until, withdrawnBy, grade: tie.grade !== null && isGrade(tie.grade) ? tie.grade : null, detail: detailOf(tie), sources: sources.map(source => source.id) }
}

/** `60 %`, `as defendant`, `spouse`: what the fields of its own kind add to the verb. */
export function detailOf(tie: TieFields): string {
  const plain = [tie.support, tie.attempted, tie.relation, tie.basis].flatMap(value => (value === null || value === 'UNKNOWN' ? [] : [readable(value)]))
  return [shareOf(tie), ...plain, tie.role === null ? '' : `as ${tie.role}`].filter(text => text !== '').join(', ')
}

function shareOf({ shareMinimum, shareMaximum }: Pick<TieFields, 'shareMinimum' | 'shareMaximum'>): string {
  if (shareMinimum === null && shareMaximum === null) return ''
  if (shareMinimum === shareMaximum) return `${formatShare(shareMinimum ?? 0)} %`
  return `${formatShare(shareMinimum ?? 0)} to ${formatShare(shareMaximum ?? 1_000_000)} %`
}

/** `FORCED_LABOUR` becomes `forced labour`. */
export function readable(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ')
}

/** What is newly told wins; what it leaves out (counts, coverage) stays as it was known. */
export function learn(known: Known, nodes: readonly KnownNode[], ties: readonly KnownTie[]): Known {
  const all = new Map(known.nodes)
  for (const node of nodes) {
    const before = all.get(node.id)
    all.set(node.id, { ...node, counts: node.counts ?? before?.counts ?? null, coverage: node.coverage ?? before?.coverage ?? null })
  }
  return { nodes: all, ties: new Map([...known.ties, ...ties.map(tie => [tie.id, tie] as const)]) }
}

export function learnCoverage(known: Known, rows: ReadonlyMap<string, readonly CoverageMark[]>): Known {
  return { ...known, nodes: new Map([...known.nodes].map(([id, node]) => [id, rows.has(id) ? { ...node, coverage: rows.get(id) ?? null } : node])) }
}
