// Every statement in cypher/ keeps to what both engines run, to the ontology, and to one name for one question.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Graph } from '../api/graph/graph.ts'
import { bookkeeping } from '../schema/bookkeeping.ts'
import type { Field } from '../schema/fields.ts'
import { nodeKindNames, tieKindNames } from '../schema/ontology.ts'
import { nodeFieldsOf, tieFieldsOf } from '../schema/records.ts'

const root = join(import.meta.dirname, '..')
const read = (...path: string[]) => readdirSync(join(root, 'cypher', ...path)).filter(file => file.endsWith('.cypher')).sort()
  .map(file => ({ name: basename(file, '.cypher'), text: readFileSync(join(root, 'cypher', ...path, file), 'utf8') }))
const handWritten = read()
const generated = read('generated')
const questions = read('questions')
const all = [...handWritten, ...generated, ...questions]

/** The right column of the dialect: what does not run, or not alike, on both engines. */
const refused: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\bFULLTEXT\b|\bSHOW\b/i, 'search runs on the projection, not on an index of one engine'],
  [/\bIN\s+TRANSACTIONS\b/i, 'the caller makes the batches'],
  [/:\s*\$\s*\(/, 'labels and types are written out, one statement for each kind'],
  [/\(\s*\w*\s*:\s*!?\w+\s*[|&]/, 'no label expressions in a node pattern: WHERE n:A OR n:B'],
  [/\bCOLLECT\s*\{/i, 'no COLLECT subquery: WITH ... ORDER BY ... collect()'],
  [/\bSHORTEST\s+\d|\bALL\s+SHORTEST\b|[->]\([^()]*\)\s*\)\s*[{+*]/i, 'no quantified path patterns: walks run on the projection'],
  [/collect\s*\([^()]*\)\s*\[/i, 'no slice of collect() in one expression'],
  [/\bLOAD\s+CSV\b|\bapoc\.|\bgds\.|\bdbms\./i, 'no procedures of one engine'],
  [/\bCREATE\s+INDEX\b[^;]*FOR\s*\(\s*\)\s*-/i, 'the embedded engine has no index on ties'],
  [/\bRETURN\s+\*/i, 'rows are named'],
  [/\bFINISH\b|\bUSE\s+\w|\bCALL\s+db\./i, 'one engine only']
]

/** A statement without comments and texts. */
function plain(text: string): string {
  return text.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''").replace(/\/\/.*|\/\*[^]*?\*\//g, ' ')
}

function faults(text: string): string[] {
  const statement = plain(text)
  return [...refused.filter(([pattern]) => pattern.test(statement)).map(([, why]) => why), ...sortFaults(statement)]
}

/** Equal sort keys come in any order: a page that is cut must end its sort with a unique key. */
function sortFaults(statement: string): string[] {
  return /\b(SKIP|LIMIT)\b/i.test(statement) && !/ORDER BY[^]*?\bid\b[^]*?(SKIP|LIMIT)/i.test(statement) ? ['a page needs an order that ends with an id'] : []
}

const labels = new Set<string>(['Node', 'Actor', ...nodeKindNames, ...Object.keys(bookkeeping)])
const types = new Set<string>(tieKindNames)
const properties = new Set<string>(['id', 'kind', 'name', 'revision',
  ...nodeKindNames.flatMap(kind => propertiesOf(nodeFieldsOf(kind))), ...tieKindNames.flatMap(kind => propertiesOf(tieFieldsOf(kind))),
  ...Object.values(bookkeeping).flatMap(({ properties: names }) => [...names])])

function propertiesOf(fields: Readonly<Record<string, Field>>): string[] {
  return Object.entries(fields).flatMap(([name, { type }]) => type.shape === 'value' ? Object.keys(type.parts).map(part => `${name}_${part}`) : [name])
}

/** Labels, types and properties that a statement names and nobody knows. */
function unknown(text: string): string[] {
  const statement = plain(text)
  const nodeLabels = [...statement.matchAll(/\(\s*\w*((?:\s*:\s*\w+)+)/g), ...statement.matchAll(/\bSET\s+\w+((?::\w+)+)/g)].flatMap(match => (match[1] ?? '').split(':').map(label => label.trim()).filter(label => label !== ''))
  const tieTypes = [...statement.matchAll(/\[\s*\w*\s*:\s*([\w|]+)/g)].flatMap(match => (match[1] ?? '').split('|'))
  // Texts that name kinds of tie, as in `type(r) IN ['OWNS']`.
  const namedTypes = [...text.matchAll(/type\(\w+\)\s+IN\s+\[([^\]]*)\]/g)].flatMap(match => [...(match[1] ?? '').matchAll(/'(\w+)'/g)].map(name => name[1] ?? ''))
  const rowParts = new Set(['row', 'rows'])
  const read = [...statement.matchAll(/(?<![\w.$])(\w+)\.(\w+)\b(?!\s*\()/g)].filter(match => !rowParts.has(match[1] ?? '') && !/^\d/.test(match[1] ?? '')).map(match => match[2] ?? '')
  const inPatterns = [...statement.matchAll(/[(\[]\s*\w*\s*:[\w|:]+\s*\{([^}]*)\}/g)].flatMap(match => [...(match[1] ?? '').matchAll(/(\w+)\s*:/g)].map(key => key[1] ?? ''))
  return [
    ...nodeLabels.filter(label => !labels.has(label)).map(label => `label ${label}`),
    ...[...tieTypes, ...namedTypes].filter(type => !types.has(type)).map(type => `tie ${type}`),
    ...[...read, ...inPatterns].filter(property => !properties.has(property)).map(property => `property ${property}`)
  ]
}

describe('cypher', () => {
  it.each(all.map(({ name, text }) => [name, text]))('%s runs on both engines and names what the ontology knows', (_, text) => {
    expect(faults(text)).toEqual([])
    expect(unknown(text)).toEqual([])
  })

  it.each([...handWritten, ...generated].map(({ name, text }) => [name, text]))('%s says what it answers, its parameters and its rows', (_, text) => {
    const head = text.split('\n').filter(line => line.startsWith('//')).join('\n')
    expect(head).toMatch(/^\/\/ [A-Z][^]{10,}/)
    expect(head).toMatch(/No rows|no rows|Rows: /)
    for (const [, parameter = ''] of plain(text).matchAll(/\$(\w+)/g)) {
      // Filters that two statements share are told once.
      if (!head.includes('same filters')) expect(head, `$${parameter}`).toContain(`$${parameter}`)
    }
  })

  it.each(questions.map(({ name, text }) => [name, text]))('the question %s only reads and says what it answers', (_, text) => {
    expect(text).toMatch(/^\/\/ [A-Z]/)
    expect(plain(text)).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|DROP|CALL)\b/i)
  })

  it('has one name for a question: its file, its method, its contract', () => {
    const methods = Object.getOwnPropertyNames(Graph.prototype)
    /** Steps of `write`, and what `load` reads in bulk by name. */
    const throughOthers = ['advance', 'createRecords', 'mergeRecords', 'retractNodes', 'retractRecords', 'retractTies', 'writeRun']
    const names = handWritten.map(({ name }) => name)
    expect(names.filter(name => !methods.includes(name) && !throughOthers.includes(name) && !name.startsWith('load'))).toEqual([])
    const contracts = readdirSync(join(root, 'tests', 'contract')).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts')).map(file => basename(file, '.ts')).sort()
    expect(contracts).toEqual([...names].sort())
  })

  it('finds what is planted', () => {
    expect(faults('MATCH (n:Person|Organization) RETURN n.id AS id')).toHaveLength(1)
    expect(faults('MATCH (n:Node) RETURN COLLECT { MATCH (m) RETURN m.id } AS ids')).toHaveLength(1)
    expect(faults('MATCH (n:Node) SET n:$(row.labels)')).toHaveLength(1)
    expect(faults('MATCH (n:Node) RETURN collect(n.id)[..2] AS ids')).toHaveLength(1)
    expect(faults('MATCH p = ((a)-[]->(b)){1,3} RETURN length(p) AS l')).toHaveLength(1)
    expect(faults('MATCH (n:Node) RETURN n.name AS name ORDER BY n.name LIMIT 5')).toHaveLength(1)
    expect(faults("MATCH (n:Node {name: 'SHOW'}) // LOAD CSV\nRETURN n.id AS id")).toEqual([])
    expect(unknown('MATCH (n:Boat)-[r:SAILS|OWNS {colour: 1}]->(m) WHERE n.mast = 1 RETURN n.id AS id')).toEqual(['label Boat', 'tie SAILS', 'property mast', 'property colour'])
    expect(unknown("MATCH (n:Node)-[r]->() WHERE type(r) IN ['OWNS', 'SAILS'] RETURN n.names_value AS names")).toEqual(['tie SAILS'])
  })
})
