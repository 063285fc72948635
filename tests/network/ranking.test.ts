// What orders the candidates: weights that one can change, each part with its reason, and the same order however the data came in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank, type CandidatesAsked } from '../../api/network/candidates.ts'
import { judge, type Judging } from '../../api/network/judging.ts'
import type { Ranked } from '../../api/network/ranking.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import { scorePartNames, scoreParts, standardWeights, weightProfileNames, weightsOf, type ScorePartName, type WeightsAsked } from '../../schema/weights.ts'
import { prongRecords } from '../golden/fixture.ts'
import { company, glomag, listed, person, world, type World } from './world.ts'

const asked: CandidatesAsked = { authority: 'US', programme: 'US-GLOMAG', status: 'UNDESIGNATED', first: 25 }
const ids = (judging: Judging, more: Partial<CandidatesAsked> = {}): string[] => rank(judging, { ...asked, ...more }).ranked.map(({ row }) => judging.projected.id(row))
const only = (name: ScorePartName, weight = 10): WeightsAsked => ({ parts: scorePartNames.map(part => ({ name: part, weight: part === name ? weight : 0 })) })
const part = (judging: Judging, actor: string, name: ScorePartName, weight?: number): number | undefined =>
  rank(judging, { ...asked, weights: only(name, weight) }).ranked.find(({ row }) => judging.projected.id(row) === actor)?.score.parts.find(row => row.name === name)?.value

/** Actors a0 to a7, some of them listed, tied at random, with shares, dates and disputes. */
const worlds = fc.record({
  listings: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 }),
  ties: fc.array(fc.record({
    kind: fc.constantFrom('ACTS_FOR', 'OWNS', 'CONTROLS', 'FAMILY_OF', 'LEADS', 'SUPPORTS', 'OWNED_OR_CONTROLLED_BY'), start: fc.nat(7), end: fc.nat(7),
    share: fc.constantFrom('20', '50', '80'), since: fc.constantFrom('2009', '2019-05', '2024-06-01'), stance: fc.constantFrom('SUPPORTS', 'SUPPORTS', 'DISPUTES')
  }), { minLength: 1, maxLength: 16 })
}).map(({ listings, ties }): World => ({
  nodes: Object.fromEntries(Array.from({ length: 8 }, (_, place) => [`a${place}`, place < 4 ? person : company])), designations: listings.map(place => glomag(`a${place}`)),
  ties: ties.filter(({ start, end }) => start !== end).map(({ kind, start, end, share, since, stance }) => ({ kind, start: `a${start}`, end: `a${end}`, since, stance, ...(kind === 'OWNS' ? { share } : {}) }))
}))
const profiles = fc.record({ profile: fc.constantFrom(...weightProfileNames), parts: fc.array(fc.record({ name: fc.constantFrom(...scorePartNames), weight: fc.nat(100) }), { maxLength: 6 }) })

describe('weights', () => {
  it('are those of the standard profile unless said', () => {
    expect(weightsOf()).toEqual(standardWeights)
    expect(weightsOf({ profile: 'standard', parts: [{ name: 'ground', weight: 40 }] }).name).toBe('standard')
    expect(weightsOf({ profile: 'evidence', parts: [{ name: 'ground', weight: 1 }] })).toMatchObject({ name: 'evidence, changed', parts: expect.arrayContaining([expect.objectContaining({ name: 'ground', weight: 1 })]) as unknown })
  })

  it('tell each part in at most a paragraph', () => {
    for (const { text } of scoreParts) expect(text).toMatch(/^[^\n]{30,400}$/)
  })

  it('of 0 remove a part, and stretch the others in proportion', () => {
    fc.assert(fc.property(worlds, profiles, fc.constantFrom(...scorePartNames), (network, weights, name) => {
      const judging = world(network)
      const before = rank(judging, { ...asked, weights }).ranked
      const without = rank(judging, { ...asked, weights: { ...weights, parts: [...weights.parts, { name, weight: 0 }] } }).ranked
      const left = (ranked: readonly Ranked[]): Map<number, unknown> => new Map(ranked.map(({ row, score }) => [row, score.parts.filter(own => own.name !== name)]))
      expect(without.some(({ score }) => score.parts.some(own => own.name === name))).toBe(false)
      expect(left(without)).toEqual(left(before))
      for (const { score } of before) expect(score.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score.total, 9)
    }), { numRuns: 100 })
  })

  it('never give more than they say', () => {
    fc.assert(fc.property(worlds, profiles, (network, weights) => {
      const most = new Map(weightsOf(weights).parts.map(({ name, weight }) => [name as string, weight]))
      for (const { score } of rank(world(network), { ...asked, weights }).ranked) for (const { name, value } of score.parts) expect(Math.abs(value)).toBeLessThanOrEqual((most.get(name) ?? -1) + 0.005)
    }), { numRuns: 100 })
  })
})

