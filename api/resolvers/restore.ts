import { restore as restoreThing } from '../import/by-hand/restore.ts'
import { idWithReason } from './by-hand.ts'
import { shownRetraction } from './retractions.ts'
import { root } from './root.ts'

/** The node or tie as it is now: null where nobody states it any more, or another retraction still holds it back. */
export const restore = root('restore', idWithReason, async (asked, { graph, call }) => {
  const { revision, ...retraction } = await restoreThing(graph, asked, call().signal)
  const [node] = await graph.nodes([asked.id])
  const [tie] = await graph.evidence(retraction.ties.filter(({ id }) => id === asked.id))
  return { retraction: shownRetraction(retraction), node: node ?? null, tie: tie ?? null, revision }
})
