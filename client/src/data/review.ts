// What was reviewed, set aside or snoozed, kept by this browser: the server has no place for it. Each step can be undone.
import { create } from 'zustand'
import { isDay } from '../../../schema/dates.ts'

export type Review =
  | { readonly state: 'REVIEWED'; readonly at: string }
  | { readonly state: 'SET_ASIDE'; readonly at: string; readonly reason: string }
  | { readonly state: 'SNOOZED'; readonly at: string; readonly until: string }

/** By question and actor. */
export type Reviews = Readonly<Record<string, Review>>

interface Held {
  readonly reviews: Reviews
  /** What stood there before each step, newest last. */
  readonly before: readonly Readonly<Record<string, Review | null>>[]
}

const place = 'nexum.review'
const mostSteps = 100

export const useReviews = create<Held>(() => ({ reviews: read(), before: [] }))

/** Under which somebody was reviewed: a judgement for one programme says nothing of another. */
export function reviewKey(authority: string, programme: string, id: string): string {
  return `${authority} ${programme} ${id}`
}

/** Null opens again. */
export function decide(keys: readonly string[], review: Review | null): void {
  useReviews.setState(({ reviews, before }) => {
    const step = Object.fromEntries(keys.map(key => [key, reviews[key] ?? null]))
    return { reviews: put(reviews, Object.fromEntries(keys.map(key => [key, review]))), before: [...before, step].slice(-mostSteps) }
  })
  write()
}

/** How many it concerned; 0 where there was nothing to undo. */
export function undoDecision(): number {
  const step = useReviews.getState().before.at(-1)
  if (step === undefined) return 0
  useReviews.setState(({ reviews, before }) => ({ reviews: put(reviews, step), before: before.slice(0, -1) }))
  write()
  return Object.keys(step).length
}

/** Whether somebody still waits to be read on this day; a snooze that is over counts as nothing. */
export function isOpen(review: Review | undefined, today: string): boolean {
  return review === undefined || (review.state === 'SNOOZED' && review.until <= today)
}

function put(reviews: Reviews, step: Readonly<Record<string, Review | null>>): Reviews {
  return Object.fromEntries(Object.entries({ ...reviews, ...step }).flatMap(([key, review]) => (review === null ? [] : [[key, review]])))
}

function read(): Reviews {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return typeof stored === 'object' && stored !== null ? Object.fromEntries(Object.entries(stored).flatMap(([key, value]) => (isReview(value) ? [[key, value]] : []))) : {}
  } catch {
    return {}
  }
}

/** A browser may refuse to keep anything: then it holds until the page is left. */
function write(): void {
  try {
    localStorage.setItem(place, JSON.stringify(useReviews.getState().reviews))
  } catch {
    return
  }
}

function isReview(value: unknown): value is Review {
  if (typeof value !== 'object' || value === null || !('state' in value) || !('at' in value) || typeof value.at !== 'string') return false
  return value.state === 'REVIEWED' || (value.state === 'SET_ASIDE' && 'reason' in value && typeof value.reason === 'string') || (value.state === 'SNOOZED' && 'until' in value && typeof value.until === 'string' && isDay(value.until))
}
