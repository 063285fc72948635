// The analyst's own words on a node or on the board. They are kept with the board, and are no evidence.
import { useId, useState } from 'react'
import { words } from '../../app/words.ts'
import { run, useDesk } from '../../data/desk.ts'
import { nameOf } from '../../data/deskActions.ts'
import * as commands from '../../scene/commands.ts'
import { present } from '../../scene/history.ts'

/** @param about id of a node; empty: the board itself */
export function Note({ about }: { readonly about: string }) {
  const id = useId()
  const held = useDesk(state => present(state.history).notes.get(about) ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    if (typed !== null && typed !== held) run(commands.note(words.notes.noted(about === '' ? words.notes.ofBoard : nameOf(about)), about, typed))
    setTyped(null)
  }
  return (
    <section className="panel-block note">
      <label htmlFor={id}>{about === '' ? words.notes.board : words.notes.of(nameOf(about))}</label>
      <textarea id={id} dir="auto" rows={3} maxLength={20_000} value={typed ?? held} onChange={event => setTyped(event.currentTarget.value)} onBlur={keep} aria-describedby={`${id}-hint`} />
      <p className="quiet" id={`${id}-hint`}>{words.notes.hint}</p>
    </section>
  )
}
