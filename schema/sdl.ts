// The entity half of the GraphQL SDL, from the ontology. The interfaces stand in operations.graphql, and their fields are copied from there.
import { Kind, parse, print, type FieldDefinitionNode } from 'graphql'
import type { Field, FieldType } from './fields.ts'
import { nodeKindNames, nodeKinds, tieFields, tieKindNames, tieKinds, type NodeKind } from './ontology.ts'
import * as vocabulary from './vocabulary.ts'

/** @param operations text of operations.graphql: where the interfaces Node and Actor are declared. */
export function entitySdl(operations: string): string {
  const interfaces = interfaceFields(operations)
  return `${[
    '# Generated from schema/ontology.ts by `npm run generate`. Do not edit.',
    enumSdl('NodeKind', 'Kinds of node.', nodeKindNames),
    enumSdl('TieKind', 'Kinds of tie, read as a sentence from start to end.', tieKindNames),
    ...Object.values(vocabulary).map(vocabularySdl),
    ...nodeKindNames.map(kind => nodeSdl(kind, interfaces)),
    tieSdl()
  ].filter(part => part !== '').join('\n\n')}\n`
}

function interfaceFields(operations: string): Map<string, readonly FieldDefinitionNode[]> {
  return new Map(parse(operations).definitions.flatMap(definition =>
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ? [[definition.name.value, definition.fields ?? []] as const] : []))
}

function vocabularySdl(type: FieldType): string {
  if (!isNamed(type)) return ''
  if (type.shape === 'enumeration') return enumSdl(type.name, type.about, type.values)
  if (type.shape !== 'value') return ''
  const parts = Object.entries(type.parts).map(([name, part]) => `  ${name}: ${typeName(part.type)}${part.optional ? '' : '!'}`)
  return `${description(type.about)}type ${type.name} {\n${parts.join('\n')}\n}`
}

function nodeSdl(kind: NodeKind, interfaces: ReadonlyMap<string, readonly FieldDefinitionNode[]>): string {
  const { about, actor, fields } = nodeKinds[kind]
  const shared = (interfaces.get(actor ? 'Actor' : 'Node') ?? []).map(field => indent(print(field)))
  return `${description(about)}type ${kind} implements Node${actor ? ' & Actor' : ''} {\n${[...shared, ...fieldsSdl(fields)].join('\n')}\n}`
}

/** One type for all ties: the fields of its kind are set, the others null. */
function tieSdl(): string {
  const { sources: _, ...common } = tieFields
  const own: Record<string, Field> = Object.fromEntries(tieKindNames.flatMap(kind => Object.entries<Field>(tieKinds[kind].fields)))
  const fixed = ['  id: ID!', '  kind: TieKind!', '  start: ID!', '  end: ID!', '  "Revision of the store at which it was last written."\n  revision: Int!']
  return `"A tie between two nodes; it names at least one source."\ntype Tie {\n${[...fixed, ...fieldsSdl({ ...common, ...own })].join('\n')}\n}`
}

function fieldsSdl(fields: Readonly<Record<string, Field>>): string[] {
  return Object.entries(fields).map(([name, field]) =>
    `  ${JSON.stringify(field.about)}\n  ${name}: ${field.many ? `[${typeName(field.type)}!]!` : typeName(field.type)}`)
}

function typeName(type: FieldType): string {
  if (type.shape === 'scalar') return type.graphql
  return isNamed(type) ? type.name : 'String'
}

/** The credibility grades 1 to 6 are no names that GraphQL takes for enum values: they go as text. */
function isNamed(type: FieldType): boolean {
  return type.shape !== 'enumeration' || type.values.every(value => /^[A-Z_a-z]/.test(value))
}

function enumSdl(name: string, about: string, values: readonly string[]): string {
  return `${description(about)}enum ${name} {\n${values.map(value => `  ${value}`).join('\n')}\n}`
}

function description(text: string): string {
  return `${JSON.stringify(text)}\n`
}

function indent(text: string): string {
  return text.split('\n').map(line => `  ${line}`).join('\n')
}
