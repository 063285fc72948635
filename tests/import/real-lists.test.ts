// The real lists of OFAC, where developers have them: versions one after another, both formats, the case of the Pingtan fleet.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { importPaths, type PathOptions } from '../../api/import/import-paths.ts'
import type { RunReport } from '../../api/import/report.ts'
import { onEmbedded } from '../engines.ts'
import { noLists, realList } from './files.ts'

describe.skipIf(noLists !== undefined)('real lists', { meta: noLists === undefined ? {} : { skipped: noLists } }, () => {
  onEmbedded('OFAC', engine => {
    let graph: Graph
    beforeAll(async () => { graph = await engine.open() })

    const load = async (path: string, options: PathOptions = {}): Promise<RunReport> => {
      const { runs: [run], failures } = await importPaths(graph, [realList(path)], options)
      if (run === undefined) throw new Error(failures.map(({ message }) => message).join('\n'))
      return run
    }
    const missed = ({ expectations }: RunReport) => expectations.filter(({ held }) => !held).map(({ text }) => text)

    it('finds the fleet that was listed from one day to the next', async () => {
      const first = await load('sdn_2022-12-08')
      expect(first).toMatchObject({ list: 'ofac/sdn', publishedOn: '2022-12-08', counts: { read: 11164, added: 11164, refused: 0 } })
      expect(missed(first)).toEqual([])
      const second = await load('sdn_2022-12-09')
      expect(second.counts).toMatchObject({ read: 11381, added: 217, removed: 0 })
      const listed = await graph.designations({ authority: 'US', programme: 'US-GLOMAG', from: '2022-12-09', firstVersions: { US: first.publishedOn } }, { skip: 0, limit: 1000 })
      expect(listed).toHaveLength(182)
      const actors = await graph.nodes(listed.map(({ actor }) => actor))
      expect(actors.filter(node => node?.kind === 'Vessel')).toHaveLength(157)
      // And the version before, as a source.
      expect(await graph.size()).toMatchObject({ nodes: second.nodes + 1 })
    }, 240_000)

    it('ties every vessel of the fleet to its company', async () => {
      const companies = ['ofac-33768', 'ofac-35376', 'ofac-33680']
      const ties = await graph.ties(companies, ['LINKED_TO'])
      const vessels = ties.filter(({ other, tie }) => other.kind === 'Vessel' && tie.start === other.id)
      expect(companies.map(company => vessels.filter(({ of }) => of === company).length)).toEqual([32, 78, 47])
      expect((await graph.ties(['ofac-33675'], ['LINKED_TO'])).filter(({ tie }) => tie.start === 'ofac-33675').map(({ tie }) => tie.end)).toEqual(['ofac-33674'])
      const [zhuo, vessel, company] = await graph.nodes(['ofac-33674', 'ofac-33681', 'identifier-imo-8537097'])
      expect(zhuo).toMatchObject({ name: 'Xinrong ZHUO', birthDates: [{ from: '1964-11-10' }], birthPlaces: ['Fuzhou, China'] })
      expect(vessel).toMatchObject({ name: 'FU YUAN YU 7876', vesselType: 'Fishing Vessel' })
      expect(company).toMatchObject({ type: 'IMO' })
    })

    it('writes nothing for a list it holds, and nothing for an older one', async () => {
      const before = await graph.ledger()
      expect((await load('sdn_2022-12-09')).counts).toMatchObject({ read: 11381, added: 0, changed: 0, removed: 0, unchanged: 11381 })
      await expect(load('sdn_2022-12-08')).rejects.toThrow(/2022-12-09 of ofac\/sdn is held already/)
      expect(await graph.ledger()).toEqual(before)
    }, 120_000)

    it('keeps the consolidated list apart, and closes what its next version lacks', async () => {
      const old = await load('consolidated_xml_2018_tempuri/consolidated.xml')
      expect(old).toMatchObject({ list: 'ofac/consolidated', publishedOn: '2018-04-06', counts: { read: 639, added: 639 } })
      expect(missed(old)).toEqual([])
      const now = await load('consolidated_xml_2025/consolidated.xml')
      expect(now).toMatchObject({ publishedOn: '2025-03-28', counts: { read: 443 } })
      expect(missed(now)).toEqual([])
      expect(now.counts.removed).toBeGreaterThan(200)
      expect(now.counts.removed + now.counts.changed + now.counts.unchanged).toBe(639)
      const blocking = new Set((await graph.designations({ authority: 'US', programme: 'US-RUSHAR' }, { skip: 0, limit: 20_000 })).map(({ designation }) => designation.id))
      const { entries } = await (await import('../../api/import/ofac/source.ts')).ofac.open((await import('../../api/import/files.ts')).fileOnDisk(realList('consolidated_xml_2025/consolidated.xml')))
      for await (const { nodes } of entries) for (const node of nodes) expect(blocking.has(node.id)).toBe(false)
    }, 240_000)
  })

  onEmbedded('OFAC in two formats', engine => {
    let graph: Graph
    beforeAll(async () => { graph = await engine.open() })
    afterAll(() => graph.close())

    it('meets the same entry in one node', async () => {
      const { runs: [xml] } = await importPaths(graph, [realList('sdn_xml_small/sdn.xml')])
      expect(xml).toMatchObject({ list: 'ofac/sdn', publishedOn: '2014-07-16', counts: { read: 4, added: 4 } })
      // Four entries of five thousand: the file says so itself, and the report repeats it.
      expect(xml?.expectations.find(({ text }) => text.startsWith('as many entries'))?.held).toBe(false)
      const [before] = await graph.nodes(['ofac-306'])
      const { runs: [csv] } = await importPaths(graph, [realList('sdn_2021-07')], { sourceDate: '2021-07-01' })
      expect(csv?.counts).toMatchObject({ read: 8976, refused: 0 })
      const [after] = await graph.nodes(['ofac-306'])
      expect(after).toMatchObject({ id: 'ofac-306', kind: 'Organization', name: before?.name })
      expect((await graph.ties(['ofac-306'], ['DESIGNATED_AS'])).map(({ tie }) => tie.end)).toEqual(['ofac-306-US-CUBA'])
      expect((await graph.nodes(['ofac-306-US-CUBA']))[0]).toMatchObject({ listedBy: '2014-07-16', programme: 'US-CUBA' })
      expect((await graph.ties(['ofac-306'], ['LOCATED_AT'])).length).toBeGreaterThan(3)
      // Remarks that the list cuts off go on in its file of comments.
      expect((await graph.ties(['ofac-12300'], ['LINKED_TO'])).filter(({ tie }) => tie.start === 'ofac-12300').map(({ other }) => other.name)).toContain('R D I S.A.')
    }, 240_000)
  })
})
