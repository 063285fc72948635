// Readiness of a submission: what is there, what is not, and what to do next; on invented networks and on the seeds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { ensureSeeds } from '../../api/import/seeds/index.ts'
import { Network, type ReadinessAnswer } from '../../api/network/network.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import { forEachEngine } from '../engines.ts'

const node = (id: string, kind: string, more: object = {}): AnyNode => parseNode({ id, kind, name: id, sources: ['report'], ...more })
const tie = (id: string, kind: string, start: string, end: string, more: object = {}): AnyTie => parseTie({ id, kind, start, end, sources: ['report'], ...more })
const claim = (id: string, about: string, from: string, more: object = {}): AnyNode => node(id, 'Claim', { about, stance: 'SUPPORTS', reliability: 'B', credibility: '2', sources: [from], ...more })
const birth = { birthDates: [{ from: '1971-04-02', to: '1971-04-02', precision: 'EXACT' }] }

const nodes = [
  ...['report', 'paper', 'court', 'copy'].map(id => node(id, 'Source', { sourceType: 'REPORT' })), node('list-1', 'Source', { sourceType: 'OFFICIAL_LIST', list: 'ofac/sdn' }), node('list-2', 'Source', { sourceType: 'OFFICIAL_LIST', list: 'ofac/sdn' }),
  node('country-kh', 'Country', { code: 'kh' }), node('phone', 'Identifier', { type: 'PHONE' }), node('imo', 'Identifier', { type: 'IMO' }),
  node('scheme', 'Scheme', { conduct: 'FORCED_LABOUR', act: ['RECRUITMENT'], means: ['DEBT'], purpose: 'FORCED_LABOUR', since: '2019', until: '2023' }),
  node('old', 'Scheme', { conduct: 'FORCED_LABOUR', act: ['RECRUITMENT'], means: ['DEBT'], purpose: 'FORCED_LABOUR', since: '2009', until: '2012' }),
  node('ready', 'Person', birth), node('thin', 'Person'), node('long-ago', 'Person', birth), node('victim', 'Person', { ...birth, possibleVictim: true }), node('firm', 'Organization'), node('ship', 'Vessel'), node('caller', 'Person'),
  node('trial', 'Proceeding', { proceedingType: 'INDICTMENT' }), node('listed', 'Designation', { authority: 'US', programme: 'US-GLOMAG', prongs: ['EO13818.ii.A'], since: '2024-01-01', sources: ['list-1', 'list-2'] }),
  claim('says-report', 'scheme', 'report'), claim('says-paper', 'scheme', 'paper'), claim('did-report', 't-ready', 'report'), claim('did-paper', 't-ready', 'paper'),
  // Two newspapers that go back to one report are one source.
  claim('thin-report', 't-thin', 'paper', { origin: 'report' }), claim('thin-copy', 't-thin', 'copy', { origin: 'report' }),
  claim('looked', 'ready', 'court', { statement: 'Court records and the press were searched for what speaks against: nothing was found.', counterEvidenceSearch: true }),
  claim('denied', 't-ready', 'court', { stance: 'DENIES', statement: 'He denies it.' })
]
const ties = [
  tie('t-ready', 'ENGAGED_IN', 'ready', 'scheme', { sources: ['report', 'paper'] }), tie('t-thin', 'ENGAGED_IN', 'thin', 'scheme', { sources: ['paper', 'copy'] }), tie('t-old', 'ENGAGED_IN', 'long-ago', 'old'),
  tie('t-victim', 'ENGAGED_IN', 'victim', 'scheme'), tie('t-own', 'OWNS', 'ready', 'firm', { shareMinimum: 600_000, shareMaximum: 600_000, sources: ['list-1', 'list-2'] }), tie('t-ship', 'OWNS', 'firm', 'ship', { shareMinimum: 1_000_000, shareMaximum: 1_000_000 }),
  tie('t-citizen', 'CITIZEN_OF', 'ready', 'country-kh'), tie('t-imo', 'IDENTIFIED_BY', 'ship', 'imo'), tie('t-phone', 'IDENTIFIED_BY', 'caller', 'phone'),
  tie('t-trial', 'PARTY_TO', 'ready', 'trial'), tie('t-listed', 'DESIGNATED_AS', 'ready', 'listed', { sources: ['list-1', 'list-2'] })
]

