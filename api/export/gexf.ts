// GEXF 1.3, the format of Gephi: attributes as in GraphML, colours of the legend.
import { nodeKinds, tieKinds } from '../../schema/ontology.ts'
import type { GraphContent } from './content.ts'
import { headText, type Head } from './head.ts'
import { nodeColumns, nodeValues, textOf, tieColumns, tieValues, type Column, type Values } from './values.ts'
import { escaped } from './xml.ts'

// Gephi reads lists only in a notation of its own, without escapes: here they are JSON text.
const gexf: Readonly<Record<Column['type'], string>> = { string: 'string', list: 'string', integer: 'integer', double: 'double', boolean: 'boolean' }
const kind: Column = { name: 'kind', type: 'string', about: 'Kind of the ontology.' }

export async function* exportGexf(content: GraphContent): AsyncGenerator<string> {
  yield beginning(content.head)
  yield '<nodes>\n'
  for await (const nodes of content.nodes()) {
    yield nodes.map(node => `<node id="${escaped(node.id)}" label="${escaped(node.name)}">${values('n', new Map([['kind', node.kind], ...nodeValues(node)]))}${colour(nodeKinds[node.kind].colour)}</node>\n`).join('')
  }
  yield '</nodes>\n<edges>\n'
  for await (const ties of content.ties()) {
    yield ties.map(tie => `<edge id="${escaped(tie.id)}" source="${escaped(tie.start)}" target="${escaped(tie.end)}" kind="${tie.kind}" label="${escaped(tieKinds[tie.kind].verb)}">${values('t', new Map([['kind', tie.kind], ...tieValues(tie)]))}${colour(tieKinds[tie.kind].colour)}</edge>\n`).join('')
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function beginning(head: Head): string {
  const attributes = (prefix: string, target: string, columns: readonly Column[]) =>
    `<attributes class="${target}" mode="static">\n${columns.map(({ name, type }) => `<attribute id="${prefix}.${name}" title="${name}" type="${gexf[type]}"/>\n`).join('')}</attributes>\n`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n',
    `<meta lastmodifieddate="${head.exportedOn}">\n<creator>${escaped(head.generator)}</creator>\n<title>${escaped(`${head.title}, revision ${head.revision}`)}</title>\n<description>${escaped(headText(head))}</description>\n</meta>\n`,
    '<graph mode="static" defaultedgetype="directed">\n',
    attributes('n', 'node', [kind, ...nodeColumns]),
    attributes('t', 'edge', [kind, ...tieColumns])
  ].join('')
}

function values(prefix: string, all: Values): string {
  let text = ''
  for (const [name, value] of all) if (name !== 'name') text += `<attvalue for="${prefix}.${name}" value="${escaped(textOf(value))}"/>`
  return `<attvalues>${text}</attvalues>`
}

function colour(hexadecimal: string): string {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(hexadecimal.slice(at, at + 2), 16))
  return `<viz:color r="${red ?? 0}" g="${green ?? 0}" b="${blue ?? 0}"/>`
}
