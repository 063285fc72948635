// Chains as an answer tells them: hop by hop, each with its tie, its sources and its grade. The words come when names are known (sentence.ts).
import type { Chain as Walked } from '../projection/projected.ts'
import { chainOver } from '../projection/walks.ts'
import type { Chain, Hop, Judged, TieReference } from './answers.ts'
import type { Judging } from './judging.ts'

export function chainFrom(judging: Judging, actor: number, ties: readonly number[], target?: number): Walked {
  return chainOver(judging.projected, actor, ties, target)
}

export function tell({ projected }: Judging, { nodes, ties, length, grade }: Walked): Chain<Judged> {
  const hops = ties.map((tie, place): Hop<Judged> => {
    const record = projected.tie(tie)
    return {
      from: projected.id(nodes[place] ?? 0), tie: referenceTo(projected, tie), to: projected.id(nodes[place + 1] ?? 0),
      sentence: '', sources: record.sources, grade: record.grade
    }
  })
  return { length, hops, sentence: '', weakestGrade: grade }
}

export function referenceTo(projected: Judging['projected'], tie: number): TieReference {
  return { id: projected.tieId(tie), start: projected.id(projected.start[tie] ?? 0), end: projected.id(projected.end[tie] ?? 0) }
}
