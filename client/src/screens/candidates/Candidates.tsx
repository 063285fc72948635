// The main question: who is tied to somebody designated under this programme, or to this scheme, and is not designated as asked.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { candidateStatuses, type CandidateSearch } from '../../app/address.ts'
import { reviewWords } from '../../app/reviewWords.ts'
import { words } from '../../app/words.ts'
import { authorities, nodeKinds, type NodeKind } from '../../../../schema/generated/legend.ts'
import { useCandidates, type CandidateQuestion } from '../../data/hooks.ts'
import { asked, readWeights } from '../../data/weights.ts'
import { BasisLine } from '../../ui/BasisLine.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import './candidates.css'
import { Found } from './Found.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { WeightsPanel } from './WeightsPanel.tsx'

const page = 25
const nodeKindNames = Object.keys(nodeKinds) as NodeKind[]

export function Candidates() {
  const search = useSearch({ from: '/candidates' })
  const navigate = useNavigate()
  const [first, setFirst] = useState(page)
  const question = questionOf(search, first)
  const { data, error, refetch, isFetching } = useCandidates(question)
  const go = (next: CandidateSearch) => void navigate({ to: '/candidates', search: next })
  const weigh = useCallback((weights: string | undefined) => void navigate({ to: '/candidates', search: ({ weights: _, ...rest }) => (weights === undefined ? rest : { ...rest, weights }), replace: true }), [navigate])
  const w = words.candidates
  return (
    <div className="page candidates">
      <h1>{w.heading}</h1>
      <p className="notice">{words.app.notice}</p>
      <QuestionForm search={search} ask={next => { setFirst(page); go(next) }} />
      <WeightsPanel text={search.weights} choose={weigh} />
      {question === null ? <EmptyState title={w.ask} />
        : error !== null ? <ErrorState error={error} retry={() => void refetch()} />
          : data === undefined ? <Loading rows={8} />
            : (
              <section aria-busy={isFetching} aria-label={w.heading}>
                <p className="result-head"><strong>{w.count(data.totalCount)}</strong> <span className="quiet">{reviewWords.weighed(data.weights.name)}</span> <BasisLine basis={data.basis} /></p>
                <p className="quiet">{data.notice}</p>
                {data.truncated !== null && <p className="warn">{w.cut(data.truncated.reason)}</p>}
                {data.edges.length === 0 ? <Nobody search={search} ask={go} /> : <Found key={`${search.authority ?? ''} ${search.programme ?? ''}`} data={data} search={search} ask={go} />}
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

function questionOf({ authority, programme, status = 'UNDESIGNATED', scheme, of, grade, prong, kind, country, on, weights }: CandidateSearch, first: number): CandidateQuestion | null {
  const known = authorities.find(name => name === authority)
  if (known === undefined || programme === undefined) return null
  const kinds = nodeKindNames.filter(name => name === kind)
  const given = Object.fromEntries(Object.entries({ scheme, of, minimumGrade: grade, prong, country, on }).filter(([, value]) => value !== undefined))
  return { authority: known, programme, status, first, ...given, ...(kinds.length === 0 ? {} : { kinds }), ...(weights === undefined ? {} : { weights: asked(readWeights(weights)) }) }
}
