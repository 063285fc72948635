// JSON: one document that is an array, with one object on each line: the head, then nodes, then ties. Nexum imports it again without loss.
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import type { StoredNode, StoredTie } from '../graph/graph.ts'
import type { GraphContent } from './content.ts'
import type { Head } from './head.ts'

/** Of the lines; a change that an older Nexum cannot read is another number. */
export const jsonFormat = 1

export type JsonLine = ({ readonly nexum: 'graph'; readonly format: number } & Head) | { readonly node: AnyNode } | { readonly tie: AnyTie }

export async function* exportJson(content: GraphContent): AsyncGenerator<string> {
  yield `[\n${JSON.stringify({ nexum: 'graph', format: jsonFormat, ...content.head } satisfies JsonLine)}`
  for await (const nodes of content.nodes()) yield nodes.map(node => `,\n${JSON.stringify({ node: bare(node) })}`).join('')
  for await (const ties of content.ties()) yield ties.map(tie => `,\n${JSON.stringify({ tie: bare(tie) })}`).join('')
  yield '\n]\n'
}

/** Without its revision, which tells when it was written and not what it is, and without empty lists. */
function bare(thing: StoredNode | StoredTie): object {
  const { id, kind, ...rest } = thing
  return Object.fromEntries(Object.entries({ id, kind, ...rest }).filter(([name, value]) => name !== 'revision' && value !== undefined && !(Array.isArray(value) && value.length === 0)))
}
