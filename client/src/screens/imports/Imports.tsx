// Lists come in here: by drag or by button, with what became of each, what it changed, and the way back.
import { IconFileImport } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { words } from '../../app/words.ts'
import { useImports } from '../../data/imports.ts'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import './imports.css'
import { PastRuns } from './PastRuns.tsx'
import { Report } from './Report.tsx'
import { Upload } from './Upload.tsx'

interface Dropped {
  readonly key: number
  readonly file: File
}

const w = words.imports

export function Imports() {
  const { run } = useSearch({ from: '/imports' })
  const navigate = useNavigate()
  const imports = useImports()
  const [uploads, setUploads] = useState<readonly Dropped[]>([])
  const add = (files: readonly File[]) => setUploads(known => [...known, ...files.map((file, at) => ({ key: (known.at(-1)?.key ?? 0) + at + 1, file }))])
  const dropping = useDrop(add)
  const show = (id: string) => void navigate({ to: '/imports', search: { run: id } })
  return (
    <div className="page imports">
      <h1>{w.heading}</h1>
      <Chooser add={add} />
      {dropping && <div className="dropping" aria-hidden="true"><IconFileImport size={48} stroke={1.3} /><p>{w.dropping}</p></div>}
      {uploads.length > 0 && (
        <section aria-labelledby="uploads-title">
          <h2 id="uploads-title">{w.uploads}</h2>
          <ul className="uploads">{uploads.map(({ key, file }) => <Upload key={key} file={file} show={show} dismiss={() => setUploads(known => known.filter(row => row.key !== key))} />)}</ul>
        </section>
      )}
      {run !== undefined && <Report key={run} id={run} />}
      {imports.error !== null ? <ErrorState error={imports.error} retry={() => void imports.refetch()} />
        : imports.data === undefined ? <Loading rows={5} />
          : imports.data.length === 0 ? <Nothing /> : <PastRuns runs={imports.data} shown={run} show={show} />}
    </div>
  )
}

function Chooser({ add }: { readonly add: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="card chooser">
      <p>{w.drop}</p>
      <button type="button" className="button primary" onClick={() => input.current?.click()}><IconFileImport size={16} aria-hidden="true" /> {w.choose}</button>
      <input ref={input} className="unseen" type="file" multiple tabIndex={-1} aria-label={w.choose} onChange={event => { add([...event.currentTarget.files ?? []]); event.currentTarget.value = '' }} />
    </div>
  )
}

/** Files may be let go anywhere on the page; whether some are held over it. */
function useDrop(add: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const taken = useRef(add)
  useEffect(() => { taken.current = add })
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false) }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      taken.current([...event.dataTransfer?.files ?? []])
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return over
}

function Nothing() {
  return (
    <EmptyState title={w.none}>
      <p>{w.noneHow}</p>
      <ul className="places">{w.places.map(([name, url]) => <li key={url}>{name}<code>{url}</code></li>)}</ul>
      <p>{w.noneFetch}</p>
      <pre className="command" tabIndex={0}>{w.fetchCommand}</pre>
    </EmptyState>
  )
}
