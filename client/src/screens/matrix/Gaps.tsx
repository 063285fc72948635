import { words } from '../../app/words.ts'
import type { Matrix } from '../../data/documents.ts'
import { hasActed, isGap } from '../../scene/matrix.ts'

const w = words.matrix
const shown = 15

/** Actors on whom somebody has acted and others, whose lists are loaded, have not. */
export function Gaps({ rows }: { readonly rows: Matrix['rows'] }) {
  const gaps = rows.filter(row => row.cells.some(hasActed) && row.cells.some(isGap))
  return (
    <section className="card">
      <h2>{w.gapList} <span className="quiet">{gaps.length}</span></h2>
      {gaps.length === 0 ? <p className="quiet">{w.gapsNone}</p> : (
        <ul className="gap-list">{gaps.slice(0, shown).map(row => {
          const by = (test: (cell: Matrix['rows'][number]['cells'][number]) => boolean) => row.cells.filter(test).map(cell => cell.authority).join(' ')
          const unread = by(cell => cell.state === 'NOT_IMPORTED')
          return <li key={row.actor.id}><strong><bdi>{row.actor.name}</bdi></strong> <span>{w.actedBy} {by(hasActed)}, {w.notBy} {by(isGap)}</span>{unread !== '' && <span className="quiet"> · {w.notLoaded}: {unread}</span>}</li>
        })}</ul>
      )}
      {gaps.length > shown && <p className="quiet">{w.more(gaps.length - shown)}</p>}
    </section>
  )
}

const lines = ['designated', 'otherProgramme', 'blockedByOwnership', 'cannotTell', 'delisted', 'notListed', 'notImported', 'first', 'lagMedian'] as const

export function Totals({ matrix }: { readonly matrix: Matrix }) {
  return (
    <section className="card">
      <h2 id="totals-title">{w.totals}</h2>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="totals-title">
        <table className="totals">
          <thead><tr><td />{matrix.totals.map(total => <th key={total.authority} scope="col" className="number">{total.authority}</th>)}</tr></thead>
          <tbody>{lines.map(line => <tr key={line}><th scope="row">{w.total[line]}</th>{matrix.totals.map(total => <td key={total.authority} className="number">{total[line]?.toLocaleString('en') ?? '–'}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </section>
  )
}
