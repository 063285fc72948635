// Nodes and ties as the whole house hands them about, and the parsers that are the only door for raw data.
import { z } from 'zod'
import type { Field, RecordOf } from './fields.ts'
import { floored } from './cohorts.ts'
import { nodeFields, nodeKindNames, nodeKinds, tieFields, tieKindNames, tieKinds, type NodeKind, type TieKind } from './ontology.ts'

type NodeFieldsOf<K extends NodeKind> = Omit<typeof nodeFields, 'name'> & (typeof nodeKinds)[K]['fields']
type TieFieldsOf<K extends TieKind> = typeof tieFields & (typeof tieKinds)[K]['fields']

export type NodeOf<K extends NodeKind> = { id: string; kind: K; name: string } & RecordOf<NodeFieldsOf<K>>
export type TieOf<K extends TieKind> = { id: string; kind: K; start: string; end: string } & RecordOf<TieFieldsOf<K>>
export type AnyNode = { [K in NodeKind]: NodeOf<K> }[NodeKind]
export type AnyTie = { [K in TieKind]: TieOf<K> }[TieKind]

/** What a mapper may leave out: lists that are empty. */
export type NodeInput<K extends NodeKind = NodeKind> = { [P in K]: Loose<NodeOf<P>, NodeFieldsOf<P>> }[K]
export type TieInput<K extends TieKind = TieKind> = { [P in K]: Loose<TieOf<P>, TieFieldsOf<P>> }[K]
type ListsOf<F> = { [P in keyof F]: F[P] extends { many: true } ? P : never }[keyof F]
type Loose<R, F> = Omit<R, ListsOf<F>> & Partial<Pick<R, ListsOf<F> & keyof R>>

type Fields = Readonly<Record<string, Field>>
const fieldsOfNodes = new Map<NodeKind, Fields>(nodeKindNames.map(kind => [kind, { ...nodeFields, ...nodeKinds[kind].fields }]))
const fieldsOfTies = new Map<TieKind, Fields>(tieKindNames.map(kind => [kind, { ...tieFields, ...tieKinds[kind].fields }]))

/** Every field of a kind, its own and the common ones. */
export const nodeFieldsOf = (kind: NodeKind): Fields => fieldsOfNodes.get(kind) ?? nodeFields
export const tieFieldsOf = (kind: TieKind): Fields => fieldsOfTies.get(kind) ?? tieFields

/** Longer ids are refused: no source needs them, and an index key must stay small. */
export const longestId = 512
const id = z.string().min(1).max(longestId)

function shapeOf(fields: Readonly<Record<string, Field>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, parserOf(field)]))
}

function parserOf(field: Field): z.ZodType {
  return field.many ? z.array(field.type.parser).default([]) : field.type.parser.optional()
}

const nodeParsers = new Map(nodeKindNames.map(kind => [kind as string,
  z.strictObject({ ...shapeOf(nodeFieldsOf(kind)), id, kind: z.literal(kind), name: z.string().min(1) })]))

const tieParsers = new Map(tieKindNames.map(kind => [kind as string,
  z.strictObject({ ...shapeOf(tieFieldsOf(kind)), id, kind: z.literal(kind), start: id, end: id, sources: z.array(z.string().min(1)).min(1) })]))

/** Raw data did not have the shape the ontology asks for; the message names the record, the field and what was expected. */
export class RecordError extends Error {
  readonly code = 'BAD_USER_INPUT'
  readonly path: readonly PropertyKey[]
  constructor(what: string, path: readonly PropertyKey[], expected: string) {
    super(`${what}: ${path.length === 0 ? 'record' : path.map(String).join('.')}: ${expected}`)
    this.name = 'RecordError'
    this.path = path
  }
}

/** @throws RecordError for an unknown kind, an unknown field or a value of the wrong shape. */
export function parseNode(raw: unknown): AnyNode {
  const node = parseBy(nodeParsers, raw, 'node') as AnyNode
  return node.kind === 'Cohort' ? floored(node) : node
}

/** @throws RecordError as parseNode does; also for a tie without a source. Whether its ends exist is the store's to say. */
export function parseTie(raw: unknown): AnyTie {
  return parseBy(tieParsers, raw, 'tie') as AnyTie
}

/** Whether nodes of these kinds may be the ends of a tie of this kind. */
export function endsFit(tie: TieKind, start: NodeKind, end: NodeKind): boolean {
  const declared: { readonly starts: readonly NodeKind[]; readonly ends: readonly NodeKind[] } = tieKinds[tie]
  return declared.starts.includes(start) && declared.ends.includes(end)
}

function parseBy(parsers: ReadonlyMap<string, z.ZodType>, raw: unknown, what: string): unknown {
  const { id, kind } = (typeof raw === 'object' && raw !== null ? raw : {}) as { id?: unknown; kind?: unknown }
  const parser = typeof kind === 'string' ? parsers.get(kind) : undefined
  if (parser === undefined) throw new RecordError(`${what} ${String(id)}`, ['kind'], `"${String(kind)}" is no kind of the ontology; it knows ${[...parsers.keys()].join(', ')}`)
  const parsed = parser.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new RecordError(`${what} ${String(id)} (${String(kind)})`, issue?.path ?? [], issue?.message ?? 'is not readable')
}
