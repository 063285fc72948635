// The matrix is a table that is walked with the arrow keys: one cell at a time can be reached by Tab.
import { Link } from '@tanstack/react-router'
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { joinIds } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import type { Matrix } from '../../data/documents.ts'
import { moved, type Place } from '../../scene/matrix.ts'
import type { Authority, CoverageState } from '../../scene/model.ts'
import { coverageWords } from '../../scene/style.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { Mark } from './Mark.tsx'

type Row = Matrix['rows'][number]
type Cell = Row['cells'][number]
const w = words.matrix

/** What a cell says in full. */
export function cellText(actor: string, cell: Cell): string {
  const under = cell.programmes.length > 0 ? w.programmes(cell.programmes.join(', ')) : cell.designation === null ? '' : w.noProgramme
  const parts = [coverageWords[cell.state], under, cell.since === null ? '' : w.since(cell.since), cell.lagDays === null ? '' : w.lag(cell.lagDays), cell.designation?.entryId === undefined || cell.designation.entryId === null ? '' : w.entry(cell.designation.entryId)]
  return `${actor}, ${words.authorities[cell.authority]}: ${parts.filter(part => part !== '').join(', ')}`
}

interface Props {
  readonly columns: readonly Authority[]
  readonly rows: readonly Row[]
  readonly states: readonly CoverageState[]
}

export function Grid({ columns, rows, states }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const [told, setTold] = useState<Place | null>(null)
  const current = { row: Math.min(at.row, Math.max(0, rows.length - 1)), column: at.column }
  const onKey = (event: KeyboardEvent) => {
    const next = moved(current, event.key, event.ctrlKey || event.metaKey, rows.length, columns.length + 1)
    if (next === undefined) return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus()
  }
  const tell = (event: { readonly target: EventTarget }) => placeOf(event.target)
  const onFocus = (event: FocusEvent) => { const place = tell(event); if (place !== null) { setAt(place); setTold(place) } }
  const row = told === null ? undefined : rows[told.row]
  const cell = told === null ? undefined : row?.cells[told.column - 1]
  return (
    <>
      <p className="quiet">{w.hint}</p>
      <div className="scroll matrix-ground">
        <table ref={table} role="grid" className="matrix" aria-label={w.grid} data-testid="matrix" onKeyDown={onKey} onFocus={onFocus} onMouseOver={event => { const place = tell(event); if (place !== null) setTold(place) }}>
          <thead><tr><th scope="col">{w.actor}</th>{columns.map(authority => <th key={authority} scope="col" title={words.authorities[authority]}>{authority}</th>)}<th scope="col" className="number">{w.gaps}</th></tr></thead>
          <tbody>{rows.map((one, index) => <Cells key={one.actor.id} row={one} index={index} current={current} states={states} />)}</tbody>
        </table>
      </div>
      <p className="told" data-testid="told"><bdi>{row === undefined ? w.pick : cell === undefined ? row.actor.name : cellText(row.actor.name, cell)}</bdi></p>
    </>
  )
}

function placeOf(target: EventTarget): Place | null {
  const [row, column] = (target instanceof Element ? target.closest('[data-at]')?.getAttribute('data-at') ?? '' : '').split(' ')
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }
}

function Cells({ row, index, current, states }: { readonly row: Row; readonly index: number; readonly current: Place; readonly states: readonly CoverageState[] }) {
  const reach = (column: number) => ({ tabIndex: current.row === index && current.column === column ? 0 : -1, 'data-at': `${index} ${column}` })
  return (
    <tr>
      <th scope="row"><Link to="/w" search={{ seed: joinIds([row.actor.id]), open: joinIds([row.actor.id]), sel: joinIds([row.actor.id]) }} {...reach(0)}><KindMark kind={row.actor.kind} size={18} /> <bdi>{row.actor.name}</bdi></Link></th>
      {row.cells.map((cell, at) => (
        <td key={cell.authority} {...reach(at + 1)} aria-label={cellText(row.actor.name, cell)} className={`cell ${cell.state.toLowerCase()}${states.length > 0 && !states.includes(cell.state) ? ' dim' : ''}`}>
          <span className="cell-state"><Mark authority={cell.authority} state={cell.state} />{w.states[cell.state]}</span>
          {cell.since !== null && <span className="cell-date">{cell.since}</span>}
          {cell.lagDays !== null && <span className="cell-lag">{w.lagShort(cell.lagDays)}</span>}
        </td>
      ))}
      <td className="number">{row.gaps}</td>
    </tr>
  )
}
