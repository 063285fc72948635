// What stands between nodes that are shown already: every tie that has both its ends among them.
import { z } from 'zod'
import { id, tieKinds } from './arguments.ts'
import { root } from './root.ts'

/** As many as a picture may hold. */
const ids = z.array(id).max(2000, 'at most 2000 ids at once')
/** More is not drawn, and takes longer to tell than anybody waits. */
const most = 20_000

export const among = root('among', z.object({ ids, tieKinds }), async ({ ids, tieKinds: kinds }, { graph, load }) => {
  const [nodes, from] = await Promise.all([load.node.all(ids), graph.tiesFrom(ids)])
  const asked = new Set(ids)
  const found = from.filter(tie => asked.has(tie.end) && (kinds === undefined || kinds.includes(tie.kind)))
  const cut = found.length > most
  return {
    nodes: nodes.map(node => node ?? null), ties: found.slice(0, most),
    truncated: cut ? { reason: `${most} of ${found.length} ties are shown; ask for fewer nodes, or for some kinds of tie only.`, shown: most, total: found.length } : null
  }
})
