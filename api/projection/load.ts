// Reads the whole graph out of the store, column by column, one statement for each kind of tie.
import { setTimeout } from 'node:timers/promises'
import { StoreError } from '../errors.ts'
import { tieFields, tieKindNames, tieKinds, type TieKind } from '../../schema/ontology.ts'
import type { Columns } from '../graph/engine.ts'
import type { Graph } from '../graph/graph.ts'
import { assemble, assembleNodes, nodeKindCode, type RawTies } from './assemble.ts'
import { attributesFrom } from './coding.ts'
import { claimFrom, designationFrom, Facts, schemeFrom, texts } from './facts.ts'
import type { NodeColumns } from './nodes.ts'
import { Projection } from './projection.ts'
import { attributeNames, Codebook, kindCode } from './ties.ts'

const attempts = 6

/**
 * The graph of one revision: what was written while it was read makes it read again.
 * @throws StoreError, retryable, when writes follow one another too fast for a whole reading between two of them.
 */
export async function load(graph: Graph): Promise<Projection> {
  for (let attempt = 1; ; attempt++) {
    const before = await graph.ledger()
    const projection = await read(graph, before ?? { revision: 0, stamp: '' })
    const after = await graph.ledger()
    if (projection !== undefined && before?.stamp === after?.stamp) return projection
    if (attempt === attempts) throw new StoreError('Loading the projection: the store is being written to all the time. Whole-graph answers come back when the writing is over.', true)
    await setTimeout(attempt * 100)
  }
}

