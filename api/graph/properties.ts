// From nodes and ties to rows of the write statements, and back from properties of the store (schema/properties.ts, schema/README.md).
import { floored } from '../../schema/cohorts.ts'
import type { Field, Part } from '../../schema/fields.ts'
import { nodeKinds, tieKinds, type NodeKind, type TieKind } from '../../schema/ontology.ts'
import { nodePropertiesOf, tiePropertiesOf, type StoredProperty } from '../../schema/properties.ts'
import { nodeFieldsOf, parseNode, parseTie, tieFieldsOf, type AnyNode, type AnyTie } from '../../schema/records.ts'
import type { Value } from './engine.ts'

/** What the store adds: the revision at which it was last written. */
export type Stored<T> = T & { readonly revision: number }
type Raw = Readonly<Record<string, unknown>>
type Fields = Readonly<Record<string, Field>>

/** A row of `create-KIND` or `merge-KIND`. */
export function nodeRow(node: AnyNode): Value[] {
  return pack([node.id], node.kind === 'Cohort' ? floored(node) : node, nodePropertiesOf(node.kind))
}

export function tieRow(tie: AnyTie): Value[] {
  return pack([tie.id, tie.start, tie.end], tie, tiePropertiesOf(tie.kind))
}

/** @throws RecordError if the store holds what the ontology does not know: a store written by hand, or by a later Nexum. */
export function nodeFrom(properties: Raw): Stored<AnyNode> {
  const kind = properties.kind as NodeKind
  const { id, revision } = properties
  if (!Object.hasOwn(nodeKinds, kind)) return Object.assign(parseNode({ id, kind }), { revision: 0 })
  return Object.assign(parseNode({ id, kind, ...unpack(properties, nodeFieldsOf(kind)) }), { revision: Number(revision ?? 0) })
}

export function tieFrom(kind: TieKind, start: string, end: string, properties: Raw): Stored<AnyTie> {
  const { id, revision } = properties
  if (!Object.hasOwn(tieKinds, kind)) return Object.assign(parseTie({ id, kind }), { revision: 0 })
  return Object.assign(parseTie({ id, kind, start, end, ...unpack(properties, tieFieldsOf(kind)) }), { revision: Number(revision ?? 0) })
}

function pack(row: Value[], record: Raw, properties: readonly StoredProperty[]): Value[] {
  for (const { field, part, many } of properties) {
    const value = record[field]
    if (value === undefined || (many && (value as readonly unknown[]).length === 0)) row.push(null)
    else if (part === undefined) row.push(value as Value)
    else row.push(many ? (value as readonly Raw[]).map(entry => textOf(entry[part])) : textOf((value as Raw)[part]))
  }
  // What is not in the row is null as well, and costs nothing on its way.
  while (row.at(-1) === null) row.pop()
  return row
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
