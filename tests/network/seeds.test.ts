// Judging on the cases of the seeds, on both engines: coverage, what fits best, suppositions. They are loaded once for all.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { ensureSeeds } from '../../api/import/seeds/index.ts'
import { Network } from '../../api/network/network.ts'
import { forEachEngine } from '../engines.ts'

forEachEngine('judging on the seeds', engine => {
  let graph: Graph
  let network: Network
  beforeAll(async () => {
    await engine.empty()
    graph = await engine.open()
    await ensureSeeds(graph)
    network = Network.open(graph)
    await network.ready()
  })
  afterAll(() => network.close())

  describe('fits', () => {
    it('Quiboloy: designated by the United States, open to others', async () => {
      const { fits: found, notice } = await network.fits({ actor: 'ofac-39996', on: '2026-01-15' })
      expect(found.filter(({ state }) => state === 'DESIGNATED').every(({ authority }) => authority === 'US')).toBe(true)
      expect(found.at(-1)?.state).toBe('DESIGNATED')
      expect(new Set(found.map(({ authority }) => authority))).toEqual(new Set(['US', 'UK', 'EU', 'CA', 'AU']))
      for (const { chain } of found) for (const hop of chain?.hops ?? []) expect(hop.sources.length).toBeGreaterThan(0)
      expect(notice).toContain('not allegations')
    })

    it('his church: led by him, and nothing more', async () => {
      const [best] = (await network.fits({ actor: 'nexum-kojc', on: '2026-01-15' })).fits
      expect(best).toMatchObject({ verdict: 'CANNOT_TELL' })
    })

    it('the zone company of Alabuga: a ground of E.O. 13818 open beside the designation under E.O. 14024', async () => {
      const { fits: found } = await network.fits({ actor: 'ofac-45708', on: '2026-01-15' })
      expect(found.find(({ prong }) => prong?.id === 'EO13818.ii.A')).toMatchObject({ authority: 'US', state: 'OTHER_PROGRAMME' })
    })

    it('Pingtan and Dalian: companies listed as owned, with the listing and the tie as a sentence', async () => {
      const found = await network.precedents({ prong: 'EO13818.iii.B', on: '2026-01-15', first: 100 })
      expect(found.totalCount).toBeGreaterThan(2)
      for (const { actor, designation, sentence, stated } of found.precedents) expect([designation.kind, stated || (sentence ?? '').startsWith(actor.name)]).toEqual(['Designation', true])
      await expect(network.precedents({ prong: 'EO13818.z' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      await expect(network.fits({ actor: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })
  })

  describe('what if', () => {
    it('designating the church of Quiboloy opens grounds for those tied to it, and writes nothing', async () => {
      const before = await graph.ledger()
      const found = await network.whatIf({ designate: [{ actor: 'nexum-kojc', programme: 'US-GLOMAG' }], on: '2026-01-15' })
      expect(found.supposed[0]).toContain('Kingdom of Jesus Christ is designated under US-GLOMAG')
      expect(found.leadsVanishing.map(({ actor, prong }) => [actor.id, prong?.id])).toContainEqual(['nexum-kojc', 'EO13818.iii.B'])
      for (const { chain } of found.leadsAppearing) for (const hop of chain.hops) expect(hop.sources.length).toBeGreaterThan(0)
      expect(await graph.ledger()).toEqual(before)
      expect((await network.candidates({ authority: 'US', programme: 'US-GLOMAG', on: '2026-01-15' })).edges.map(({ node }) => node.actor.id)).toContain('nexum-kojc')
    })

    it('delisting Quiboloy closes the ground of his church and opens his own', async () => {
      const found = await network.whatIf({ delist: ['ofac-39996'], on: '2026-01-15' })
      expect(found.leadsVanishing.map(({ actor, prong, before }) => [actor.id, prong?.id, before])).toContainEqual(['nexum-kojc', 'EO13818.iii.B', 'CANNOT_TELL'])
      expect(found.leadsAppearing.map(({ actor, prong }) => [actor.id, prong?.id])).toContainEqual(['ofac-39996', 'EO13818.ii.A'])
      expect(found.notice).toContain('nothing is written')
    })

    it('designating Alabuga for human rights opens a ground for what it owns, which is designated under another programme', async () => {
      const found = await network.whatIf({ designate: [{ actor: 'ofac-45708', programme: 'US-GLOMAG' }], on: '2026-01-15' })
      expect(found.leadsAppearing.map(({ actor, prong, after, status }) => [actor.id, prong?.id, after, status])).toContainEqual(['ofac-45714', 'EO13818.iii.B', 'YES', 'OTHER_PROGRAMME'])
      expect([...found.blocked, ...found.freed].every(({ regime }) => regime === 'OFAC')).toBe(true)
    })
  })

  describe('coverage', () => {
    it('the zone company of Alabuga: the European Union first, the United Kingdom and the United States two months behind', async () => {
      const { rows, totals } = await network.coverage({ ids: ['ofac-45708'], programme: 'US-RUSHAR', on: '2026-01-15' })
      expect(rows[0]?.cells.filter(({ state }) => state === 'DESIGNATED').map(({ authority, since, lagDays }) => [authority, since, lagDays])).toEqual([['US', '2024-02-23', 67], ['UK', '2024-02-22', 66], ['EU', '2023-12-18', 0]])
      expect(totals.map(({ authority, designated, lagMedian }) => [authority, designated, lagMedian]).slice(0, 3)).toEqual([['US', 1, 67], ['UK', 1, 66], ['EU', 1, 0]])
      const earlier = await network.coverage({ ids: ['ofac-45708'], programme: 'US-RUSHAR', on: '2024-01-15' })
      expect(earlier.totals.filter(({ designated }) => designated > 0).map(({ authority }) => authority)).toEqual(['EU'])
    })
  })
})
