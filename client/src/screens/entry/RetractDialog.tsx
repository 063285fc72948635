// Takes something out of the graph: never without a reason and a name.
import { useState } from 'react'
import { entryWords } from '../../app/entryWords.ts'
import { setAuthor, useAuthor } from '../../data/author.ts'
import { toast } from '../../data/desk.ts'
import { useRestore, useRetract } from '../../data/entry.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/fields.tsx'

const w = entryWords.retractions

interface Props {
  readonly id: string
  readonly title: string
  readonly close: () => void
  readonly done?: () => void
}

export function RetractDialog({ id, title, close, done }: Props) {
  const retract = useRetract()
  return (
    <Reasoned title={w.retractHow(title)} why={w.retractWhy} act={w.retract} error={retract.error} pending={retract.isPending} close={close}
      run={(reason, author) => retract.mutate({ id, reason, author }, { onSuccess: () => { toast(entryWords.retracted(title)); done?.(); close() } })} />
  )
}

export function RestoreDialog({ id, title, close }: Props) {
  const restore = useRestore()
  return (
    <Reasoned title={w.restoreHow(title)} why={w.restoreWhy} act={w.restore} error={restore.error} pending={restore.isPending} close={close}
      run={(reason, author) => restore.mutate({ id, reason, author }, { onSuccess: ({ restore: { node, tie } }) => { toast(node === null && tie === null ? w.stillOut(title) : w.restored(title)); close() } })} />
  )
}

interface ReasonedProps {
  readonly title: string
  readonly why: string
  readonly act: string
  readonly error: Error | null
  readonly pending: boolean
  readonly run: (reason: string, author: string) => void
  readonly close: () => void
}

function Reasoned({ title, why, act, error, pending, run, close }: ReasonedProps) {
  const author = useAuthor(state => state.author)
  const [reason, setReason] = useState('')
  const ready = reason.trim() !== '' && author.trim() !== '' && !pending
  return (
    <Dialog title={title} close={close}>
      <form className="reasoned" onSubmit={event => { event.preventDefault(); if (ready) run(reason.trim(), author.trim()) }}>
        <p>{why}</p>
        <TextField label={entryWords.reason} rows={3} value={reason} change={setReason} hint={entryWords.reasonHint} focus />
        <TextField label={entryWords.author} value={author} change={setAuthor} />
        {error !== null && <p role="alert" className="problem">{error.message}</p>}
        <p className="chips">
          <button type="submit" className="button primary" disabled={!ready}>{act}</button>
          <button type="button" className="button" onClick={close}>{w.keep}</button>
        </p>
      </form>
    </Dialog>
  )
}
