// Who is watched, and what imports have brought of them, with the list and the day that say so.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isDay } from '../../../../schema/dates.ts'
import { watchWords as w } from '../../app/watchWords.ts'
import { useWatchlists } from '../../data/watchlists.ts'
import type { ListLoaded } from '../../data/watchDocuments.ts'
import { TextField } from '../../ui/fields.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { NewWatchlist } from './NewWatchlist.tsx'
import { Watchlist } from './Watchlist.tsx'
import './watchlists.css'

export function Watchlists() {
  const [since, setSince] = useState('')
  const { data, error, refetch, isFetching } = useWatchlists(isDay(since) ? since : null)
  return (
    <div className="page watchlists">
      <header><h1>{w.heading}</h1><p className="quiet">{w.line}</p></header>
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : data === undefined ? <Loading rows={5} /> : (
        <>
          {data.watchlists.length === 0 ? <EmptyState title={w.none}><p>{w.noneHow}</p></EmptyState> : (
            <>
              <TextField label={w.since} type="date" value={since} change={setSince} hint={w.sinceSaved} />
              <div className="watched-lists" aria-busy={isFetching}>{data.watchlists.map(list => <Watchlist key={list.id} list={list} />)}</div>
            </>
          )}
          <NewWatchlist />
          <Loaded lists={data.status.lists} />
        </>
      )}
    </div>
  )
}

function Loaded({ lists }: { readonly lists: readonly ListLoaded[] }) {
  return (
    <section className="card" aria-labelledby="loaded-title">
      <h2 id="loaded-title">{w.loaded}</h2>
      {lists.length === 0 ? <p>{w.loadedNone}</p> : <ul className="loaded">{lists.map(({ list, publishedOn, importedAt }) => <li key={list}>{w.loadedRow(list, publishedOn, importedAt.slice(0, 10))}</li>)}</ul>}
      <p><Link to="/imports">{w.toImports}</Link></p>
    </section>
  )
}
