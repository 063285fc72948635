// What is said of the lists that an answer rests on: which, how old, and which are missing.
import { describe, expect, it } from 'vitest'
import { candidatesNotice, coverageNotice, listsOf, listsText, ownershipNotice, versionsOf } from '../../api/network/basis.ts'
import type { StoredRun } from '../../api/graph/graph.ts'

const run = (list: string, publishedOn: string, more: Partial<StoredRun> = {}): StoredRun =>
  ({ id: `${list} ${publishedOn}`, source: 'ofac', list, file: 'f', sha256: 'x', publishedOn, startedAt: `${publishedOn}T00:00:00Z`, finishedAt: `${publishedOn}T00:01:00Z`, stage: 'DONE', complete: true, entries: 1, report: '{}', ...more })
const basis = (...runs: StoredRun[]) => ({ revision: 1, lists: listsOf(runs) })
const day = '2024-06-03'
const notices = (...runs: StoredRun[]): string[] => [candidatesNotice(basis(...runs), [], day), ownershipNotice(basis(...runs), day), coverageNotice(basis(...runs), day)]

describe('what is said of lists', () => {
  it('says that nothing is known where no list is loaded', () => {
    for (const notice of notices(run('nexum/seeds', '2024-05-01'))) expect(notice).toMatch(/no list of an authority is loaded/i)
  })

  it('says which list is older than 30 days, and none that is not', () => {
    for (const notice of notices(run('ofac/sdn', '2024-05-03'), run('uk/fcdo', '2024-05-04'))) expect(notice).toContain('Older than 30 days: US 2024-05-03.')
    for (const notice of notices(run('ofac/sdn', '2024-05-04'))) expect(notice).not.toContain('Older than')
  })

  it('tells lists of one authority apart where their days differ', () => {
    expect(listsText(basis(run('ofac/sdn', '2024-05-03'), run('ofac/consolidated', '2024-05-03')))).toBe('US 2024-05-03')
    expect(listsText(basis(run('ofac/sdn', '2024-05-03'), run('ofac/consolidated', '2025-01-01')))).toBe('US consolidated 2025-01-01, US sdn 2024-05-03')
  })

  it('does not take the list of those whose property is not blocked for the list of an authority', () => {
    const consolidated = run('ofac/consolidated', '2024-05-20')
    expect([...versionsOf([consolidated])]).toEqual([])
    expect([...versionsOf([consolidated, run('ofac/sdn', '2024-05-03')])]).toEqual([['US', [['2024-05-20'], ['2024-05-03']]]])
    for (const notice of notices(consolidated)) {
      expect(notice).toContain('US consolidated 2024-05-20')
      expect(notice).toMatch(/Of US, .*the main list is not loaded/)
    }
  })

  it('takes neither the lists of export control nor a closed list for the list of an authority', () => {
    expect([...versionsOf([run('csl/screening', '2024-05-20'), run('uk/ofsi', '2018-04-13')])]).toEqual([])
    for (const notice of notices(run('csl/screening', '2024-05-20'), run('uk/ofsi', '2018-04-13'))) expect(notice).toMatch(/Of US, UK, .*the main list is not loaded/)
  })

  it('does not take the annexes of one regulation for the list of the European Union', () => {
    const act = run('eu/journal-32020R1998', '2024-05-20')
    expect([...versionsOf([act])]).toEqual([])
    for (const notice of notices(act)) expect(notice).toMatch(/Of EU, .*the main list is not loaded/)
    expect([...versionsOf([act, run('eu/fsf', '2024-05-03')])]).toEqual([['EU', [['2024-05-20'], ['2024-05-03']]]])
  })

  it('does not take a part of a list, as its report says, for the list', () => {
    const report = (held: boolean) => ({ report: JSON.stringify({ expectations: [{ text: 'at least 1000 entries', held }, { text: 'at least 60 % of persons have a birth date', held: false }] }) })
    expect([...versionsOf([run('uk/fcdo', '2024-05-03', report(false))])]).toEqual([])
    expect([...versionsOf([run('uk/fcdo', '2024-05-03', report(true)), run('uk/fcdo', '2024-06-03', report(false))])]).toEqual([['UK', [['2024-05-03']]]])
  })

  it('does not take an amendment for the list of Switzerland', () => {
    const amendment = run('ch/amendment-2026-03-01', '2026-03-01')
    expect([...versionsOf([amendment])]).toEqual([])
    expect([...versionsOf([amendment, run('ch/seco', '2026-02-01')])].map(([authority]) => authority)).toEqual(['CH'])
  })
})
