// A node is the union of what every list states of it. The rules do not depend on the order of imports:
// lists of values are united; where there can be one value only, the list that comes first below decides.
import { nodeFieldsOf, tieFieldsOf, type AnyNode, type AnyTie } from '../../schema/records.ts'
import type { Field } from '../../schema/fields.ts'

/** What one list states of a node or tie. */
export interface Stated<T> {
  readonly list: string
  readonly value: T
}

/**
 * Lists of authorities know best what they decided; then registers; then what somebody stated here by hand, with a source; then what people
 * curated from documents; then collections of others' data.
 */
const ranks: readonly (readonly string[])[] = [
  ['ofac', 'uk', 'eu', 'un', 'ca', 'au', 'ch'],
  ['gleif', 'bods'],
  ['hand'],
  ['nexum'],
  ['csl', 'ftm', 'senzing', 'icij', 'table']
]

/** Lower decides. */
function rankOf(list: string): number {
  const source = list.split('/')[0] ?? list
  const rank = ranks.findIndex(sources => sources.includes(source))
  return rank === -1 ? ranks.length : rank
}

/** The shown name comes from the curated cases where they have one, so that an import does not rename what people know. */
const nameRank = (list: string): number => list.startsWith('nexum/') ? -1 : rankOf(list)

type Values = Record<string, unknown>

/** @throws RangeError for an empty list. */
export function nodeUnion(stated: readonly Stated<AnyNode>[]): AnyNode {
  const ordered = inOrder(stated)
  const [first] = ordered
  if (first === undefined) throw new RangeError('nodeUnion: nothing is stated')
  if (ordered.length === 1) return first.value
  const same = ordered.filter(({ value }) => value.kind === first.value.kind)
  const united = unite(same, nodeFieldsOf(first.value.kind), ({ list }, name) => name === 'name' ? nameRank(list) : rankOf(list))
  const node = { ...united, id: first.value.id, kind: first.value.kind } as AnyNode
  node.names = eachOnce(node.names)
  return node.kind === 'Designation' ? { ...node, ...designationDates(same.map(({ value }) => value as typeof node)) } : node
}

/** One name that several lists have is one name, of the kind that the first says. */
function eachOnce(names: AnyNode['names']): AnyNode['names'] {
  return names.filter(({ value }, place) => names.findIndex(other => other.value === value) === place)
}

/** @throws RangeError for an empty list. */
export function tieUnion(stated: readonly Stated<AnyTie>[]): AnyTie {
  const ordered = inOrder(stated)
  const [first] = ordered
  if (first === undefined) throw new RangeError('tieUnion: nothing is stated')
  if (ordered.length === 1) return first.value
  const { id, kind, start, end } = first.value
  const tie = { ...unite(ordered, tieFieldsOf(kind), ({ list }) => rankOf(list)), id, kind, start, end } as AnyTie
  // One list that still states it is enough.
  if (ordered.some(({ value }) => value.withdrawnBy === undefined)) delete tie.withdrawnBy
  return tie
}

/** The list that decides says whether it is over; the earliest version that anybody saw it in says by when it was listed. */
function designationDates(designations: readonly Extract<AnyNode, { kind: 'Designation' }>[]): { until?: string | undefined; delistedBy?: string | undefined; listedBy?: string | undefined } {
  const [{ until, delistedBy } = {}] = designations
  const listedBy = designations.map(designation => designation.listedBy).filter(date => date !== undefined).sort()[0]
  return { until, delistedBy, listedBy }
}

function unite<T extends object>(ordered: readonly Stated<T>[], fields: Readonly<Record<string, Field>>, rank: (stated: Stated<T>, name: string) => number): Values {
  const united: Values = {}
  for (const [name, { many }] of Object.entries(fields)) {
    const values = ordered.map(stated => ({ rank: rank(stated, name), value: (stated.value as Values)[name] })).filter(({ value }) => value !== undefined)
    if (many) united[name] = name === 'sources' ? distinct(values.flatMap(({ value }) => value as unknown[])).sort() : distinct(values.flatMap(({ value }) => value as unknown[]))
    else if (values.length > 0) united[name] = values.reduce((best, next) => next.rank < best.rank ? next : best).value
  }
  return united
}

/** By rank, then by name of the list, then by content: the order in which they came must not matter. */
function inOrder<T extends object>(stated: readonly Stated<T>[]): readonly Stated<T>[] {
  if (stated.length < 2) return stated
  return stated.map(one => ({ one, key: `${rankOf(one.list)} ${one.list} ${JSON.stringify(one.value)}` }))
    .sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ one }) => one)
}

function distinct(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>()
  return values.filter(value => {
    const key = JSON.stringify(value, typeof value === 'object' && value !== null ? Object.keys(value).sort() : undefined)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
