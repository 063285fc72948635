// What stands between nodes that are shown already: every tie that has both its ends among them.
import { z } from 'zod'
import { id, optional, tieKinds } from './arguments.ts'
import { root } from './root.ts'

/** As many as a board may hold. */
const ids = z.array(id).max(5000, 'at most 5000 ids at once')
const ties = optional(z.array(id).max(50_000, 'at most 50000 ids at once').transform(list => (list.length === 0 ? undefined : list)))
/** More is not drawn, and takes longer to tell than anybody waits. */
const most = 20_000

export const among = root('among', z.object({ ids, tieKinds, ties }), async ({ ids, tieKinds: kinds, ties: only }, { graph, load }) => {
  const [nodes, from] = await Promise.all([load.node.all(ids), graph.tiesFrom(ids)])
  const asked = new Set(ids)
  const wanted = only === undefined ? undefined : new Set(only)
  const found = from.filter(tie => asked.has(tie.end) && (kinds === undefined || kinds.includes(tie.kind)) && (wanted === undefined || wanted.has(tie.id)))
  const cut = found.length > most
  return {
    nodes: nodes.map(node => node ?? null), ties: found.slice(0, most),
    truncated: cut ? { reason: `${most} of ${found.length} ties are shown; ask for fewer nodes, or for some kinds of tie only.`, shown: most, total: found.length } : null
  }
})
