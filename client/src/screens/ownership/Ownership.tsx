// Who owns an actor and what it owns, layer by layer, and whether that blocks it under the rule of one regime on one day.
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { usePalette } from '../../app/palette.ts'
import { joinIds, type OwnershipSearch } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import type { OwnershipAnswer } from '../../data/documents.ts'
import { useNode } from '../../data/hooks.ts'
import { useHoldings, useOwnership, type Surroundings } from '../../data/ownership.ts'
import { BasisLine } from '../../ui/BasisLine.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { ChartCard } from './ChartCard.tsx'
import { HoldingsTable } from './HoldingsTable.tsx'
import { Controls } from './Controls.tsx'
import './ownership.css'
import { view } from './view.ts'
import { Reasons, Verdict } from './Verdict.tsx'

const w = words.ownership

export function OwnershipStart() {
  const open = usePalette(state => state.setOpen)
  return (
    <div className="page ownership">
      <h1>{w.heading}</h1>
      <p className="quiet">{w.line}</p>
      <EmptyState title={w.none}>
        <p>{w.noneHow}</p>
        <button type="button" className="button primary" onClick={() => open(true, 'ownership')}>{w.choose}</button>
      </EmptyState>
    </div>
  )
}

export function Ownership() {
  const { id } = useParams({ from: '/ownership/$id' })
  const search = useSearch({ from: '/ownership/$id' })
  const navigate = useNavigate()
  const open = usePalette(state => state.setOpen)
  const { data: node, error } = useNode(id)
  const name = node?.name ?? id
  const change = (next: OwnershipSearch) => void navigate({ to: '/ownership/$id', params: { id }, search: next, replace: true })
  return (
    <div className="page ownership">
      <div className="title-row"><h1><bdi>{w.of(name)}</bdi></h1><Link className="button" to="/actor/$id" params={{ id }}>{words.entity.page}</Link><button type="button" className="button" onClick={() => open(true, 'ownership')}>{w.chooseOther}</button></div>
      <Controls id={id} search={search} change={change} />
      {error === null ? <Answer key={id} id={id} name={name} search={search} /> : <ErrorState error={error} />}
    </div>
  )
}

function Answer({ id, name, search }: { readonly id: string; readonly name: string; readonly search: OwnershipSearch }) {
  const asked = useOwnership(id, search.regime ?? 'OFAC', search.on ?? null)
  const around = useHoldings(id)
  const error = asked.error ?? around.error
  if (error !== null) return <ErrorState error={error} retry={() => { void asked.refetch(); void around.refetch() }} />
  if (asked.data === undefined || around.data === undefined) return <Loading rows={10} />
  return <Shown id={id} name={name} answer={asked.data} around={around.data} />
}

function Shown({ id, name, answer, around }: { readonly id: string; readonly name: string; readonly answer: OwnershipAnswer; readonly around: Surroundings }) {
  const { ownership } = answer
  const shown = view(id, answer, around)
  return (
    <>
      <Verdict answer={ownership} id={id} />
      {shown.rows.length === 0 ? <Nothing id={id} name={name} /> : (
        <>
          <ChartCard id={id} name={name} view={shown} on={ownership.on} regime={ownership.rule.regime} />
          {around.cut.map(row => <p key={row.id} className="warn">{w.cut(row.shown, row.total, shown.names.get(row.id)?.name ?? row.id)}</p>)}
        </>
      )}
      <Reasons answer={answer} />
      {shown.rows.length > 0 && <HoldingsTable name={name} view={shown} answer={ownership} />}
      <p><BasisLine basis={ownership.basis} /></p>
    </>
  )
}

function Nothing({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <EmptyState title={w.empty(name)}>
      <p>{w.emptyHow}</p>
      <p className="chips"><Link className="button" to="/w" search={{ seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) }}>{w.toGraph}</Link><Link className="button" to="/imports">{w.toImports}</Link></p>
    </EmptyState>
  )
}
