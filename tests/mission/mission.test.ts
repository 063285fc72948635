// The 54 questions of the mission, asked through the API of the seeds alone, on both engines; and what must come out of the main question.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.ts'
import { missionOn, type Mission } from './ask.ts'
import { letters } from './letters.ts'
import { linkage } from './linkage.ts'
import { precedents } from './precedents.ts'
import { all, at } from './question.ts'
import { statistics } from './statistics.ts'
import { trafficking } from './trafficking.ts'

const questions = [...statistics, ...precedents, ...letters, ...trafficking, ...linkage]

describe('the questions', () => {
  it('are 54', () => {
    expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 54 }, (_, place) => place + 1))
  })
})

forEachEngine('the mission', engine => {
  let mission: Mission
  beforeAll(async () => {
    mission = await missionOn(await engine.open(), engine.data)
  })
  afterAll(() => mission.close())

  for (const { number, words, trap, query, variables, answer = (data: unknown) => data, expected } of questions) {
    it(`${number}. ${words}${trap === undefined ? '' : ` (${trap})`}`, async () => {
      expect(answer(await mission.ask(query, variables))).toEqual(expected)
    })
  }

  it('shows Zhuo Xinrong with his designation and its source', async () => {
    expect(await mission.ask('{ node(id: "ofac-33674") { kind name sources { id } ... on Person { designatedBy countries designations { programme since entryId active claims: sources { id } } } } }')).toEqual({
      node: {
        kind: 'Person', name: 'Zhuo Xinrong', sources: [{ id: 'source-ofac-sdn-2024-05-03' }], designatedBy: ['US'], countries: ['hk'],
        designations: [{ programme: 'US-GLOMAG', since: '2022-12-09', entryId: '33674', active: 'YES', claims: [{ id: 'source-ofac-sdn-2022-12-09' }, { id: 'nexum-treasury-2022-12-09-fishing' }] }]
      }
    })
  })

  it('names those at Alabuga who are designated for Russia and not for trafficking, as leads with their chain', async () => {
    const data = await mission.ask(`{ candidates(authority: US, programme: "US-GLOMAG", status: OTHER_PROGRAMME, scheme: "nexum-alabuga-start") {
      totalCount notice edges { node { actor { id } leads { prong { id } verdict chain { sentence hops { sources { id } grade } } } counterEvidence { text } } } } }`)
    const found = all(data, 'candidates.edges.*.node')
    expect(found.map(node => at(node, 'actor.id')).sort()).toEqual(['ofac-45708', 'ofac-45710', 'ofac-47290', 'ofac-47291', 'ofac-47292'])
    // What the EU does not say stands beside each of the two whom it ties to the programme.
    expect(found.filter(node => all(node, 'counterEvidence').some(said => String(at(said, 'text')).includes('do not say that workers are deceived'))).map(node => at(node, 'actor.id')).sort()).toEqual(['ofac-45708', 'ofac-45710'])
    // The companies that JSC Alabuga owns are not tied to the scheme, nor are those that bear the name of the zone.
    const alabuga = found.find(node => at(node, 'actor.id') === 'ofac-45708')
    expect(all(alabuga, 'leads').map(lead => [at(lead, 'prong.id'), at(lead, 'verdict')])).toContainEqual(['EO13818.ii.A', 'YES'])
    for (const hops of found.flatMap(node => all(node, 'leads.*.chain.hops')) as unknown[][]) {
      expect(hops.length).toBeGreaterThan(0)
      expect(hops.every(hop => all(hop, 'sources').length > 0 && at(hop, 'grade') !== null)).toBe(true)
    }
  })

  it('makes no lead of a supplier of drone parts', async () => {
    expect(await mission.ask('{ candidates(authority: US, programme: "US-GLOMAG", status: UNDESIGNATED, scheme: "nexum-alabuga-start") { totalCount } }')).toEqual({ candidates: { totalCount: 0 } })
    const leads = await mission.ask('{ leads(actor: "ftm-NK-BDNACUmoS9oJmgjX3qwS9H", authority: US, programme: "US-GLOMAG") { leads { prong { id } verdict } } }')
    expect(all(leads, 'leads.leads').filter(lead => at(lead, 'prong') !== null)).toEqual([])
  })

  it('names the church of Apollo Quiboloy as connected and not on the lists, and never as more than that', async () => {
    const data = await mission.ask('{ candidates(authority: US, programme: "US-GLOMAG", of: "ofac-39996") { notice edges { node { actor { id } leads { prong { id } verdict } counterEvidence { text } } } } }')
    const [kojc, ...others] = all(data, 'candidates.edges.*.node')
    expect(others).toEqual([])
    expect(at(kojc, 'actor.id')).toBe('nexum-kojc')
    // Led by a blocked person is not owned or controlled by one.
    expect(all(kojc, 'leads.*.verdict')).not.toContain('YES')
    expect(all(kojc, 'counterEvidence').length).toBeGreaterThan(0)
  })

  it('shows that Apollo Quiboloy denies, wherever he is accused', async () => {
    const data = await mission.ask('{ expand(id: "ofac-39996", tieKinds: [ENGAGED_IN]) { ties { claims { stance } } } node(id: "ofac-39996") { ... on Person { claims { stance } designations { id } } } claims(about: "ofac-39996-US-GLOMAG") { stance } }')
    expect(all(data, 'expand.ties.*.claims').every(claims => all(claims, '*.stance').includes('DENIES'))).toBe(true)
    expect(all(data, 'node.claims.*.stance')).toContain('DENIES')
    expect(all(data, 'claims.*.stance')).toContain('DENIES')
  })

  it('counts the cohorts of Alabuga Start as reported: 200 in all, no count by country', async () => {
    const data = await mission.ask('{ scheme(id: "nexum-alabuga-start") { cohorts { origin countMinimum countMaximum ageBand } routes { origin { code } destination { code } } actors { role actor { id } } channels { name } } }')
    const cohorts = all(data, 'scheme.cohorts')
    expect(cohorts.filter(cohort => at(cohort, 'origin') !== null).map(cohort => [at(cohort, 'origin'), at(cohort, 'countMinimum'), at(cohort, 'ageBand')]).sort())
      .toEqual(['ke', 'lk', 'ng', 'rw', 'sl', 'ss', 'ug'].map(code => [code, null, '18-22']))
    expect(cohorts.filter(cohort => at(cohort, 'origin') === null).map(cohort => at(cohort, 'countMinimum')).sort()).toEqual([1000, 200])
    expect(all(data, 'scheme.actors').map(role => [at(role, 'role'), at(role, 'actor.id')]).sort()).toEqual([['OPERATES', 'ofac-45708'], ['OPERATES', 'ofac-45710']])
  })

  it('cannot tell under which programme the US acted in September 2025, and does not guess', async () => {
    const data = await mission.ask('{ coverage(ids: ["uk-GHR0102"], programme: "US-GLOMAG") { rows { cells { authority state programme programmes } } } candidates(authority: US, programme: "US-GLOMAG", status: OTHER_PROGRAMME, scheme: "nexum-scam-compounds", first: 50) { edges { node { actor { id } } } } }')
    expect(all(data, 'coverage.rows.0.cells').find(cell => at(cell, 'authority') === 'US')).toMatchObject({ state: 'CANNOT_TELL', programme: null, programmes: [] })
    expect(all(data, 'candidates.edges.*.node.actor.id')).not.toContain('uk-GHR0102')
  })

  it('measures the gap between first and second mover on scam compounds: 21 months', async () => {
    const data = await mission.ask('{ coverage(ids: ["uk-GHR0102"]) { rows { cells { authority state since lagDays } } } }')
    const cells = all(data, 'coverage.rows.0.cells')
    expect(cells.find(cell => at(cell, 'authority') === 'UK')).toMatchObject({ state: 'DESIGNATED', since: '2023-12-07', lagDays: 0 })
    expect(cells.find(cell => at(cell, 'authority') === 'US')).toMatchObject({ since: '2025-09-08', lagDays: 641 })
  })

  it('tells support by Fuzhou Honglong apart from ownership, in a sentence with one full stop', async () => {
    const data = await mission.ask('{ leads(actor: "ofac-33680", authority: US, programme: "US-GLOMAG") { leads { prong { id } verdict chain { sentence } } } }')
    const [support] = all(data, 'leads.leads').filter(lead => at(lead, 'prong.id') === 'EO13818.iii.A.2')
    expect([at(support, 'verdict'), at(support, 'chain.sentence')]).toEqual(['CANNOT_TELL', 'Fuzhou Honglong Ocean Fishing Co., Ltd. supports Pingtan Marine Enterprise Ltd.'])
    expect(all(data, 'leads.leads.*.prong.id')).not.toContain('EO13818.iii.B')
  })

  it('blocks LLC Drake by ownership: half each is held by two subsidiaries of a listed company', async () => {
    const data = await mission.ask('{ ofac: ownership(id: "eu-32014R0269-I.ENTITIES-500", regime: OFAC, on: "2024-06-30") { verdict shareMinimum } uk: ownership(id: "ofac-45714", regime: UK, on: "2024-06-30") { verdict shareMinimum } }')
    expect(data).toEqual({ ofac: { verdict: 'YES', shareMinimum: 1_000_000 }, uk: { verdict: 'YES', shareMinimum: 1_000_000 } })
  })

  it('does not show as unlisted by the US what the US lists under another id: LLC Drake (one tax number) and Albatros', async () => {
    const data = await mission.ask('{ candidates(authority: US, programme: "US-RUSHAR") { totalCount edges { node { actor { id name designatedBy } } } } nodes(ids: ["eu-32014R0269-I.ENTITIES-500", "eu-32014R0269-I.ENTITIES-330"]) { ... on Actor { designatedBy } } }')
    expect(all(data, 'nodes.*.designatedBy')).toEqual([['US', 'EU'], ['US', 'EU']])
    expect(all(data, 'candidates.edges.*.node.actor.name').filter(name => /drake|albatros/i.test(String(name)))).toEqual([])
    expect(all(data, 'candidates.edges.*.node.actor.name')).toContain('SuperCam')
  })
})