const part = ({ parts }: ReadinessAnswer, name: string) => parts.find(found => found.name === name)
const element = ({ elements }: ReadinessAnswer, name: string) => elements.find(found => found.name === name)

forEachEngine('readiness', engine => {
  let graph: Graph
  let network: Network
  const asked = (id: string, prong: string, on = '2026-01-15') => network.readiness({ id, prong, on })

  beforeAll(async () => {
    await engine.empty()
    graph = await engine.open()
    await graph.write({ create: { nodes, ties } })
    network = Network.open(graph)
    await network.ready()
  })
  afterAll(() => network.close())

  it('says YES where every part is there, with the sources of each element', async () => {
    const found = await asked('ready', 'EO13818.ii.A')
    expect(found.parts.map(({ name, verdict, next }) => [name, verdict, next])).toEqual(['IDENTITY', 'GROUND', 'SOURCES', 'ABUSE', 'LINK', 'RECENCY', 'PROCEEDINGS', 'COUNTER_EVIDENCE'].map(name => [name, 'YES', null]))
    expect([found.verdict, found.why, found.missing, found.opened]).toEqual(['YES', 'Every part is on record.', [], true])
    expect(found.elements.map(({ name, verdict, sources, independentSources }) => [name, verdict, sources.map(({ id }) => id).sort(), independentSources])).toEqual([
      ['FOREIGN_PERSON', 'YES', ['report'], 1], ['ABUSE', 'YES', ['paper', 'report'], 2], ['CONDUCT', 'YES', ['paper', 'report'], 2]
    ])
    expect(found.proceedings.map(({ id }) => id)).toEqual(['trial'])
    expect(found.counterEvidenceSearches.map(({ id }) => id)).toEqual(['looked'])
    expect(found.counterEvidence.map(({ text }) => text)).toEqual(['Denied: He denies it.'])
    expect(found.chain?.sentence).toContain('ready')
    expect(found.notice).toContain('no finding')
  })

  it('counts what goes back to one document once, and says what to do next', async () => {
    const found = await asked('thin', 'EO13818.ii.A')
    expect([found.verdict, element(found, 'CONDUCT')?.independentSources, element(found, 'FOREIGN_PERSON')?.sources]).toEqual(['NO', 1, []])
    expect(found.parts.filter(({ verdict }) => verdict === 'NO').map(({ name }) => name)).toEqual(['IDENTITY', 'SOURCES', 'LINK', 'COUNTER_EVIDENCE'])
    expect(found.parts.filter(({ verdict }) => verdict === 'CANNOT_TELL').map(({ name }) => name)).toEqual(['GROUND', 'PROCEEDINGS'])
    for (const { verdict, why, next } of found.parts) expect([why.length > 10, next === null]).toEqual([true, verdict === 'YES'])
    expect(found.counterEvidenceSearchRecorded).toBe(false)
  })

  it('takes versions of one list for one source, and a listing for the abuse', async () => {
    const found = await asked('firm', 'EO13818.iii.B')
    expect(part(found, 'GROUND')?.verdict).toBe('YES')
    expect(element(found, 'TARGET')).toMatchObject({ verdict: 'YES', independentSources: 1, ties: [{ id: 't-listed' }] })
    expect(part(found, 'ABUSE')).toMatchObject({ verdict: 'YES', why: expect.stringContaining('rests on a listing') as string })
    expect(part(found, 'LINK')).toMatchObject({ verdict: 'NO', why: '1 independent source for the link; 2 are needed.' })
    expect(part(found, 'RECENCY')?.verdict).toBe('YES')
    expect(part(await asked('firm', 'EO13818.iii.B', '2023-06-01'), 'GROUND')?.verdict).toBe('NO')
  })

  it('knows who is told apart: by birth date, IMO number, registration; not by a telephone', async () => {
    expect(part(await asked('ship', 'EO13818.iii.B'), 'IDENTITY')).toMatchObject({ verdict: 'YES', why: 'On record: an IMO number.' })
    expect(part(await asked('caller', 'EO13818.ii.A'), 'IDENTITY')).toMatchObject({ verdict: 'CANNOT_TELL', next: expect.stringContaining('date of birth') as string })
    expect(part(await asked('firm', 'EO13818.iii.B'), 'IDENTITY')?.verdict).toBe('NO')
  })

  it('says so where the abuse is old, and never counts a possible victim as ready', async () => {
    expect(part(await asked('long-ago', 'EO13818.ii.A'), 'RECENCY')).toMatchObject({ verdict: 'YES', why: expect.stringContaining('more than 5 years before 2026-01-15') as string, next: expect.stringContaining('Say in the submission') as string })
    expect(part(await asked('ready', 'EO13818.ii.A', '2028-12-31'), 'RECENCY')?.verdict).toBe('CANNOT_TELL')
    expect(part(await asked('victim', 'EO13818.ii.A'), 'NON_PUNISHMENT')?.verdict).toBe('NO')
  })

  it('names what opens a ground where nothing on record does, and refuses what is not there', async () => {
    const found = await asked('caller', 'EO13818.iii.B')
    expect([found.opened, found.verdict, found.chain, part(found, 'GROUND')?.verdict]).toEqual([false, 'NO', null, 'NO'])
    expect(found.elements.map(({ name, verdict }) => [name, verdict])).toEqual([['OWNED_OR_CONTROLLED', 'CANNOT_TELL'], ['TARGET', 'CANNOT_TELL']])
    expect(part(await asked('caller', 'EO13818.i'), 'GROUND')?.verdict).toBe('CANNOT_TELL')
    await expect(asked('nobody', 'EO13818.ii.A')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(asked('scheme', 'EO13818.ii.A')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(asked('ready', 'EO13818.ii.Z')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { path: ['prong'] } })
  })

  describe('of the seeds', () => {
    beforeAll(async () => {
      await ensureSeeds(graph)
    })

    it('Quiboloy: identity, proceedings and denials on record; the means and acts of the abuse left open', async () => {
      const found = await asked('ofac-39996', 'EO13818.ii.A')
      expect([part(found, 'IDENTITY')?.verdict, part(found, 'PROCEEDINGS')?.verdict, part(found, 'COUNTER_EVIDENCE')?.verdict]).toEqual(['YES', 'YES', 'NO'])
      expect(part(found, 'ABUSE')).toMatchObject({ verdict: 'YES', why: expect.stringMatching(/^[2-9] independent sources/) as string })
      expect(element(found, 'CONDUCT')).toMatchObject({ verdict: 'YES', independentSources: 2 })
      expect(found.counterEvidence.some(({ text }) => text.includes('denies'))).toBe(true)
    })

    it('his church: led by him, which does not make it owned or controlled', async () => {
      const found = await asked('nexum-kojc', 'EO13818.iii.B')
      expect([found.verdict, part(found, 'GROUND')?.verdict, element(found, 'OWNED_OR_CONTROLLED')?.verdict, part(found, 'IDENTITY')?.verdict]).toEqual(['NO', 'CANNOT_TELL', 'CANNOT_TELL', 'NO'])
      expect(element(found, 'OWNED_OR_CONTROLLED')?.next).toContain('register')
    })

    it('Pingtan: a company owned by the designated, with the list as its one source', async () => {
      const { edges } = await network.candidates({ authority: 'US', programme: 'US-GLOMAG', first: 100 })
      const owned = edges.find(({ node: { leads } }) => leads.some(({ prong, verdict }) => prong?.id === 'EO13818.iii.B' && verdict === 'YES'))
      const found = await asked(owned?.node.actor.id ?? 'none', 'EO13818.iii.B', '2026-01-15')
      expect([found.opened, part(found, 'GROUND')?.verdict, element(found, 'TARGET')?.verdict]).toEqual([true, 'YES', 'YES'])
    })
  })
})
