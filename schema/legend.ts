// What a picture needs to know of the ontology, as plain data without parsers: the client loads this and not the ontology itself.
import { nodeKindNames, nodeKinds, tieKindNames, tieKinds } from './ontology.ts'
import { authority } from './vocabulary.ts'

/** Text of schema/generated/legend.ts. */
export function legendModule(): string {
  const nodes = Object.fromEntries(nodeKindNames.map(kind => {
    const { label, plural, about, colour, shape, icon, actor } = nodeKinds[kind]
    return [kind, { label, plural, about, colour, shape, icon, actor }]
  }))
  const ties = Object.fromEntries(tieKindNames.map(kind => {
    const { label, plural, about, verb, inverse, colour, shape, conducts } = tieKinds[kind]
    return [kind, { label, plural, about, verb, inverse, colour, shape, conducts }]
  }))
  return [
    '// Generated from schema/ontology.ts by `npm run generate`. Do not edit.',
    `export const nodeKinds = ${rows(nodes)} as const`,
    `export const tieKinds = ${rows(ties)} as const`,
    `export const authorities = ${JSON.stringify(authority.values)} as const`,
    'export type NodeKind = keyof typeof nodeKinds',
    'export type TieKind = keyof typeof tieKinds',
    'export type Authority = (typeof authorities)[number]'
  ].join('\n') + '\n'
}

function rows(table: Readonly<Record<string, unknown>>): string {
  return `{\n${Object.entries(table).map(([kind, row]) => `  ${kind}: ${JSON.stringify(row)}`).join(',\n')}\n}`
}
