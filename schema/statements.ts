// The Cypher that has to name labels and types literally, one text for each kind, as neither engine takes them as parameters.
import { bookkeeping, type Bookkeeping } from './bookkeeping.ts'
import { nodeKindNames, nodeKinds, tieFields, tieKindNames, tieKinds } from './ontology.ts'
import { nodePropertiesOf, nodeRowStart, tiePropertiesOf, tieRowStart } from './properties.ts'

/** File name (without folder) to text. */
export function generatedStatements(): Map<string, string> {
  return new Map([...constraints(), ...nodeKindNames.flatMap(nodeWrites), ...tieKindNames.flatMap(tieWrites), ...tieKindNames.map(tieLoad)])
}

/** Labels of a kind in the store: every node is a Node, every actor an Actor as well. */
export function labelsOf(kind: (typeof nodeKindNames)[number]): string[] {
  return ['Node', ...(nodeKinds[kind].actor ? ['Actor'] : []), kind]
}

function constraints(): [string, string][] {
  const labels = [['Node', []] as const, ...Object.entries(bookkeeping).map(([label, { indexed }]: [string, Bookkeeping]) => [label, indexed] as const)]
  return [
    ...labels.flatMap(([label, indexed]) => [unique(label), ...['id', ...indexed].map(property => index(label, property))]),
    index('Node', 'kind'),
    index('Claim', 'about')
  ]
}

function unique(label: string): [string, string] {
  return [`schema-constraint-${label}-id.cypher`,
    `// No two ${label} nodes have one id. No parameters, no rows.\nCREATE CONSTRAINT unique_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE\n`]
}

function index(label: string, property: string): [string, string] {
  return [`schema-index-${label}-${property}.cypher`,
    `// Finds ${label} nodes by ${property}. No parameters, no rows.\nCREATE INDEX index_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})\n`]
}

/**
 * Rows are lists and not maps: the embedded engine takes them in at a third of the cost, and writes them faster as literal properties
 * than by `SET n = row`. What is null is no property.
 */
function mapOf(first: Readonly<Record<string, string>>, names: readonly string[], offset: number): string {
  return `{${[...Object.entries(first).map(([name, value]) => `${name}: ${value}`), ...names.map((name, place) => `${name}: row[${offset + place}]`)].join(', ')}}`
}

function nodeWrites(kind: (typeof nodeKindNames)[number]): [string, string][] {
  const labels = labelsOf(kind).join(':')
  const names = nodePropertiesOf(kind).map(({ name }) => name)
  const properties = mapOf({ id: 'row[0]', revision: '$revision', kind: `'${kind}'` }, names, nodeRowStart.length)
  const rows = `$revision: of this write. $rows: [[${[...nodeRowStart, ...names].join(', ')}]]`
  return [
    [`create-${kind}.cypher`, `// Writes new ${nodeKinds[kind].plural}, ids known to be new.\n// ${rows}. No rows.\nUNWIND $rows AS row\nCREATE (n:${labels} ${properties})\n`],
    [`merge-${kind}.cypher`, `// Writes ${nodeKinds[kind].plural}, new or known; a known one has afterwards exactly these properties.\n// ${rows}. No rows.\nUNWIND $rows AS row\nMERGE (n:Node {id: row[0]})\nSET n = ${properties}\nSET n:${labels}\n`]
  ]
}

/** Every tie of a kind for the projection: by the engine's own numbers of the ends, which are good for one transaction only. */
function tieLoad(kind: (typeof tieKindNames)[number]): [string, string] {
  const own = [...Object.keys(tieFields), ...Object.keys(tieKinds[kind].fields)].filter(name => name !== 'marking')
  return [`load-${kind}.cypher`,
    `// Every ${kind} tie for the projection. No parameters. Rows: start and end (numbers of the engine), id, ${own.join(', ')}.\nMATCH (a:Node)-[r:${kind}]->(b:Node)\nRETURN id(a) AS start, id(b) AS end, r.id AS id, ${own.map(name => `r.${name} AS ${name}`).join(', ')}\n`]
}

function tieWrites(kind: (typeof tieKindNames)[number]): [string, string][] {
  const names = tiePropertiesOf(kind).map(({ name }) => name)
  const properties = mapOf({ id: 'row[0]', revision: '$revision' }, names, tieRowStart.length)
  const head = (verb: string) => `// ${verb} ${kind} ties. $revision: of this write. $rows: [[${[...tieRowStart, ...names].join(', ')}]].\n// Rows: id of each tie written; one whose ends are not both there is not written and not returned.\n`
  const ends = 'UNWIND $rows AS row\nMATCH (a:Node {id: row[1]})\nMATCH (b:Node {id: row[2]})\n'
  return [
    [`create-${kind}.cypher`, `${head('Writes new')}${ends}CREATE (a)-[r:${kind} ${properties}]->(b)\nRETURN row[0] AS id\n`],
    [`merge-${kind}.cypher`, `${head('Writes new or known')}${ends}MERGE (a)-[r:${kind} {id: row[0]}]->(b)\nSET r = ${properties}\nRETURN row[0] AS id\n`]
  ]
}
