import { Link } from '@tanstack/react-router'
import { whatIfWords as w } from '../../app/whatIfWords.ts'
import { words } from '../../app/words.ts'
import { affected, changeRows, groups, type ChangeRow, type Group } from '../../data/affected.ts'
import type { WhatIfAnswer } from '../../data/actorDocuments.ts'
import { select, useDesk } from '../../data/desk.ts'
import type { Subject } from '../../data/supposing.ts'
import { putOut, showAffected } from '../../data/whatIf.ts'
import { csv } from '../../outputs/csv.ts'
import { fileName, save } from '../../outputs/save.ts'
import { present } from '../../scene/history.ts'
import { BasisLine } from '../../ui/BasisLine.tsx'
import { verdictText, whatIfRows } from './whatIfTable.ts'

/** What would change, as a table and on the picture; what must be said with it stands below. */
export function WhatIfResult({ subject, answer }: { readonly subject: Subject; readonly answer: WhatIfAnswer }) {
  const rows = changeRows(answer)
  const lit = useDesk(state => present(state.history).path.length > 0)
  const of = (group: Group) => rows.filter(row => row.group === group)
  const { shown, total } = affected(subject.id, answer)
  const keep = () => save(`${fileName('what-if', subject.name, answer.on)}.csv`, csv(whatIfRows(answer)), 'text/csv')
  return (
    <div className="what-result" data-testid="what-result">
      <div><h3>{w.supposed}</h3>{answer.supposed.map(text => <p key={text}><bdi>{text}</bdi></p>)}</div>
      <p className="what-counts" role="status">{rows.length === 0 ? w.nothing : w.counts(of('BLOCKED').length, of('FREED').length, of('APPEARS').length, of('VANISHES').length)}</p>
      {rows.length > 0 && (
        <p className="row">
          <button type="button" className="button primary" onClick={() => showAffected(subject, answer)}>{w.show}</button>
          {lit && <button type="button" className="button" onClick={putOut}>{w.putOut}</button>}
          <button type="button" className="button" onClick={keep}>{w.csv}</button>
        </p>
      )}
      {shown < total && <p className="quiet">{w.some(shown, total)}</p>}
      {groups.map(group => <Changes key={group} group={group} rows={of(group)} />)}
      {answer.truncated !== null && <p className="warn">{words.candidates.cut(answer.truncated.reason)}</p>}
      <ul className="remarks">{answer.remarks.map(text => <li key={text}><bdi>{text}</bdi></li>)}</ul>
      <p className="quiet">{answer.notice}</p>
      <p className="quiet"><BasisLine basis={answer.basis} /></p>
    </div>
  )
}

function Changes({ group, rows }: { readonly group: Group; readonly rows: readonly ChangeRow[] }) {
  if (rows.length === 0) return null
  return (
    <div>
      <h3>{w.groups[group]} ({rows.length})</h3>
      <p className="quiet">{w.groupHow[group]}</p>
      <table className="what-table">
        <thead><tr><th scope="col">{w.who}</th><th scope="col">{w.change}</th></tr></thead>
        <tbody>{rows.map((row, at) => (
          <tr key={at}>
            <th scope="row"><Who row={row} /></th>
            <td><code>{row.under}</code> {w.from_to(verdictText(group, row.before), verdictText(group, row.after))}{row.ground !== '' && <> <code>{row.ground}</code></>}<details><summary>{w.why}</summary><bdi>{row.why}</bdi></details></td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  )
}

/** On the picture a name selects; else it leads to the page of the actor. */
function Who({ row: { actor } }: { readonly row: ChangeRow }) {
  const there = useDesk(state => present(state.history).nodes.includes(actor.id))
  return there ? <button type="button" className="plain" onClick={() => select([actor.id])}><bdi>{actor.name}</bdi></button> : <Link to="/actor/$id" params={{ id: actor.id }}><bdi>{actor.name}</bdi></Link>
}
