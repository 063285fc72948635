// The analyst's own words on a node or on the board. They are kept with the board, and are no evidence.
import { useEffect, useId, useState } from 'react'
import { words } from '../../app/words.ts'
import { run, useDesk } from '../../data/desk.ts'
import { nameOf } from '../../data/deskActions.ts'
import * as commands from '../../scene/commands.ts'
import { present } from '../../scene/history.ts'

/** Whoever stops typing for so long has the note kept, though the field has the focus still; milliseconds. */
const pause = 800

/** @param about id of a node; empty: the board itself */
export function Note({ about }: { readonly about: string }) {
  const id = useId()
  const held = useDesk(state => present(state.history).notes.get(about) ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    if (typed !== null) keepNote(about, typed)
    setTyped(null)
  }
  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => keepNote(about, typed), pause)
    return () => clearTimeout(timer)
  }, [about, typed])
  return (
    <section className="panel-block note">
      <label htmlFor={id}>{about === '' ? words.notes.board : words.notes.of(nameOf(about))}</label>
      <textarea id={id} dir="auto" rows={3} maxLength={20_000} value={typed ?? held} onChange={event => setTyped(event.currentTarget.value)} onBlur={keep} aria-describedby={`${id}-hint`} />
      <p className="quiet" id={`${id}-hint`}>{words.notes.hint}</p>
    </section>
  )
}

function keepNote(about: string, text: string): void {
  const held = present(useDesk.getState().history).notes.get(about) ?? ''
  if (text !== held) run(commands.note(words.notes.noted(about === '' ? words.notes.ofBoard : nameOf(about)), about, text))
}
