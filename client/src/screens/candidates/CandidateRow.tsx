import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { nodeKinds } from '../../../../schema/generated/legend.ts'
import { reviewWords } from '../../app/reviewWords.ts'
import { words } from '../../app/words.ts'
import type { Candidate } from '../../data/documents.ts'
import { BadgeStrip } from '../../ui/BadgeStrip.tsx'
import { countryName } from '../../ui/countries.ts'
import { Grade } from '../../ui/Grade.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { Explanation } from './Explanation.tsx'
import { ScoreBar } from './ScoreBar.tsx'
import { reviewText } from './table.ts'
import type { ReviewDesk } from './useReview.ts'

export function CandidateRow({ candidate, starts, desk }: { readonly candidate: Candidate; readonly starts: boolean; readonly desk: ReviewDesk }) {
  const [open, setOpen] = useState(starts)
  const id = useId()
  const { actor, leads, score } = candidate
  const [lead] = leads
  const w = words.candidates
  const review = desk.of(actor.id)
  const facts = [nodeKinds[actor.kind].label, ...('countries' in actor ? actor.countries.map(countryName) : [])]
  return (
    <>
      <tr role="row" data-candidate={actor.id} className={['candidate', open ? 'open' : '', desk.isOpen(actor.id) ? '' : 'settled'].join(' ').trim()}>
        <th scope="row" role="rowheader">
          <span className="candidate-head">
          <input type="checkbox" aria-label={reviewWords.choose(actor.name)} checked={desk.chosen.has(actor.id)} onChange={event => desk.choose([actor.id], event.currentTarget.checked)} />
          <button type="button" className="candidate-name" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {open ? <IconChevronDown size={16} aria-hidden="true" /> : <IconChevronRight size={16} aria-hidden="true" />}
            <KindMark kind={actor.kind} size={28} /><bdi>{actor.name}</bdi><span className="unseen">: {open ? w.shut : w.open}</span>
          </button>
          </span>
          <span className="quiet candidate-facts">{facts.join(' · ')}</span>
          <BadgeStrip marks={candidate.coverage} />
          {review !== undefined && <span className="review-state" dir="auto">{reviewText(review, desk.today)}</span>}
        </th>
        <td role="cell"><ScoreBar score={score} /></td>
        <td role="cell">
          {lead === undefined || lead.prong === null || lead.verdict === null ? <span className="quiet">{w.noProng}</span>
            : <><span className={`verdict ${lead.verdict.toLowerCase()}`}>{w.verdicts[lead.verdict]}</span> <code>{lead.prong.id}</code></>}
        </td>
        <td role="cell">{lead !== undefined && <><bdi>{lead.chain.sentence}</bdi> <Grade grade={lead.chain.weakestGrade} /></>}</td>
      </tr>
      {open && <tr role="row" className="explained" id={id} data-candidate={actor.id}><td role="cell" colSpan={4}><Explanation candidate={candidate} /></td></tr>}
    </>
  )
}
