import { useState } from 'react'
import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import { useUndoJudgement } from '../../data/actor.ts'
import { useAuthor } from '../../data/author.ts'
import { toast } from '../../data/desk.ts'

const w = actorWords.same

/** With its reason: who reads later must know why it was taken back. */
export function UndoJudgement({ id, name }: { readonly id: string; readonly name: string }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const undo = useUndoJudgement()
  const author = useAuthor(state => state.author.trim())
  const takeBack = () => void undo.mutateAsync({ id, reason: reason.trim(), ...(author === '' ? {} : { author }) }).then(() => toast(w.undone), () => undefined)
  if (!open) return <button type="button" className="button" onClick={() => setOpen(true)}>{w.undo}<span className="unseen">: {name}</span></button>
  return (
    <form className="undo-judge" onSubmit={event => { event.preventDefault(); takeBack() }}>
      <label>{w.undoReason}<input type="text" required autoFocus value={reason} onChange={event => setReason(event.currentTarget.value)} /></label>
      <button type="submit" className="button primary" disabled={reason.trim() === '' || undo.isPending}>{w.undo}</button>
      <button type="button" className="button" onClick={() => setOpen(false)}>{words.app.close}</button>
      {undo.error !== null && <p role="alert" className="warn">{undo.error.message}</p>}
    </form>
  )
}
