// The source that a person names: one that is held, by its id, or a new one told in place.
import { parseNode, type NodeInput, type NodeOf } from '../../../schema/records.ts'
import { InputError, NotFoundError } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import { fitting } from './fitting.ts'
import { hashOf, slug } from './slug.ts'

type SourceNode = NodeOf<'Source'>

export interface NewSource extends Partial<Pick<SourceNode, 'sourceType' | 'publisher' | 'url' | 'publishedOn' | 'accessedOn' | 'licence'>> {
  readonly name?: string | undefined
}

export interface SourceGiven extends NewSource {
  readonly id?: string | undefined
}

export interface NamedSource {
  readonly id: string
  /** Undefined: it is held. */
  readonly node: SourceNode | undefined
}

/** @throws NotFoundError for an unknown id; InputError where both or neither is given. */
export async function sourceOf(graph: Graph, { id, ...told }: SourceGiven): Promise<NamedSource> {
  const given = Object.entries(told).filter(([, value]) => value !== undefined).map(([name]) => name)
  if (id === undefined) return newSource(told)
  if (given.length > 0) throw new InputError(`source: give the id of a source that is held, or tell a new one by its name, not both (${given.join(', ')}).`, ['source', given[0] ?? 'name'])
  const [node] = await graph.nodes([id])
  if (node === undefined) throw new NotFoundError(`source: there is no source "${id}". A new one is told by its name and type.`, id)
  if (node.kind !== 'Source') throw new InputError(`source: "${id}" is a ${node.kind} and no source.`, ['source', 'id'])
  return { id, node: undefined }
}

/** The person who says so, where a judgement names no other source. */
export function personAsSource(author: string): NamedSource {
  const id = `hand-source-by-${slug(author)}`
  return { id, node: sourceNode({ id, kind: 'Source', name: `Judgement of ${author}`, sourceType: 'OTHER', publisher: author }) }
}

/** Told twice in the same words it is one. */
function newSource(told: NewSource): NamedSource {
  const { name, publisher, url, publishedOn } = told
  if (name === undefined) throw new InputError('source: a name is missing. Nothing is taken in without a source: give the id of one that is held, or the name of a new one.', ['source', 'name'])
  const id = `hand-source-${slug(name).slice(0, 40)}-${hashOf([name, publisher, url, publishedOn]).slice(0, 8)}`
  return { id, node: sourceNode({ ...told, id, kind: 'Source', name }) }
}

function sourceNode(node: NodeInput<'Source'>): SourceNode {
  return fitting(() => parseNode(node), 'source', () => ['source']) as SourceNode
}
