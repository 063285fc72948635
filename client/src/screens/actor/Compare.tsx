// Two records field by field, and what one makes of them: a judgement with its reason, which can be taken back.
import { useState } from 'react'
import { actorWords } from '../../app/actorWords.ts'
import { setAuthor, useAuthor } from '../../data/author.ts'
import { toast } from '../../data/desk.ts'
import { useCompare, useJudge, type Judgement } from '../../data/actor.ts'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { compareRows, type Agreement } from './compare.ts'

const w = actorWords.same
const said: Readonly<Record<Agreement, string>> = { AGREE: w.agree, DIFFER: w.differ, ONE_SIDE: w.oneSide }

export function Compare({ left, right, close }: { readonly left: string; readonly right: string; readonly close: () => void }) {
  const { data, error, refetch } = useCompare([left, right])
  const [one, other] = data ?? []
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />
  if (one === undefined || other === undefined) return <Loading rows={4} />
  const rows = compareRows(one, other)
  const of = (agreement: Agreement) => rows.filter(row => row.agreement === agreement).length
  return (
    <div className="compare" data-testid="compare">
      <div className="card-head"><p>{w.tally(of('AGREE'), of('DIFFER'))}</p><button type="button" className="button" onClick={close}>{w.close}</button></div>
      <div className="scroll" tabIndex={0} role="group" aria-label={w.comparing(one.name, other.name)}>
        <table>
          <thead><tr><th scope="col">{w.field}</th><th scope="col"><bdi>{one.id}</bdi></th><th scope="col"><bdi>{other.id}</bdi></th><th scope="col">{w.agreement}</th></tr></thead>
          <tbody>{rows.map(row => (
            <tr key={row.field} className={row.agreement}><th scope="row">{row.field}</th><Values values={row.left} /><Values values={row.right} /><td>{said[row.agreement]}</td></tr>
          ))}</tbody>
        </table>
      </div>
      <Judge left={left} right={right} done={close} />
    </div>
  )
}

function Values({ values }: { readonly values: readonly string[] }) {
  return <td>{values.map((value, at) => <bdi key={at}>{value}</bdi>)}</td>
}

const judgements: readonly Judgement[] = ['SAME', 'DIFFERENT', 'UNDECIDED']

function Judge({ left, right, done }: { readonly left: string; readonly right: string; readonly done: () => void }) {
  const [judgement, setJudgement] = useState<Judgement>('UNDECIDED')
  const [reason, setReason] = useState('')
  const author = useAuthor(state => state.author)
  const judge = useJudge()
  const judged = { left, right, judgement, reason: reason.trim(), ...(author.trim() === '' ? {} : { author: author.trim() }) }
  // Not by the callback of the mutation: the row is another one as soon as it is judged. What fails is told below.
  const keep = () => void judge.mutateAsync(judged).then(() => { toast(w.kept); done() }, () => undefined)
  return (
    <form className="judge" onSubmit={event => { event.preventDefault(); keep() }}>
      <fieldset><legend className="side-title">{w.decide}</legend>{judgements.map(name => <label key={name}><input type="radio" name="judgement" checked={judgement === name} onChange={() => setJudgement(name)} />{w.judgements[name]}</label>)}</fieldset>
      <label>{w.reason}<textarea required rows={2} value={reason} placeholder={w.reasonHint} onChange={event => setReason(event.currentTarget.value)} /></label>
      <label>{w.author}<input type="text" value={author} autoComplete="name" onChange={event => setAuthor(event.currentTarget.value)} /></label>
      {judge.error !== null && <p role="alert" className="warn">{judge.error.message}</p>}
      <p><button type="submit" className="button primary" disabled={reason.trim() === '' || judge.isPending}>{w.keep}</button></p>
    </form>
  )
}
