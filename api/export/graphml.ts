// GraphML: read by yEd, Gephi, igraph, networkx and Cytoscape. Nodes and ties keep their ids; lists are JSON text.
import { tieKinds } from '../../schema/ontology.ts'
import type { GraphContent } from './content.ts'
import { headText, type Head } from './head.ts'
import { nodeColumns, nodeValues, textOf, tieColumns, tieValues, type Column, type Values } from './values.ts'
import { escaped } from './xml.ts'

const named = (name: string, about: string): Column => ({ name, type: 'string', about })
const ofNodes: readonly Column[] = [named('label', 'What it is shown as.'), named('kind', 'Kind of the ontology.'), ...nodeColumns]
const ofTies: readonly Column[] = [named('label', 'What the start does to the end.'), named('kind', 'Kind of the ontology.'), ...tieColumns]
const graphml: Readonly<Record<Column['type'], string>> = { string: 'string', list: 'string', integer: 'int', double: 'double', boolean: 'boolean' }
const ofGraph = ['title', 'notice', 'generator', 'exportedOn', 'revision', 'stamp', 'profile', 'lists'] as const satisfies readonly (keyof Head)[]

export async function* exportGraphml(content: GraphContent): AsyncGenerator<string> {
  yield beginning(content.head)
  for await (const nodes of content.nodes()) yield nodes.map(node => `<node id="${escaped(node.id)}">${data('n', new Map([['label', node.name], ['kind', node.kind], ...nodeValues(node)]))}</node>\n`).join('')
  for await (const ties of content.ties()) yield ties.map(tie => `<edge id="${escaped(tie.id)}" source="${escaped(tie.start)}" target="${escaped(tie.end)}">${data('t', new Map([['label', tieKinds[tie.kind].verb], ['kind', tie.kind], ...tieValues(tie)]))}</edge>\n`).join('')
  yield '</graph>\n</graphml>\n'
}

function beginning(head: Head): string {
  const key = (prefix: string, target: string, { name, type, about }: Column) =>
    `<key id="${prefix}.${name}" for="${target}" attr.name="${name}" attr.type="${graphml[type]}"><desc>${escaped(type === 'list' ? `${about} A list, as JSON.` : about)}</desc></key>\n`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<!-- ${escaped(headText(head)).replace(/--+/g, '-')} -->\n`,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...ofGraph.map(name => key('g', 'graph', { name, type: name === 'revision' ? 'integer' : 'string', about: 'Of the file.' })),
    ...ofNodes.map(column => key('n', 'node', column)),
    ...ofTies.map(column => key('t', 'edge', column)),
    '<graph id="nexum" edgedefault="directed">\n',
    ...ofGraph.map(name => `<data key="g.${name}">${escaped(name === 'lists' ? JSON.stringify(head.lists) : String(head[name]))}</data>\n`)
  ].join('')
}

function data(prefix: string, values: Values): string {
  let text = ''
  for (const [name, value] of values) if (name !== 'name') text += `<data key="${prefix}.${name}">${escaped(textOf(value))}</data>`
  return text
}
