// Parameters of questions as they are typed, ids among answers, news by import, and days from a submission to what followed.
import { describe, expect, it } from 'vitest'
import { idsIn, parametersOf, startOf, cellText } from '../../client/src/data/library.ts'
import { daysBetween, daysText, middleOf, outcomeDate, valueText } from '../../client/src/data/recommendations.ts'
import { byRun } from '../../client/src/data/watchlists.ts'
import type { WatchNews } from '../../client/src/data/watchDocuments.ts'

describe('questions', () => {
  const parameter = (name: string, type: string, given: unknown) => ({ name, type, text: '', default: given })

  it('are asked with what was typed, with the usual where nothing was, and not with what cannot be read', () => {
    const parameters = [parameter('authority', 'text', 'US'), parameter('actor', 'text', null), parameter('atMost', 'integer', 20), parameter('names', 'texts', null), parameter('day', 'day', undefined)]
    expect(parametersOf(parameters, { authority: ' UK ', actor: '', atMost: '5', names: 'a\n\n b', day: '2024-02-23' })).toEqual({ values: { authority: 'UK', actor: null, atMost: 5, names: ['a', 'b'], day: '2024-02-23' }, wrong: [] })
    expect(parametersOf(parameters, { atMost: '5.5', day: '' })).toEqual({ values: { actor: null, names: null }, wrong: ['atMost', 'day'] })
    expect([startOf(parameter('x', 'text', 'US')), startOf(parameter('x', 'integer', 20)), startOf(parameter('x', 'text', null)), startOf(parameter('x', 'day', 'today')).length]).toEqual(['US', '20', '', 10])
  })

  it('have ids where texts are written as ids, those of columns called so first', () => {
    const answer = { columns: ['tie', 'name', 'id', 'sources'], rows: [['t-9f', 'A man', 'ofac-1', ['hand-source-x']], [null, 'Well-known person of note', 'uk-GHR0099', []]], truncated: null }
    expect(idsIn(answer)).toEqual(['ofac-1', 'uk-GHR0099', 't-9f', 'hand-source-x'])
    expect([cellText(['a', null, 2]), cellText(undefined), cellText({ a: 1 })]).toEqual(['a; ; 2', '', '{"a":1}'])
  })
})

describe('submissions', () => {
  const outcome = (date: string | null, designations: readonly (string | null)[] = []) => ({ text: null, date, designations: designations.map((since, at) => ({ id: String(at), name: 'x', authority: 'US' as const, programme: null, since, listedBy: null })) })

  it('are followed after as many days as the dates allow, and no made-up day', () => {
    expect(daysBetween('2024-01-01', '2024-01-31')).toEqual({ least: 30, most: 30 })
    expect(daysBetween('2024-01', '2024-02-01')).toEqual({ least: 1, most: 31 })
    expect([daysBetween(null, '2024'), daysBetween('2024', 'soon')]).toEqual([null, null])
    expect(outcomeDate({ outcome: outcome(null, ['2025-03-01', '2024-12-10', null]) })).toBe('2024-12-10')
    expect([{ date: '2024-01-01', outcome: null }, { date: '2024-01-01', outcome: outcome(null) }, { date: '2024-06-01', outcome: outcome('2023-01-01') }, { date: '2024-01', outcome: outcome('2024-02-01') }, { date: '2024-01-01', outcome: outcome('2024-01-31') }].map(daysText))
      .toEqual(['', 'cannot tell', 'earlier than the submission', '1 to 31', '30'])
  })

  it('have a middle among those whose days are known', () => {
    const row = (date: string | null, after: string | null) => ({ date, outcome: outcome(after) })
    expect(middleOf([row('2024-01-01', '2024-01-11'), row('2024-01-01', '2024-01-03'), row('2024-01-01', '2024-03-01'), row('2024-01-01', null), row('2024-06-01', '2023-01-01')])).toEqual({ least: 10, most: 10 })
    expect(middleOf([row('2024-01-01', '2024-01-02'), row('2024-01-01', '2024-01-08')])).toEqual({ least: 4, most: 4 })
    expect(middleOf([])).toBeNull()
  })

  it('are told about in figures as claimed: a value, a range or a bound', () => {
    const none = { value: null, valueMinimum: null, valueMaximum: null, unit: 'percent' }
    expect([{ ...none, value: 37 }, { ...none, value: '150000000000', unit: 'US dollars' }, { ...none, valueMinimum: 30, valueMaximum: 40 }, { ...none, valueMinimum: 1200, unit: null }].map(valueText)).toEqual(['37 percent', '150,000,000,000 US dollars', '30 to 40 percent', 'at least 1,200'])
  })
})

describe('news of watchlists', () => {
  it('stand together by the import that brought them, in the order they came', () => {
    const news = (run: string, text: string) => ({ kind: 'LISTED', text, run: { id: run } }) as unknown as WatchNews
    expect(byRun([news('r2', 'a'), news('r2', 'b'), news('r1', 'c')]).map(({ run, news: rows }) => [run.id, rows.map(({ text }) => text)])).toEqual([['r2', ['a', 'b']], ['r1', ['c']]])
  })
})
