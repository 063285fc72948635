import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import type { Fit, FitAnswer } from '../../data/actorDocuments.ts'
import { readable } from '../../data/known.ts'
import { coverageWords } from '../../scene/style.ts'
import { Grade } from '../../ui/Grade.tsx'

const w = actorWords.fits

interface Props {
  readonly answer: FitAnswer
  readonly ground: string | undefined
  readonly choose: (ground: string) => void
}

/** Grounds in the order of the answer; authorities with none stand together at the end. */
export function Fits({ answer, ground, choose }: Props) {
  const open = answer.fits.filter(fit => fit.prong !== null)
  const closed = answer.fits.filter(fit => fit.prong === null)
  return (
    <>
      <p className="quiet">{w.how}</p>
      {open.map((fit, at) => <FitView key={at} fit={fit} chosen={fit.prong?.id === ground} starts={at === 0} choose={choose} />)}
      {closed.length > 0 && <Closed fits={closed} />}
    </>
  )
}

export function tally(elements: readonly { readonly verdict: 'YES' | 'NO' | 'CANNOT_TELL' }[]): string {
  const of = (verdict: string) => elements.filter(element => element.verdict === verdict).length
  return w.counts(of('YES'), of('NO'), of('CANNOT_TELL'))
}

function FitView({ fit, chosen, starts, choose }: { readonly fit: Fit; readonly chosen: boolean; readonly starts: boolean; readonly choose: (ground: string) => void }) {
  const { prong, verdict, chain } = fit
  if (prong === null) return null
  return (
    <details className={chosen ? 'fit chosen' : 'fit'} data-ground={prong.id} open={chosen || starts}>
      <summary className="fit-head">
        <span className="fit-name">{words.authorities[fit.authority]} <code>{prong.id}</code></span>
        {verdict !== null && <span className={`verdict ${verdict.toLowerCase()}`}>{w.verdicts[verdict]}</span>}
        <span className="quiet">{tally(fit.elements)}</span>
        <span className="state-word">{coverageWords[fit.state]}</span>
      </summary>
      <p>{prong.text} <span className="quiet">{prong.order}, {prong.source}</span></p>
      <Elements elements={fit.elements} />
      <div><h3>{w.next}</h3>{fit.next.length === 0 ? <p className="quiet">{w.noNext}</p> : <ul className="todo">{fit.next.map(text => <li key={text}>{text}</li>)}</ul>}</div>
      {chain !== null && <p className="quiet"><bdi>{chain.sentence}</bdi> <Grade grade={chain.weakestGrade} /></p>}
      <p className="fit-foot">
        <button type="button" className="button" aria-pressed={chosen} onClick={() => choose(prong.id)}>{chosen ? w.checking : w.check}<span className="unseen">: {prong.id}</span></button>
        <span>{w.precedents(fit.precedents)}</span>
        <span className="quiet">{w.standard}: {fit.standard}</span>
      </p>
    </details>
  )
}

export function Elements({ elements }: { readonly elements: Fit['elements'] }) {
  return (
    <ul className="element-list">{elements.map(element => (
      <li key={element.name}><span className={`verdict ${element.verdict.toLowerCase()}`}>{w.elements[element.verdict]}</span><span><span className="element-name">{readable(element.name)}</span> <span className="quiet">{element.why}</span></span></li>
    ))}</ul>
  )
}

function Closed({ fits }: { readonly fits: readonly Fit[] }) {
  return (
    <div>
      <h3>{w.closed}</h3>
      <ul className="todo">{fits.map((fit, at) => <li key={at}>{w.state(words.authorities[fit.authority], coverageWords[fit.state])}. <span className="quiet">{fit.next.join(' ')}</span></li>)}</ul>
    </div>
  )
}
