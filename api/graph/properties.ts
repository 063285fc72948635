// How a node or tie of the ontology lies in properties of the store, decided here alone (schema/README.md tells users).
// Scalars lie as they are, lists of scalars as lists. A value object lies as one property for each part: `deathDate_from`;
// many of them as parallel lists: `names_value`, `names_script`, `names_kind`, where an empty text stands for a part that is absent.
import { floored } from '../../schema/cohorts.ts'
import type { Field, Part } from '../../schema/fields.ts'
import { nodeFieldsOf, parseNode, parseTie, tieFieldsOf, type AnyNode, type AnyTie } from '../../schema/records.ts'
import { nodeKinds, tieKinds, type NodeKind, type TieKind } from '../../schema/ontology.ts'
import type { Parameters, Value } from './engine.ts'

/** What the store adds: the revision at which it was last written. */
export type Stored<T> = T & { readonly revision: number }
type Raw = Readonly<Record<string, unknown>>
type Fields = Readonly<Record<string, Field>>

/** Put together once for each kind, not for each of a hundred thousand records. */
const once = <K extends string>(of: (kind: K) => Fields): ((kind: K) => Fields) => {
  const known = new Map<K, Fields>()
  return kind => {
    const fields = known.get(kind) ?? of(kind)
    known.set(kind, fields)
    return fields
  }
}
const nodeFields = once(nodeFieldsOf)
const tieFields = once(tieFieldsOf)

export function nodeProperties(node: AnyNode, revision: number): Parameters {
  return { id: node.id, kind: node.kind, revision, ...pack(node.kind === 'Cohort' ? floored(node) : node, nodeFields(node.kind)) }
}

export function tieProperties(tie: AnyTie, revision: number): Parameters {
  return { id: tie.id, revision, ...pack(tie, tieFields(tie.kind)) }
}

/** @throws RecordError if the store holds what the ontology does not know: a store written by hand, or by a later Nexum. */
export function nodeFrom(properties: Raw): Stored<AnyNode> {
  const kind = properties.kind as NodeKind
  const { id, revision } = properties
  if (!Object.hasOwn(nodeKinds, kind)) return Object.assign(parseNode({ id, kind }), { revision: 0 })
  return Object.assign(parseNode({ id, kind, ...unpack(properties, nodeFields(kind)) }), { revision: Number(revision ?? 0) })
}

export function tieFrom(kind: TieKind, start: string, end: string, properties: Raw): Stored<AnyTie> {
  const { id, revision } = properties
  if (!Object.hasOwn(tieKinds, kind)) return Object.assign(parseTie({ id, kind }), { revision: 0 })
  return Object.assign(parseTie({ id, kind, start, end, ...unpack(properties, tieFields(kind)) }), { revision: Number(revision ?? 0) })
}

function pack(record: Raw, fields: Fields): Record<string, Value> {
  const packed: Record<string, Value> = {}
  for (const [name, { type, many }] of Object.entries(fields)) {
    const value = record[name]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    if (type.shape !== 'value') packed[name] = value as Value
    else for (const part of Object.keys(type.parts)) packed[`${name}_${part}`] = many ? (value as Raw[]).map(entry => textOf(entry[part])) : textOf((value as Raw)[part])
  }
  return packed
}

function unpack(properties: Raw, fields: Fields): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [name, { type, many }] of Object.entries(fields)) {
    const value = type.shape !== 'value' ? properties[name]
      : many ? valueObjects(properties, name, type.parts)
      : valueObject(type.parts, part => properties[`${name}_${part}`])
    if (value !== undefined && value !== null) record[name] = value
  }
  return record
}

function valueObjects(properties: Raw, name: string, parts: Readonly<Record<string, Part>>): Raw[] {
  const lists = new Map(Object.keys(parts).map(part => [part, (properties[`${name}_${part}`] ?? []) as readonly unknown[]]))
  const length = Math.max(...[...lists.values()].map(list => list.length))
  return Array.from({ length }, (_, place) => valueObject(parts, part => lists.get(part)?.[place]) ?? {})
}

function valueObject(parts: Readonly<Record<string, Part>>, read: (part: string) => unknown): Raw | undefined {
  const entries = Object.keys(parts).map(part => [part, read(part)] as const).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
