// The table twin of the chart: the same holdings and those that the chart leaves out.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { tieKinds } from '../../../../schema/generated/legend.ts'
import { words } from '../../app/words.ts'
import type { OwnershipAnswer } from '../../data/documents.ts'
import { csv } from '../../outputs/csv.ts'
import { fileName, save } from '../../outputs/save.ts'
import { shareText } from '../../scene/holdings.ts'
import { periodText } from '../../scene/texts.ts'
import { Grade } from '../../ui/Grade.tsx'
import { SourceChip } from '../../ui/SourceChip.tsx'
import type { OwnershipView, Row } from './view.ts'

type Ownership = OwnershipAnswer['ownership']
const w = words.ownership
const page = 50

export function HoldingsTable({ name, view, answer }: { readonly name: string; readonly view: OwnershipView; readonly answer: Ownership }) {
  const [shown, setShown] = useState(page)
  const { regime } = answer.rule
  const keep = () => save(`${fileName('ownership', name, regime, answer.on)}.csv`, csv([Object.values(w.heads), ...view.rows.map(row => Object.values(texts(row, view, answer)))]), 'text/csv')
  return (
    <section className="card" aria-labelledby="holdings-title">
      <div className="card-head"><h2 id="holdings-title">{w.table} <span className="quiet">{w.count(view.rows.length)}</span></h2><button type="button" className="button" onClick={keep}>{w.csv}</button></div>
      <p className="quiet swipe">{words.table.swipe}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={w.table}>
        <table className="holdings" data-testid="holdings">
          <thead><tr>{Object.entries(w.heads).map(([key, head]) => <th key={key} scope="col">{head}</th>)}</tr></thead>
          <tbody>{view.rows.slice(0, shown).map(row => <Cells key={row.id} row={row} view={view} answer={answer} />)}</tbody>
        </table>
      </div>
      {shown < view.rows.length && <button type="button" className="button" onClick={() => setShown(shown + page)}>{w.more(view.rows.length - shown)}</button>}
    </section>
  )
}

function Cells({ row, view, answer }: { readonly row: Row; readonly view: OwnershipView; readonly answer: Ownership }) {
  const said = texts(row, view, answer)
  return (
    <tr className={row.decisive ? 'decides' : undefined}>
      <td>{said.place}</td>
      <th scope="row"><Link to="/ownership/$id" params={{ id: row.owner }} search={previous => previous}><bdi>{said.owner}</bdi></Link></th>
      <td>{said.tie}</td>
      <td className="number">{said.share}</td>
      <td><Link to="/ownership/$id" params={{ id: row.owned }} search={previous => previous}><bdi>{said.owned}</bdi></Link></td>
      <td>{said.when}</td>
      <td>{said.counts}</td>
      <td><Grade grade={row.grade} /></td>
      <td>{row.sources.length === 0 ? <span className="quiet">{w.fromVerdict}</span> : <span className="chips">{row.sources.map(source => <SourceChip key={source.id} id={source.id} name={source.name} />)}</span>}</td>
    </tr>
  )
}

/** One row in words, in the order of the heads. */
function texts(row: Row, { names }: OwnershipView, { owners, actor }: Ownership): Readonly<Record<keyof typeof w.heads, string>> {
  const direct = row.owned === actor.id ? owners.find(owner => owner.actor.id === row.owner) : undefined
  return {
    place: w.place(row.distance), owner: names.get(row.owner)?.name ?? row.owner, tie: row.kind === 'OWNED_OR_CONTROLLED_BY' ? tieKinds[row.kind].inverse : tieKinds[row.kind].verb,
    share: shareText(row) || w.shareUnstated, owned: names.get(row.owned)?.name ?? row.owned,
    when: row.held === 'CANNOT_TELL' ? `${periodText(row)}: ${w.mayNotHold}` : periodText(row),
    counts: [row.decisive ? w.decides : '', direct === undefined ? '' : `${w.counts[direct.counts]}: ${direct.via}`].filter(text => text !== '').join('; '),
    grade: row.grade ?? '', sources: row.sources.map(source => source.name).join('; ')
  }
}
