// Who asked whom to act, when, and what happened afterwards; with the figures that are told about submissions and what others found.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { recommendationWords as w } from '../../app/libraryWords.ts'
import { inOrder, middleOf, recommendationRows, useRecommendations } from '../../data/recommendations.ts'
import type { Recommendation } from '../../data/libraryDocuments.ts'
import { csv } from '../../outputs/csv.ts'
import { fileName, save } from '../../outputs/save.ts'
import { ChoiceField } from '../../ui/fields.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { Figures } from './Figures.tsx'
import { Submission } from './Submission.tsx'
import './recommendations.css'

export function Recommendations() {
  const { asked } = useSearch({ from: '/recommendations' })
  const navigate = useNavigate()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useRecommendations()
  const all = inOrder(data?.pages.flatMap(page => page.edges.map(edge => edge.node)) ?? [])
  const authorities = [...new Set(all.flatMap(row => row.authorities))].sort()
  const rows = asked === undefined ? all : all.filter(row => row.authorities.includes(asked))
  return (
    <div className="page recommendations">
      <header><h1>{w.heading}</h1><p className="quiet">{w.line}</p></header>
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : data === undefined ? <Loading rows={6} /> : all.length === 0 ? <EmptyState title={w.none}><p>{w.noneHow}</p></EmptyState> : (
        <>
          <div className="recommendation-tools">
            <ChoiceField label={w.asked} none={w.anyAuthority} value={asked ?? ''} options={authorities.map(name => [name, name])} change={value => void navigate({ to: '/recommendations', search: value === '' ? {} : { asked: value } })} />
            <Summary rows={rows} />
            <button type="button" className="button" onClick={() => save(`${fileName('recommendations', asked ?? '')}.csv`, csv(recommendationRows(rows)), 'text/csv')}>{w.csv}</button>
          </div>
          <h2 className="unseen">{w.submissions}</h2>
          <div className="card scroll" tabIndex={0} role="group" aria-label={w.submissions}>
            <table data-testid="submissions">
              <thead><tr>{Object.values(w.columns).map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
              <tbody>{rows.map(row => <Submission key={row.id} row={row} />)}</tbody>
            </table>
          </div>
          {hasNextPage && <p><button type="button" className="button" disabled={isFetching} onClick={() => void fetchNextPage()}>{w.more}</button></p>}
        </>
      )}
      <Figures />
    </div>
  )
}

function Summary({ rows }: { readonly rows: readonly Recommendation[] }) {
  const middle = middleOf(rows)
  const followed = rows.filter(row => row.outcome !== null)
  return <p className="summary-line" role="status"><strong>{w.summary(rows.length, followed.length)}</strong>{middle !== null && ` ${w.middle(w.days(middle.least, middle.most), middle.most === 1)}`}</p>
}
