// Who was found, as a table that one can go through: unfold, review, set aside, snooze, take back, carry away.
import type { CandidateSearch } from '../../app/address.ts'
import { reviewWords } from '../../app/reviewWords.ts'
import { words } from '../../app/words.ts'
import type { CandidateAnswer } from '../../data/hooks.ts'
import { csv } from '../../outputs/csv.ts'
import { fileName, save } from '../../outputs/save.ts'
import { CandidateRow } from './CandidateRow.tsx'
import { ReviewBar } from './ReviewBar.tsx'
import { candidateRows } from './table.ts'
import { onReviewKey, useReview } from './useReview.ts'

/** Fewer than this unfold the first by themselves. */
const few = 4

export function Found({ data, search, ask }: { readonly data: CandidateAnswer; readonly search: CandidateSearch; readonly ask: (next: CandidateSearch) => void }) {
  const { authority = '', programme = '', review, ...rest } = search
  const desk = useReview(authority, programme)
  const w = words.candidates
  const all = data.edges.map(edge => edge.node)
  const shown = review === 'open' ? all.filter(candidate => desk.isOpen(candidate.actor.id)) : all
  const exportCsv = () => save(`${fileName('candidates', authority, programme, search.on ?? desk.today)}.csv`, csv(candidateRows(shown.map(candidate => ({ candidate, review: desk.of(candidate.actor.id) })), data.weights, data.basis)), 'text/csv')
  return (
    <>
      <ReviewBar desk={desk} shown={shown.map(candidate => candidate.actor.id)} openOnly={review === 'open'} setOpenOnly={only => ask({ authority, programme, ...rest, ...(only ? { review: 'open' } : {}) })} exportCsv={exportCsv} />
      {shown.length < all.length && <p className="quiet">{reviewWords.hidden(all.length - shown.length)}</p>}
      {shown.length === 0 ? <p className="state-title">{reviewWords.nothingOpen}</p> : (
        <table className="candidate-table" role="table">
          <thead role="rowgroup"><tr role="row">{[w.actor, w.score, w.ground, w.chain].map(head => <th key={head} role="columnheader" scope="col">{head}</th>)}</tr></thead>
          <tbody role="rowgroup" onKeyDown={event => onReviewKey(event, desk)}>{shown.map((candidate, at) => <CandidateRow key={candidate.actor.id} candidate={candidate} starts={at === 0 && all.length < few} desk={desk} />)}</tbody>
        </table>
      )}
    </>
  )
}
