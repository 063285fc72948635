// Records for the tests of the store: whole ones of every kind, made from what the ontology says of its fields, and a few persons.
import type { Field, FieldType } from '../../schema/fields.ts'
import { nodeKindNames, tieKindNames, tieKinds, type NodeKind, type TieKind } from '../../schema/ontology.ts'
import { nodeFieldsOf, parseNode, parseTie, tieFieldsOf, type AnyNode, type AnyTie } from '../../schema/records.ts'

export const source: AnyNode = parseNode({ id: 'source-1', kind: 'Source', name: 'A register', sourceType: 'REGISTER' })

export function person(id: string, fields: Readonly<Record<string, unknown>> = {}): AnyNode {
  return node('Person', id, fields)
}

export function node(kind: NodeKind, id: string, fields: Readonly<Record<string, unknown>> = {}): AnyNode {
  return parseNode({ id, kind, name: `Name of ${id}`, sources: ['source-1'], ...fields })
}

export function tie(kind: TieKind, start: string, end: string, fields: Readonly<Record<string, unknown>> = {}): AnyTie {
  return parseTie({ id: `${start}-${kind}-${end}`, kind, start, end, sources: ['source-1'], ...fields })
}

/** Every field of the kind with a value of its own. */
export function wholeNode(kind: NodeKind, id = `whole-${kind}`): AnyNode {
  return parseNode({ ...filled(nodeFieldsOf(kind), id), id, kind, name: `Whole ${kind}` })
}

export function wholeTie(kind: TieKind, start: string, end: string): AnyTie {
  return parseTie({ ...filled(tieFieldsOf(kind), kind), id: `whole-${kind}`, kind, start, end })
}

/** One node of every kind, and one tie of every kind between nodes that it may tie. */
export function everyKind(): { nodes: AnyNode[]; ties: AnyTie[] } {
  return {
    nodes: nodeKindNames.map(kind => wholeNode(kind)),
    ties: tieKindNames.map(kind => wholeTie(kind, `whole-${tieKinds[kind].starts[0]}`, `whole-${tieKinds[kind].ends.at(-1) ?? ''}`))
  }
}

function filled(fields: Readonly<Record<string, Field>>, seed: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, { type, many }]) =>
    [name, many ? [valueOf(type, `${seed} ${name} 1`), valueOf(type, `${seed} ${name} 2`)] : valueOf(type, `${seed} ${name}`)]))
}

function valueOf(type: FieldType, seed: string): unknown {
  if (type.shape === 'enumeration') return type.values[seed.length % type.values.length]
  // A part that may be absent is so in every second value: both ways must come back.
  if (type.shape === 'value') return Object.fromEntries(Object.entries(type.parts).filter(([, part]) => !part.optional || seed.endsWith('1')).map(([name, part]) => [name, valueOf(part.type, `${seed} ${name}`)]))
  const values: Readonly<Record<string, unknown>> = { text: `${seed} é "quoted"`, flag: true, integer: seed.length, number: seed.length + 0.5, share: 499_999, partialDate: '2024-02', day: '2024-02-23', country: 'ke', quantity: '1,200' }
  if (!(type.name in values)) throw new RangeError(`samples: no value for ${type.name}`)
  return values[type.name]
}
