// Entry by hand: first the source, then what it says, passage by passage, without the hands leaving the keyboard.
import { Link, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { entryWords as w } from '../../app/entryWords.ts'
import { setAuthor, useAuthor } from '../../data/author.ts'
import { arrive, setSource, useEntry } from '../../data/entryDesk.ts'
import { useNode } from '../../data/hooks.ts'
import { TextField } from '../../ui/fields.tsx'
import './entry.css'
import { Entered } from './Entered.tsx'
import { SourceCard } from './SourceCard.tsx'
import { Statement } from './Statement.tsx'

export function Entry() {
  const { source, about } = useSearch({ from: '/entry' })
  const given = useEntry(state => state.source)
  const key = useEntry(state => state.entered.length)
  const correcting = useEntry(state => state.correcting)
  const author = useAuthor(state => state.author)
  return (
    <div className="page entry">
      <header><h1>{w.heading}</h1><p className="quiet">{w.line} <Link to="/retractions">{w.retractions.heading}</Link></p></header>
      {source !== undefined && <FromSource id={source} />}
      {about !== undefined && <About id={about} />}
      <section className="card entry-source" aria-labelledby="source-title">
        <h2 id="source-title">{w.source.heading}</h2>
        <SourceCard />
        <TextField label={w.author} value={author} change={setAuthor} hint={w.authorHint} />
      </section>
      {given === null ? <p className="notice">{w.source.needed}</p> : <Statement key={`${key} ${correcting ?? ''}`} />}
      <Entered />
    </div>
  )
}

/** The address names a source on record. */
function FromSource({ id }: { readonly id: string }) {
  const { data } = useNode(id)
  useEffect(() => {
    if (data?.kind === 'Source' && useEntry.getState().source === null) setSource({ id, name: data.name })
  }, [id, data])
  return null
}

/** The address names whom the source speaks of. */
function About({ id }: { readonly id: string }) {
  const { data } = useNode(id)
  useEffect(() => {
    if (data !== undefined && data !== null) arrive({ id, kind: data.kind, name: data.name })
  }, [id, data])
  return null
}
