// Weights in the address, and what is kept of a review.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { candidateSearch } from '../../client/src/app/address.ts'
import { decide, isOpen, reviewKey, undoDecision, useReviews, type Review } from '../../client/src/data/review.ts'
import { asked, effective, readWeights, withWeight, writeWeights } from '../../client/src/data/weights.ts'
import { candidateRows } from '../../client/src/screens/candidates/table.ts'
import { scorePartNames, standardWeights, weightProfileNames } from '../../schema/weights.ts'

const reviewed: Review = { state: 'REVIEWED', at: '2026-01-01' }

describe('weights in the address', () => {
  it('come back as they went in; the standard profile leaves no trace', () => {
    fc.assert(fc.property(fc.constantFrom(...weightProfileNames), fc.array(fc.tuple(fc.constantFrom(...scorePartNames), fc.nat(100))), (profile, changes) => {
      const chosen = changes.reduce((before, [name, weight]) => withWeight(before, name, weight), readWeights(profile))
      expect(readWeights(writeWeights(chosen))).toEqual(chosen)
      const last = new Map(changes)
      for (const { name, weight } of effective(chosen).parts) if (last.has(name)) expect(weight).toBe(last.get(name))
    }))
    expect([writeWeights(readWeights('standard')), writeWeights(readWeights('standard~ground:40'))]).toEqual([undefined, undefined])
  })

  it('leave out what is not understood', () => {
    expect(readWeights('mine~ground:200~guilt:5~grade:x~recency:20')).toEqual({ profile: 'standard', parts: [{ name: 'recency', weight: 20 }] })
    expect(asked(readWeights('network~recency:20'))).toEqual({ profile: 'network', parts: [{ name: 'recency', weight: 20 }] })
  })
})

describe('review', () => {
  const key = reviewKey('US', 'US-GLOMAG', 'a')
  beforeEach(() => useReviews.setState({ reviews: {}, before: [] }))

  it('undoes step by step, whatever was decided', () => {
    const reviews: fc.Arbitrary<Review | null> = fc.constantFrom<(Review | null)[]>(null, reviewed, { state: 'SET_ASIDE', at: '2026-01-01', reason: 'read' }, { state: 'SNOOZED', at: '2026-01-01', until: '2026-02-01' })
    fc.assert(fc.property(fc.array(fc.tuple(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), reviews), { maxLength: 12 }), steps => {
      useReviews.setState({ reviews: {}, before: [] })
      const seen = [useReviews.getState().reviews]
      for (const [keys, review] of steps) { decide(keys, review); seen.push(useReviews.getState().reviews) }
      for (const before of seen.slice(0, -1).reverse()) { expect(undoDecision()).toBeGreaterThan(0); expect(useReviews.getState().reviews).toEqual(before) }
      expect(undoDecision()).toBe(0)
    }))
  })

  it('is of one programme, and a snooze ends', () => {
    decide([key], { state: 'SNOOZED', at: '2026-01-01', until: '2026-02-01' })
    const of = (programme: string) => useReviews.getState().reviews[reviewKey('US', programme, 'a')]
    expect([isOpen(of('US-GLOMAG'), '2026-01-31'), isOpen(of('US-GLOMAG'), '2026-02-01'), isOpen(of('US-RUSHAR'), '2026-01-31')]).toEqual([false, true, true])
    expect(isOpen(reviewed, '2099-01-01')).toBe(false)
  })
})

describe('the file of what is shown', () => {
  it('says in every row what it rests on and that it is a lead', () => {
    const candidate = { notice: 'Leads for review, not allegations', actor: { __typename: 'Person', id: 'a', kind: 'Person', name: '=A', countries: ['ke'], designatedBy: [], degree: [] }, score: { total: 12.5, parts: [{ name: 'ground', value: 12.5, why: 'Because.' }] }, leads: [], counterEvidence: [], coverage: [], blockedByOwnership: [], weights: { parts: [] } } as unknown as Parameters<typeof candidateRows>[0][number]['candidate']
    const [head = [], row = []] = candidateRows([{ candidate, review: reviewed }], standardWeights, { revision: 7, lists: [{ source: 'ofac/sdn', version: '1', publishedOn: '2024-05-03', importedAt: '', complete: true }] })
    expect(row).toHaveLength(head.length)
    expect(row).toEqual(expect.arrayContaining(['a', '=A', 12.5, 'Reviewed 2026-01-01', 'ofac/sdn 2024-05-03', 7, 'Leads for review, not allegations']))
    expect(row.find(cell => String(cell).startsWith('standard: ground 40'))).toBeDefined()
  })
})

it('the address of candidates keeps its filters', () => {
  const search = { authority: 'US', programme: 'US-GLOMAG', prong: 'EO13818.iii.B', kind: 'Person', country: 'ph', on: '2024-01-01', weights: 'network', review: 'open' }
  expect(candidateSearch({ ...search, other: 'x' })).toEqual(search)
  expect(candidateSearch({ ...search, review: 'none' })).not.toHaveProperty('review')
})
