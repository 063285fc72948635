import { z } from 'zod'
import { after, authorities, first, nodeKinds } from './arguments.ts'
import { root } from './root.ts'

const asked = z.object({ query: z.string(), kinds: nodeKinds, designatedBy: authorities, first: first(20), after })

export const search = root('search', asked, async (question, { names, load, call }) => {
  const { hits, ...page } = await names.search(question, call())
  const nodes = await load.node.all(hits.map(hit => hit.id))
  // What was taken out of the store since the index was read is no hit any more.
  return { ...page, hits: hits.flatMap((hit, place) => nodes[place] === undefined ? [] : [{ ...hit, node: nodes[place] }]) }
})
