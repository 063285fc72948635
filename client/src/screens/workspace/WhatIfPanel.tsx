// Suppositions about one actor: choose what is supposed, see what would change. Nothing is written.
import { useState } from 'react'
import { isPartialDate, today } from '../../../../schema/dates.ts'
import { formatShare, parseShare } from '../../../../schema/shares.ts'
import { whatIfWords as w } from '../../app/whatIfWords.ts'
import { words } from '../../app/words.ts'
import { useActor } from '../../data/actor.ts'
import { useProgrammes } from '../../data/hooks.ts'
import { suppose, type Subject } from '../../data/supposing.ts'
import { useStakes, useWhatIf, type Supposition } from '../../data/whatIf.ts'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { WhatIfResult } from './WhatIfResult.tsx'
import './whatif.css'

type What = keyof typeof w.kinds

export default function WhatIfPanel({ subject }: { readonly subject: Subject }) {
  const [what, setWhat] = useState<What>('DESIGNATE')
  const [asked, setAsked] = useState<Supposition | null>(null)
  const { data, error, refetch } = useWhatIf(asked)
  const choose = (next: What) => { setWhat(next); setAsked(null) }
  return (
    <section className="panel-block what-if" data-testid="what-if" aria-labelledby="what-if-title">
      <div className="card-head"><h2 id="what-if-title"><bdi>{w.heading(subject.name)}</bdi></h2><button type="button" className="icon-button" aria-label={w.close} title={w.close} onClick={() => suppose(null)}>×</button></div>
      <p className="notice">{w.nothingWritten}</p>
      <fieldset className="what-kinds"><legend className="side-title">{w.what}</legend>
        {(Object.keys(w.kinds) as What[]).map(kind => <label key={kind}><input type="radio" name="what-if" checked={what === kind} onChange={() => choose(kind)} />{w.kinds[kind]}</label>)}
      </fieldset>
      {what === 'DESIGNATE' ? <Designate id={subject.id} ask={setAsked} /> : what === 'DELIST' ? <Delist id={subject.id} ask={setAsked} /> : <Sell subject={subject} ask={setAsked} />}
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : asked !== null && (data === undefined ? <Loading rows={4} /> : <WhatIfResult subject={subject} answer={data} />)}
    </section>
  )
}

interface Asking {
  readonly id: string
  readonly ask: (supposition: Supposition) => void
}

/** The programme under which most is judged, until another is chosen. */
const usual = 'US-GLOMAG'

function Designate({ id, ask }: Asking) {
  const { data: programmes = [] } = useProgrammes()
  const [programme, setProgramme] = useState(usual)
  const [from, setFrom] = useState('')
  const authorities = [...new Set(programmes.flatMap(row => row.authority ?? []))]
  return (
    <form className="what-form" onSubmit={event => { event.preventDefault(); ask({ designate: [{ actor: id, programme, ...(from === '' || !isPartialDate(from) ? {} : { on: from }) }] }) }}>
      <label>{w.programme}
        <select value={programme} onChange={event => setProgramme(event.currentTarget.value)}>
          {authorities.map(authority => <optgroup key={authority} label={words.authorities[authority]}>{programmes.filter(row => row.authority === authority && row.key !== null).map(row => <option key={row.id} value={row.key ?? ''}>{row.title}</option>)}</optgroup>)}
        </select>
      </label>
      <label>{w.from}<input type="date" value={from === '' ? today() : from} min="1990-01-01" max="2100-12-31" onChange={event => setFrom(event.currentTarget.value)} /></label>
      <button type="submit" className="button primary">{w.ask}</button>
    </form>
  )
}

function Delist({ id, ask }: Asking) {
  const { data, error, refetch } = useActor(id)
  const [listing, setListing] = useState('')
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />
  if (data === undefined) return <Loading rows={2} />
  const listings = (data?.actor?.designations ?? []).filter(row => row.active !== 'NO')
  if (listings.length === 0) return <p className="quiet">{w.noListings}</p>
  return (
    <form className="what-form" onSubmit={event => { event.preventDefault(); ask({ delist: [listing === '' ? id : listing] }) }}>
      <label>{w.listing}<select value={listing} onChange={event => setListing(event.currentTarget.value)}><option value="">{w.all}</option>{listings.map(row => <option key={row.id} value={row.id}>{[row.authority, row.programme, row.since ?? row.listedBy].filter(text => text !== null).join(' · ')}</option>)}</select></label>
      <button type="submit" className="button primary">{w.ask}</button>
    </form>
  )
}

function Sell({ subject, ask }: { readonly subject: Subject; readonly ask: Asking['ask'] }) {
  const { data, error, refetch } = useStakes(subject.id)
  const [chosen, setChosen] = useState(0)
  const [share, setShare] = useState('')
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />
  if (data === undefined) return <Loading rows={2} />
  const stakes = stakesOf(subject, data)
  const stake = stakes[chosen]
  if (stake === undefined) return <p className="quiet">{w.noStakes}</p>
  const sold = readShare(share)
  return (
    <form className="what-form" onSubmit={event => { event.preventDefault(); if (sold !== undefined) ask({ sell: [{ owner: stake.owner, of: stake.of, ...(sold === null ? {} : { share: sold }) }] }) }}>
      <label>{w.stake}<select value={chosen} onChange={event => setChosen(Number(event.currentTarget.value))}>{stakes.map((row, at) => <option key={at} value={at}>{row.said}</option>)}</select></label>
      <label>{w.share}<input type="text" inputMode="decimal" value={share} placeholder={w.shareHint} aria-invalid={sold === undefined} onChange={event => setShare(event.currentTarget.value)} /></label>
      {sold === undefined && <p role="alert" className="warn">{w.badShare}</p>}
      <button type="submit" className="button primary" disabled={sold === undefined}>{w.ask}</button>
    </form>
  )
}

/** Null: all of it. Undefined: no share. */
function readShare(text: string): number | null | undefined {
  if (text.trim() === '') return null
  try {
    return parseShare(text.trim().replace(',', '.').replace(/\s*%$/, ''))
  } catch {
    return undefined
  }
}

function stakesOf(subject: Subject, ties: NonNullable<ReturnType<typeof useStakes>['data']>) {
  return ties.flatMap(tie => {
    if (tie.other === null || tie.kind === 'HAS_INTEREST_IN') return []
    const [owner, of] = tie.kind === 'OWNED_OR_CONTROLLED_BY' ? [tie.end, tie.start] : [tie.start, tie.end]
    const name = (id: string) => (id === subject.id ? subject.name : tie.other?.name ?? id)
    return [{ owner, of, said: w.stakeOf(name(owner), name(of), tie.shareMinimum === null ? '' : `${formatShare(tie.shareMinimum)} %`) }]
  })
}
