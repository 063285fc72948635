// A node that a person adds, or what a person states besides of one that is there.
import { addable, nodesElsewhere } from '../../../schema/by-hand.ts'
import { nodeFieldsOf, parseNode, type AnyNode, type NodeOf } from '../../../schema/records.ts'
import { nodeFields, type NodeKind } from '../../../schema/ontology.ts'
import { InputError, NotFoundError } from '../../errors.ts'
import type { Graph, StoredNode } from '../../graph/graph.ts'
import { scriptOf } from '../draft.ts'
import { inTurn } from '../pipeline.ts'
import type { Given } from './by.ts'
import { fitting, inFields, unprotected } from './fitting.ts'
import { retractionsOf } from './retractions.ts'
import { hashOf, slug } from './slug.ts'
import { sourceOf, type SourceGiven } from './source.ts'
import { state } from './state.ts'

type Names = NodeOf<'Person'>['names']

export interface NodeAsked extends Given {
  /** Of a node that is there: what is given is added to what is stated of it. */
  readonly id?: string | undefined
  readonly kind: NodeKind
  readonly name?: string | undefined
  readonly names?: readonly { readonly value: string; readonly script?: string | undefined; readonly kind?: Names[number]['kind'] | undefined }[] | undefined
  readonly marking?: AnyNode['marking'] | undefined
  /** Of its kind, as the ontology names them. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly source: SourceGiven
}

/** @throws InputError for what does not fit, and for whom no source may name here; NotFoundError for an unknown id. */
export function addNode(graph: Graph, asked: NodeAsked, signal?: AbortSignal): Promise<{ node: StoredNode; revision: number }> {
  const refusal = nodesElsewhere[asked.kind]
  if (refusal !== undefined) throw new InputError(`addNode: ${refusal}.`, ['kind'], addable)
  return inTurn(graph, async () => {
    signal?.throwIfAborted()
    const held = await heldNode(graph, asked)
    const source = await sourceOf(graph, asked.source)
    const node = parsed(asked, held?.id ?? await freeId(graph, asked.name ?? ''), asked.name ?? held?.name ?? '', source.id)
    unprotected({ nodes: [node], ties: [] }, ['fields'], 'addNode')
    if (held === undefined && node.kind === 'Person' && node.possibleVictim === true) throw new InputError('addNode: people subjected to a scheme are kept as cohorts only, and never as persons.', ['fields', 'possibleVictim'])
    const revision = await state(graph, { what: 'node', of: node.id, id: node.id, statement: { nodes: [node], ties: [] }, source }, asked)
    const [written] = await graph.nodes([node.id])
    if (written === undefined) throw new Error(`addNode: "${node.id}" is not in the store`)
    return { node: written, revision }
  })
}

async function heldNode(graph: Graph, { id, kind, name }: NodeAsked): Promise<StoredNode | undefined> {
  if (id === undefined) {
    if (name === undefined) throw new InputError('addNode: a new node needs a name.', ['name'])
    return undefined
  }
  const [node] = await graph.nodes([id])
  if (node === undefined) throw new NotFoundError(`addNode: there is no node "${id}". A new node is given its id here: leave it out.`, id)
  if (node.kind !== kind) throw new InputError(`addNode: "${id}" is a ${node.kind}.`, ['kind'], [node.kind])
  return node
}

function parsed({ kind, names = [], marking, fields }: NodeAsked, id: string, name: string, source: string): AnyNode {
  const foreign = Object.keys(fields).find(field => !Object.hasOwn(nodeFieldsOf(kind), field) || Object.hasOwn(nodeFields, field))
  if (foreign !== undefined) throw new InputError(`addNode: a ${kind} has no field "${foreign}" of its own.`, ['fields', foreign], Object.keys(nodeFieldsOf(kind)).filter(field => !Object.hasOwn(nodeFields, field)))
  const written = names.map(({ value, script = scriptOf(value), kind: nameKind = 'PRIMARY' }) => ({ value, script, kind: nameKind }))
  const all = written.some(({ value }) => value === name) ? written : [{ value: name, script: scriptOf(name), kind: 'PRIMARY' }, ...written]
  return fitting(() => parseNode({ ...fields, id, kind, name, names: all, ...marking === undefined ? {} : { marking }, sources: [source] }), 'addNode', inFields(fields))
}

/** Two that are called alike are two: the second has a number. What was retracted keeps its id. */
async function freeId(graph: Graph, name: string): Promise<string> {
  const plain = `hand-${slug(name)}`
  const candidates = [plain, ...Array.from({ length: 20 }, (_, place) => `${plain}-${place + 2}`)]
  const taken = new Set([...await graph.known(candidates), ...(await retractionsOf(graph)).map(({ id }) => id)])
  return candidates.find(id => !taken.has(id)) ?? `${plain}-${hashOf([name, new Date().toISOString()])}`
}
