// Nodes and ties as flat rows of named values, named as the properties of the store are (schema/README.md).
import type { Field } from '../../schema/fields.ts'
import { nodeKindNames, tieKindNames, type NodeKind, type TieKind } from '../../schema/ontology.ts'
import { nodePropertiesOf, nodeRowStart, tiePropertiesOf, tieRowStart, type StoredProperty } from '../../schema/properties.ts'
import { nodeFieldsOf, tieFieldsOf, type AnyNode, type AnyTie } from '../../schema/records.ts'
import type { Value } from '../graph/engine.ts'
import { nodeRow, tieRow } from '../graph/properties.ts'

export type ColumnType = 'string' | 'integer' | 'double' | 'boolean' | 'list'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly about: string
}
export type Values = ReadonlyMap<string, Value>

/** Beside id, kind, name (a node) or start and end (a tie), which every format writes in its own way. */
export const nodeColumns = columnsOf(nodeKindNames, kind => [nodePropertiesOf(kind), nodeFieldsOf(kind)]).filter(({ name }) => name !== 'name')
export const tieColumns = columnsOf(tieKindNames, kind => [tiePropertiesOf(kind), tieFieldsOf(kind)])

/** What is absent is not there. */
export function nodeValues(node: AnyNode): Values {
  return valuesOf(nodeRow(node).slice(nodeRowStart.length), namesOfNodes.get(node.kind) ?? [])
}

export function tieValues(tie: AnyTie): Values {
  return valuesOf(tieRow(tie).slice(tieRowStart.length), namesOfTies.get(tie.kind) ?? [])
}

const namesOfNodes = new Map<NodeKind, readonly string[]>(nodeKindNames.map(kind => [kind, nodePropertiesOf(kind).map(({ name }) => name)]))
const namesOfTies = new Map<TieKind, readonly string[]>(tieKindNames.map(kind => [kind, tiePropertiesOf(kind).map(({ name }) => name)]))

function valuesOf(row: readonly Value[], names: readonly string[]): Values {
  const found = new Map<string, Value>()
  names.forEach((name, place) => {
    const value = row[place]
    if (value !== undefined && value !== null) found.set(name, value)
  })
  return found
}

/** The columns of all kinds together; one that two kinds type differently is text. */
function columnsOf<K>(kinds: readonly K[], of: (kind: K) => [readonly StoredProperty[], Readonly<Record<string, Field>>]): Column[] {
  const columns = new Map<string, Column>()
  for (const kind of kinds) {
    const [properties, fields] = of(kind)
    for (const property of properties) {
      const field = fields[property.field]
      if (field === undefined) continue
      const type = typeOf(property, field)
      const known = columns.get(property.name)
      if (known?.type !== type) columns.set(property.name, { name: property.name, type: known === undefined ? type : 'string', about: field.about })
    }
  }
  return [...columns.values()]
}

function typeOf({ many, part }: StoredProperty, { type }: Field): ColumnType {
  if (many) return 'list'
  if (part !== undefined) return 'string'
  return type.name === 'flag' ? 'boolean' : type.name === 'integer' || type.name === 'share' ? 'integer' : type.name === 'number' ? 'double' : 'string'
}

/** A list as JSON: no separator that a value could hold. */
export function textOf(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
