// The ontology is linted: what contradicts itself here would contradict itself everywhere.
import { describe, expect, it } from 'vitest'
import { bookkeeping } from '../../schema/bookkeeping.ts'
import type { Field } from '../../schema/fields.ts'
import { nodeFields, nodeKindNames, nodeKinds, shelteredCapacities, tieFields, tieKindNames, tieKinds, type NodeKindDeclaration, type TieKindDeclaration } from '../../schema/ontology.ts'
import { endsFit, parseNode, parseTie } from '../../schema/records.ts'
import * as vocabulary from '../../schema/vocabulary.ts'

const nodes: readonly (readonly [string, NodeKindDeclaration])[] = Object.entries(nodeKinds)
const ties: readonly (readonly [string, TieKindDeclaration])[] = Object.entries(tieKinds)

/** Names that the API promises for two things: the country of a cohort, and the document that a claim comes from. Both are texts. */
const promisedTwice = ['origin']

/** Field names that stand for more than one type. */
function torn(kinds: readonly (readonly [string, { readonly fields: Readonly<Record<string, Field>> }])[], common: Readonly<Record<string, Field>>): string[] {
  const types = new Map<string, Set<string>>()
  for (const [, { fields }] of [...kinds, ['every kind', { fields: common }] as const]) {
    for (const [name, { type, many }] of Object.entries(fields)) types.set(name, (types.get(name) ?? new Set()).add(`${many ? 'many ' : ''}${type.name}`))
  }
  return [...types].filter(([name, found]) => found.size > 1 && !promisedTwice.includes(name)).map(([name, found]) => `${name}: ${[...found].join(', ')}`)
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place)
}

