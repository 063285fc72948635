// What was taken back by hand, with the way to put it back; and the way to take something back.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { tieKinds } from '../../../../schema/generated/legend.ts'
import { entryWords } from '../../app/entryWords.ts'
import { useRetractions, useTiesOf } from '../../data/entry.ts'
import type { Retraction, TieOf } from '../../data/entryDocuments.ts'
import type { Party } from '../../data/entryDraft.ts'
import { NodePicker } from '../../ui/NodePicker.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import './entry.css'
import { RestoreDialog, RetractDialog } from './RetractDialog.tsx'

const w = entryWords.retractions

export function Retractions() {
  const { data, error, refetch } = useRetractions()
  return (
    <div className="page entry">
      <header><h1>{w.heading}</h1><p className="quiet">{w.line} <Link to="/entry">{entryWords.heading}</Link></p></header>
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : data === undefined ? <Loading rows={4} />
        : data.length === 0 ? <EmptyState title={w.none}><p>{w.noneHow}</p></EmptyState> : <Held rows={data} />}
      <TakeBack />
    </div>
  )
}

function Held({ rows }: { readonly rows: readonly Retraction[] }) {
  const [putting, setPutting] = useState<Retraction | null>(null)
  return (
    <div className="card scroll" tabIndex={0} role="group" aria-label={w.heading}>
      <table>
        <thead><tr>{[w.what, w.why, w.who, w.when, w.actions].map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row"><bdi>{row.title}</bdi> {row.nodes.length + row.ties.length > 1 && <span className="quiet">{w.with(row.nodes.filter(id => id !== row.id).length, row.ties.filter(id => id !== row.id).length)}</span>}</th>
              <td><bdi>{row.reason}</bdi></td><td><bdi>{row.author}</bdi></td><td><time dateTime={row.at}>{row.at.slice(0, 10)}</time></td>
              <td><button type="button" className="button" aria-label={`${w.restore}: ${row.title}`} onClick={() => setPutting(row)}>{w.restore}</button></td>
            </tr>
          ))}
        </tbody>
      </table>
      {putting !== null && <RestoreDialog id={putting.id} title={putting.title} close={() => setPutting(null)} />}
    </div>
  )
}

function TakeBack() {
  const [party, setParty] = useState<Party | null>(null)
  const [taking, setTaking] = useState<{ readonly id: string; readonly title: string } | null>(null)
  const { data } = useTiesOf(party?.id ?? null)
  return (
    <section className="card" aria-labelledby="take-back">
      <h2 id="take-back">{w.find}</h2>
      <p className="quiet">{w.findHow}</p>
      <NodePicker label={w.what} kinds={[]} value={party} choose={setParty} />
      {typeof party?.id === 'string' && (
        <ul className="take-back">
          <li><span>{w.itself(party.name)}</span> <button type="button" className="button" onClick={() => setTaking({ id: party.id ?? '', title: party.name })}>{w.retract}</button></li>
          {data?.ties.map(tie => <li key={tie.id}><span><bdi>{textOf(party.id, tie, party.name)}</bdi></span> <button type="button" className="button" aria-label={`${w.retract}: ${textOf(party.id, tie, party.name)}`} onClick={() => setTaking({ id: tie.id, title: textOf(party.id, tie, party.name) })}>{w.retract}</button></li>)}
          {data !== undefined && data.totalCount > data.ties.length && <li className="quiet">{w.more(data.ties.length, data.totalCount)}</li>}
        </ul>
      )}
      {taking !== null && <RetractDialog id={taking.id} title={taking.title} close={() => setTaking(null)} done={() => setParty(null)} />}
    </section>
  )
}

function textOf(id: string | null, { kind, start, other }: TieOf, name: string): string {
  return `${name} ${start === id ? tieKinds[kind].verb : tieKinds[kind].inverse} ${other?.name ?? ''}`
}
