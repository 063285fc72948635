import { reviewWords as w } from '../../app/reviewWords.ts'
import { useReviews } from '../../data/review.ts'
import { Decision } from './Decision.tsx'
import type { ReviewDesk } from './useReview.ts'

interface ReviewBarProps {
  readonly desk: ReviewDesk
  readonly shown: readonly string[]
  readonly openOnly: boolean
  readonly setOpenOnly: (only: boolean) => void
  readonly exportCsv: () => void
}

export function ReviewBar({ desk, shown, openOnly, setOpenOnly, exportCsv }: ReviewBarProps) {
  const undoable = useReviews(state => state.before.length > 0)
  const ids = [...desk.chosen]
  const none = ids.length === 0
  return (
    <section className="review-bar" aria-label={w.heading}>
      <label className="choose-all"><input type="checkbox" checked={shown.length > 0 && shown.every(id => desk.chosen.has(id))} onChange={event => desk.choose(shown, event.currentTarget.checked)} /> {w.chooseAll}</label>
      <span className="quiet" data-testid="chosen">{w.chosen(ids.length)}</span>
      <button type="button" className="button" disabled={none} onClick={() => desk.reviewed(ids)}>{w.markReviewed}</button>
      <button type="button" className="button" disabled={none} onClick={() => desk.ask('ASIDE', ids)}>{w.setAside}</button>
      <button type="button" className="button" disabled={none} onClick={() => desk.ask('SNOOZE', ids)}>{w.snooze}</button>
      <button type="button" className="button" disabled={none} onClick={() => desk.settle(ids, null)}>{w.reopen}</button>
      <button type="button" className="button" disabled={!undoable} onClick={desk.undo}>{w.undo}</button>
      <label className="review-show"><span>{w.show}</span>
        <select value={openOnly ? 'open' : 'all'} onChange={event => setOpenOnly(event.currentTarget.value === 'open')}><option value="all">{w.all}</option><option value="open">{w.open}</option></select>
      </label>
      <button type="button" className="button" onClick={exportCsv}>{w.exportCsv}</button>
      <p className="quiet review-hint">{w.local} {w.keys}</p>
      <div className="unseen" aria-live="polite">{desk.said}</div>
      {desk.deciding !== null && <Decision kind={desk.deciding.kind} count={desk.deciding.ids.length} today={desk.today} decide={review => desk.settle(desk.deciding?.ids ?? [], review)} close={desk.stop} />}
    </section>
  )
}
