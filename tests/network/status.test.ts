// Whether an actor is designated on a day: partial dates, lists without dates, entries that went, programmes and families, twins.
import { describe, expect, it } from 'vitest'
import { coverageRow, columnsFor, familyAsked } from '../../api/network/coverage.ts'
import { hasStatus, inForce } from '../../api/network/status.ts'
import { dayNumber } from '../../schema/dates.ts'
import type { ProjectedDesignation } from '../../api/projection/projected.ts'
import { company, glomag, listed, person, world } from './world.ts'
import type { Authority } from '../../schema/law.ts'

const designation = (dates: Partial<ProjectedDesignation>): ProjectedDesignation => ({ id: 'd', authority: 'US', programme: 'US-GLOMAG', tags: [], prongs: [], ...dates })
const state = (dates: Partial<ProjectedDesignation>, on: string, lists: readonly string[][] = []) =>
  inForce(designation(dates), { day: dayNumber(on), versions: new Map(lists.length === 0 ? [] : [['US', lists]]) })

describe('in force', () => {
  it.each([
    [{ since: '2022-12-09' }, '2022-12-08', 'NO'], [{ since: '2022-12-09' }, '2022-12-09', 'YES'],
    [{ since: '2022' }, '2022-06-01', 'CANNOT_TELL'], [{ since: '2022' }, '2022-12-31', 'YES'], [{ since: '2022' }, '2021-12-31', 'NO'],
    [{ since: '2022', listedBy: '2022-03-01' }, '2022-06-01', 'YES'], [{ since: '2022', listedBy: '2022-09-01' }, '2022-06-01', 'CANNOT_TELL'],
    [{ since: '2020-01-01', until: '2023-05-01' }, '2023-05-01', 'YES'], [{ since: '2020-01-01', until: '2023-05-01' }, '2023-05-02', 'NO'],
    [{ since: '2020-01-01', until: '2023' }, '2023-05-02', 'CANNOT_TELL'],
    [{ listedBy: '2022-12-09' }, '2022-12-08', 'CANNOT_TELL'], [{ listedBy: '2022-12-09' }, '2022-12-09', 'YES'],
    [{}, '2000-01-01', 'YES']
  ] as const)('%j on %s: %s', (dates, on, expected) => {
    expect(state(dates, on)).toBe(expected)
  })

  const gone = { listedBy: '2022-12-08', until: '2024-05-02', delistedBy: '2024-05-03' }
  it.each([
    ['2022-12-08', 'YES'], ['2022-12-09', 'YES'], ['2022-12-10', 'CANNOT_TELL'], ['2024-05-02', 'CANNOT_TELL'], ['2024-05-03', 'NO']
  ])('an entry that a later version lacks went some time in between: %s %s', (on, expected) => {
    expect(state(gone, on, [['2022-12-08', '2022-12-09', '2024-05-03']])).toBe(expected)
  })

  it('knows only the day of the first version where the versions are not at hand', () => {
    expect([state(gone, '2022-12-08'), state(gone, '2022-12-09')]).toEqual(['YES', 'CANNOT_TELL'])
  })

  it('takes the list that lost the entry, not another of the authority', () => {
    expect(state(gone, '2024-04-01', [['2022-12-08', '2024-05-03'], ['2024-04-30']])).toBe('CANNOT_TELL')
    expect(state(gone, '2024-04-01', [['2022-12-08', '2024-05-03'], ['2024-04-30', '2024-05-03']])).toBe('CANNOT_TELL')
  })

  it('keeps an end that was stated', () => {
    expect([state({ ...gone, until: '2023-01-31' }, '2023-01-31'), state({ ...gone, until: '2023-01-31' }, '2023-02-01')]).toEqual(['YES', 'NO'])
  })
})

describe('status', () => {
  const asked = { authority: 'US' as const, programme: 'US-GLOMAG' }
  const statuses = (designations: ReturnType<typeof glomag>[], on = '2025-01-15') => {
    const judging = world({ nodes: { A: company }, designations, ties: [], on })
    return (['UNDESIGNATED', 'OTHER_PROGRAMME', 'UNDESIGNATED_ANYWHERE'] as const).map(status => hasStatus(judging, judging.projected.row('A'), { ...asked, status }))
  }

  it.each([
    ['on no list', [], ['YES', 'NO', 'YES']],
    ['under the programme', [glomag('A')], ['NO', 'NO', 'NO']],
    ['under a programme of another family', [listed('A', 'US', 'US-RUSHAR')], ['NO', 'YES', 'NO']],
    ['under a programme of the same family', [listed('A', 'US', 'US-MAGNITSKY')], ['NO', 'NO', 'NO']],
    ['under both', [glomag('A'), listed('A', 'US', 'US-RUSHAR')], ['NO', 'NO', 'NO']],
    ['by another authority only', [listed('A', 'UK', 'GB-HR')], ['YES', 'NO', 'NO']],
    ['delisted', [glomag('A', { until: '2024-01-01' })], ['YES', 'NO', 'YES']],
    ['delisted and listed again', [glomag('A', { until: '2024-01-01' }), glomag('A', { since: '2024-06-01' })], ['NO', 'NO', 'NO']],
    ['delisted, and under another programme', [glomag('A', { until: '2024-01-01' }), listed('A', 'US', 'US-RUSHAR')], ['NO', 'YES', 'NO']],
    ['under a programme that nobody here knows', [listed('A', 'US', 'US-NEW')], ['NO', 'CANNOT_TELL', 'NO']],
    ['under one that nobody here knows, and another', [listed('A', 'US', 'US-NEW'), listed('A', 'US', 'US-RUSHAR')], ['NO', 'CANNOT_TELL', 'NO']],
    ['perhaps under the programme, certainly under another', [glomag('A', { since: '2025' }), listed('A', 'US', 'US-RUSHAR')], ['NO', 'CANNOT_TELL', 'NO']],
    ['perhaps, in a year that is not over', [glomag('A', { since: '2025' })], ['CANNOT_TELL', 'NO', 'CANNOT_TELL']]
  ] as const)('%s', (_, designations, expected) => {
    expect(statuses([...designations])).toEqual(expected)
  })

  it('counts the listing of a record judged to be the same', () => {
    const same = (judgement: string) => world({ nodes: { A: person, B: person }, designations: [glomag('B')], ties: [{ kind: 'SAME_AS', start: 'A', end: 'B', judgement }] })
    expect(['SAME', 'UNDECIDED', 'DIFFERENT'].map(judgement => {
      const judging = same(judgement)
      return hasStatus(judging, judging.projected.row('A'), { ...asked, status: 'UNDESIGNATED' })
    })).toEqual(['NO', 'YES', 'YES'])
  })
})

