// Which authority fits best, and what was done on the same ground before.
import { describe, expect, it } from 'vitest'
import { fits } from '../../api/network/fits.ts'
import { precedents } from '../../api/network/precedents.ts'
import { company, everyProng, glomag, listed, person, scheme, world, type World } from './world.ts'
import type { TieKind } from '../../schema/ontology.ts'

const fitsOf = (asked: World, actor = 'A') => {
  const judging = world(asked)
  return fits(judging, judging.projected.row(actor)).fits
}
const precedentsOf = (asked: World, prong: string, tieKind?: TieKind) => {
  const found = everyProng.find(({ id }) => id === prong)
  if (found === undefined) throw new RangeError(prong)
  return precedents(world(asked), found, { tieKind, first: 10 })
}

describe('fits', () => {
  it('put what is shown before what is open, every authority in the list, and who has acted last', () => {
    const found = fitsOf({ nodes: { A: { kind: 'Person' }, Z: scheme }, designations: [listed('A', 'UK', 'GB-HR')], ties: [{ kind: 'ENGAGED_IN', start: 'A', end: 'Z' }] })
    expect(found.map(({ authority, prong, verdict, state }) => [authority, prong, verdict, state])).toEqual([
      ['EU', 'EUHR.responsible', 'YES', 'NOT_IMPORTED'], ['CA', 'CASEMA.violation', 'YES', 'NOT_IMPORTED'], ['AU', 'AUHR.engaged', 'YES', 'NOT_IMPORTED'],
      ['US', 'EO13818.ii.A', 'CANNOT_TELL', 'NOT_IMPORTED'], ['US', 'TVPA111.A', 'CANNOT_TELL', 'NOT_IMPORTED'], ['US', 'US7031c.official', 'CANNOT_TELL', 'CANNOT_TELL'],
      ['CA', 'CAJVCFOA.violation', 'CANNOT_TELL', 'NOT_IMPORTED'], ['UK', 'UKGHR.involved', 'YES', 'DESIGNATED'], ['UK', 'UKMIGR.involved', 'YES', 'DESIGNATED']
    ])
    expect(found.find(({ prong }) => prong === 'EO13818.ii.A')).toMatchObject({ next: ['Find a nationality, or the country of registration.'], why: expect.stringContaining('2 of 3 elements are shown.') as string })
  })

  it('name an authority of which nothing opens a ground', () => {
    const found = fitsOf({ nodes: { A: company, B: person }, designations: [glomag('B')], ties: [{ kind: 'OWNS', start: 'B', end: 'A', share: '60' }] })
    expect(found[0]).toMatchObject({ authority: 'US', prong: 'EO13818.iii.B', verdict: 'YES', next: [] })
    expect(found.filter(({ prong }) => prong === null).map(({ authority, chain, verdict }) => [authority, chain, verdict])).toEqual(['UK', 'EU', 'CA', 'AU'].map(authority => [authority, null, null]))
  })

  it('count precedents without the actor itself', () => {
    const network = { nodes: { A: company, B: person, C: company }, designations: [glomag('B'), glomag('C', { since: '2022-01-01' }), glomag('A')], ties: [{ kind: 'OWNS', start: 'B', end: 'A', share: '60' }, { kind: 'OWNS', start: 'B', end: 'C', share: '60' }] }
    expect(fitsOf(network).find(({ prong }) => prong === 'EO13818.iii.B')?.precedents).toBe(1)
  })
})

describe('precedents', () => {
  const network: World = {
    nodes: { X: person, A: company, B: company, C: company, D: company, E: company, Z: scheme },
    designations: [
      glomag('X', { prong: 'EO13818.ii.A' }), glomag('A', { prong: 'EO13818.iii.B', since: '2021-05-01' }), glomag('B', { since: '2022-05-01' }), glomag('C', { prong: 'EO13818.iii.A.2', since: '2023-05-01' }),
      glomag('D', { since: '2030-01-01' }), listed('E', 'UK', 'GB-HR')
    ],
    ties: [
      ...['A', 'B', 'C', 'D', 'E'].map(end => ({ kind: 'OWNS', start: 'X', end, share: '60' })), { kind: 'ACTS_FOR', start: 'B', end: 'X' }, { kind: 'ENGAGED_IN', start: 'X', end: 'Z' }
    ]
  }

  it('state the ground, or stand beside a tie of its kind; a listing that states another ground is none', () => {
    const found = precedentsOf(network, 'EO13818.iii.B')
    expect(found.precedents.map(({ actor, stated, to }) => [actor, stated, to])).toEqual([['A', true, 'X'], ['B', false, 'X']])
    expect([found.totalCount, found.statedCount]).toEqual([2, 1])
  })

  it('over one kind of tie only', () => {
    expect(precedentsOf(network, 'EO13818.iii.B', 'ACTS_FOR').precedents.map(({ actor, tie }) => [actor, tie?.start, tie?.end])).toEqual([['B', 'B', 'X']])
    expect(precedentsOf(network, 'EO13818.ii.A', 'ENGAGED_IN').precedents.map(({ actor, to }) => [actor, to])).toEqual([['X', 'Z']])
    expect(precedentsOf(network, 'EO13818.ii.A', 'OPERATES').totalCount).toBe(0)
  })

  it('as of a day: what was listed later is none', () => {
    expect(precedentsOf({ ...network, on: '2021-06-01' }, 'EO13818.iii.B').precedents.map(({ actor }) => actor)).toEqual(['A'])
    expect(precedentsOf({ ...network, on: '2031-01-01' }, 'EO13818.iii.B').precedents.map(({ actor }) => actor)).toEqual(['A', 'D', 'B'])
  })
})
