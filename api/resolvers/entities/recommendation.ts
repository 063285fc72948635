import type { StoredNode, TieAt } from '../../graph/graph.ts'
import type { Context } from '../context.ts'
import type { StoredOf } from '../loaders.ts'
import { compare, others } from './actor.ts'

type Recommendation = StoredOf<'Recommendation'>

export const recommendationFields = {
  title: ({ name }: Recommendation) => name,
  async signatories({ id }: Recommendation, _: unknown, { load }: Context): Promise<{ number: number | null; actor: StoredNode }[]> {
    const signed = of(await load.ties.submission.get(id), 'SUBMITTED_BY').map(({ tie, other }) => ({ number: tie.kind === 'SUBMITTED_BY' ? tie.number ?? null : null, actor: other }))
    return signed.sort((left, right) => (left.number ?? Infinity) - (right.number ?? Infinity) || compare(left.actor.name, right.actor.name))
  },
  subjects: async ({ id }: Recommendation, _: unknown, { load }: Context) => of(await load.ties.submission.get(id), 'RECOMMENDS').map(({ other }) => other),
  /** What happened afterwards. Sequence is not cause. */
  async outcome({ id, outcomeText, outcomeDate }: Recommendation, _: unknown, { load }: Context): Promise<object | null> {
    const designations = others(of(await load.ties.submission.get(id), 'FOLLOWED_BY'), 'Designation')
    return outcomeText === undefined && outcomeDate === undefined && designations.length === 0 ? null : { text: outcomeText ?? null, date: outcomeDate ?? null, designations }
  }
}

function of(ties: readonly TieAt[], kind: TieAt['tie']['kind']): TieAt[] {
  return ties.filter(({ tie }) => tie.kind === kind).sort((left, right) => compare(left.other.id, right.other.id))
}
