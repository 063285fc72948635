// One file on its way: sent, queued, read, written; or the reason why not, with what can be done.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { words } from '../../app/words.ts'
import { sendFile } from '../../data/ask.ts'
import { isUndated, isUnderWay, useCancelImport, useImport } from '../../data/imports.ts'
import { Counts } from './Counts.tsx'

const w = words.imports

interface Props {
  readonly file: File
  readonly show: (run: string) => void
  readonly dismiss: () => void
}

export function Upload({ file, show, dismiss }: Props) {
  const sent = useMutation({ mutationFn: (date: string | null) => sendFile(file, date === null ? {} : { sourceDate: date }) })
  const { mutate } = sent
  useEffect(() => mutate(null), [mutate])
  return (
    <li className="card upload">
      <div className="card-head"><h3><bdi>{file.name}</bdi></h3>{!sent.isPending && <button type="button" className="icon-button" aria-label={`${w.dismiss}: ${file.name}`} onClick={dismiss}>×</button>}</div>
      {sent.error !== null ? <p role="alert">{sent.error.message}</p> : sent.data === undefined ? <p className="quiet" role="status">{w.sending}</p> : <Progress key={sent.data} id={sent.data} show={show} again={mutate} />}
    </li>
  )
}

function Progress({ id, show, again }: { readonly id: string; readonly show: (run: string) => void; readonly again: (date: string) => void }) {
  const { data: run, error } = useImport(id)
  const cancel = useCancelImport()
  const queries = useQueryClient()
  const stage = run?.stage
  useEffect(() => {
    if (stage === 'DONE' || stage === 'CANCELLED') void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' })
  }, [stage, queries])
  if (error !== null) return <p role="alert">{error.message}</p>
  if (run === undefined || run === null) return <p className="quiet">{w.sending}</p>
  const facts = [w.read(run.counts.read), run.rate === null ? '' : w.rate(run.rate), run.remainingSeconds === null ? '' : w.remaining(run.remainingSeconds)].filter(text => text !== '')
  return (
    <>
      <p role="status"><strong>{w.stages[run.stage] ?? run.stage}</strong>{run.list !== null && <> <code>{run.list}</code></>}</p>
      {isUnderWay(run) && (
        <>
          <progress aria-label={w.stages[run.stage]} />
          <p className="quiet">{facts.join(' · ')} <button type="button" className="button" onClick={() => cancel.mutate(id)}>{w.cancel}</button></p>
        </>
      )}
      {stage === 'DONE' && <Counts counts={run.counts} />}
      {isUndated(run) ? <AskDate again={again} /> : run.message !== null && <p className="message">{run.message}</p>}
      {run.runs.length > 0 && <p className="chips">{run.runs.map(row => <button key={row.id} type="button" className="button" onClick={() => show(row.id)}>{w.toReport}{run.runs.length > 1 && <>: {row.list}</>}</button>)}</p>}
    </>
  )
}

function AskDate({ again }: { readonly again: (date: string) => void }) {
  const [date, setDate] = useState('')
  return (
    <form className="ask-date" onSubmit={event => { event.preventDefault(); again(date) }}>
      <p>{w.askDate}</p>
      <label>{w.date} <input type="date" required value={date} onChange={event => setDate(event.currentTarget.value)} /></label>
      <button type="submit" className="button primary">{w.withDate}</button>
    </form>
  )
}
