// One watchlist: what is new, import by import, and who is watched.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { joinIds } from '../../app/address.ts'
import { watchWords as w } from '../../app/watchWords.ts'
import { toast } from '../../data/desk.ts'
import { byRun, useNames, useRemoveWatchlist } from '../../data/watchlists.ts'
import type { Watched, WatchNews } from '../../data/watchDocuments.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { KindMark } from '../../ui/KindMark.tsx'

export function Watchlist({ list }: { readonly list: Watched }) {
  const [removing, setRemoving] = useState(false)
  const { title, ids, names, createdAt, news } = list
  return (
    <section className="card" aria-label={title} data-testid="watchlist">
      <div className="card-head">
        <h2><bdi>{title}</bdi> {news.length > 0 && <span className="warn">{w.count(news.length)}</span>}</h2>
        <button type="button" className="button" aria-label={w.removeNamed(title)} onClick={() => setRemoving(true)}>{w.remove}</button>
      </div>
      <p className="quiet">{w.watched(ids.length, names.length)} · {w.saved(createdAt.slice(0, 10))}</p>
      {news.length === 0 ? <p>{w.nothing}</p> : byRun(news).map(({ run, news: rows }) => (
        <div key={run.id} className="news-of-run">
          <h3>{w.by(run.list ?? run.file, run.publishedOn, run.startedAt.slice(0, 10))}</h3>
          <ul>{rows.map((row, at) => <News key={at} row={row} />)}</ul>
        </div>
      ))}
      <Who ids={ids} names={names} />
      {removing && <Remove list={list} close={() => setRemoving(false)} />}
    </section>
  )
}

function News({ row: { kind, text, node, other, matchedName } }: { readonly row: WatchNews }) {
  return (
    <li>
      <span className={`news-kind ${kind.toLowerCase()}`}>{w.kinds[kind]}</span>
      <KindMark kind={node.kind} size={20} /><To id={node.id} name={node.name} /> <span><bdi>{text}</bdi></span>
      {other !== null && kind === 'CONNECTED' && <span>{w.with} <To id={other.id} name={other.name} /></span>}
      {matchedName !== null && <span className="quiet">{w.byName(matchedName)}</span>}
    </li>
  )
}

function To({ id, name }: { readonly id: string; readonly name: string }) {
  return <Link to="/w" search={{ seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) }}><bdi>{name}</bdi></Link>
}

function Who({ ids, names }: { readonly ids: readonly string[]; readonly names: readonly string[] }) {
  const [open, setOpen] = useState(false)
  const { data } = useNames(open ? ids : [])
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{w.who}</summary>
      <ul className="who">
        {ids.map((id, at) => { const node = data?.[at] ?? null; return <li key={id}>{node === null ? w.unknown(id) : <To id={id} name={node.name} />}</li> })}
        {names.map(name => <li key={name}><bdi>{name}</bdi></li>)}
      </ul>
    </details>
  )
}

function Remove({ list: { id, title }, close }: { readonly list: Watched; readonly close: () => void }) {
  const remove = useRemoveWatchlist()
  return (
    <Dialog title={w.removeHow(title)} close={close}>
      <p>{w.removeWhy}</p>
      {remove.error !== null && <p role="alert" className="problem">{remove.error.message}</p>}
      <p className="chips">
        <button type="button" className="button primary" disabled={remove.isPending} onClick={() => remove.mutate(id, { onSuccess: () => { toast(w.removed(title)); close() } })}>{w.remove}</button>
        <button type="button" className="button" onClick={close}>{w.keep}</button>
      </p>
    </Dialog>
  )
}
