// Named sets: nodes that belong together in the eyes of the analyst. They are ringed on the graph whatever is filtered.
import { useState } from 'react'
import { words } from '../../app/words.ts'
import { run, select, toast, useDesk } from '../../data/desk.ts'
import * as commands from '../../scene/commands.ts'
import { present } from '../../scene/history.ts'
import { setHue } from '../../scene/style.ts'

export function Sets() {
  const sets = useDesk(state => present(state.history).sets)
  const on = useDesk(state => present(state.history).nodes)
  if (sets.length === 0) return null
  return (
    <fieldset className="sets">
      <legend>{words.sets.title}</legend>
      {sets.map(({ name, hue, ids }) => (
        <div key={name} className="set">
          <span className="set-ring" style={{ borderColor: setHue(hue) }} aria-hidden="true" />
          <button type="button" className="plain" aria-label={words.sets.select(name, ids.length)} onClick={() => select(ids.filter(id => on.includes(id)))}><bdi>{name}</bdi></button>
          <span className="number">{ids.length}</span>
          <button type="button" className="plain" aria-label={words.sets.remove(name)} title={words.sets.remove(name)} onClick={() => run(commands.mark(words.sets.removed(name), name, []))}>×</button>
        </div>
      ))}
    </fieldset>
  )
}

export function MakeSet({ ids }: { readonly ids: readonly string[] }) {
  const [name, setName] = useState('')
  const make = () => {
    const named = name.trim()
    if (named === '') return
    run(commands.mark(words.sets.made(named, ids.length), named, ids))
    toast(words.sets.made(named, ids.length), true)
    setName('')
  }
  return (
    <form className="make-set" onSubmit={event => { event.preventDefault(); make() }}>
      <input aria-label={words.sets.name} placeholder={words.sets.name} maxLength={200} dir="auto" value={name} onChange={event => setName(event.currentTarget.value)} />
      <button type="submit" className="button" disabled={name.trim() === ''}>{words.sets.make}</button>
    </form>
  )
}
