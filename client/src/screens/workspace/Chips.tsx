// What is on the board and not on the picture: hidden and folded. Hidden never means deleted: everything is listed and comes back.
import type { ReactNode } from 'react'
import { words } from '../../app/words.ts'
import { run, useDesk } from '../../data/desk.ts'
import { nameOf } from '../../data/deskActions.ts'
import * as commands from '../../scene/commands.ts'
import { parentsOf } from '../../scene/fold.ts'
import { present } from '../../scene/history.ts'
import type { Scene } from '../../scene/model.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly back: () => void
}

const steps = [3, 5, 10, 25] as const

export function Chips({ scene }: { readonly scene: Scene }) {
  const stacks = scene.nodes.filter(node => node.folded.length > 0)
  if (scene.nodes.length + scene.hidden.length === 0) return null
  const hidden = scene.hidden.map(({ id, name }) => ({ id, name, back: () => run(commands.restore(words.desk.restored(nameOf(id)), [id])) }))
  const folded = stacks.map(({ id, name }) => ({ id, name: `${name}: ${nameOf(parentsOf([id])[0] ?? '')}`, back: () => unfold(parentsOf([id])) }))
  return (
    <div className="chips">
      <FoldFrom />
      {hidden.length > 0 && (
        <Chip title={words.desk.hidden(hidden.length)} rows={hidden} verb={words.desk.restore}>
          <button type="button" className="plain" onClick={() => run(commands.restore(words.desk.restoredAll, hidden.map(({ id }) => id)))}>{words.desk.restoreAll}</button>
        </Chip>
      )}
      {folded.length > 0 && (
        <Chip title={words.fold.chip(folded.length)} rows={folded} verb={words.fold.unfold}>
          <button type="button" className="plain" onClick={() => run(commands.fold(words.fold.unfoldedAll, parentsOf(stacks.map(({ id }) => id)), false))}>{words.fold.unfoldAll}</button>
        </Chip>
      )}
    </div>
  )
}

const unfold = (parents: readonly string[]) => run(commands.fold(words.fold.unfolded(parents.map(nameOf).join(', ')), parents, false))

function Chip({ title, rows, verb, children }: { readonly title: string; readonly rows: readonly Row[]; readonly verb: string; readonly children: ReactNode }) {
  return (
    <details className="chip">
      <summary>{title}</summary>
      <div className="chip-list">
        <ul>{rows.map(({ id, name, back }) => <li key={id}><bdi>{name}</bdi> <button type="button" className="plain" onClick={back} aria-label={`${verb}: ${name}`}>{verb}</button></li>)}</ul>
        {children}
      </div>
    </details>
  )
}

function FoldFrom() {
  const number = useDesk(state => present(state.history).foldFrom)
  const choices = number === null || steps.some(step => step === number) ? steps : [...steps, number]
  return (
    <label className="fold-from">
      <span>{words.fold.from}</span>
      <select
        value={number ?? ''} onChange={event => {
          const wanted = event.currentTarget.value === '' ? null : Number(event.currentTarget.value)
          run(commands.foldFrom(words.fold.fromNumber(wanted), wanted))
        }}
      >
        <option value="">{words.fold.never}</option>
        {choices.map(step => <option key={step} value={step}>{words.fold.many(step)}</option>)}
      </select>
    </label>
  )
}
