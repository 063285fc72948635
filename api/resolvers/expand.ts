import { z } from 'zod'
import { NotFoundError } from '../errors.ts'
import { after, first, id, optional, tieKinds } from './arguments.ts'
import { pageInfo, skipOf } from './pages.ts'
import { root } from './root.ts'

const asked = z.object({ id, tieKinds, order: optional(z.enum(['STRENGTH', 'RECENT', 'KIND'])), first: first(25), after })

export const expand = root('expand', asked, async ({ id, tieKinds: kinds, order = 'STRENGTH', first, after }, { graph, load }) => {
  const node = await load.node.get(id)
  if (node === undefined) throw new NotFoundError(`expand: there is no node "${id}". Search for it by name.`, id)
  const skip = skipOf(after)
  const [counts, ties] = await Promise.all([load.degree.get(id), graph.expand(id, { ...(kinds === undefined ? {} : { kinds }), order, skip, limit: first })])
  // A tie to itself is counted both ways and is one tie.
  const totalCount = counts.filter(({ kind }) => kinds === undefined || kinds.includes(kind)).reduce((sum, { count, self }) => sum + count - self, 0)
  for (const { other } of ties) load.node.know(other.id, other)
  const page = pageInfo(ties.length, skip, totalCount)
  const shown = skip + ties.length
  return {
    node, counts, totalCount, pageInfo: page,
    ties: ties.map(({ tie, other }) => ({ ...tie, other })),
    truncated: page.hasNextPage ? { reason: `${shown} of ${totalCount} ties are shown; ask for the next page, or for some kinds of tie only.`, shown, total: totalCount } : null
  }
})
