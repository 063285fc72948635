// Submissions and what happened afterwards; days are reckoned from partial dates, never from made-up ones.
import { useInfiniteQuery, useQuery, type InfiniteData } from '@tanstack/react-query'
import { interval, isPartialDate } from '../../../schema/dates.ts'
import { recommendationWords as w } from '../app/libraryWords.ts'
import { ask } from './ask.ts'
import type { ResultOf } from './graphql.ts'
import * as documents from './libraryDocuments.ts'
import type { Figure, Recommendation } from './libraryDocuments.ts'

const page = 100
type Page = ResultOf<typeof documents.recommendationsDocument>['recommendations']

export function useRecommendations() {
  return useInfiniteQuery<Page, Error, InfiniteData<Page>, readonly unknown[], string | null>({
    queryKey: ['recommendations'], initialPageParam: null,
    queryFn: ({ signal, pageParam }) => ask(documents.recommendationsDocument, { first: page, after: pageParam }, signal).then(answer => answer.recommendations),
    getNextPageParam: last => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined)
  })
}

export function useFigures() {
  return useQuery({ queryKey: ['figures'], queryFn: ({ signal }) => ask(documents.figuresDocument, {}, signal).then(answer => answer.figures) })
}

/** Least and most days from one partial date to another. */
export interface Days {
  readonly least: number
  readonly most: number
}

export function daysBetween(from: string | null, to: string | null): Days | null {
  if (from === null || to === null || !isPartialDate(from) || !isPartialDate(to)) return null
  const [start, end] = [interval(from), interval(to)]
  return { least: end.first - start.last, most: end.last - start.first }
}

/** The day of what followed: as the outcome states it, else of the earliest designation that came later. */
export function outcomeDate({ outcome }: Pick<Recommendation, 'outcome'>): string | null {
  if (outcome === null) return null
  const designated = outcome.designations.flatMap(({ since, listedBy }) => since ?? listedBy ?? []).sort()
  return outcome.date ?? designated[0] ?? null
}

export function daysToOutcome(recommendation: Pick<Recommendation, 'date' | 'outcome'>): Days | null {
  return daysBetween(recommendation.date, outcomeDate(recommendation))
}

export function daysText(recommendation: Pick<Recommendation, 'date' | 'outcome'>): string {
  if (recommendation.outcome === null) return ''
  const days = daysToOutcome(recommendation)
  if (days === null) return w.cannotTell
  return days.most < 0 ? w.before : w.days(Math.max(0, days.least), days.most)
}

/** The median of those whose days are known: between the two in the middle where they are even in number. Earlier than the submission counts for nothing. */
export function middleOf(recommendations: readonly Pick<Recommendation, 'date' | 'outcome'>[]): Days | null {
  const known = recommendations.flatMap(row => daysToOutcome(row) ?? []).filter(({ most }) => most >= 0).sort((left, right) => left.least + left.most - right.least - right.most)
  const [lower, upper] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]]
  return lower === undefined || upper === undefined ? null : { least: (lower.least + upper.least) / 2, most: (lower.most + upper.most) / 2 }
}

/** Newest first; what is not dated comes last. */
export function inOrder(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  return [...recommendations].sort((left, right) => (right.date ?? '').localeCompare(left.date ?? '') || left.title.localeCompare(right.title))
}

export function valueText({ value, valueMinimum, valueMaximum, unit }: Pick<Figure, 'value' | 'valueMinimum' | 'valueMaximum' | 'unit'>): string {
  const of = (number: number) => number.toLocaleString('en')
  const text = value !== null ? (/^\d{5,15}$/.test(String(value)) ? of(Number(value)) : String(value))
    : valueMinimum !== null && valueMaximum !== null ? w.range(of(valueMinimum), of(valueMaximum)) : valueMinimum !== null ? w.atLeast(of(valueMinimum)) : valueMaximum !== null ? w.atMost(of(valueMaximum)) : ''
  return [text, unit ?? ''].filter(part => part !== '').join(' ')
}

export function recommendationRows(rows: readonly Recommendation[]): readonly (readonly string[])[] {
  const c = w.columns
  return [[c.date, c.title, c.by, c.to, c.subjects, w.asks, c.outcome, c.days, w.sources], ...rows.map(row => [
    row.date ?? w.undated, row.title, row.signatories.map(({ actor }) => actor.name).join('; '), [...row.authorities, ...row.addressees].join('; '), row.subjects.map(({ name }) => name).join('; '), row.asks.join('; '),
    row.outcome === null ? w.nothing : [row.outcome.text ?? '', ...row.outcome.designations.map(({ name }) => name)].filter(text => text !== '').join('; '), daysText(row), row.sources.map(({ name }) => name).join('; ')
  ])]
}
