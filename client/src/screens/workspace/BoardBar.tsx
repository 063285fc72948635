// The board on the desk: its title, how far saving has come, and what to do when it was changed in two places.
import { IconArchive, IconDeviceFloppy } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { words } from '../../app/words.ts'
import { ask } from '../../data/ask.ts'
import { beginBoard, keepMine, leaveBoard, rename, save, takeTheirs, useBoard } from '../../data/board.ts'
import { archiveBoardDocument } from '../../data/boardDocuments.ts'
import { toast, useDesk } from '../../data/desk.ts'
import { present } from '../../scene/history.ts'

export function BoardBar() {
  const id = useBoard(state => state.id)
  const empty = useDesk(state => present(state.history).nodes.length === 0)
  if (id === null && empty) return null
  return <div className="tools board-bar">{id === null ? <Begin /> : <><Title key={id} /><State /><PutAway id={id} /></>}</div>
}

function Begin() {
  return <button type="button" className="tool spoken" title={words.board.saveWhy} onClick={() => { beginBoard(); void save() }}><IconDeviceFloppy size={18} stroke={1.8} aria-hidden="true" /><span>{words.board.save}</span></button>
}

/** What is typed counts when one leaves the field or presses Enter; Escape takes it back. */
function Title() {
  const title = useBoard(state => state.title)
  const [typed, setTyped] = useState<string | null>(null)
  const done = () => { if (typed !== null) rename(typed); setTyped(null) }
  return (
    <input
      className="board-title" aria-label={words.board.title} dir="auto" maxLength={200} value={typed ?? title} onChange={event => setTyped(event.currentTarget.value)} onBlur={done}
      onKeyDown={event => { if (event.key === 'Enter') event.currentTarget.blur(); if (event.key === 'Escape') setTyped(null) }}
    />
  )
}

function State() {
  const { state, savedAt, message } = useBoard()
  const said = state === 'saved' && savedAt !== null ? words.board.savedAt(savedAt) : words.board.states[state]
  return <span className={`board-state ${state}`} role="status" data-testid="board-state" title={message ?? said}>{message ?? said}</span>
}

function PutAway({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const revision = useBoard(state => state.revision)
  const away = async () => {
    const { title } = useBoard.getState()
    await save()
    await ask(archiveBoardDocument, { id })
    leaveBoard()
    await queries.invalidateQueries({ queryKey: ['boards'] })
    await navigate({ to: '/' })
    toast(words.board.wasPutAway(title))
  }
  if (revision === 0) return null
  return <button type="button" className="tool" aria-label={words.board.away} title={words.board.away} onClick={() => void away().catch((error: unknown) => toast(String(error)))}><IconArchive size={18} stroke={1.8} aria-hidden="true" /></button>
}

export function Conflict() {
  const theirs = useBoard(state => state.theirs)
  const mine = useDesk(state => present(state.history).nodes.length)
  const [busy, setBusy] = useState(false)
  if (theirs === null) return null
  const choose = (act: () => Promise<void>) => {
    setBusy(true)
    void act().catch((error: unknown) => toast(error instanceof Error ? error.message : String(error))).finally(() => setBusy(false))
  }
  return (
    <section className="conflict" role="alert" aria-label={words.board.conflict}>
      <p><strong>{words.board.conflict}.</strong> {words.board.conflictWhy(theirs.savedAt, theirs.nodes, mine)}</p>
      <div className="row">
        <button type="button" className="button primary" disabled={busy} onClick={() => choose(keepMine)}>{words.board.keepMine}</button>
        <button type="button" className="button" disabled={busy} onClick={() => choose(takeTheirs)}>{words.board.takeTheirs}</button>
      </div>
    </section>
  )
}
