// What one import understood and what not, and what it changed.
import { useEffect, useRef } from 'react'
import { words } from '../../app/words.ts'
import type { Run } from '../../data/documents.ts'
import { useImport } from '../../data/imports.ts'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { Counts } from './Counts.tsx'
import { Differences } from './Differences.tsx'
import { nameOf } from './PastRuns.tsx'

const w = words.imports

export function Report({ id }: { readonly id: string }) {
  const { data: run, error, refetch } = useImport(id)
  const heading = useRef<HTMLHeadingElement>(null)
  const isThere = run !== undefined && run !== null
  useEffect(() => { if (isThere) heading.current?.focus() }, [isThere])
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />
  if (run === undefined) return <Loading rows={6} />
  if (run === null) return <p className="notice">{words.app.notFound}</p>
  return (
    <section className="card report" aria-labelledby="report-title">
      <h2 id="report-title" ref={heading} tabIndex={-1}><bdi>{w.report(nameOf(run))}</bdi></h2>
      <p className="quiet"><bdi>{run.file}</bdi> · {w.stages[run.stage] ?? run.stage} · {w.read(run.counts.read)}{run.rate !== null && ` · ${w.rate(run.rate)}`} · {w.holds(run.nodes, run.ties)}</p>
      <Counts counts={run.counts} />
      {run.dryRun && <p className="notice">{w.dryRun}</p>}
      {run.message !== null && <p className="message">{run.message}</p>}
      {run.notes.map(note => <p key={note}>{note}</p>)}
      <Issues run={run} />
      <Expectations run={run} />
      {run.stage !== 'UNDONE' && !run.dryRun && !run.id.startsWith('upload-') && <Differences run={run.id} />}
    </section>
  )
}

function Issues({ run: { issues } }: { readonly run: Run }) {
  const [look, kept] = [issues.filter(issue => !issue.kept), issues.filter(issue => issue.kept)]
  return (
    <>
      {look.length === 0 ? <p>{w.nothingToLook}</p> : <div className="issues look"><h3>{w.look}</h3><IssueList issues={look} /></div>}
      {kept.length > 0 && <details className="issues"><summary>{w.kept}</summary><IssueList issues={kept} /></details>}
    </>
  )
}

function IssueList({ issues }: { readonly issues: Run['issues'] }) {
  return <ul>{issues.map(({ kind, count, examples }) => <li key={kind}><strong>{w.times(count)}</strong> {kind}<ul className="examples">{examples.map((example, at) => <li key={at}><bdi>{example}</bdi></li>)}</ul></li>)}</ul>
}

function Expectations({ run: { expectations } }: { readonly run: Run }) {
  const missed = expectations.filter(({ held }) => !held)
  if (expectations.length === 0) return null
  return missed.length === 0 ? <p className="quiet">{w.held(expectations.length)}</p> : <div className="issues look"><h3>{w.missed(missed.length)}</h3><ul>{missed.map(({ text }) => <li key={text}>{text}</li>)}</ul></div>
}
