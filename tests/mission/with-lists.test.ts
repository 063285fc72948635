// The same answers when the official list is read on top of the seeds: it meets the seeds' actors by id and doubles nothing.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOnDisk } from '../../api/import/files.ts'
import { ofac } from '../../api/import/ofac/source.ts'
import { importSource } from '../../api/import/pipeline.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { onEmbedded } from '../engines.ts'
import { missionOn, type Mission } from './ask.ts'
import { linkage } from './linkage.ts'
import { all, at } from './question.ts'

const data = join(import.meta.dirname, '../../../shared/data')
const list = join(data, 'ofac/sdn_2024-05-03/sdn.csv')
const cases = join(data, 'cases/ofac_rows_2024-05-03.csv')

if (existsSync(list) && existsSync(cases)) onEmbedded('the mission with the US list', suite)
else describe.skip('the mission with the US list', { meta: { skipped: 'the list of 2024-05-03 is not at hand (../shared/data)' } }, () => it('is asked', () => undefined))

/** The lines of the named cases, as they stand in the SDN list of 3 May 2024. */
function linesOfCases(): string {
  const ids = new Set(readFileSync(cases, 'utf8').split('\n').map(line => line.split(',')[0]))
  return readFileSync(list, 'latin1').split('\n').filter(line => ids.has(line.split(',')[0])).join('\n')
}

function suite(engine: Parameters<Parameters<typeof onEmbedded>[1]>[0]): void {
  let graph: Graph
  let mission: Mission
  let folder = ''
  beforeAll(async () => {
    graph = await engine.open()
    mission = await missionOn(graph, engine.data)
    folder = mkdtempSync(join(tmpdir(), 'nexum-mission-'))
    const file = join(folder, 'sdn.csv')
    writeFileSync(file, linesOfCases())
    const report = await importSource(graph, ofac, fileOnDisk(file), { sourceDate: '2024-05-03' })
    expect(report.counts).toMatchObject({ read: 186, refused: 0 })
  })
  afterAll(async () => {
    await mission.close()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const { number, words, query, variables, answer = (data: unknown) => data, expected } of linkage.filter(question => [46, 47, 50, 51].includes(question.number))) {
    it(`${number}. ${words}`, async () => {
      expect(answer(await mission.ask(query, variables))).toEqual(expected)
    })
  }

  it('designates every actor once under one programme, by every source that says so', async () => {
    const data = await mission.ask('{ nodes(ids: ["ofac-33674", "ofac-39996", "ofac-33681"]) { ... on Actor { designations { id since prongs sources { id } } } } }')
    expect(all(data, 'nodes').map(node => all(node, 'designations').map(designation => [at(designation, 'id'), at(designation, 'since'), at(designation, 'prongs'), all(designation, 'sources.*.id').includes('source-ofac-sdn-2024-05-03')]))).toEqual([
      [['ofac-33674-US-GLOMAG', '2022-12-09', [], true]], [['ofac-39996-US-GLOMAG', '2022-12-09', ['EO13818.ii.A'], true]], [['ofac-33681-US-GLOMAG', '2022-12-09', [], true]]
    ])
  })

  it('finds the same leads at Alabuga: a company named after the zone is none', async () => {
    const data = await mission.ask('{ candidates(authority: US, programme: "US-GLOMAG", status: OTHER_PROGRAMME, scheme: "nexum-alabuga-start") { edges { node { actor { id } } } } }')
    expect(all(data, 'candidates.edges.*.node.actor.id').sort()).toEqual(['ofac-45708', 'ofac-45710', 'ofac-47290', 'ofac-47291', 'ofac-47292'])
  })

  it('knows that the rows at hand are a part of the US list: of the church nothing follows from them', async () => {
    const data = await mission.ask('{ coverage(ids: ["nexum-kojc"]) { rows { cells { authority state } } } }')
    expect(all(data, 'coverage.rows.0.cells').filter(cell => ['US', 'UK'].includes(String(at(cell, 'authority'))))).toEqual([{ authority: 'US', state: 'NOT_IMPORTED' }, { authority: 'UK', state: 'NOT_IMPORTED' }])
  })
}
