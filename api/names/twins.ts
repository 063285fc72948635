// Which records are judged to be one actor, as the index needs it: of all, or around a few that were written.
import { actorKinds } from '../../schema/ontology.ts'
import type { Graph, TieAt } from '../graph/graph.ts'
import { groupsOf, type Judged } from '../projection/identity.ts'

/** By record, all that are one with it, itself among them; only records that are one with another are in it. */
export type Twins = ReadonlyMap<string, readonly string[]>

export async function twinsOfAll(graph: Graph): Promise<Twins> {
  const columns = await graph.load('loadJudgements')
  const [lefts, rights, judgements] = ['left', 'right', 'judgement'].map(name => columns.column(name))
  return byMember(Array.from({ length: columns.length }, (_, row) => ({ left: String(lefts?.[row]), right: String(rights?.[row]), judgement: judgements?.[row] === 'SAME' ? 'SAME' : 'DIFFERENT' })))
}

/** The groups of these records, and of whatever any judgement ties to them. */
export async function twinsAround(graph: Graph, records: readonly string[]): Promise<Twins> {
  const judged = new Map<string, Judged<string>>()
  const reached = new Set(records)
  for (let latest = [...reached]; latest.length > 0;) {
    const ties = await graph.ties(latest, ['SAME_AS'])
    for (const at of ties) for (const pair of judgedBy(at)) judged.set(at.tie.id, pair)
    latest = [...new Set(ties.map(({ other }) => other.id))].filter(id => !reached.has(id))
    for (const id of latest) reached.add(id)
  }
  const groups = new Map(byMember([...judged.values()]))
  // Who was one with another and is alone now is to be looked at too.
  for (const id of reached) if (!groups.has(id)) groups.set(id, [id])
  return groups
}

/** What a tie says of its two ends, if it decides and is not withdrawn. */
function judgedBy({ tie, other }: TieAt): Judged<string>[] {
  if (tie.kind !== 'SAME_AS' || tie.withdrawnBy !== undefined || !actorKinds.includes(other.kind)) return []
  return tie.judgement === 'SAME' || tie.judgement === 'DIFFERENT' ? [{ left: tie.start, right: tie.end, judgement: tie.judgement }] : []
}

function byMember(judged: readonly Judged<string>[]): Twins {
  return new Map(groupsOf(judged).flatMap(group => [...group].map(id => [id, [...group]] as const)))
}
