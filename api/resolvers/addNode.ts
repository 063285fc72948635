import { addNode as add } from '../import/by-hand/add-node.ts'
import type { NodeKind } from '../../schema/ontology.ts'
import { searchable } from '../../schema/searchable.ts'
import { nodeArguments } from './by-hand.ts'
import type { Context } from './context.ts'
import { root } from './root.ts'

/** Hits below are alike in a part of the name only. */
const alike = 0.75

export const addNode = root('addNode', nodeArguments, async (asked, context) => {
  const possibleDuplicates = asked.id === undefined && asked.name !== undefined ? await namesakes(asked.name, asked.kind, context) : []
  return { ...await add(context.graph, asked, context.call().signal), possibleDuplicates }
})

/** Looked for before it is written: it is no duplicate of itself. */
async function namesakes(name: string, kind: NodeKind, { names, load, call }: Context) {
  if (!searchable.includes(kind)) return []
  const { hits } = await names.search({ query: name, kinds: [kind], first: 10 }, call())
  const near = hits.filter(({ score }) => score >= alike)
  const nodes = await load.node.all(near.map(({ id }) => id))
  return near.flatMap((hit, place) => nodes[place] === undefined ? [] : [{ ...hit, node: nodes[place] }])
}
