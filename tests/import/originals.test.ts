// Entries as the source wrote them, and where every value of a node comes from.
import { execFileSync } from 'node:child_process'
import { appendFile, readdir, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { longest, Originals } from '../../api/import/originals.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { sourceRecords } from '../../api/import/provenance.ts'
import { undoRun } from '../../api/import/undo.ts'
import { forEachEngine } from '../engines.ts'
import { Folder, generated, stating } from './files.ts'

describe('entries as the source wrote them', () => {
  let folder: Folder
  beforeAll(async () => { folder = await Folder.make() })
  afterAll(() => folder.remove())
  const file = (run: string) => join(folder.path, 'originals', `${run}.jsonl.gz`)

  it('are kept in batches, found by id, and read by gunzip', async () => {
    const originals = new Originals(folder.path)
    await originals.keep('run-a', [{ id: 'list|a|', text: 'Ä "quoted"\nsecond line' }, { id: 'list|b|', text: 'b' }])
    await originals.keep('run-a', [{ id: 'list|c|', text: 'c', of: 70_000 }])
    expect([...await originals.find('run-a', new Set(['list|a|', 'list|c|', 'list|z|']))]).toEqual([['list|a|', { id: 'list|a|', text: 'Ä "quoted"\nsecond line' }], ['list|c|', { id: 'list|c|', text: 'c', of: 70_000 }]])
    expect(await originals.find('run-b', new Set(['list|a|']))).toEqual(new Map())
    const lines = gunzipSync(await readFile(file('run-a'))).toString()
    expect(lines.split('\n').filter(line => line !== '').map(line => (JSON.parse(line) as { id: string }).id)).toEqual(['list|a|', 'list|b|', 'list|c|'])
    expect(execFileSync('gzip', ['-dc', file('run-a')]).toString()).toBe(lines)
  })

  it('go on after a kill in the middle of a batch', async () => {
    await new Originals(folder.path).keep('run-k', [{ id: 'a', text: 'a' }])
    const whole = (await readFile(file('run-k'))).length
    await new Originals(folder.path).keep('run-k', [{ id: 'b', text: 'b'.repeat(500) }])
    await truncate(file('run-k'), whole + 25)
    const again = new Originals(folder.path)
    await again.keep('run-k', [{ id: 'b', text: 'again' }])
    expect([...(await again.find('run-k', new Set(['a', 'b']))).values()]).toEqual([{ id: 'a', text: 'a' }, { id: 'b', text: 'again' }])
    expect(gunzipSync(await readFile(file('run-k'))).toString().trim().split('\n')).toHaveLength(2)
  })

  it('are found behind a batch that is damaged, and not behind what is none', async () => {
    const originals = new Originals(folder.path)
    await originals.keep('run-d', [{ id: 'a', text: 'a' }])
    const first = await readFile(file('run-d'))
    const damaged = Buffer.from(first)
    damaged.fill(0xff, 22, 30)
    await originals.keep('run-e', [{ id: 'x', text: 'x' }])
    await appendFile(file('run-e'), Buffer.concat([damaged, first, Buffer.from('no batch')]))
    expect([...(await originals.find('run-e', new Set(['a', 'x', 'y']))).keys()]).toEqual(['x', 'a'])
  })

  it('stay in their folder, whatever a run is called', async () => {
    await new Originals(join(folder.path, 'inner')).keep('../../out', [{ id: 'a', text: 'a' }])
    expect(await readdir(join(folder.path, 'inner/originals'))).toEqual(['.._.._out.jsonl.gz'])
  })
})

forEachEngine('where values come from', engine => {
  let graph: Graph
  let originals: Originals
  beforeEach(async () => {
    await engine.empty()
    graph = await engine.open()
    originals = new Originals(engine.data)
  })

  const person = (id: string, text: string, { passport = '', line = 1, cohort = 0 } = {}): Partial<Entry> => ({
    subject: id, locator: `line ${line}`, original: () => text,
    nodes: [
      { id, kind: 'Person', name: text.slice(0, 40) }, { id: `${id}-listed`, kind: 'Designation', name: id, authority: 'US', programme: 'US-GLOMAG' },
      ...passport === '' ? [] : [{ id: `identifier-${passport}`, kind: 'Identifier' as const, name: passport, type: 'PASSPORT' as const, number: passport }],
      ...cohort === 0 ? [] : [{ id: `${id}-cohort`, kind: 'Cohort' as const, name: 'Recruits', countMinimum: cohort, countMaximum: cohort }]
    ],
    ties: [{ kind: 'DESIGNATED_AS', start: id, end: `${id}-listed` }, ...passport === '' ? [] : [{ kind: 'IDENTIFIED_BY' as const, start: id, end: `identifier-${passport}` }]]
  })
  const load = (list: string, day: string, entries: readonly Partial<Entry>[], more = {}) =>
    importSource(graph, stating(entries, { name: list }), generated(`${list}-${day}.csv`, () => ['']), { sourceDate: day, originals, ...more })
  const of = async (id: string) => (await sourceRecords(graph, originals, [id]))[0] ?? []

  it('names list, file, fingerprint, dates, place and wording, of every node that an entry states', async () => {
    const run = await load('one', '2024-01-01', [person('a', 'ALPHA, as written', { passport: 'K1', line: 7 })])
    const record = { list: 'one/small', run: run.id, file: 'one-2024-01-01.csv', sha256: run.sha256, publishedOn: '2024-01-01', importedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string, locator: 'line 7', original: 'ALPHA, as written', originalCut: null, absentSince: null }
    for (const id of ['a', 'a-listed', 'identifier-K1']) expect(await of(id)).toMatchObject([record])
    expect(JSON.parse((await of('a'))[0]?.statement ?? '')).toMatchObject({ nodes: [{ id: 'a' }, { id: 'a-listed' }, { id: 'identifier-K1' }] })
    expect(await sourceRecords(graph, originals, ['nobody', 'a-listed'])).toMatchObject([[], [record]])
  })

  it('shows the words of each list, and of its newest version that has the entry', async () => {
    const [first] = [await load('one', '2024-01-01', [person('a', 'ALPHA'), person('b', 'BETA')])]
    await load('two', '2024-02-01', [person('a', 'Alpha in two')])
    const second = await load('one', '2024-03-01', [person('a', 'ALPHA, THE SECOND', { line: 2 })])
    expect((await of('a')).map(({ list, run, locator, original }) => [list, run, locator, original])).toEqual([['one/small', second.id, 'line 2', 'ALPHA, THE SECOND'], ['two/small', expect.stringMatching(/^run-two/), 'line 1', 'Alpha in two']])
    // No longer listed: the words are those of the version that had it.
    expect(await of('b')).toMatchObject([{ run: first.id, file: 'one-2024-01-01.csv', publishedOn: '2024-01-01', original: 'BETA', absentSince: '2024-03-01' }])
  })

  it('is as before when an import is taken back, and what it kept goes', async () => {
    await load('one', '2024-01-01', [person('a', 'ALPHA')])
    const second = await load('one', '2024-03-01', [person('a', 'ALPHA, THE SECOND')])
    expect(await readdir(join(engine.data, 'originals'))).toHaveLength(2)
    await undoRun(graph, second.id, originals)
    expect(await readdir(join(engine.data, 'originals'))).toHaveLength(1)
    expect((await of('a')).map(({ original, publishedOn }) => [original, publishedOn])).toEqual([['ALPHA', '2024-01-01']])
  })

  it('keeps nothing of a trial, of what is unchanged, of few victims; and says where a long entry was cut', async () => {
    await load('one', '2024-01-01', [person('a', 'ALPHA')], { dryRun: true })
    expect(await originals.find((await load('one', '2024-01-01', [person('a', 'ALPHA'), person('few', 'seven girls', { cohort: 7 }), person('many', 'seventy', { cohort: 70 }), person('long', 'x'.repeat(longest + 5))])).id, new Set(['one/small|a|']))).toHaveLength(1)
    expect((await of('few'))[0]?.original).toBeNull()
    expect((await of('many'))[0]?.original).toBe('seventy')
    expect((await of('long'))[0]).toMatchObject({ original: 'x'.repeat(longest), originalCut: { shown: longest, total: longest + 5 } })
    const again = await load('one', '2024-02-01', [person('a', 'ALPHA')])
    expect(await originals.find(again.id, new Set(['one/small|a|']))).toEqual(new Map())
    expect(await of('a')).toMatchObject([{ original: 'ALPHA', publishedOn: '2024-01-01' }])
  })

  it('does without, where wording was not kept', async () => {
    await load('one', '2024-01-01', [person('a', 'ALPHA')], { originals: undefined })
    expect(await of('a')).toMatchObject([{ file: 'one-2024-01-01.csv', locator: 'line 1', original: null }])
  })
})
