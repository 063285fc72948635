// The network as the house asks it: through the store and the thread, in names and sentences, current after writes, in bounded time.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph, StoredRun } from '../../api/graph/graph.ts'
import { Network } from '../../api/network/network.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import { onEmbedded } from '../engines.ts'

const source = 'source-report'
const node = (id: string, kind: string, more: object = {}): AnyNode => parseNode({ id, kind, name: id, sources: [source], ...more })
const tie = (id: string, kind: string, start: string, end: string, more: object = {}): AnyTie => parseTie({ id, kind, start, end, sources: [source], ...more })
const run: StoredRun = { id: 'run-1', source: 'ofac', list: 'ofac/sdn', file: 'sdn.csv', sha256: 'x', publishedOn: '2024-05-03', startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:01:00Z', stage: 'DONE', complete: true, entries: 2, report: '{}' }

const nodes = [
  node(source, 'Source', { name: 'A report', sourceType: 'REPORT' }), node('p-boss', 'Person', { name: 'Arun Boss' }), node('o-firm', 'Organization', { name: 'Firm Ltd' }), node('o-top', 'Organization', { name: 'Top Ltd' }),
  node('d-boss', 'Designation', { authority: 'US', programme: 'US-GLOMAG', since: '2020-01-01' }), node('w', 'Identifier', { name: '+855 1', type: 'PHONE' }), node('p-phone', 'Person', { name: 'Vanna Phone' }),
  node('claim-1', 'Claim', { about: 't-own', stance: 'SUPPORTS', reliability: 'B', credibility: '2' }), node('claim-2', 'Claim', { about: 't-own', stance: 'DENIES', statement: 'Firm Ltd says it is independent.', reliability: 'C', credibility: '3' }),
  node('trial', 'Proceeding', { name: 'Trial of Firm Ltd', proceedingType: 'ACQUITTAL', court: 'A court', date: '2023', sources: ['source-court'] }), node('source-court', 'Source', { name: 'A judgment', sourceType: 'COURT' }),
  node('p-made', 'Person', { name: 'Made To', possibleVictim: true, sources: ['source-court'] })
]
const ties = [
  tie('t-des', 'DESIGNATED_AS', 'p-boss', 'd-boss'), tie('t-own', 'OWNS', 'p-boss', 'o-firm', { shareMinimum: 600_000, shareMaximum: 600_000, since: '2019' }), tie('t-top', 'CONTROLS', 'o-firm', 'o-top'),
  tie('t-made', 'ACTS_FOR', 'p-made', 'p-boss', { sources: ['source-undescribed'] }),
  tie('t-id1', 'IDENTIFIED_BY', 'p-boss', 'w'), tie('t-id2', 'IDENTIFIED_BY', 'p-phone', 'w'), tie('t-trial', 'PARTY_TO', 'o-firm', 'trial')
]
const asked = { authority: 'US' as const, programme: 'US-GLOMAG' }

onEmbedded('network', engine => {
  let graph: Graph
  let network: Network
  const found = async (id: string) => (await network.candidates(asked)).edges.map(edge => edge.node).find(candidate => candidate.actor.id === id)

  beforeAll(async () => {
    graph = await engine.open()
    network = Network.open(graph)
    // Asked before anything is there, and before the thread has loaded.
    expect((await network.candidates(asked)).totalCount).toBe(0)
    await graph.write({ create: { nodes, ties }, run })
  })
  afterAll(() => network.close())

  it('answers with what was written a moment before, by its revision', async () => {
    const answer = await network.candidates(asked)
    expect(answer.edges.map(({ node: { actor } }) => actor.name)).toEqual(['Firm Ltd', 'Top Ltd', 'Vanna Phone'])
    expect(answer.basis).toMatchObject({ revision: (await graph.ledger())?.revision, lists: [{ source: 'ofac/sdn', publishedOn: '2024-05-03', complete: true }] })
    expect(answer.notice).toContain('not allegations')
    expect(answer.notice).toContain('US 2024-05-03')
    expect(network.status().ready).toBe(true)
  })

  it('tells a chain as a sentence, each hop with its tie, its sources and its grade', async () => {
    const top = (await found('o-top'))?.leads[0]
    expect(top?.prong?.id).toBe('EO13818.iii.B')
    expect(top?.chain).toMatchObject({ length: 2, weakestGrade: null, sentence: 'Top Ltd is controlled by Firm Ltd, which is owned by Arun Boss (60 %, since 2019).' })
    expect(top?.chain.hops.map(({ sentence, grade, sources }) => [sentence, grade, sources.map(({ name }) => name)])).toEqual([
      ['Top Ltd is controlled by Firm Ltd (undated).', null, ['A report']], ['Firm Ltd is owned by Arun Boss (60 %, since 2019).', 'B2', ['A report']]
    ])
    expect((await found('p-phone'))?.leads[0]?.chain.sentence).toBe('Vanna Phone shares a phone number (+855 1) with Arun Boss.')
  })

  it('puts beside a lead what speaks against it, coverage, and the other question of ownership', async () => {
    const firm = await found('o-firm')
    expect(firm?.counterEvidence.map(({ text, sources }) => [text, sources.map(({ name }) => name)])).toEqual([
      ['An acquittal is on record: Trial of Firm Ltd, A court, 2023.', ['A judgment']], ['Denied: Firm Ltd says it is independent.', ['A report']]
    ])
    expect(firm?.coverage.find(({ authority }) => authority === 'US')?.state).toBe('BLOCKED_BY_OWNERSHIP')
    expect(firm?.blockedByOwnership).toContainEqual({ regime: 'OFAC', verdict: 'YES' })
  })

  it('names the source of each hop and of each thing against, also one that nobody described', async () => {
    const made = await network.leads({ actor: 'p-made', ...asked })
    expect(made.leads[0]?.chain.hops[0]?.sources.map(({ id }) => id)).toEqual(['source-undescribed'])
    expect(made.counterEvidence.map(({ text, sources }) => [text.slice(0, 31), sources.map(({ name }) => name)])).toEqual([['On record as a possible victim:', ['A judgment']]])
  })

  it('finds paths and ownership in words', async () => {
    const { paths } = await network.paths({ from: 'o-top', to: 'p-boss' })
    expect(paths.map(({ length, sentence }) => [length, sentence])).toEqual([[2, 'Top Ltd is controlled by Firm Ltd, which is owned by Arun Boss (60 %, since 2019).']])
    const { verdict, steps, decisive } = await network.ownership({ id: 'o-firm', regime: 'OFAC' })
    expect([verdict, steps, decisive.map(({ id }) => id)]).toEqual(['YES', ['Firm Ltd: Arun Boss (listed) holds 60 %. For OFAC 50 % or more is needed: blocked on record.'], ['t-own']])
    expect((await network.ownedBy({ id: 'p-boss', regime: 'UK' })).map(({ actor }) => actor.id)).toEqual([])
    expect((await network.coverage({ ids: ['o-firm', 'nobody', 'p-boss'] })).rows.map(({ actor }) => actor.id)).toEqual(['o-firm', 'p-boss'])
  })

  it('takes over a small write, a large one, and one after the other', async () => {
    await graph.write({ create: { nodes: [node('o-new', 'Organization')], ties: [tie('t-new', 'ACTS_FOR', 'o-new', 'p-boss')] } })
    expect((await found('o-new'))?.leads[0]?.verdict).toBe('YES')
    await graph.write({ create: { nodes: Array.from({ length: 6_000 }, (_, place) => node(`x-${place}`, 'Organization')), ties: [tie('t-x', 'ACTS_FOR', 'x-0', 'p-boss')] } })
    await graph.write({ merge: { nodes: [node('d-boss', 'Designation', { authority: 'US', programme: 'US-GLOMAG', since: '2020-01-01', until: '2021-01-01' })] } })
    expect((await network.candidates(asked)).totalCount).toBe(0)
    await graph.write({ merge: { nodes: [node('d-boss', 'Designation', { authority: 'US', programme: 'US-GLOMAG', since: '2020-01-01' })] } })
    expect((await network.candidates(asked)).edges.map(({ node: { actor } }) => actor.id).sort()).toEqual(['o-firm', 'o-new', 'o-top', 'p-phone', 'x-0'])
  })

  it('pages with its cursors', async () => {
    const all = (await network.candidates(asked)).edges.map(({ node: { actor } }) => actor.id)
    const first = await network.candidates({ ...asked, first: 2 })
    const rest = await network.candidates({ ...asked, first: 10, after: first.pageInfo.endCursor ?? '' })
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false])
    expect([...first.edges, ...rest.edges].map(({ node: { actor } }) => actor.id)).toEqual(all)
    await expect(network.candidates({ ...asked, country: 'kh', after: first.pageInfo.endCursor ?? '' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { path: ['after'] } })
  })

  it('names what is not there, and ends when nobody waits or the time is up', async () => {
    await expect(network.leads({ actor: 'nobody', authority: 'US' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(network.ownership({ id: source, regime: 'OFAC' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(network.paths({ from: 'o-firm', to: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(network.candidates(asked, { milliseconds: 0 })).rejects.toMatchObject({ code: 'DEADLINE' })
    const stop = new AbortController()
    const answer = network.candidates(asked, { signal: stop.signal })
    stop.abort(new Error('gone'))
    await expect(answer).rejects.toThrow('gone')
    expect((await network.candidates(asked)).totalCount).toBe(5)
  })

  describe('closing', () => {
    it('can be done twice, and questions after it say so', async () => {
      const other = Network.open(graph)
      await other.ready()
      await other.close()
      await other.close()
      await expect(other.candidates(asked)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    })
  })
})
