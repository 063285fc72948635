// What a form of entry by hand needs to know of the ontology, as plain data without parsers: which kinds, between what, with which fields.
import { addable, tieable } from './by-hand.ts'
import type { Field, FieldType } from './fields.ts'
import { nodeFields, nodeKinds, tieFields, tieKinds } from './ontology.ts'
import { searchable } from './searchable.ts'
import * as v from './vocabulary.ts'

/** Vocabularies that forms offer beside the fields of kinds. */
const offered = { sourceTypes: v.sourceType, nameKinds: v.nameKind, stances: v.stance, knowledges: v.knowledge, reliabilities: v.reliability, credibilities: v.credibility }

/** Text of schema/generated/forms.ts. */
export function formsModule(): string {
  const nodes = Object.fromEntries(addable.map(kind => [kind, fieldsOf(nodeKinds[kind].fields, nodeFields)]))
  const ties = Object.fromEntries(tieable.map(kind => [kind, { starts: tieKinds[kind].starts, ends: tieKinds[kind].ends, fields: fieldsOf(tieKinds[kind].fields, tieFields) }]))
  return [
    '// Generated from schema/ontology.ts by `npm run generate`. Do not edit.',
    `export const nodeForms = ${rows(nodes)} as const`,
    `export const tieForms = ${rows(ties)} as const`,
    `export const claimable = ${JSON.stringify(tieKinds.ABOUT.ends)} as const`,
    `export const searchable = ${JSON.stringify(searchable)} as const`,
    ...Object.entries(offered).map(([name, { values }]) => `export const ${name} = ${JSON.stringify(values)} as const`)
  ].join('\n') + '\n'
}

function fieldsOf(fields: Readonly<Record<string, Field>>, ofAll: Readonly<Record<string, Field>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !Object.hasOwn(ofAll, name)).map(([name, { type, many, about }]) => [name, { type: typeOf(type), many, about, values: type.shape === 'enumeration' ? type.values : [] }]))
}

/** An enumeration is a choice of its values. */
function typeOf(type: FieldType): string {
  return type.shape === 'enumeration' ? 'choice' : type.name
}

function rows(table: Readonly<Record<string, unknown>>): string {
  return `{\n${Object.entries(table).map(([kind, row]) => `  ${kind}: ${JSON.stringify(row)}`).join(',\n')}\n}`
}
