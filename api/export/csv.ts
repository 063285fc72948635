// A pair of tables, nodes and ties, with a description of both (W3C "CSV on the Web") beside them, as CSV has no head.
// Spreadsheets take a cell that begins with = + - @ for a formula: such cells are made harmless (OWASP, CSV injection) unless raw is chosen.
import type { Value } from '../graph/engine.ts'
import type { GraphContent } from './content.ts'
import { headText, type Head } from './head.ts'
import { nodeColumns, nodeValues, textOf, tieColumns, tieValues, type Column } from './values.ts'

export interface CsvOptions {
  /** Values as they are: lists as JSON, nothing made harmless, no byte order mark. For programs, not for spreadsheets. */
  readonly raw?: boolean
}

const column = (name: string, about: string): Column => ({ name, type: 'string', about })
const notice = column('notice', 'What the row is, wherever it is copied to.')
const ofNodes: readonly Column[] = [column('id', 'Id of the node.'), column('kind', 'Kind of the ontology.'), column('name', 'What it is shown as.'), ...nodeColumns, notice]
const ofTies: readonly Column[] = [column('id', 'Id of the tie.'), column('kind', 'Kind of the ontology.'), column('start', 'Id of the node that it begins at.'), column('end', 'Id of the node that it ends at.'), ...tieColumns, notice]

export async function* csvOfNodes(content: GraphContent, { raw = false }: CsvOptions = {}): AsyncGenerator<string> {
  const said = noticeOf(content.head)
  yield headerOf(ofNodes, raw)
  for await (const nodes of content.nodes()) yield nodes.map(node => rowOf(ofNodes, new Map<string, Value>([['id', node.id], ['kind', node.kind], ...nodeValues(node), ['notice', said]]), raw)).join('')
}

export async function* csvOfTies(content: GraphContent, { raw = false }: CsvOptions = {}): AsyncGenerator<string> {
  const said = noticeOf(content.head)
  yield headerOf(ofTies, raw)
  for await (const ties of content.ties()) yield ties.map(tie => rowOf(ofTies, new Map<string, Value>([['id', tie.id], ['kind', tie.kind], ['start', tie.start], ['end', tie.end], ...tieValues(tie), ['notice', said]]), raw)).join('')
}

/** What the tables are, and what their columns mean. */
export function* csvMetadata(content: GraphContent, files: { readonly nodes: string; readonly ties: string }, { raw = false }: CsvOptions = {}): Generator<string> {
  const { head } = content
  const end = (name: string) => ({ columnReference: name, reference: { resource: files.nodes, columnReference: 'id' } })
  yield `${JSON.stringify({
    '@context': 'http://www.w3.org/ns/csvw', 'dc:title': head.title, 'dc:description': headText(head), 'dc:creator': head.generator, 'dc:date': head.exportedOn,
    'dc:identifier': `revision ${head.revision} ${head.stamp}`, 'dc:source': head.lists.map(({ list, publishedOn }) => `${list} ${publishedOn}`),
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    tables: [
      { url: files.nodes, tableSchema: { primaryKey: 'id', columns: ofNodes.map(each => described(each, raw)) } },
      { url: files.ties, tableSchema: { primaryKey: 'id', columns: ofTies.map(each => described(each, raw)), foreignKeys: [end('start'), end('end')] } }
    ]
  }, null, 2)}\n`
}

function described({ name, type, about }: Column, raw: boolean): object {
  return { name, titles: name, 'dc:description': type === 'list' && raw ? `${about} A list, as JSON.` : about, datatype: type === 'list' ? 'string' : type, ...(type === 'list' && !raw ? { separator } : {}) }
}

function noticeOf({ revision, exportedOn }: Head): string {
  return `Lead for review, not a finding (revision ${revision}, ${exportedOn})`
}

const separator = ' | '

/** Excel takes a file for UTF-8 only where it begins with a byte order mark. */
function headerOf(columns: readonly Column[], raw: boolean): string {
  return `${raw ? '' : '\uFEFF'}${columns.map(({ name }) => quoted(name)).join(',')}\r\n`
}

function rowOf(columns: readonly Column[], values: ReadonlyMap<string, Value>, raw: boolean): string {
  return `${columns.map(({ name }) => {
    const value = values.get(name)
    return value === undefined ? '' : quoted(raw ? textOf(value) : harmless(Array.isArray(value) ? value.map(String).join(separator) : textOf(value)))
  }).join(',')}\r\n`
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** At the beginning, and behind what some spreadsheet takes for the end of a cell; wide forms are read as the plain ones by some. */
const formula = /(^|[,;|"'\t\r\n])([ \u00A0\u3000]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** Where a formula could begin stands an apostrophe; a cell never begins with a tab or a line end either. */
export function harmless(text: string): string {
  const safe = text.replace(formula, (_, before: string, blanks: string) => `${before}'${blanks}`)
  return /^[\t\r\n]/.test(safe) ? `'${safe}` : safe
}
