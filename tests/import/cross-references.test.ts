// Who is the same across lists by the lists' own references: judged with the reason, undone with the import, left undecided where it is not beyond doubt.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { undoJudgement } from '../../api/import/by-hand/judge-identity.ts'
import { unReference, unReferenceIn } from '../../api/import/cross-references.ts'
import type { Elsewhere, Entry } from '../../api/import/entry.ts'
import { eu } from '../../api/import/eu/source.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { undoRun } from '../../api/import/undo.ts'
import { uk } from '../../api/import/uk/source.ts'
import { onEmbedded } from '../engines.ts'
import { generated, noData, realData, stating } from './files.ts'

const person = (id: string, name: string, elsewhere: readonly Elsewhere[] = []): Partial<Entry> => ({ subject: id, nodes: [{ id, kind: 'Person', name, names: [{ value: name, script: 'Latn', kind: 'PRIMARY' }] }], elsewhere })
const toUn = (reference: string, alone = true): Elsewhere => ({ id: `un-${reference}`, saying: `The UK Sanctions List gives the UN reference ${reference}`, alone })

describe('words that give a reference', () => {
  it('are a column of its own, or the fixed words of a list; not what a text says of others', () => {
    expect(['TAe.010', ' qdI.353 ', 'KPI. 076', 'QI.A.330.14', 'QDi.12', 'TAe.010, TAe.011', ''].map(unReference)).toEqual(['TAe.010', 'QDi.353', 'KPi.076', undefined, undefined, undefined, undefined])
    expect(unReferenceIn(['Annex XIII. UN listing. un rEF KPe.024. The Korea Mining'])).toBe('KPe.024')
    expect(['UN Reference No: TAi.057', 'UN REF No.YEi.004.', 'UN REF:QDI.349. A leader', 'UN Ref.KPI. 076. Ri', 'UN Ref QDi.407'].map(text => unReferenceIn([text]))).toEqual(['TAi.057', 'YEi.004', 'QDi.349', 'KPi.076', 'QDi.407'])
    expect(['UN Ref QI.A.330.14', 'Brother of Alpha (UN Ref QDi.407)', 'Associated with QDi.407', 'UN Ref QDi.407. UN Ref QDi.408.', 'UN Ref QDi.4071'].map(text => unReferenceIn([text]))).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('are read from the consolidated list of the European Union', async () => {
    const entity = (number: number, reference: string) => `<sanctionEntity designationDetails="" unitedNationId="${reference}" euReferenceNumber="EU.${number}.1" logicalId="${number}"><regulation regulationType="amendment" organisationType="council" publicationDate="2017-03-08" entryIntoForceDate="2017-03-09" numberTitle="2017/396 (OJ L60)" programme="COD" logicalId="9"/><subjectType code="person" classificationCode="P"/><nameAlias firstName="Ann" lastName="Alpha" wholeName="Ann Alpha" strong="true" nameLanguage="EN"/></sanctionEntity>`
    const file = generated('fsf.xml', () => [`<?xml version="1.0" encoding="UTF-8"?><export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T12:00:00" globalFileId="1">${entity(1, 'CDi.001')}${entity(2, 'CDi.002')}${entity(3, 'CDi.002')}${entity(4, '')}</export>`])
    const found: unknown[] = []
    for await (const { elsewhere } of (await eu.open(file)).entries) found.push(elsewhere?.map(({ id, alone }) => [id, alone]))
    expect(found).toEqual([[['un-CDi.001', true]], [['un-CDi.002', false]], [['un-CDi.002', false]], undefined])
  })
})

onEmbedded('references between lists', engine => {
  let graph: Graph
  beforeEach(async () => { graph = await engine.open() })
  afterEach(() => engine.empty())

  const load = (name: string, day: string, entries: readonly Partial<Entry>[]) => importSource(graph, stating(entries, { name, list: 'list' }), generated(`${name}-${day}`, () => [JSON.stringify(entries)]), { sourceDate: day })
  const judged = async (...ids: string[]) => (await graph.ties(ids, ['SAME_AS'])).map(({ tie }) => [tie.start, tie.end, tie.kind === 'SAME_AS' ? tie.judgement : '', tie.kind === 'SAME_AS' ? tie.reason : ''])
  const saying = 'The UK Sanctions List gives the UN reference QDi.001.'

  it('are judgements with their reason, whichever list comes first, and go with the import', async () => {
    await load('un', '2024-01-01', [person('un-QDi.001', 'Ann Alpha')])
    const { id, notes } = await load('uk', '2024-01-02', [person('uk-1', 'ALPHA Anne Ann', [toUn('QDi.001')])])
    expect(await judged('uk-1')).toEqual([['uk-1', 'un-QDi.001', 'SAME', saying]])
    expect(notes.join(' ')).toContain('1 actor was judged the same as one of another list by a reference')
    await undoRun(graph, id)
    expect(await judged('un-QDi.001')).toEqual([])
  })

  it('wait for the other list, and again when it was taken back', async () => {
    await load('uk', '2024-01-02', [person('uk-1', 'Ann Alpha', [toUn('QDi.001')])])
    expect(await judged('uk-1')).toEqual([])
    for (const day of ['2024-01-01', '2024-02-01']) {
      const { id } = await load('un', day, [person('un-QDi.001', 'Ann Alpha')])
      expect(await judged('uk-1')).toEqual([['uk-1', 'un-QDi.001', 'SAME', saying]])
      await undoRun(graph, id)
      expect(await judged('uk-1')).toEqual([])
    }
    const [run] = await graph.standingRuns()
    await undoRun(graph, run?.id ?? '')
    expect(await graph.recordIds()).toEqual([])
  })

  it('decide nothing where several entries have one, or where the names are not alike', async () => {
    await load('uk', '2024-01-02', [person('uk-1', 'Ann Alpha', [toUn('QDi.001', false)]), person('uk-2', 'Ri Chun Song', [toUn('QDi.002')])])
    await load('un', '2024-01-01', [person('un-QDi.001', 'Ann Alpha'), person('un-QDi.002', 'RI PYONG CHUL')])
    expect(await judged('uk-1', 'uk-2')).toEqual([
      ['uk-1', 'un-QDi.001', 'UNDECIDED', `${saying} It gives it to several entries.`],
      ['uk-2', 'un-QDi.002', 'UNDECIDED', 'The UK Sanctions List gives the UN reference QDi.002. But their names are not alike: "Ri Chun Song" and "RI PYONG CHUL".']
    ].sort())
  })

  it('are no longer judged when the list gives another one, and stay when the entry leaves the list', async () => {
    await load('un', '2024-01-01', [person('un-QDi.001', 'Ann Alpha'), person('un-QDi.002', 'Ann Alpha')])
    await load('uk', '2024-01-02', [person('uk-1', 'Ann Alpha', [toUn('QDi.001')])])
    await load('uk', '2024-01-03', [person('uk-1', 'Ann Alpha', [toUn('QDi.002')])])
    expect((await judged('uk-1')).map(([, end]) => end)).toEqual(['un-QDi.002'])
    await load('uk', '2024-01-04', [person('uk-9', 'Ben Beta')])
    expect((await judged('uk-1')).map(([, end]) => end)).toEqual(['un-QDi.002'])
  })

  it('come back when the version that gave another one is taken back', async () => {
    await load('un', '2024-01-01', [person('un-QDi.001', 'Ann Alpha'), person('un-QDi.002', 'Ann Alpha')])
    await load('uk', '2024-01-02', [person('uk-1', 'Ann Alpha', [toUn('QDi.001')])])
    const before = await judged('uk-1')
    const { id, notes } = await load('uk', '2024-01-03', [person('uk-1', 'Ann Alpha', [toUn('QDi.002', false)])])
    expect(notes.join(' ')).toContain('1 actor was left undecided, because several have it or the names are not alike')
    await undoRun(graph, id)
    expect(await judged('uk-1')).toEqual(before)
  })

  it('come back as waiting where the list they speak of has gone in the meantime', async () => {
    const un = await load('un', '2024-01-01', [person('un-QDi.001', 'Ann Alpha')])
    await load('uk', '2024-01-02', [person('uk-1', 'Ann Alpha', [toUn('QDi.001')])])
    const { id } = await load('uk', '2024-01-03', [person('uk-1', 'Ann Alpha')])
    await undoRun(graph, un.id)
    await undoRun(graph, id)
    expect(await judged('uk-1')).toEqual([])
    await load('un', '2024-02-01', [person('un-QDi.001', 'Ann Alpha')])
    expect(await judged('uk-1')).toEqual([['uk-1', 'un-QDi.001', 'SAME', saying]])
  })

  it('no longer wait for a list when the entry gives another one, and wait again when that is taken back', async () => {
    await load('uk', '2024-01-02', [person('uk-1', 'Ann Alpha', [toUn('QDi.001')])])
    const { id } = await load('uk', '2024-01-03', [person('uk-1', 'Ann Alpha', [toUn('QDi.002')])])
    const un = await load('un', '2024-01-01', [person('un-QDi.001', 'Ann Alpha'), person('un-QDi.002', 'Ann Alpha')])
    expect((await judged('uk-1')).map(([, end]) => end)).toEqual(['un-QDi.002'])
    await undoRun(graph, un.id)
    await undoRun(graph, id)
    await load('un', '2024-02-01', [person('un-QDi.001', 'Ann Alpha'), person('un-QDi.002', 'Ann Alpha')])
    expect((await judged('uk-1')).map(([, end]) => end)).toEqual(['un-QDi.001'])
  })

  it('bring nothing back that a person took back', async () => {
    await load('un', '2024-01-01', [person('un-QDi.001', 'Ann Alpha')])
    await load('uk', '2024-01-02', [person('uk-1', 'Ann Alpha', [toUn('QDi.001')])])
    const [judgement] = await graph.ties(['uk-1'], ['SAME_AS'])
    await undoJudgement(graph, { id: judgement?.tie.id ?? '', reason: 'the list is wrong', author: 'Ann Author' })
    await load('uk', '2024-01-03', [person('uk-1', 'Ann B. Alpha', [toUn('QDi.001')])])
    expect(await judged('uk-1')).toEqual([])
  })
})

describe.skipIf(noData !== undefined)('references of the real lists', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  onEmbedded('UK and UN', engine => {
    it('join the lists of the UK and the list of the United Nations', async () => {
      const graph = await engine.open()
      const { failures } = await importPaths(graph, [realData('uk/ofsi_conlist_2018-04-13.csv'), realData('un/consolidated_2020-10.xml'), realData('uk/fcdo_uk_sanctions_list_2025-08-11.ods')])
      expect(failures).toEqual([])
      const starts = (await Promise.all((['Person', 'Organization', 'Vessel'] as const).map(kind => graph.ofKind(kind)))).flat().map(({ id }) => id).filter(id => id.startsWith('uk-'))
      const counts: Record<string, number> = {}
      for (const { tie, of } of await graph.ties(starts, ['SAME_AS'])) {
        if (tie.kind !== 'SAME_AS' || of !== tie.start || tie.judgedBy !== 'Nexum, by references of lists') continue
        const key = `${tie.start.startsWith('uk-ofsi-') ? 'uk-ofsi' : 'uk'} to ${/^(?:uk-ofsi|un)/.exec(tie.end)?.[0] ?? tie.end} ${tie.judgement ?? ''}`
        counts[key] = (counts[key] ?? 0) + 1
      }
      expect(counts).toEqual({ 'uk to uk-ofsi SAME': 1580, 'uk to uk-ofsi UNDECIDED': 27, 'uk-ofsi to un SAME': 231, 'uk-ofsi to un UNDECIDED': 11 })
    }, 240_000)
  })

  it('stand in a column of the UK Sanctions List as it is published now', async () => {
    const found: unknown[] = []
    for await (const { subject, elsewhere } of (await uk.open(fileOnDisk(realData('uk/uk_sanctions_list_excerpt.csv')))).entries) found.push([subject, ...(elsewhere ?? []).map(({ id }) => id)])
    expect(found).toContainEqual(['uk-AFG0001', 'un-TAe.010', 'uk-ofsi-12703'])
  })
})
