// A script for Neo4j 5.26 and later (cypher-shell -f): constraints first, then nodes and ties in batches, merged by id, so that running it
// twice writes nothing twice. The statements are those with which Nexum writes, and Nexum opens the database afterwards.
import type { Value } from '../graph/engine.ts'
import { nodeRow, tieRow } from '../graph/properties.ts'
import { generated } from '../graph/statements.ts'
import type { GraphContent } from './content.ts'
import { headText } from './head.ts'

/** A statement of a thousand rows takes the planner of Neo4j longer than five of two hundred. */
const rowsAtOnce = 200

/** Nexum's own bookkeeping is not in the script; what Neo4j indexes by its constraint needs no index. */
const schema = ['schema-constraint-Node-id', 'schema-index-Node-kind', 'schema-index-Claim-about'] as const

export async function* exportCypher(content: GraphContent): AsyncGenerator<string> {
  yield `// ${headText(content.head).replaceAll(/\s+/g, ' ')}\n// For Neo4j 5.26 or later: cypher-shell -f <this file>. It can be run again.\n`
  const { revision } = content.head
  yield schema.map(name => statementOf(name, revision)).join('')
  for await (const nodes of content.nodes()) yield batched(nodes, revision, ({ kind }) => kind, nodeRow)
  for await (const ties of content.ties()) yield batched(ties, revision, ({ kind }) => kind, tieRow)
}

function batched<T>(things: readonly T[], revision: number, kindOf: (thing: T) => string, rowOf: (thing: T) => readonly Value[]): string {
  const byKind = new Map<string, string[]>()
  for (const thing of things) {
    const rows = byKind.get(kindOf(thing)) ?? []
    rows.push(literal(rowOf(thing)))
    byKind.set(kindOf(thing), rows)
  }
  let text = ''
  for (const [kind, rows] of byKind) for (let at = 0; at < rows.length; at += rowsAtOnce) text += statementOf(`merge-${kind}`, revision, `[\n${rows.slice(at, at + rowsAtOnce).join(',\n')}\n]`)
  return text
}

/** Without its comments, and without the rows that it would print. */
function statementOf(name: string, revision: number, rows = ''): string {
  const lines = (generated.get(name)?.text ?? '').split('\n').filter(line => line !== '' && !line.startsWith('//') && !line.startsWith('RETURN'))
  return `${lines.join('\n').replace('$revision', String(revision)).replace('$rows', () => rows)};\n`
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }

/** A value as Cypher writes it. */
export function literal(value: Value): string {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return String(value).replace('e+', 'e')
  if (typeof value === 'boolean') return String(value)
  // No property holds a map (schema/README.md).
  return Array.isArray(value) ? `[${(value as readonly Value[]).map(literal).join(', ')}]` : 'null'
}

/**
 * Neo4j replaces \uXXXX before it looks for the ends of texts, so that a name with \u0027 in it would end its text: the backslash and
 * the u are put together by the statement.
 */
function text(value: string): string {
  return `'${value.replace(/[\\'\n\r\t\b\f]/g, character => escapes[character] ?? character).replaceAll('\\\\u', "\\\\' + 'u")}'`
}
