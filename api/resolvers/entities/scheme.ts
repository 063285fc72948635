import { actorKinds } from '../../../schema/ontology.ts'
import type { StoredNode, TieAt } from '../../graph/graph.ts'
import type { Context } from '../context.ts'
import type { StoredOf } from '../loaders.ts'
import { compare, designationsOf, others } from './actor.ts'
import { inForceToday } from './in-force.ts'
import { periodOf } from './period.ts'

type Scheme = StoredOf<'Scheme'>
interface Route {
  readonly origin: StoredNode
  readonly destination: StoredNode
  readonly cohort: StoredOf<'Cohort'> | null
}

export const schemeFields = {
  period: periodOf,
  actors: async ({ id }: Scheme, _: unknown, { load }: Context) =>
    rolesIn(await load.ties.scheme.get(id)).map(({ tie, other }) => ({ role: tie.kind, actor: other, tie })),
  async channels({ id }: Scheme, _: unknown, { load }: Context): Promise<StoredOf<'Channel'>[]> {
    const channels = others(await load.ties.scheme.get(id), 'Channel')
    return [...new Map(channels.map(channel => [channel.id, channel])).values()].sort(byId)
  },
  cohorts: async ({ id }: Scheme, _: unknown, { load }: Context) => others(await load.ties.scheme.get(id), 'Cohort').sort(byId),
  async routes({ id }: Scheme, _: unknown, { load }: Context): Promise<Route[]> {
    const ties = await load.ties.scheme.get(id)
    const destinations = countries(ties, 'LURES_TO')
    const cohorts = others(ties, 'Cohort').sort(byId)
    const origins = await load.node.all(cohorts.map(({ origin }) => `country-${origin ?? ''}`))
    const drawn = cohorts.flatMap((cohort, place) => origins[place] === undefined ? [] : [{ origin: origins[place], cohort }])
    const plain = countries(ties, 'DRAWS_FROM').filter(country => !drawn.some(({ origin }) => origin.id === country.id)).map(origin => ({ origin, cohort: null }))
    return [...drawn, ...plain].flatMap(({ origin, cohort }) => destinations.map(destination => ({ origin, destination, cohort })))
  },
  /** In force today, of actors that stand in it. */
  async designations({ id }: Scheme, _: unknown, { load }: Context): Promise<StoredOf<'Designation'>[]> {
    const actors = [...new Set(rolesIn(await load.ties.scheme.get(id)).map(({ other }) => other.id))]
    const found = (await Promise.all(actors.map(actor => designationsOf(actor, load)))).flat()
    return [...new Map(found.map(designation => [designation.id, designation])).values()].filter(designation => inForceToday(designation) === 'YES')
  },
  claims: ({ id }: Scheme, _: unknown, { load }: Context) => load.claims.get(id)
}

function rolesIn(ties: readonly TieAt[]): TieAt[] {
  return ties.filter(({ other }) => actorKinds.includes(other.kind)).sort((left, right) => compare(left.tie.kind, right.tie.kind) || byId(left.other, right.other) || byId(left.tie, right.tie))
}

function countries(ties: readonly TieAt[], kind: TieAt['tie']['kind']): StoredNode[] {
  return ties.filter(({ tie, other }) => tie.kind === kind && other.kind === 'Country').map(({ other }) => other).sort(byId)
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return compare(left.id, right.id)
}
