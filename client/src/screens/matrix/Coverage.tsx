// Who has acted on whom: actors by authorities, as of a day, with the gaps and the days that each came behind the first.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { coverageSearch, splitIds, type CoverageSearch } from '../../app/address.ts'
import { usePalette } from '../../app/palette.ts'
import { words } from '../../app/words.ts'
import type { Matrix } from '../../data/documents.ts'
import { useNode, useSchemes } from '../../data/hooks.ts'
import { useMatrix } from '../../data/matrix.ts'
import { ordered } from '../../scene/matrix.ts'
import type { CoverageState } from '../../scene/model.ts'
import { BasisLine } from '../../ui/BasisLine.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import './matrix.css'
import { Gaps, Totals } from './Gaps.tsx'
import { Grid } from './Grid.tsx'
import { Legend } from './Legend.tsx'
import { Question } from './Question.tsx'
import { keepCsv } from './csv.ts'

const w = words.matrix

export function Coverage() {
  const search = useSearch({ from: '/coverage' })
  const navigate = useNavigate()
  const { data, error, refetch } = useMatrix(search)
  const ask = (next: CoverageSearch) => void navigate({ to: '/coverage', search: coverageSearch({ ...next }) })
  const asked = search.scheme !== undefined || search.ids !== undefined
  return (
    <div className="page coverage-page">
      <Heading search={search} count={data?.rows.length ?? 0} />
      <p className="quiet">{w.line}</p>
      <Question search={search} ask={ask} rows={data?.rows ?? []} />
      {!asked ? <Start ask={ask} />
        : error !== null ? <ErrorState error={error} retry={() => void refetch()} />
          : data === undefined ? <Loading rows={8} />
            : data.rows.length === 0 ? <EmptyState title={w.nobody}><p>{w.nobodyHow}</p></EmptyState>
              : <Answer search={search} matrix={data} />}
    </div>
  )
}

function Heading({ search, count }: { readonly search: CoverageSearch; readonly count: number }) {
  const schemes = useSchemes().data?.edges.map(row => row.node) ?? []
  const ids = splitIds(search.ids)
  const { data: only } = useNode(ids[0] ?? search.scheme ?? '')
  const name = search.scheme === undefined ? only?.name ?? ids[0] ?? '' : schemes.find(row => row.id === search.scheme)?.name ?? only?.name ?? search.scheme
  return <h1><bdi>{search.scheme === undefined && ids.length === 0 ? w.heading : search.scheme === undefined && ids.length > 1 ? w.ofSome(count) : w.of(name)}</bdi></h1>
}

/** What can be asked about, one press away. */
function Start({ ask }: { readonly ask: (next: CoverageSearch) => void }) {
  const schemes = useSchemes().data?.edges.map(row => row.node) ?? []
  const open = usePalette(state => state.setOpen)
  return (
    <EmptyState title={w.none}>
      <p>{w.noneHow}</p>
      <p className="chips">{schemes.slice(0, 6).map(scheme => <button key={scheme.id} type="button" className="button" onClick={() => ask({ scheme: scheme.id })}><bdi>{scheme.name}</bdi></button>)}</p>
      <button type="button" className="button primary" onClick={() => open(true, 'coverage')}>{w.add}</button>
    </EmptyState>
  )
}

function Answer({ search, matrix }: { readonly search: CoverageSearch; readonly matrix: Matrix }) {
  const [states, setStates] = useState<readonly CoverageState[]>([])
  const rows = ordered(matrix.rows, search.sort ?? 'gaps', states)
  return (
    <>
      <Legend matrix={matrix} chosen={states} choose={setStates} />
      <section className="card matrix-card" aria-labelledby="matrix-title">
        <div className="card-head"><h2 id="matrix-title">{w.grid} <span className="quiet">{w.shown(rows.length, matrix.rows.length)}</span></h2><button type="button" className="button" onClick={() => keepCsv(matrix, rows, search.on)}>{w.csv}</button></div>
        {rows.length === 0 ? <p className="quiet">{w.nobodyHas}</p> : <Grid columns={matrix.columns.map(column => column.authority)} rows={rows} states={states} />}
      </section>
      <div className="matrix-below"><Gaps rows={rows} /><Totals matrix={matrix} /></div>
      <p className="quiet">{matrix.notice}</p>
      <p><BasisLine basis={matrix.basis} /></p>
    </>
  )
}
