// An import can be taken back; who is the same across lists is judged by exact identifiers, and that is taken back with it.
import { beforeEach, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import { contentOf, type Piece } from '../../api/graph/content.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { undoRun } from '../../api/import/undo.ts'
import { forEachEngine } from '../engines.ts'
import { generated, stating } from './files.ts'

interface Told { readonly name?: string; readonly passport?: string; readonly owns?: readonly string[]; readonly authority?: 'US' | 'UK' }

function person(id: string, { name = `Name of ${id}`, passport, owns = [], authority = 'US' }: Told = {}): Partial<Entry> {
  const identifier = `identifier-passport-ke-${passport ?? ''}`
  return {
    subject: id, locator: `line of ${id}`,
    nodes: [
      { id, kind: 'Person', name }, { id: `${id}-listed`, kind: 'Designation', name: id, authority, programme: `${authority}-GLOMAG` },
      ...passport === undefined ? [] : [{ id: identifier, kind: 'Identifier' as const, name: `Passport ${passport} (Kenya)`, type: 'PASSPORT' as const, number: passport, country: 'ke' }]
    ],
    ties: [
      { kind: 'DESIGNATED_AS', start: id, end: `${id}-listed` },
      ...passport === undefined ? [] : [{ kind: 'IDENTIFIED_BY' as const, start: id, end: identifier }],
      ...owns.map(end => ({ kind: 'LINKED_TO' as const, start: id, end }))
    ]
  }
}

forEachEngine('undo and identity', engine => {
  let graph: Graph
  beforeEach(async () => {
    await engine.empty()
    graph = await engine.open()
  })

  const load = (list: string, day: string, entries: readonly Partial<Entry>[]) =>
    importSource(graph, stating(entries, { name: list }), generated(`${list} ${day} ${JSON.stringify(entries)}`, () => ['']), { sourceDate: day })
  /** Everything but the runs themselves. */
  const content = async () => {
    const pieces: Piece[] = []
    for await (const piece of contentOf(graph)) if (!('run' in piece)) pieces.push(piece)
    return pieces
  }

  it('leaves nothing of the first import of a list', async () => {
    await load('eu', '2024-01-01', [person('eu-1')])
    const before = await content()
    const { id } = await load('ofac', '2024-01-02', [person('ofac-1', { passport: 'A1234567' }), person('ofac-2', { owns: ['ofac-1', 'eu-1'] })])
    const { restored, removed } = await undoRun(graph, id)
    expect([restored, removed]).toEqual([0, 2])
    expect(await content()).toEqual(before)
    expect((await graph.runs()).find(run => run.id === id)).toMatchObject({ stage: 'UNDONE', complete: false })
  })

  it('restores what a version changed, removed and relisted', async () => {
    await load('ofac', '2024-01-01', [person('ofac-1', { name: 'first', passport: 'A1234567' }), person('ofac-2', { owns: ['ofac-1'] }), person('ofac-3')])
    await load('ofac', '2024-02-01', [person('ofac-1', { name: 'first', passport: 'A1234567' }), person('ofac-2', { owns: ['ofac-1'] })])
    const before = await content()
    const { id, counts } = await load('ofac', '2024-03-01', [person('ofac-1', { name: 'renamed', passport: 'B7654321' }), person('ofac-3'), person('ofac-4', { owns: ['ofac-1'] })])
    expect(counts).toMatchObject({ added: 1, changed: 2, removed: 1 })
    expect(await undoRun(graph, id)).toMatchObject({ restored: 3, removed: 1 })
    expect(await content()).toEqual(before)
  })

  it('imports the same file again after it was undone', async () => {
    const entries = [person('ofac-1', { passport: 'A1234567' })]
    const { id } = await load('ofac', '2024-01-01', entries)
    const once = await content()
    await undoRun(graph, id)
    const again = await load('ofac', '2024-01-01', entries)
    expect(again.counts).toMatchObject({ added: 1 })
    expect(await content()).toEqual(once)
  })

  it('takes back the latest run of a list first, and no run twice', async () => {
    const first = await load('ofac', '2024-01-01', [person('ofac-1')])
    const second = await load('ofac', '2024-02-01', [person('ofac-1', { name: 'renamed' })])
    await expect(undoRun(graph, first.id)).rejects.toThrow(second.id)
    await undoRun(graph, second.id)
    await undoRun(graph, first.id)
    await expect(undoRun(graph, first.id)).rejects.toThrow(/undone already/)
    await expect(undoRun(graph, 'run-nobody-began')).rejects.toThrow(/no run/)
    expect((await graph.size()).nodes).toBe(0)
  })

  it('keeps a tie that comes before its end, and writes it with the file that states the end', async () => {
    await load('ofac', '2024-01-01', [person('ofac-1', { owns: ['uk-1', 'uk-2'] })])
    expect(await graph.ties(['ofac-1'], ['LINKED_TO'])).toEqual([])
    const { id, notes } = await load('uk', '2024-01-02', [person('uk-1', { authority: 'UK' })])
    expect((await graph.ties(['ofac-1'], ['LINKED_TO'])).map(({ tie }) => tie.end)).toEqual(['uk-1'])
    expect(notes.join(' ')).toContain('1 tie that had waited')
    await undoRun(graph, id)
    expect(await graph.nodes(['uk-1'])).toEqual([undefined])
    await load('uk', '2024-01-03', [person('uk-1', { authority: 'UK' })])
    expect((await graph.ties(['ofac-1'], ['LINKED_TO'])).map(({ tie }) => tie.end)).toEqual(['uk-1'])
    await load('ofac', '2024-02-01', [person('ofac-1')])
    await load('uk', '2024-02-02', [person('uk-2', { authority: 'UK' })])
    expect((await graph.ties(['uk-2'], ['LINKED_TO'])).length).toBe(0)
  })

  it('removes nothing by a second file of the same day', async () => {
    await load('ofac', '2024-01-01', [person('ofac-1'), person('ofac-2')])
    const { counts } = await load('ofac', '2024-01-01', [person('ofac-1')])
    expect(counts).toMatchObject({ removed: 0 })
  })

  it('judges actors of two lists the same by a passport, with the reason, and takes the judgement back with the import', async () => {
    await load('ofac', '2024-01-01', [person('ofac-1', { passport: 'A1234567' })])
    const before = await content()
    const { id, notes } = await load('uk', '2024-01-02', [person('uk-1', { passport: 'A1234567', authority: 'UK' })])
    const [judged] = await graph.ties(['uk-1'], ['SAME_AS'])
    expect(judged?.tie).toMatchObject({ start: 'ofac-1', end: 'uk-1', judgement: 'SAME', reason: 'Both have Passport A1234567 (Kenya): "Name of ofac-1" and "Name of uk-1".' })
    expect(notes.join(' ')).toContain('1 actor was judged the same')
    await undoRun(graph, id)
    expect(await content()).toEqual(before)
  })

  it('leaves undecided what several of one list have, and judges nothing within a list or by a short number', async () => {
    await load('ofac', '2024-01-01', [person('ofac-1', { passport: 'A1234567' }), person('ofac-2', { passport: 'A1234567' }), person('ofac-3', { passport: '123' })])
    await load('uk', '2024-01-02', [person('uk-1', { passport: 'A1234567', authority: 'UK' }), person('uk-3', { passport: '123', authority: 'UK' })])
    const ties = await graph.ties(['ofac-1', 'ofac-2', 'uk-3'], ['SAME_AS'])
    expect(ties.map(({ tie }) => [tie.start, tie.end, tie.kind === 'SAME_AS' ? tie.judgement : ''])).toEqual([['ofac-1', 'uk-1', 'UNDECIDED'], ['ofac-2', 'uk-1', 'UNDECIDED']])
  })
})
