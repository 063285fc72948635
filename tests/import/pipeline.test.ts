// Versions of a list compared entry by entry, lists united in any order, nothing deleted, nothing doubled.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { importSource, type ImportOptions } from '../../api/import/pipeline.ts'
import type { Source } from '../../api/import/source.ts'
import { forEachEngine } from '../engines.ts'
import { generated, stating } from './files.ts'

const file = (name: string) => generated(name, () => [name])

function company(id: string, { name = id, also = [], programme = 'US-GLOMAG', ties = [] }: { name?: string; also?: string[]; programme?: string | undefined; ties?: Entry['ties'] } = {}): Partial<Entry> {
  const designation = `${id}-${programme}`
  return {
    subject: id,
    nodes: [{ id, kind: 'Organization', name, names: [name, ...also].map(value => ({ value, script: 'Latn', kind: 'ALIAS' })) }, { id: designation, kind: 'Designation', name: designation, authority: 'US', programme }],
    ties: [{ kind: 'DESIGNATED_AS', start: id, end: designation }, { kind: 'UNDER', start: designation, end: `programme-${programme}` }, ...ties]
  }
}

forEachEngine('import pipeline', engine => {
  let graph: Graph
  beforeEach(async () => {
    await engine.empty()
    graph = await engine.open()
  })

  const load = (source: Source, published: string, options: ImportOptions = {}) => importSource(graph, source, file(published), { sourceDate: published, ...options })
  const designation = async (id: string) => {
    const [node] = await graph.nodes([id])
    if (node?.kind !== 'Designation') throw new Error(`${id} is no designation`)
    return node
  }
  const everything = async () => {
    const actors = await Promise.all((['Person', 'Organization', 'Designation', 'Programme', 'Country', 'Identifier'] as const).map(kind => graph.ofKind(kind)))
    const nodes = actors.flat().sort((a, b) => a.id < b.id ? -1 : 1)
    const ties = (await graph.ties(nodes.map(({ id }) => id), ['DESIGNATED_AS', 'UNDER', 'LINKED_TO', 'OWNS', 'CITIZEN_OF', 'IDENTIFIED_BY'])).map(({ tie }) => tie)
    const plain = ({ revision: _, ...rest }: { revision: number; id: string }) => rest
    return { nodes: nodes.map(plain), ties: [...new Map(ties.map(tie => [tie.id, plain(tie)])).values()].sort((a, b) => a.id < b.id ? -1 : 1) }
  }

  it('writes the same file once', async () => {
    const source = stating([company('a'), company('b')])
    const first = await load(source, '2024-01-01')
    const before = await graph.ledger()
    const second = await load(source, '2024-01-01')
    expect(first.counts).toMatchObject({ read: 2, added: 2 })
    expect(second.counts).toMatchObject({ read: 2, added: 0, changed: 0, unchanged: 2 })
    expect(second.written).toBe(false)
    expect(await graph.ledger()).toEqual(before)
    expect(await graph.size()).toEqual({ nodes: first.nodes, ties: first.ties })
  })

  it('creates a tie once that several entries state before its end is there', async () => {
    const owns = { kind: 'OWNS' as const, start: 'a', end: 'z' }
    const source = stating([company('a', { ties: [owns] }), company('b', { ties: [owns] }), company('z'), company('c', { ties: [owns] })])
    const report = await load(source, '2024-01-01', { batch: 1 })
    expect(report.issues).toEqual([])
    expect((await graph.ties(['z'], ['OWNS'])).map(({ tie }) => [tie.start, tie.end])).toEqual([['a', 'z']])
    expect((await graph.size()).ties).toBe(9)
    expect(await load(source, '2024-01-01', { batch: 1 })).toMatchObject({ written: false })
  })

  it('lists by the first version that shows an entry, and keeps that date', async () => {
    await load(stating([company('a')]), '2024-01-01')
    await load(stating([company('a', { name: 'renamed' }), company('b')]), '2024-02-01')
    expect((await designation('a-US-GLOMAG')).listedBy).toBe('2024-01-01')
    expect((await designation('b-US-GLOMAG')).listedBy).toBe('2024-02-01')
    expect((await graph.nodes(['a']))[0]).toMatchObject({ name: 'renamed', sources: ['source-table-2024-02-01'] })
  })

  it('closes what a later version no longer has, and deletes nothing', async () => {
    const linked = company('b', { ties: [{ kind: 'LINKED_TO', start: 'b', end: 'a' }] })
    await load(stating([company('a'), linked]), '2024-01-01')
    const size = await graph.size()
    const report = await load(stating([company('a')]), '2024-02-01')
    expect(report.counts).toMatchObject({ removed: 1, unchanged: 1 })
    expect(await designation('b-US-GLOMAG')).toMatchObject({ until: '2024-01-31', delistedBy: '2024-02-01', listedBy: '2024-01-01' })
    expect((await graph.ties(['b'], ['LINKED_TO']))[0]?.tie.withdrawnBy).toBe('2024-02-01')
    expect((await graph.ties(['b'], ['DESIGNATED_AS']))[0]?.tie.withdrawnBy).toBeUndefined()
    expect((await graph.size()).ties).toBe(size.ties)
  })

  it('keeps a listing apart from an earlier one that had ended', async () => {
    await load(stating([company('a'), company('b')]), '2024-01-01')
    await load(stating([company('a')]), '2024-02-01')
    await load(stating([company('a'), company('b')]), '2024-03-01')
    await load(stating([company('a'), company('b', { name: 'renamed' })]), '2024-04-01')
    expect(await designation('b-US-GLOMAG')).toMatchObject({ until: '2024-01-31', listedBy: '2024-01-01' })
    const again = await designation('b-US-GLOMAG-2024-03-01')
    expect(again).toMatchObject({ listedBy: '2024-03-01' })
    expect(again.until).toBeUndefined()
    expect((await graph.ties(['b'], ['DESIGNATED_AS'])).map(({ tie }) => tie.end).sort()).toEqual(['b-US-GLOMAG', 'b-US-GLOMAG-2024-03-01'])
  })

  it('closes a programme that an entry is no longer under', async () => {
    await load(stating([company('a')]), '2024-01-01')
    await load(stating([company('a', { programme: 'US-RUSHAR' })]), '2024-02-01')
    expect(await designation('a-US-GLOMAG')).toMatchObject({ delistedBy: '2024-02-01' })
    expect(await designation('a-US-RUSHAR')).toMatchObject({ listedBy: '2024-02-01' })
  })

  it('takes an older version for history only, and only when forced', async () => {
    await load(stating([company('a'), company('b', { name: 'now' })]), '2024-02-01')
    const before = await graph.ledger()
    const older = stating([company('b', { name: 'then' }), company('c')])
    await expect(load(older, '2024-01-01')).rejects.toThrow(/2024-02-01.*held already.*--force/s)
    expect(await graph.ledger()).toEqual(before)
    await load(older, '2024-01-01', { force: true })
    expect((await graph.nodes(['b']))[0]?.name).toBe('now')
    expect(await designation('b-US-GLOMAG')).toMatchObject({ listedBy: '2024-01-01' })
    expect(await designation('a-US-GLOMAG')).toMatchObject({ listedBy: '2024-02-01' })
    expect(await designation('c-US-GLOMAG')).toMatchObject({ listedBy: '2024-01-01', until: '2024-01-31', delistedBy: '2024-02-01' })
  })

  it('gives the same graph whatever the order of entries and the size of batches', async () => {
    const entries = Array.from({ length: 60 }, (_, number) => company(`a${number}`, { ties: [{ kind: 'LINKED_TO', start: `a${number}`, end: `a${(number * 7 + 3) % 60}` }] }))
    await load(stating(entries), '2024-01-01', { batch: 1000 })
    const whole = await everything()
    await graph.close()
    await engine.empty()
    graph = await engine.open()
    await load(stating(entries.toSorted((a, b) => (a.subject ?? '').split('').reverse().join('') < (b.subject ?? '').split('').reverse().join('') ? -1 : 1)), '2024-01-01', { batch: 7 })
    expect(await everything()).toEqual(whole)
    expect(whole.ties.filter(({ id }) => id.startsWith('tie-')).length).toBe(180)
  })

  it('unites what several lists state of one actor, in any order', async () => {
    const official = () => stating([company('a', { name: 'ALPHA', also: ['ALFA'] })], { name: 'ofac', list: 'sdn' })
    const curated = () => stating([{
      subject: 'a',
      nodes: [{ id: 'a', kind: 'Organization', name: 'Alpha', names: [{ value: 'ALFA', script: 'Latn', kind: 'WEAK' }, { value: 'Alpha', script: 'Latn', kind: 'PRIMARY' }], sectors: ['Fishing'], incorporated: '1999', sources: ['letter'] }, { id: 'a-US-GLOMAG', kind: 'Designation', name: 'x', authority: 'US', since: '2022-12-09', sources: ['letter'] }],
      ties: [{ kind: 'DESIGNATED_AS', start: 'a', end: 'a-US-GLOMAG', sources: ['letter'] }]
    }], { name: 'nexum', list: 'cases' })
    await load(official(), '2024-01-01')
    await load(curated(), '2024-01-05')
    const one = await everything()
    await engine.empty()
    graph = await engine.open()
    await load(curated(), '2024-01-05')
    await load(official(), '2024-01-01')
    expect(await everything()).toEqual(one)
    // The curated name is shown; everything else the official list says comes first.
    expect(one.nodes.find(({ id }) => id === 'a')).toMatchObject({ name: 'Alpha', sectors: ['Fishing'], incorporated: '1999', sources: ['letter', 'source-ofac-2024-01-01'] })
    expect(one.nodes.find(({ id }) => id === 'a')).toHaveProperty('names', [{ value: 'ALPHA', script: 'Latn', kind: 'ALIAS' }, { value: 'ALFA', script: 'Latn', kind: 'ALIAS' }, { value: 'Alpha', script: 'Latn', kind: 'PRIMARY' }])
    expect(await designation('a-US-GLOMAG')).toMatchObject({ since: '2022-12-09', listedBy: '2024-01-01', programme: 'US-GLOMAG' })
    expect((await graph.ties(['a'], ['DESIGNATED_AS'])).map(({ tie }) => tie.sources)).toEqual([['letter', 'source-ofac-2024-01-01']])
  })

  it('offers ties again that came before their ends, and reports those whose ends never came', async () => {
    const report = await load(stating([
      company('b', { ties: [{ kind: 'LINKED_TO', start: 'b', end: 'a' }, { kind: 'LINKED_TO', start: 'b', end: 'nobody' }] }), company('a')
    ]), '2024-01-01', { batch: 1 })
    expect((await graph.ties(['b'], ['LINKED_TO'])).map(({ tie }) => tie.end)).toEqual(['a'])
    expect(report.issues).toEqual([{ kind: 'tie to a node that is not known: it is kept, and written when another file states the node', count: 1, examples: ['b LINKED_TO nobody'] }])
  })

  it('goes on after it was stopped in the middle, and doubles nothing', async () => {
    const entries = Array.from({ length: 30 }, (_, number) => company(`a${number}`, { ties: [{ kind: 'LINKED_TO', start: `a${number}`, end: `a${29 - number}` }] }))
    const stop = new AbortController()
    await expect(importSource(graph, stating(entries), file('x'), { sourceDate: '2024-01-01', batch: 5, signal: stop.signal }, ({ read }) => { if (read >= 15) stop.abort() })).rejects.toThrow()
    const [half] = await graph.runs()
    expect(half).toMatchObject({ complete: false })
    const report = await importSource(graph, stating(entries), file('x'), { sourceDate: '2024-01-01', batch: 5 })
    expect(report.counts.unchanged).toBeGreaterThan(0)
    expect(report.counts.added + report.counts.unchanged).toBe(30)
    const runs = await graph.runs()
    expect(runs.map(({ complete }) => complete)).toEqual([true])
    const resumed = await everything()
    await engine.empty()
    graph = await engine.open()
    await importSource(graph, stating(entries), file('x'), { sourceDate: '2024-01-01' })
    expect(resumed).toEqual(await everything())
  })

  it('refuses what does not fit, and an entry that is there twice', async () => {
    const odd = { subject: 'odd', locator: 'line 3', nodes: [{ id: 'odd', kind: 'Person', name: 'X', gender: 'SHIP' }] } as unknown as Partial<Entry>
    const report = await load(stating([company('a'), odd]), '2024-01-01')
    expect(report.counts).toMatchObject({ read: 2, added: 1, refused: 1 })
    expect(report.issues[0]?.examples[0]).toMatch(/^line 3: node odd \(Person\): gender/)
    await expect(load(stating([company('a'), company('a')]), '2024-01-02')).rejects.toThrow(/a is there twice/)
  })

  it('refuses a person under 18 on no official list, and says why', async () => {
    const child: Partial<Entry> = { subject: 'c', locator: 'record 1', nodes: [{ id: 'c', kind: 'Person', name: 'C', birthDates: [{ from: '2015', to: '2015', precision: 'EXACT' }] }] }
    const report = await load(stating([child], { official: false }), '2024-01-01')
    expect(report.counts).toMatchObject({ refused: 1, added: 0 })
    expect(report.issues[0]?.kind).toMatch(/under 18/)
    expect((await load(stating([child], { list: 'authority' }), '2024-01-01')).counts).toMatchObject({ refused: 0, added: 1 })
  })

  it.each([
    ['in a proceeding', { nodes: [{ id: 'v', kind: 'Person', name: 'V' }, { id: 'p', kind: 'Proceeding', name: 'P' }], ties: [{ kind: 'PARTY_TO', start: 'v', end: 'p', role: 'Alleged victim' }] }],
    ['by title', { nodes: [{ id: 'v', kind: 'Person', name: 'V', titles: ['Witness'] }] }]
  ] as [string, Partial<Entry>][])("refuses a person in a victim's or witness's role on any list: %s", async (_, entry) => {
    const report = await load(stating([{ subject: 'v', locator: 'record 1', ...entry }]), '2024-01-01')
    expect(report.counts).toMatchObject({ refused: 1, added: 0 })
    expect(report.issues[0]?.kind).toMatch(/victim's or witness's role/)
    expect(await graph.nodes(['v'])).toEqual([undefined])
  })

  it('imports one after another, however they are begun', async () => {
    const [first, second] = await Promise.all([load(stating([company('a')], { list: 'one' }), '2024-01-01'), load(stating([company('b')], { list: 'two' }), '2024-01-01')])
    expect([first.counts.added, second.counts.added]).toEqual([1, 1])
    expect((await graph.ofKind('Programme')).map(({ id }) => id)).toEqual(['programme-US-GLOMAG'])
  })

  it('writes nothing on a dry run', async () => {
    const before = await graph.ledger()
    const report = await load(stating([company('a')]), '2024-01-01', { dryRun: true })
    expect(report.counts.added).toBe(1)
    expect(await graph.ledger()).toEqual(before)
    expect(await graph.size()).toEqual({ nodes: 0, ties: 0 })
  })
})

describe('the date of a version', () => {
  it('is asked for where nothing tells it', async () => {
    const { publishedOn } = await import('../../api/import/published-on.ts')
    expect(publishedOn({ path: 'x/sdn.csv', names: ['sdn.csv', 'sdn_2024-05-03'] }, undefined, undefined)).toMatchObject({ day: '2024-05-03', note: expect.stringContaining('sdn_2024-05-03') as string })
    expect(publishedOn({ path: 'x', names: ['2024-05-03'] }, '2025-01-01', undefined)).toEqual({ day: '2025-01-01', note: undefined })
    expect(publishedOn({ path: 'x', names: ['2024-05-03'] }, undefined, '2024-06-01').day).toBe('2024-06-01')
    expect(() => publishedOn({ path: 'x/sdn.csv', names: ['sdn.csv', '2024-13-45'] }, undefined, undefined)).toThrow(/--source-date/)
    expect(() => publishedOn({ path: 'x', names: [] }, undefined, '3 May')).toThrow(/is no day/)
  })
})
