// Going through candidates by hand or by keyboard: who is chosen, what is decided of them, and the way back.
import { useState, type KeyboardEvent } from 'react'
import { today as dayNow } from '../../../../schema/dates.ts'
import { reviewWords as w } from '../../app/reviewWords.ts'
import { decide, isOpen, reviewKey, undoDecision, useReviews, type Review } from '../../data/review.ts'
import type { Deciding } from './Decision.tsx'

const decisions: Readonly<Record<Review['state'], string>> = { REVIEWED: w.markReviewed, SET_ASIDE: w.setAside, SNOOZED: w.snooze }

export function useReview(authority: string, programme: string) {
  const { reviews } = useReviews()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [deciding, setDeciding] = useState<{ readonly kind: Deciding; readonly ids: readonly string[] } | null>(null)
  const [said, say] = useState('')
  const today = dayNow()
  const of = (id: string): Review | undefined => reviews[reviewKey(authority, programme, id)]
  const settle = (ids: readonly string[], review: Review | null) => {
    decide(ids.map(id => reviewKey(authority, programme, id)), review)
    setChosen(new Set())
    setDeciding(null)
    say(w.said(review === null ? w.reopen : decisions[review.state], ids.length))
  }
  const undo = () => { const count = undoDecision(); say(count === 0 ? w.nothingUndone : w.undone(count)) }
  const choose = (ids: readonly string[], on: boolean) => setChosen(before => new Set(on ? [...before, ...ids] : [...before].filter(id => !ids.includes(id))))
  return {
    chosen, choose, deciding, said, today, of, undo, isOpen: (id: string) => isOpen(of(id), today), settle, stop: () => setDeciding(null),
    reviewed: (ids: readonly string[]) => settle(ids, { state: 'REVIEWED', at: today }), ask: (kind: Deciding, ids: readonly string[]) => setDeciding({ kind, ids })
  }
}
export type ReviewDesk = ReturnType<typeof useReview>

/** Keys of the table. They act only while a row has the focus, never while somebody types. */
export function onReviewKey(event: KeyboardEvent<HTMLElement>, desk: ReviewDesk): void {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('textarea, select, input:not([type="checkbox"])') !== null) return
  const row = target.closest<HTMLElement>('[data-candidate]')
  const id = row?.dataset.candidate
  if (row === null || id === undefined) return
  const ids = desk.chosen.size > 0 ? [...desk.chosen] : [id]
  const acts: Readonly<Record<string, () => void>> = {
    j: () => go(row, 1), ArrowDown: () => go(row, 1), k: () => go(row, -1), ArrowUp: () => go(row, -1),
    x: () => desk.choose([id], !desk.chosen.has(id)), r: () => { go(row, 1); desk.reviewed(ids) }, a: () => desk.ask('ASIDE', ids), s: () => desk.ask('SNOOZE', ids), u: desk.undo
  }
  const act = acts[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
}

/** To the name of the row so many rows below; the last and the first hold. */
function go(row: HTMLElement, by: number): void {
  const names = [...row.closest('table')?.querySelectorAll<HTMLElement>('.candidate-name') ?? []]
  const own = row.dataset.candidate
  const at = names.findIndex(name => name.closest<HTMLElement>('[data-candidate]')?.dataset.candidate === own)
  const next = names[Math.min(names.length - 1, Math.max(0, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