/** undefined when a tie stands at a node that was written after the nodes were read. */
async function read(graph: Graph, stated: { readonly revision: number; readonly stamp: string }): Promise<Projection | undefined> {
  const { nodes, rowOf, placeOf } = await readNodes(graph)
  const facts = await readFacts(graph, nodes)
  const book = new Codebook()
  const parts: RawTies[] = []
  for (const kind of tieKindNames) {
    const part = tiesOf(kind, await graph.load(`load-${kind}`), book, placeOf)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return new Projection(assemble(nodes, rowOf, book, joined(parts), facts), stated)
}

interface ReadNodes {
  readonly nodes: NodeColumns
  readonly rowOf: Uint32Array
  /** From the engine's own number of a node to its place; undefined for an unknown one. */
  readonly placeOf: (number: number) => number | undefined
}

async function readNodes(graph: Graph): Promise<ReadNodes> {
  const columns = await graph.load('loadNodes')
  const numbers = values(columns, 'row')
  const ids = values(columns, 'id')
  const names = values(columns, 'kind')
  const kinds = Uint8Array.from(ids, (id, place) => kindOf(String(id), String(names[place])))
  return { ...assembleNodes(ids as string[], kinds), placeOf: placesOf(numbers as number[]) }
}

/** An empty result has no columns. */
function values(columns: Columns, name: string): readonly unknown[] {
  return columns.length === 0 ? [] : Array.from(columns.column(name))
}

function kindOf(id: string, kind: string): number {
  const code = Object.hasOwn(nodeKindCode, kind) ? nodeKindCode[kind as keyof typeof nodeKindCode] : undefined
  if (code === undefined) throw new StoreError(`Loading the projection: the node "${id}" has the kind "${kind}", which this Nexum does not know. Start the version that wrote it, or give the node a kind of the ontology.`, false)
  return code
}

/** The engines number nodes densely or with gaps; a table is several times faster than a map where it is not too long. */
function placesOf(numbers: readonly number[]): (number: number) => number | undefined {
  const greatest = numbers.reduce((most, number) => Math.max(most, number), 0)
  if (greatest > numbers.length * 8 + 1024) {
    const map = new Map(numbers.map((number, place) => [number, place]))
    return number => map.get(number)
  }
  const table = new Int32Array(greatest + 1).fill(-1)
  numbers.forEach((number, place) => { table[number] = place })
  return number => {
    const place = table[number] ?? -1
    return place < 0 ? undefined : place
  }
}

async function readFacts(graph: Graph, nodes: NodeColumns): Promise<Facts> {
  const facts = new Facts()
  for (const raw of rows(await graph.load('loadClaims'), ['id', 'about', 'stance', 'reliability', 'credibility', 'knowledge', 'origin', 'sources'])) {
    if (typeof raw.about === 'string') facts.setClaim(raw.about, claimFrom(raw))
  }
  for (const raw of rows(await graph.load('loadDesignations'), ['id', 'authority', 'programme', 'tags', 'prongs', 'since', 'until', 'listedBy', 'delistedBy'])) {
    facts.designation.set(nodes.ids.find(String(raw.id)), designationFrom(raw))
  }
  for (const raw of rows(await graph.load('loadSchemes'), ['id', 'conduct', 'act', 'means', 'purpose', 'involvesMinors', 'since', 'until'])) {
    facts.scheme.set(nodes.ids.find(String(raw.id)), schemeFrom(raw))
  }
  for (const { id, what } of rows(await graph.load('loadFlags'), ['id', 'what'])) {
    if (what === 'officialList') facts.officialLists.add(String(id))
    else if (String(what).startsWith('list ')) facts.lists.set(String(id), String(what).slice('list '.length))
    else if (what === 'possibleVictim') facts.possibleVictim.add(nodes.ids.find(String(id)))
    else facts.identifierType.set(nodes.ids.find(String(id)), String(what))
  }
  return facts
}

function rows(columns: Columns, names: readonly string[]): Readonly<Record<string, unknown>>[] {
  const read = names.map(name => [name, values(columns, name)] as const)
  return Array.from({ length: columns.length }, (_, place) => Object.fromEntries(read.map(([name, column]) => [name, column[place]])))
}

function tiesOf(kind: TieKind, columns: Columns, book: Codebook, placeOf: ReadNodes['placeOf']): RawTies | undefined {
  const { length } = columns
  const coded = (name: string, code: (value: unknown) => number): Uint32Array => {
    const read = length === 0 ? [] : columns.column(name)
    return Uint32Array.from({ length }, (_, place) => code(read[place]))
  }
  const unknown: unknown[] = []
  const end = (number: unknown): number => {
    const place = placeOf(Number(number))
    if (place === undefined) unknown.push(number)
    return place ?? 0
  }
  const part = {
    kind: new Uint8Array(length).fill(kindCode[kind]), id: values(columns, 'id') as string[], start: coded('start', end), end: coded('end', end),
    since: coded('since', date => book.dates.code(date as string | null)), until: coded('until', date => book.dates.code(date as string | null)),
    sources: coded('sources', sources => book.sources.code(texts(sources))), attributes: attributesOf(kind, columns, book)
  }
  return unknown.length > 0 ? undefined : part
}

function attributesOf(kind: TieKind, columns: Columns, book: Codebook): Uint32Array {
  const own = attributeNames.filter(name => name in tieKinds[kind].fields || name in tieFields)
  const read = own.map(name => [name, values(columns, name)] as const).filter(([, column]) => column.some(value => value !== null))
  if (read.length === 0) return new Uint32Array(columns.length)
  const codes = new Map<string, number>()
  return Uint32Array.from({ length: columns.length }, (_, place) => {
    const key = read.map(([, column]) => String(column[place] as string | number | null)).join('\u0000')
    const known = codes.get(key)
    if (known !== undefined) return known
    const code = book.attributes.code(attributesFrom(Object.fromEntries(read.map(([name, column]) => [name, column[place]]))))
    codes.set(key, code)
    return code
  })
}

function joined(parts: readonly RawTies[]): RawTies {
  const length = parts.reduce((sum, { id }) => sum + id.length, 0)
  const column = <T extends Uint8Array | Uint32Array>(into: T, name: 'kind' | 'start' | 'end' | 'since' | 'until' | 'sources' | 'attributes'): T => {
    parts.reduce((place, part) => {
      into.set(part[name], place)
      return place + part.id.length
    }, 0)
    return into
  }
  return {
    kind: column(new Uint8Array(length), 'kind'), id: parts.flatMap(({ id }) => id),
    start: column(new Uint32Array(length), 'start'), end: column(new Uint32Array(length), 'end'), since: column(new Uint32Array(length), 'since'),
    until: column(new Uint32Array(length), 'until'), sources: column(new Uint32Array(length), 'sources'), attributes: column(new Uint32Array(length), 'attributes')
  }
}
