// The two questions that are asked of several kinds of node in the same way: a page of them, and one by id.
import { z } from 'zod'
import type { NodeKind } from '../../schema/ontology.ts'
import { after, first, id } from './arguments.ts'
import { connection, skipOf } from './pages.ts'
import { root, type RootField } from './root.ts'

export function listOf(name: string, kind: NodeKind, usual: number): RootField {
  return root(name, z.object({ first: first(usual), after }), async ({ first, after }, { graph }) => {
    const skip = skipOf(after)
    const [rows, count] = await Promise.all([graph.ofKind(kind, { skip, limit: first }), graph.countOfKind(kind)])
    return connection(rows, skip, count)
  })
}

/** null when unknown, also for the id of a node of another kind. */
export function oneOf(name: string, kind: NodeKind): RootField {
  return root(name, z.object({ id }), async ({ id }, { load }) => {
    const node = await load.node.get(id)
    return node?.kind === kind ? node : null
  })
}