describe('ontology', () => {
  it('gives one field name one type, within nodes and within ties', () => {
    expect(torn(nodes, nodeFields)).toEqual([])
    expect(torn(ties, tieFields)).toEqual([])
  })

  it('finds a name with two types that is planted', () => {
    expect(torn([...nodes, ['Planted', { fields: { since: vocabularyField() } }]], nodeFields)).toHaveLength(1)
  })

  it('names no field as a store property is named that is made of another', () => {
    const parts = [...nodes, ...ties].flatMap(([, { fields }]) => Object.entries(fields)).flatMap(([name, { type }]) => type.shape === 'value' ? Object.keys(type.parts).map(part => `${name}_${part}`) : [])
    const names = new Set([...nodes, ...ties].flatMap(([, { fields }]) => Object.keys(fields)))
    expect(parts.filter(part => names.has(part))).toEqual([])
    expect([...names].filter(name => ['id', 'kind', 'start', 'end', 'revision'].includes(name))).toEqual([])
    expect([...names].filter(name => !/^[a-z][A-Za-z]*$/.test(name))).toEqual([])
  })

  it.each(nodes)('%s has label, plural, colour, shape, icon and a sentence about it', (name, { label, plural, colour, shape, icon, about }) => {
    expect(name).toMatch(/^[A-Z][a-z]+$/)
    for (const text of [label, plural, shape, icon]) expect(text.trim()).not.toBe('')
    expect(colour).toMatch(/^#[0-9A-F]{6}$/)
    expect(icon).toMatch(/^[a-z0-9-]+$/)
    expect(about).toMatch(/^[A-Z].*\.$/s)
  })

  it.each(ties)('%s has label, plural, verb both ways, colour, shape, icon, and says whether it conducts', (name, { label, plural, verb, inverse, colour, shape, icon, about, conducts, dependent }) => {
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
    for (const text of [label, plural, verb, inverse, shape, icon]) expect(text.trim()).not.toBe('')
    expect(colour).toMatch(/^#[0-9A-F]{6}$/)
    expect(about).toMatch(/^["A-Z].*\.$/s)
    expect([null, 'weak', 'medium', 'strong']).toContain(conducts)
    expect([null, 'start', 'end']).toContain(dependent)
  })

  it.each(ties)('the ends of %s exist', (_, { starts, ends }) => {
    expect(starts.length).toBeGreaterThan(0)
    expect(ends.length).toBeGreaterThan(0)
    expect([...starts, ...ends].filter(kind => !nodeKindNames.includes(kind))).toEqual([])
    expect(repeated(starts)).toEqual([])
    expect(repeated(ends)).toEqual([])
  })

  it('has no two labels alike', () => {
    for (const kinds of [nodes, ties]) {
      expect(repeated(kinds.map(([, { label }]) => label.toLowerCase()))).toEqual([])
      expect(repeated(kinds.map(([, { plural }]) => plural.toLowerCase()))).toEqual([])
    }
    expect(nodes.map(([name]) => name).filter(name => ['Node', 'Actor', ...Object.keys(bookkeeping)].includes(name))).toEqual([])
  })

  it('uses house words only', () => {
    const texts = [...nodes, ...ties].flatMap(([name, { label, plural, about }]) => [name, label, plural, about])
    expect(texts.filter(text => /\b(suspects?|traffickers?|edges?|clean|undesignated)\b/i.test(text))).toEqual([])
  })

  it('never lets victims be single persons, or a hub conduct', () => {
    expect(nodeKindNames.filter(kind => /victim|witness|survivor/i.test(kind))).toEqual([])
    for (const kind of ['Country', 'Address', 'Programme', 'Source', 'Cohort', 'Recommendation'] as const) expect(nodeKinds[kind].hub, kind).toBe(true)
    const conducting = tieKindNames.filter(kind => tieKinds[kind].conducts !== null)
    const hubs = nodeKindNames.filter(kind => nodeKinds[kind].hub)
    expect(conducting.filter(kind => [...tieKinds[kind].starts, ...tieKinds[kind].ends].some(end => hubs.includes(end)))).toEqual([])
  })

  it('knows the capacities that shelter', () => {
    expect(shelteredCapacities.filter(capacity => !(vocabulary.capacity.values as readonly string[]).includes(capacity))).toEqual([])
  })
})

describe('the door for raw data', () => {
  it.each([
    ['an unknown kind', { id: 'a', kind: 'Boat', name: 'A' }, /kind/],
    ['a kind that every object has', { id: 'a', kind: 'constructor', name: 'A' }, /kind/],
    ['an unknown field', { id: 'a', kind: 'Person', name: 'A', imoNumber: '1' }, /imoNumber/],
    ['a date that is a word', { id: 'a', kind: 'Person', name: 'A', birthDates: [{ from: 'April', to: 'April', precision: 'EXACT' }] }, /birthDates\.0\.from/],
    ['no name', { id: 'a', kind: 'Person', name: '' }, /name/],
    ['an id that is too long', { id: 'x'.repeat(513), kind: 'Person', name: 'A' }, /id/],
    ['nothing', null, /kind/]
  ])('refuses a node with %s', (_, raw, message) => {
    expect(() => parseNode(raw)).toThrow(message)
  })

  it.each([
    ['no source', { id: 't', kind: 'OWNS', start: 'a', end: 'b', sources: [] }, /sources/],
    ['a share over the whole', { id: 't', kind: 'OWNS', start: 'a', end: 'b', sources: ['s'], shareMinimum: 1_000_001 }, /shareMinimum/],
    ['a share that is a fraction', { id: 't', kind: 'OWNS', start: 'a', end: 'b', sources: ['s'], shareMinimum: 0.5 }, /shareMinimum/]
  ])('refuses a tie with %s', (_, raw, message) => {
    expect(() => parseTie(raw)).toThrow(message)
  })

  it('fills lists that are absent and leaves single fields absent', () => {
    const { id, kind, name, ...rest } = parseNode({ id: 'a', kind: 'Person', name: 'A' })
    expect([id, kind, name]).toEqual(['a', 'Person', 'A'])
    const lists = Object.entries({ ...nodeFields, ...nodeKinds.Person.fields }).filter(([, { many }]) => many).map(([field]) => [field, []])
    expect(rest).toEqual(Object.fromEntries(lists))
  })

  it('knows which ends fit', () => {
    expect(endsFit('LEADS', 'Person', 'Organization')).toBe(true)
    expect(endsFit('LEADS', 'Organization', 'Person')).toBe(false)
  })
})

function vocabularyField(): Field {
  return { type: vocabulary.gender, many: false, about: 'Planted.' }
}
