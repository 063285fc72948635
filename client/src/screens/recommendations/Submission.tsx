// One submission as a row, and unfolded all that is on record of it.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { joinIds } from '../../app/address.ts'
import { recommendationWords as w } from '../../app/libraryWords.ts'
import { daysText, outcomeDate } from '../../data/recommendations.ts'
import type { Recommendation } from '../../data/libraryDocuments.ts'
import { SourceChip } from '../../ui/SourceChip.tsx'

const fewSigned = 2

export function Submission({ row }: { readonly row: Recommendation }) {
  const [open, setOpen] = useState(false)
  const { date, title, signatories, authorities, addressees, subjects, outcome } = row
  const few = signatories.slice(0, fewSigned).map(({ actor }) => actor.name).join(', ')
  return (
    <>
      <tr>
        <td>{date ?? <span className="quiet">{w.undated}</span>}</td>
        <th scope="row"><button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}><bdi>{title}</bdi></button></th>
        <td><bdi>{few}</bdi>{signatories.length > fewSigned && <span className="quiet"> … {w.signatories(signatories.length)}</span>}</td>
        <td>{[...authorities, ...addressees.slice(0, 1)].join(' · ')}</td>
        <td><ul>{subjects.map(({ id, name }) => <li key={id}><Link to="/w" search={{ seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) }}><bdi>{name}</bdi></Link></li>)}</ul></td>
        <td>{outcome === null ? <span className="quiet">{w.nothing}</span> : <>{outcomeDate(row) !== null && <strong>{outcomeDate(row)} </strong>}<bdi>{outcome.text ?? outcome.designations.map(({ name }) => name).join('; ')}</bdi></>}</td>
        <td>{daysText(row)}</td>
      </tr>
      {open && <tr className="submission-details"><td colSpan={Object.keys(w.columns).length}><Details row={row} /></td></tr>}
    </>
  )
}

function Details({ row: { id, signatories, authors, addressees, asks, outcome, sources } }: { readonly row: Recommendation }) {
  return (
    <div className="details">
      <Part title={w.asks} texts={asks} />
      <Part title={w.addressees} texts={addressees} />
      <Part title={w.authors} texts={authors} />
      {outcome !== null && <Part title={w.designations} texts={outcome.designations.map(({ name, since, listedBy }) => `${since ?? listedBy ?? w.undated}: ${name}`)} />}
      <Part title={w.all} texts={signatories.map(({ number, actor }) => `${number === null ? '' : `${number}. `}${actor.name}`)} />
      <section><h3>{w.sources}</h3><ul className="chips">{sources.map(source => <li key={source.id}><SourceChip id={source.id} name={source.name} /></li>)}</ul></section>
      <p><Link className="button" to="/w" search={{ seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) }}>{w.network}</Link></p>
    </div>
  )
}

function Part({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return <section><h3>{title}</h3><ul>{texts.map((text, at) => <li key={at}><bdi>{text}</bdi></li>)}</ul></section>
}
