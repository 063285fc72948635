import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Authority } from '../../../../schema/generated/legend.ts'
import { actorWords } from '../../app/actorWords.ts'
import { roomWords } from '../../app/roomWords.ts'
import { words } from '../../app/words.ts'
import { useGrounds, useReadiness } from '../../data/actor.ts'
import type { Fit, ReadinessAnswer } from '../../data/actorDocuments.ts'
import { readable } from '../../data/known.ts'
import { BasisLine } from '../../ui/BasisLine.tsx'
import { ClaimCard } from '../../ui/ClaimCard.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { Block } from './Block.tsx'
import { Sources } from './Sources.tsx'

const w = actorWords.readiness

interface Props {
  readonly id: string
  readonly ground: string | undefined
  readonly on: string | null
  readonly opened: readonly Fit[]
  readonly choose: (ground: string | undefined) => void
}

/** What a submission on one ground would still need, part by part. */
export function Readiness({ id, ground, on, opened, choose }: Props) {
  return (
    <Block id="readiness" title={w.heading}>
      <form className="ground-form" onSubmit={event => event.preventDefault()}>
        <label>{w.ground}<select value={ground ?? ''} onChange={event => choose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}><GroundOptions opened={opened} ground={ground} /></select></label>
      </form>
      {ground === undefined ? <p className="quiet">{w.choose}</p> : <Answer id={id} ground={ground} on={on} />}
    </Block>
  )
}

function GroundOptions({ opened, ground }: { readonly opened: readonly Fit[]; readonly ground: string | undefined }) {
  const { data: grounds = [] } = useGrounds()
  const open = new Set(opened.flatMap(fit => fit.prong?.id ?? []))
  const rest = grounds.filter(row => !open.has(row.id))
  const authorities = [...new Set(rest.map(row => row.authority))]
  const known = ground === undefined || open.has(ground) || grounds.some(row => row.id === ground)
  return (
    <>
      {ground === undefined && <option value="">{w.none}</option>}
      {!known && <option value={ground}>{ground}</option>}
      {open.size > 0 && <optgroup label={w.opened}>{[...open].map(id => <option key={id} value={id}>{id}</option>)}</optgroup>}
      {authorities.map((authority: Authority) => <optgroup key={authority} label={`${w.other}: ${words.authorities[authority]}`}>{rest.filter(row => row.authority === authority).map(row => <option key={row.id} value={row.id}>{row.id} ({row.order})</option>)}</optgroup>)}
    </>
  )
}

function Answer({ id, ground, on }: { readonly id: string; readonly ground: string; readonly on: string | null }) {
  const { data, error, refetch } = useReadiness(id, ground, on)
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />
  if (data === undefined) return <Loading rows={6} />
  return (
    <>
      <div className="ready-head" data-testid="ready"><p>{w.verdicts[data.verdict]}</p><span className="quiet">{data.on}</span></div>
      <p>{data.why}</p>
      <p>{data.prong.text} <span className="quiet">{data.prong.order}, {data.prong.source}</span></p>
      {!data.opened && <p className="warn">{w.notOpened}</p>}
      <Parts answer={data} />
      <div><h3>{w.todo}</h3>{data.missing.length === 0 ? <p className="quiet">{w.nothingToDo}</p> : <ul className="todo">{data.missing.map(text => <li key={text}>{text}</li>)}</ul>}
        {data.missing.length > 0 && <Link className="button" to="/entry" search={{ about: id }}>{roomWords.addAbout}</Link>}
      </div>
      <ElementSources answer={data} />
      <Beside answer={data} />
      <p className="quiet">{data.notice}</p>
      <p><BasisLine basis={data.basis} /></p>
    </>
  )
}

function Parts({ answer }: { readonly answer: ReadinessAnswer }) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={w.part}>
      <table className="parts-table">
        <thead><tr>{[w.part, w.state, w.why, w.what].map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>{answer.parts.map(part => (
          <tr key={part.name}><th scope="row">{w.parts[part.name] ?? readable(part.name)}</th><td><span className={`verdict ${part.verdict.toLowerCase()}`}>{w.states[part.verdict]}</span></td><td>{part.why}</td><td>{part.next}</td></tr>
        ))}</tbody>
      </table>
      <p className="quiet swipe">{words.table.swipe}</p>
    </div>
  )
}

function ElementSources({ answer }: { readonly answer: ReadinessAnswer }) {
  return (
    <div><h3>{w.elements}</h3>
      <ul className="element-list">{answer.elements.map(element => (
        <li key={element.name}>
          <span className={`verdict ${element.verdict.toLowerCase()}`}>{actorWords.fits.elements[element.verdict]}</span>
          <div className="side">
            <p><span className="element-name">{readable(element.name)}</span> <span className="quiet">{element.why}</span></p>
            <p>{w.independent(element.independentSources)} {element.sources.length === 0 ? <span className="warn">{w.noSource}</span> : <Sources sources={element.sources} />}</p>
            {element.claims.length > 0 && <details className="entry-text"><summary>{words.entity.claims} ({element.claims.length})</summary><div className="side">{element.claims.map(claim => <ClaimCard key={claim.id} claim={claim} />)}</div></details>}
          </div>
        </li>
      ))}</ul>
    </div>
  )
}

/** Proceedings and denials, and what speaks against: beside the ground, never below it in a note. */
function Beside({ answer }: { readonly answer: ReadinessAnswer }) {
  return (
    <div className="sides-two">
      <Column title={w.proceedings}>
        {answer.proceedings.length === 0 ? <p className="quiet">{w.noProceedings}</p> : <ul className="todo">{answer.proceedings.map(row => <li key={row.id}><bdi>{row.name}</bdi> <Sources sources={row.sources} /></li>)}</ul>}
      </Column>
      <Column title={w.against}>
        <p className={answer.counterEvidenceSearchRecorded ? undefined : 'warn'}>{answer.counterEvidenceSearchRecorded ? w.searched : w.notSearched}</p>
        {answer.counterEvidenceSearches.map(claim => <ClaimCard key={claim.id} claim={claim} />)}
        {answer.counterEvidence.length > 0 && <ul className="todo">{answer.counterEvidence.map((row, at) => <li key={at}><bdi>{row.text}</bdi> <Sources sources={row.sources} /></li>)}</ul>}
      </Column>
    </div>
  )
}

function Column({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <div className="side"><h3>{title}</h3>{children}</div>
}