describe('order', () => {
  it('is the same however the data came in, by score and then by id', () => {
    const shuffled = worlds.chain(network => {
      const { nodes, ties } = prongRecords({ nodes: network.nodes, designations: network.designations ?? [], ties: network.ties })
      return fc.record({ network: fc.constant(network), nodes: fc.shuffledSubarray(nodes, { minLength: nodes.length }), ties: fc.shuffledSubarray(ties, { minLength: ties.length }) })
    })
    fc.assert(fc.property(shuffled, profiles, ({ network, nodes, ties }, weights) => {
      const told = (judging: Judging): unknown[] => rank(judging, { ...asked, weights }).ranked.map(({ row, score, leads }) => [judging.projected.id(row), score, leads.map(({ ground, chain }) => [ground?.prong.id, chain.ties.map(tie => judging.projected.tieId(tie))])])
      const first = told(world(network)) as [string, { total: number }][]
      expect(told(judge(fromRecords(nodes, ties), '2025-01-15'))).toEqual(first)
      for (const [place, [id, { total }]] of first.entries()) {
        const next = first[place + 1]
        if (next !== undefined) expect(total > next[1].total || (total === next[1].total && id < next[0])).toBe(true)
      }
    }), { numRuns: 100 })
  })

  it('falls back on ids when nothing counts', () => {
    const judging = world({ nodes: { D: person, C: company, A: person, B: person }, designations: [glomag('B')], ties: ['D', 'C', 'A'].map(start => ({ kind: start === 'C' ? 'ACTS_FOR' : 'FAMILY_OF', start, end: 'B' })) })
    const none = rank(judging, { ...asked, weights: { parts: scorePartNames.map(name => ({ name, weight: 0 })) } }).ranked
    expect(none.map(({ row, score }) => [judging.projected.id(row), score])).toEqual(['A', 'C', 'D'].map(id => [id, { total: 0, parts: [] }]))
  })
})

describe('parts that a profile may add', () => {
  const network: World = {
    nodes: { A: company, M: company, B: person, C: person }, designations: [glomag('B'), listed('C', 'EU', 'EU-UKR')],
    ties: [{ kind: 'OWNS', start: 'B', end: 'A', share: '50', since: '2024-03' }, { kind: 'OWNS', start: 'C', end: 'A', share: '49' }, { kind: 'ACTS_FOR', start: 'A', end: 'M' }, { kind: 'CONTROLS', start: 'B', end: 'M' }]
  }
  const judging = world(network)

  it('neighbours counts actors on any list, one tie away', () => {
    expect([part(judging, 'A', 'neighbours', 15), part(judging, 'M', 'neighbours', 15), part(judging, 'M', 'neighbours', 30)]).toEqual([6, 3, 6])
  })

  it('majority counts stakes of 50 % and more, not the verdict', () => {
    expect([part(judging, 'A', 'majority', 8), part(judging, 'M', 'majority', 8)]).toEqual([4, undefined])
  })

  it('recency takes the newest date of the best chain; without one the age is unknown', () => {
    expect([part(judging, 'A', 'recency', 10), part(judging, 'M', 'recency', 10)]).toEqual([10, 0])
    expect(part(world({ ...network, on: '2026-06-01' }), 'A', 'recency', 10)).toBe(6)
    expect(part(world({ ...network, on: '2040-01-01' }), 'A', 'recency', 10)).toBe(0)
  })

  it('chains counts those that share no tie', () => {
    const two = world({ nodes: { A: person, M: company, N: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'M' }, { kind: 'ACTS_FOR', start: 'A', end: 'N' }, { kind: 'ACTS_FOR', start: 'M', end: 'B' }, { kind: 'ACTS_FOR', start: 'N', end: 'B' }] })
    expect([part(two, 'A', 'chains', 12), part(two, 'M', 'chains', 12)]).toEqual([4, 4])
    expect(part(judging, 'M', 'chains', 12)).toBe(4)
  })
})

describe('filters', () => {
  const network: World = {
    nodes: { A: person, C: { kind: 'Organization', countries: ['ph'] }, S: company, F: person, B: person }, designations: [glomag('B')],
    ties: [{ kind: 'ACTS_FOR', start: 'A', end: 'B' }, { kind: 'CONTROLS', start: 'B', end: 'C', since: '2024' }, { kind: 'SUPPORTS', start: 'S', end: 'B', support: 'GOODS' }, { kind: 'FAMILY_OF', start: 'F', end: 'B', stance: 'DISPUTES' }]
  }
  const judging = world(network)

  it('keep to a ground that is opened and not contradicted', () => {
    expect([ids(judging, { prong: 'EO13818.iii.B' }), ids(judging, { prong: 'EO13818.iii.A.2' }), ids(judging, { prong: 'EO13818.ii.D' })]).toEqual([['A', 'C'], ['S'], []])
  })

  it('change no score, whichever stands beside which', () => {
    const all = new Map(rank(judging, asked).ranked.map(({ row, score }) => [row, score]))
    for (const more of [{ prong: 'EO13818.iii.B' }, { kinds: ['Person'] }, { country: 'ph' }, { of: 'B' }] satisfies Partial<CandidatesAsked>[]) {
      const found = rank(judging, { ...asked, ...more }).ranked
      expect(found.length).toBeGreaterThan(0)
      for (const { row, score } of found) expect(score).toEqual(all.get(row))
    }
  })

  it('stand together', () => {
    expect(ids(judging, { prong: 'EO13818.iii.B', kinds: ['Organization'], country: 'PH', of: 'B' })).toEqual(['C'])
    expect(ids(judging, { prong: 'EO13818.iii.B', minimumGrade: 'A1' })).toEqual([])
    expect(ids(world({ ...network, on: '2023-01-15' }), { prong: 'EO13818.iii.B' })).toEqual(['A'])
  })
})
