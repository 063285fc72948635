// The main question: who is tied to somebody designated under this programme, or to this scheme, and is not designated as asked.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { candidateStatuses, type CandidateSearch } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import { authorities } from '../../../../schema/generated/legend.ts'
import { useCandidates, type CandidateQuestion } from '../../data/hooks.ts'
import { BasisLine } from '../../ui/BasisLine.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { CandidateRow } from './CandidateRow.tsx'
import './candidates.css'
import { QuestionForm } from './QuestionForm.tsx'

const page = 25

export function Candidates() {
  const search = useSearch({ from: '/candidates' })
  const navigate = useNavigate()
  const [first, setFirst] = useState(page)
  const question = questionOf(search, first)
  const { data, error, refetch, isFetching } = useCandidates(question)
  const w = words.candidates
  return (
    <div className="page candidates">
      <h1>{w.heading}</h1>
      <p className="notice">{words.app.notice}</p>
      <QuestionForm search={search} ask={next => { setFirst(page); void navigate({ to: '/candidates', search: next }) }} />
      {question === null ? <EmptyState title={w.ask} />
        : error !== null ? <ErrorState error={error} retry={() => void refetch()} />
          : data === undefined ? <Loading rows={8} />
            : (
              <section aria-busy={isFetching} aria-label={w.heading}>
                <p className="result-head"><strong>{w.count(data.totalCount)}</strong> <BasisLine basis={data.basis} /></p>
                <p className="quiet">{data.notice}</p>
                {data.truncated !== null && <p className="warn">{w.cut(data.truncated.reason)}</p>}
                {data.edges.length === 0 ? <Nobody search={search} ask={next => void navigate({ to: '/candidates', search: next })} /> : (
                  <table className="candidate-table" role="table">
                    <thead role="rowgroup"><tr role="row">{[w.actor, w.score, w.ground, w.chain].map(head => <th key={head} role="columnheader" scope="col">{head}</th>)}</tr></thead>
                    <tbody role="rowgroup">{data.edges.map((edge, at) => <CandidateRow key={edge.node.actor.id} candidate={edge.node} starts={at === 0 && data.edges.length < 4} />)}</tbody>
                  </table>
                )}
                {data.pageInfo.hasNextPage && <button type="button" className="button" onClick={() => setFirst(first + page)}>{w.more}</button>}
              </section>
            )}
    </div>
  )
}

/** Why nobody may be found, and what can be done next. */
function Nobody({ search, ask }: { readonly search: CandidateSearch; readonly ask: (next: CandidateSearch) => void }) {
  const w = words.candidates
  const others = candidateStatuses.filter(status => status !== (search.status ?? 'UNDESIGNATED'))
  return (
    <EmptyState title={w.none}>
      <p>{w.noneHow}</p>
      <p className="chips">{others.map(status => <button key={status} type="button" className="button" onClick={() => ask({ ...search, status })}>{w.noneStatus(w.statuses[status])}</button>)}</p>
      <p>{w.noneImport}</p>
      <pre className="command" tabIndex={0}>{words.home.emptyCommand}</pre>
    </EmptyState>
  )
}

function questionOf({ authority, programme, status = 'UNDESIGNATED', scheme, of, grade }: CandidateSearch, first: number): CandidateQuestion | null {
  const known = authorities.find(name => name === authority)
  if (known === undefined || programme === undefined) return null
  return { authority: known, programme, status, first, ...(scheme === undefined ? {} : { scheme }), ...(of === undefined ? {} : { of }), ...(grade === undefined ? {} : { minimumGrade: grade }) }
}
