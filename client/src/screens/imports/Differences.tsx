// What an import changed, entry by entry and field by field: by kind of change, by name, page by page.
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { joinIds } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import type { Changes } from '../../data/documents.ts'
import { useChanges, type ChangeKind } from '../../data/imports.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'

const w = words.imports
const kinds = ['ADDED', 'CHANGED', 'REMOVED', 'RELISTED'] as const
const pause = 200

type Change = Changes['edges'][number]['node']

export function Differences({ run }: { readonly run: string }) {
  const [change, setChange] = useState<ChangeKind | null>(null)
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useChanges(run, change, query)
  const last = data?.pages.at(-1)
  const rows = data?.pages.flatMap(page => page.edges.map(edge => edge.node)) ?? []
  const counts = new Map(last?.counts.map(row => [row.change, row.count]))
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <div className="differences" aria-busy={isFetching}>
      <h3 id="differences-title">{w.differences}</h3>
      <div className="difference-tools">
        <div className="chips" role="group" aria-labelledby="differences-title">
          {[null, ...kinds].map(kind => <button key={kind ?? ''} type="button" className="button" aria-pressed={change === kind} onClick={() => setChange(kind)}>{kind === null ? w.all : w.change[kind]} {(kind === null ? total : counts.get(kind) ?? 0).toLocaleString('en')}</button>)}
        </div>
        <input type="search" aria-label={w.find} placeholder={w.find} value={text} onChange={event => setText(event.currentTarget.value)} />
      </div>
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : last === undefined ? <Loading rows={5} /> : rows.length === 0 ? <p className="quiet">{w.noChange}</p> : (
        <>
          <ul className="changes">{rows.map(row => <ChangeRow key={row.id} row={row} />)}</ul>
          <p className="quiet" role="status">{w.shownOf(rows.length, last.totalCount)} {hasNextPage && <button type="button" className="button" disabled={isFetching} onClick={() => void fetchNextPage()}>{w.more}</button>}</p>
        </>
      )}
    </div>
  )
}

function ChangeRow({ row: { change, subject, name, node, locator, delistedOn, fields } }: { readonly row: Change }) {
  return (
    <li className={`change ${change.toLowerCase()}`}>
      <p>
        <span className="change-kind">{w.change[change]}</span> {node !== null && <KindMark kind={node.kind} size={20} />}{' '}
        {node === null ? <bdi>{name}</bdi> : <Link to="/w" search={{ seed: joinIds([subject]), open: joinIds([subject]), sel: joinIds([subject]) }}><bdi>{name}</bdi></Link>}{' '}
        <span className="quiet">{[delistedOn === null ? '' : w.since(delistedOn), locator ?? ''].filter(part => part !== '').join(' · ')}</span>
      </p>
      {fields.length > 0 && (
        <table>
          <thead><tr><th scope="col">{w.field}</th><th scope="col">{w.before}</th><th scope="col">{w.after}</th></tr></thead>
          <tbody>{fields.map(field => <tr key={field.name}><th scope="row">{field.name}</th><td><Said text={field.before} /></td><td><Said text={field.after} /></td></tr>)}</tbody>
        </table>
      )}
    </li>
  )
}

function Said({ text }: { readonly text: string | null }) {
  return text === null ? <span className="quiet">{w.nothing}</span> : <bdi>{text}</bdi>
}