describe('coverage before the first version of a list', () => {
  const on = (day: string, designations: Parameters<typeof world>[0]['designations'] = []) => {
    const versions = new Map<Authority, string[][]>([['US', [['2022-12-08', '2024-05-03'], ['2023-06-01']]]])
    const judging = world({ nodes: { A: person }, ties: [], designations, on: day, versions })
    return coverageRow(judging, judging.projected.row('A'), ['US', 'UK'], familyAsked(undefined)).cells.map(({ state: found }) => found)
  }

  it('cannot be told: who was on it may have gone before anybody looked', () => {
    expect(['2022-12-07', '2023-05-31', '2023-06-01', '2025-01-15'].map(day => on(day)[0])).toEqual(['CANNOT_TELL', 'CANNOT_TELL', 'NOT_LISTED', 'NOT_LISTED'])
    expect(on('2022-12-07')[1]).toBe('NOT_IMPORTED')
  })

  it('is told by the dates that entries state', () => {
    expect(on('2020-01-01', [glomag('A', { since: '2021-01-01' })])[0]).toBe('NOT_LISTED')
    expect(on('2022-01-01', [glomag('A', { since: '2021-01-01' })])[0]).toBe('DESIGNATED')
  })
})

describe('coverage', () => {
  const row = (network: Parameters<typeof world>[0], programme?: string) => {
    const judging = world(network)
    const actor = judging.projected.row('A')
    const found = coverageRow(judging, actor, columnsFor(judging, [actor]), familyAsked(programme))
    return { ...found, byAuthority: new Map(found.cells.map(cell => [cell.authority, cell])) }
  }
  const versions = new Map<Authority, string[][]>([['US', [['2024-05-03']]], ['UK', [['2025-01-01']]], ['EU', [['2025-01-01']]], ['CA', [['2025-01-01']]], ['AU', [['2025-01-01']]]])

  it('gives each authority the first state that holds, and days after the first', () => {
    const { byAuthority, gaps } = row({
      versions, nodes: { A: company, B: person }, ties: [{ kind: 'OWNS', start: 'B', end: 'A', share: '60' }],
      designations: [listed('A', 'US', 'US-RUSHAR', { since: '2024-02-23' }), listed('A', 'UK', 'GB-HR', { since: '2024-02-22' }), listed('B', 'EU', 'EU-HR'), listed('A', 'CA', 'CA-SEMA', { until: '2024-01-01' })]
    })
    expect([...byAuthority].map(([authority, { state: found, lagDays }]) => [authority, found, lagDays])).toEqual([
      ['US', 'OTHER_PROGRAMME', 1], ['UK', 'DESIGNATED', 0], ['EU', 'BLOCKED_BY_OWNERSHIP', null], ['CA', 'DELISTED', null], ['AU', 'NOT_LISTED', null], ['CH', 'NOT_IMPORTED', null], ['UN', 'NOT_IMPORTED', null]
    ])
    expect(gaps).toBe(4)
  })

  it('cannot tell of which family a programme is that nobody here knows', () => {
    for (const programme of ['US-GLOMAG', 'CA-SEMA', undefined]) expect(row({ versions, nodes: { A: company }, ties: [], designations: [listed('A', 'CA', 'CA-NEW')] }, programme).byAuthority.get('CA')).toMatchObject({ state: 'CANNOT_TELL', programme: 'CA-NEW' })
  })

  it('asks for the family of the programme', () => {
    expect(row({ versions, nodes: { A: company }, ties: [], designations: [listed('A', 'US', 'US-RUSHAR')] }, 'EU-UKR').byAuthority.get('US')?.state).toBe('DESIGNATED')
  })

  it('cannot tell where a listing or an ownership is not certain', () => {
    const { byAuthority } = row({ versions, nodes: { A: company, B: person }, ties: [{ kind: 'OWNED_OR_CONTROLLED_BY', start: 'A', end: 'B' }], designations: [glomag('B'), listed('A', 'UK', 'GB-HR', { since: '2025' })] })
    expect(['US', 'UK', 'EU'].map(authority => byAuthority.get(authority as Authority)?.state)).toEqual(['CANNOT_TELL', 'CANNOT_TELL', 'NOT_LISTED'])
  })

  it('gives no day where the list states none', () => {
    const { byAuthority } = row({ versions, nodes: { A: company }, ties: [], designations: [listed('A', 'UK', 'GB-HR'), { actor: 'A', authority: 'US', programme: 'US-GLOMAG', listedBy: '2024-05-03' }] })
    expect([byAuthority.get('US')?.since, byAuthority.get('US')?.lagDays, byAuthority.get('UK')?.lagDays]).toEqual([null, null, 0])
  })
})
