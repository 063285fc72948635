import { both, dayNumber, interval, notOver, today } from '../../../schema/dates.ts'
import { actorKinds } from '../../../schema/ontology.ts'
import { authority as authorities } from '../../../schema/vocabulary.ts'
import type { StoredNode, StoredTie, TieAt } from '../../graph/graph.ts'
import { groupsOf, type Judged } from '../../projection/identity.ts'
import type { Context } from '../context.ts'
import { inForceToday } from './in-force.ts'
import type { StoredOf } from '../loaders.ts'

type Asked = Pick<StoredNode, 'id'>

export const actorFields = {
  designations: ({ id }: Asked, _: unknown, { load }: Context) => designationsOf(id, load),
  async designatedBy({ id }: Asked, _: unknown, { load }: Context): Promise<string[]> {
    const active = (await designationsOf(id, load)).filter(designation => inForceToday(designation) === 'YES').map(({ authority }) => authority)
    return authorities.values.filter(authority => active.includes(authority))
  },
  async countries({ id }: Asked, _: unknown, { load }: Context): Promise<string[]> {
    const now = (await load.ties.countries.get(id)).filter(({ tie }) => stillHolds(tie))
    return [...new Set(now.flatMap(({ other }) => other.kind === 'Country' && other.code !== undefined ? [other.code] : []))].sort()
  },
  identifiers: async ({ id }: Asked, _: unknown, { load }: Context) => others(await load.ties.identity.get(id), 'Identifier'),
  addresses: async ({ id }: Asked, _: unknown, { load }: Context) => others(await load.ties.identity.get(id), 'Address'),
  degree: ({ id }: Asked, _: unknown, { load }: Context) => load.degree.get(id),
  claims: ({ id }: Asked, _: unknown, { load }: Context) => load.claims.get(id)
}

/** Of all records that are judged to be this actor: one may stand on another list under another id. Oldest first. */
export async function designationsOf(actor: string, load: Context['load']): Promise<StoredOf<'Designation'>[]> {
  const [records] = await Promise.all([recordsOf(actor, load), load.ties.designations.get(actor)])
  const found = others((await load.ties.designations.all(records)).flat(), 'Designation')
  return [...new Map(found.map(designation => [designation.id, designation])).values()]
    .sort((left, right) => compare(left.since ?? left.listedBy ?? '', right.since ?? right.listedBy ?? '') || compare(left.id, right.id))
}

/** The records judged to be one with this one, itself among them. */
async function recordsOf(actor: string, load: Context['load']): Promise<string[]> {
  const judged = new Map<string, Judged<string>>()
  const records = new Set([actor])
  for (let latest = [actor]; latest.length > 0;) {
    const ties = (await load.ties.identities.all(latest)).flat()
    for (const at of ties) for (const pair of judgedBy(at)) judged.set(at.tie.id, pair)
    latest = [...new Set(ties.filter(at => judgedBy(at).some(({ judgement }) => judgement === 'SAME')).map(({ other }) => other.id))].filter(id => !records.has(id))
    for (const id of latest) records.add(id)
  }
  return [...groupsOf([...judged.values()]).find(group => group.has(actor)) ?? [actor]]
}

/** What a tie says of its two ends, if it decides and is not withdrawn. */
function judgedBy({ tie, other }: TieAt): Judged<string>[] {
  if (tie.kind !== 'SAME_AS' || tie.withdrawnBy !== undefined || !actorKinds.includes(other.kind)) return []
  return tie.judgement === 'SAME' || tie.judgement === 'DIFFERENT' ? [{ left: tie.start, right: tie.end, judgement: tie.judgement }] : []
}

export function others<K extends StoredNode['kind']>(ties: readonly TieAt[], kind: K): StoredOf<K>[] {
  return ties.flatMap(({ other }) => other.kind === kind ? [other as StoredOf<K>] : [])
}

/** Not certainly over, and not withdrawn by the list that stated it. */
function stillHolds({ until, withdrawnBy }: StoredTie): boolean {
  if (withdrawnBy !== undefined && withdrawnBy <= today()) return false
  return until === undefined || both('YES', notOver(interval(until), dayNumber(today()))) !== 'NO'
}

export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
