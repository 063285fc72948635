// Fields that every node has, whatever its kind.
import type { StoredNode } from '../../graph/graph.ts'
import type { Context } from '../context.ts'
import type { StoredOf } from '../loaders.ts'

type Sourced = Pick<StoredNode, 'sources'>

export const nodeFields = {
  sources: ({ sources }: Sourced, _: unknown, { load }: Context) => sourcesOf(sources, load),
  records: ({ id }: Pick<StoredNode, 'id'>, _: unknown, { load }: Context) => load.records.get(id),
  marking: ({ marking }: Pick<StoredNode, 'marking'>) => marking ?? 'CLEAR'
}

/** In the order on record. One that the store does not hold is named all the same: nobody may think there is none. */
export async function sourcesOf(ids: readonly string[], load: Context['load']): Promise<StoredOf<'Source'>[]> {
  const nodes = await load.node.all(ids)
  return ids.map((id, place) => {
    const node = nodes[place]
    return node?.kind === 'Source' ? node : { id, kind: 'Source', name: `${id} (not in the store)`, names: [], sources: [], revision: 0 }
  })
}
