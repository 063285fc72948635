// The coverage matrix in sums: states by authority, who acted first, how far the others came behind; on any day.
import { describe, expect, it } from 'vitest'
import { coverageRow, familyAsked } from '../../api/network/coverage.ts'
import { coverageTotals } from '../../api/network/coverage-totals.ts'
import type { CoverageTotal } from '../../api/network/answers.ts'
import { glomag, listed, person, world } from './world.ts'

const columns = ['US', 'UK', 'EU'] as const

describe('totals', () => {
  const totalsOn = (on: string): Map<string, CoverageTotal> => {
    const asked = world({
      on, versions: new Map(columns.map(authority => [authority, [['2019-01-01']]])), nodes: { A: person, B: person, C: person, D: person }, ties: [],
      designations: [
        glomag('A', { since: '2021-01-01' }), listed('A', 'UK', 'GB-HR', { since: '2021-01-11' }), listed('B', 'UK', 'GB-HR', { since: '2021-02-01' }), glomag('B', { since: '2021-02-21' }),
        listed('C', 'US', 'US-RUSHAR', { since: '2022-01-01', tags: ['RUSSIA-EO14024'] }), listed('C', 'UK', 'GB-HR', { since: '2022-01' }), listed('D', 'EU', 'EU-HR', { since: '2020-01-01', until: '2020-12-31' })
      ]
    })
    const rows = ['A', 'B', 'C', 'D'].map(id => coverageRow(asked, asked.projected.row(id), columns, familyAsked(undefined)))
    return new Map(coverageTotals(columns, rows).map(total => [total.authority, total]))
  }

  it('count states, the first to act, and the middle of the lags that are known', () => {
    const totals = totalsOn('2025-01-01')
    expect(totals.get('US')).toEqual({ authority: 'US', designated: 2, otherProgramme: 1, blockedByOwnership: 0, cannotTell: 0, delisted: 0, notListed: 1, notImported: 0, first: 2, lagKnown: 3, lagMedian: 0 })
    expect(totals.get('UK')).toMatchObject({ designated: 3, notListed: 1, first: 1, lagKnown: 2, lagMedian: 5 })
    expect(totals.get('EU')).toMatchObject({ designated: 0, delisted: 1, notListed: 3, first: 0, lagKnown: 0, lagMedian: null })
  })

  it('are those of the day asked about', () => {
    expect(totalsOn('2021-01-05').get('UK')).toMatchObject({ designated: 0, notListed: 4, lagMedian: null })
    expect(totalsOn('2021-02-10').get('UK')).toMatchObject({ designated: 2, first: 1, lagMedian: 5 })
    expect(totalsOn('2020-06-01').get('EU')).toMatchObject({ designated: 1, first: 1, lagMedian: 0 })
  })
})
