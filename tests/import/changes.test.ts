// What an import changed can be asked afterwards, field by field and page by page, also after later imports.
import { beforeEach, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { changesOf, type ChangesAsked } from '../../api/import/changes.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { undoRun } from '../../api/import/undo.ts'
import { forEachEngine } from '../engines.ts'
import { generated, stating } from './files.ts'

interface Told { readonly name?: string; readonly born?: readonly string[]; readonly passport?: string; readonly owns?: readonly (readonly [end: string, share: number])[] }

function person(id: string, { name = `Name of ${id}`, born = [], passport, owns = [] }: Told = {}): Partial<Entry> {
  const identifier = `identifier-passport-ke-${passport ?? ''}`
  return {
    subject: id, locator: `line of ${id}`,
    nodes: [
      { id, kind: 'Person', name, birthDates: born.map(day => ({ from: day, to: day, precision: 'EXACT' as const })) }, { id: `${id}-listed`, kind: 'Designation', name: `US-GLOMAG ${id}`, authority: 'US', programme: 'US-GLOMAG' },
      ...passport === undefined ? [] : [{ id: identifier, kind: 'Identifier' as const, name: `Passport ${passport} (Kenya)`, type: 'PASSPORT' as const, number: passport, country: 'ke' }]
    ],
    ties: [
      { kind: 'DESIGNATED_AS', start: id, end: `${id}-listed` },
      ...passport === undefined ? [] : [{ kind: 'IDENTIFIED_BY' as const, start: id, end: identifier }],
      ...owns.map(([end, share]) => ({ kind: 'OWNS' as const, start: id, end, shareMinimum: share, shareMaximum: share }))
    ]
  }
}
const company = (id: string): Partial<Entry> => ({ subject: id, locator: `line of ${id}`, nodes: [{ id, kind: 'Organization', name: `Company ${id}` }] })

forEachEngine('changes', engine => {
  let graph: Graph
  beforeEach(async () => {
    await engine.empty()
    graph = await engine.open()
  })

  const load = (list: string, day: string, entries: readonly Partial<Entry>[]) =>
    importSource(graph, stating(entries, { name: list }), generated(`${list} ${day} ${JSON.stringify(entries)}`, () => ['']), { sourceDate: day })
  const ask = (asked: Partial<ChangesAsked> = {}) => changesOf(graph, { skip: 0, limit: 100, ...asked })
  const brief = async (asked: Partial<ChangesAsked>) => (await ask(asked)).changes.map(({ change, subject }) => `${change} ${subject}`)

  it('tells what was added, changed field by field, removed with its date, and listed again', async () => {
    const same = company('ofac-9')
    await load('ofac', '2024-01-01', [person('ofac-1', { name: 'First', born: ['1958'], passport: 'A1234567', owns: [['ofac-9', 250_000]] }), person('ofac-2'), person('ofac-3'), same])
    await load('ofac', '2024-02-01', [person('ofac-1', { name: 'First', born: ['1958'], passport: 'A1234567', owns: [['ofac-9', 250_000]] }), person('ofac-2'), same])
    const { id, counts } = await load('ofac', '2024-03-01', [person('ofac-1', { name: 'Second', born: ['1958', '1959-02-03'], passport: 'B7654321', owns: [['ofac-9', 500_000]] }), person('ofac-3'), person('ofac-4'), same])
    expect(counts).toMatchObject({ added: 1, changed: 2, removed: 1 })
    const { changes, ...rest } = await ask({ run: id })
    expect(rest).toEqual({ totalCount: 4, counts: { ADDED: 1, CHANGED: 1, REMOVED: 1, RELISTED: 1 } })
    expect(changes.map(({ change, subject, name, locator, delistedOn, node }) => [change, subject, name, locator, delistedOn, node?.kind])).toEqual([
      ['REMOVED', 'ofac-2', 'Name of ofac-2', 'line of ofac-2', '2024-03-01', 'Person'],
      ['RELISTED', 'ofac-3', 'Name of ofac-3', 'line of ofac-3', undefined, 'Person'],
      ['CHANGED', 'ofac-1', 'Second', 'line of ofac-1', undefined, 'Person'],
      ['ADDED', 'ofac-4', 'Name of ofac-4', 'line of ofac-4', undefined, 'Person']
    ])
    expect(changes[0]?.fields).toEqual([{ name: 'Designation US-GLOMAG: delisted by', before: null, after: '2024-03-01' }, { name: 'Designation US-GLOMAG: until', before: null, after: '2024-02-29' }])
    expect(changes[1]?.fields).toEqual([{ name: 'Designated as', before: null, after: 'US-GLOMAG ofac-3' }])
    expect(changes[2]?.fields).toEqual([
      { name: 'Name', before: 'First', after: 'Second' },
      { name: 'Birth dates', before: null, after: '1959-02-03' },
      { name: 'Identified by', before: 'Passport A1234567 (Kenya)', after: 'Passport B7654321 (Kenya)' },
      { name: 'Owns', before: 'Company ofac-9 (share minimum 25 %, share maximum 25 %)', after: 'Company ofac-9 (share minimum 50 %, share maximum 50 %)' }
    ])
  })

  it('tells what a run had made of an entry although later runs changed it again', async () => {
    await load('ofac', '2024-01-01', [person('ofac-1', { name: 'First' })])
    const second = await load('ofac', '2024-02-01', [person('ofac-1', { name: 'Second' }), person('ofac-2', { name: 'New' })])
    const third = await load('ofac', '2024-03-01', [person('ofac-1', { name: 'Third' })])
    expect((await ask({ run: second.id, change: 'CHANGED' })).changes[0]?.fields).toEqual([{ name: 'Name', before: 'First', after: 'Second' }])
    expect((await ask({ run: third.id, change: 'CHANGED' })).changes[0]?.fields).toEqual([{ name: 'Name', before: 'Second', after: 'Third' }])
    expect(await brief({ run: second.id })).toEqual(['CHANGED ofac-1', 'ADDED ofac-2'])
    await undoRun(graph, third.id)
    expect((await ask({ run: third.id })).totalCount).toBe(0)
    expect((await ask({ run: second.id, change: 'CHANGED' })).changes[0]?.fields).toEqual([{ name: 'Name', before: 'First', after: 'Second' }])
  })

  it('goes over runs of all lists page by page, by kind, by words of a name, by day', async () => {
    await load('uk', '2024-01-01', [person('uk-1'), person('uk-2')])
    await load('ofac', '2024-01-01', [person('ofac-1'), company('ofac-2')])
    await load('ofac', '2024-02-01', [person('ofac-1', { name: 'Renamed' })])
    const all = await brief({})
    expect(all).toEqual(['REMOVED ofac-2', 'CHANGED ofac-1', 'ADDED ofac-1', 'ADDED ofac-2', 'ADDED uk-1', 'ADDED uk-2'])
    const pages = await Promise.all([0, 2, 4].map(skip => brief({ skip, limit: 2 })))
    expect(pages.flat()).toEqual(all)
    expect(await brief({ skip: 6 })).toEqual([])
    expect(await brief({ kinds: ['Organization'] })).toEqual(['REMOVED ofac-2', 'ADDED ofac-2'])
    expect(await brief({ query: 'company' })).toEqual(['REMOVED ofac-2', 'ADDED ofac-2'])
    expect(await brief({ query: 'UK-2' })).toEqual(['ADDED uk-2'])
    expect(await ask({ change: 'ADDED', limit: 1 })).toMatchObject({ totalCount: 4, counts: { ADDED: 4, CHANGED: 1, REMOVED: 1, RELISTED: 0 } })
    expect(await brief({ since: '2999-01-01' })).toEqual([])
    expect(await brief({ since: new Date().toISOString().slice(0, 10), kinds: ['Vessel'] })).toEqual([])
  })
})
