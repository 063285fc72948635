import { both, dayNumber, interval, notOver, today } from '../../../schema/dates.ts'
import { actorKinds } from '../../../schema/ontology.ts'
import { authority as authorities } from '../../../schema/vocabulary.ts'
import type { StoredNode, StoredTie, TieAt } from '../../graph/graph.ts'
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

/** Of all records that are judged to be this actor, over any number of judgements: one may stand on another list under another id. Oldest first. */
export async function designationsOf(actor: string, load: Context['load']): Promise<StoredOf<'Designation'>[]> {
  const found = new Map<string, StoredOf<'Designation'>>()
  const records = new Set([actor])
  for (let latest = [actor]; latest.length > 0;) {
    const [listed, judged] = await Promise.all([load.ties.designations.all(latest), load.ties.identities.all(latest)])
    for (const designation of others(listed.flat(), 'Designation')) found.set(designation.id, designation)
    latest = [...new Set(judged.flat().filter(isSame).map(({ other }) => other.id))].filter(id => !records.has(id))
    for (const id of latest) records.add(id)
  }
  return [...found.values()].sort((left, right) => compare(left.since ?? left.listedBy ?? '', right.since ?? right.listedBy ?? '') || compare(left.id, right.id))
}

/** A judgement that is undone joins nothing. */
function isSame({ tie, other }: TieAt): boolean {
  return tie.kind === 'SAME_AS' && tie.judgement === 'SAME' && tie.withdrawnBy === undefined && actorKinds.includes(other.kind)
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
