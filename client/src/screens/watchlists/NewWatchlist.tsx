// A new watchlist: names as they are pasted, one a line, and actors on record.
import { useState } from 'react'
import { watchWords as w } from '../../app/watchWords.ts'
import type { NodeKind } from '../../../../schema/generated/legend.ts'
import { toast } from '../../data/desk.ts'
import { linesOf, type Party } from '../../data/entryDraft.ts'
import { useSaveWatchlist } from '../../data/watchlists.ts'
import { TextField } from '../../ui/fields.tsx'
import { NodePicker } from '../../ui/NodePicker.tsx'

const actors = ['Person', 'Organization', 'Vessel', 'Aircraft', 'Scheme'] as const satisfies readonly NodeKind[]

export function NewWatchlist() {
  const [title, setTitle] = useState('')
  const [names, setNames] = useState('')
  const [chosen, setChosen] = useState<readonly Party[]>([])
  const save = useSaveWatchlist()
  const lines = [...new Set(linesOf(names))]
  const ready = title.trim() !== '' && lines.length + chosen.length > 0
  const add = (party: Party | null) => { if (party !== null) setChosen(known => [...known.filter(({ id }) => id !== party.id), party]) }
  const send = () => {
    if (!ready) return
    save.mutate({ title: title.trim(), names: lines, ids: chosen.flatMap(({ id }) => (id === null ? [] : [id])) }, { onSuccess: () => { toast(w.savedNow(title.trim())); setTitle(''); setNames(''); setChosen([]) } })
  }
  return (
    <form className="card new-watchlist" aria-label={w.make} onSubmit={event => { event.preventDefault(); send() }}>
      <h2>{w.make}</h2>
      <TextField label={w.title} value={title} change={setTitle} />
      <TextField label={w.names} rows={5} value={names} change={setNames} hint={w.namesHint} />
      <NodePicker key={chosen.length} label={w.actors} kinds={actors} value={null} choose={add} focus={chosen.length > 0} />
      {chosen.length > 0 && <ul className="chips" aria-label={w.chosen}>{chosen.map(({ id, name }) => <li key={id}><button type="button" className="button" aria-label={w.take(name)} onClick={() => setChosen(known => known.filter(row => row.id !== id))}><bdi>{name}</bdi> ×</button></li>)}</ul>}
      {save.error !== null && <p role="alert" className="problem">{save.error.message}</p>}
      <p><button type="submit" className="button primary" disabled={!ready || save.isPending}>{w.save}</button> {!ready && <span className="quiet">{w.needs}</span>}</p>
    </form>
  )
}
