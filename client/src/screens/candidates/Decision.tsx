// Why somebody is set aside, or until when it is snoozed.
import { useState } from 'react'
import { dayNumber, dayOf, isDay } from '../../../../schema/dates.ts'
import { reviewWords as w } from '../../app/reviewWords.ts'
import type { Review } from '../../data/review.ts'
import { Dialog } from '../../ui/Dialog.tsx'

export type Deciding = 'ASIDE' | 'SNOOZE'
const usualDays = 30

export function Decision({ kind, count, today, decide, close }: { readonly kind: Deciding; readonly count: number; readonly today: string; readonly decide: (review: Review) => void; readonly close: () => void }) {
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(dayOf(dayNumber(today) + usualDays))
  const ready = kind === 'ASIDE' ? reason.trim() !== '' : isDay(until) && until > today
  const keep = () => { if (ready) decide(kind === 'ASIDE' ? { state: 'SET_ASIDE', at: today, reason: reason.trim() } : { state: 'SNOOZED', at: today, until }) }
  return (
    <Dialog title={w.titles[kind](count)} close={close}>
      <form className="decision" onSubmit={event => { event.preventDefault(); keep() }}>
        {kind === 'ASIDE'
          ? <label><span>{w.reason}</span><textarea data-autofocus rows={3} maxLength={2000} required value={reason} onChange={event => setReason(event.currentTarget.value)} /><span className="quiet">{w.reasonHint}</span></label>
          : <label><span>{w.until}</span><input data-autofocus type="date" required min={dayOf(dayNumber(today) + 1)} value={until} onChange={event => setUntil(event.currentTarget.value)} /></label>}
        <p className="quiet">{w.local}</p>
        <button type="submit" className="button primary" disabled={!ready}>{w.keep}</button>
      </form>
    </Dialog>
  )
}
