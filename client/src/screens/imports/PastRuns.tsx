// Every import so far, newest first, each with its age and the way back.
import { useState } from 'react'
import { words } from '../../app/words.ts'
import type { Run } from '../../data/documents.ts'
import { toast } from '../../data/desk.ts'
import { isUndated, isUnderWay, useUndoImport } from '../../data/imports.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Counts } from './Counts.tsx'

const w = words.imports
const day = 86_400_000

interface Props {
  readonly runs: readonly Run[]
  readonly shown: string | undefined
  readonly show: (run: string) => void
}

export function PastRuns({ runs, shown, show }: Props) {
  const [now] = useState(() => Date.now())
  const [asked, setAsked] = useState<Run | null>(null)
  const latest = latestOf(runs)
  return (
    <section className="card" aria-labelledby="past-title">
      <h2 id="past-title">{w.past}</h2>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="past-title">
        <table className="past-runs">
          <thead><tr>{[w.list, w.version, w.imported, w.what, w.actions].map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {runs.filter(run => !isUndated(run)).map(run => (
              <tr key={run.id} aria-current={run.id === shown ? 'true' : undefined}>
                <th scope="row">{run.list ?? <bdi>{run.file}</bdi>}</th>
                <td>{run.publishedOn}</td>
                <td><time dateTime={run.startedAt}>{run.startedAt.slice(0, 10)}</time> <span className="quiet">{w.ago(Math.max(0, Math.floor((now - Date.parse(run.startedAt)) / day)))}</span></td>
                <td>{run.stage === 'DONE' ? <Counts counts={run.counts} /> : <p>{w.stages[run.stage] ?? run.stage}{isUnderWay(run) && ` · ${w.read(run.counts.read)}`}</p>}{run.dryRun && <span className="warn">{w.dryRun}</span>}</td>
                <td className="run-actions">
                  <button type="button" className="button" aria-label={`${w.toReport}: ${nameOf(run)}`} onClick={() => show(run.id)}>{w.toReport}</button>
                  {latest.has(run.id) && <button type="button" className="button" aria-label={`${w.undo}: ${nameOf(run)}`} onClick={() => setAsked(run)}>{w.undo}</button>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked !== null && <Undo run={asked} close={() => setAsked(null)} />}
    </section>
  )
}

function Undo({ run, close }: { readonly run: Run; readonly close: () => void }) {
  const undo = useUndoImport()
  const take = () => undo.mutate(run.id, { onSuccess: ({ undoImport: { stage } }) => { toast(stage === 'UNDONE' ? w.undone(nameOf(run)) : w.undoing(nameOf(run))); close() } })
  return (
    <Dialog title={w.undoHow(nameOf(run))} close={close}>
      <p>{w.undoWhy}</p>
      {undo.error !== null && <p role="alert" className="message">{undo.error.message}</p>}
      <p className="chips dialog-actions">
        <button type="button" className="button primary" disabled={undo.isPending} onClick={take}>{undo.isPending ? w.stages.UNDOING : w.undoYes}</button>
        <button type="button" className="button" onClick={close}>{w.keep}</button>
      </p>
    </Dialog>
  )
}

export function nameOf({ list, file, publishedOn }: Run): string {
  return `${list ?? file}${publishedOn === null ? '' : `, ${publishedOn}`}`
}

/** The last of each list that stands: later ones stand upon the others. */
function latestOf(runs: readonly Run[]): ReadonlySet<string> {
  const latest = new Map<string, string>()
  for (const run of runs) {
    const kept = run.stage !== 'UNDONE' && !run.dryRun && !['QUEUED', 'FAILED', 'CANCELLED'].includes(run.stage)
    if (kept && run.list !== null && !latest.has(run.list)) latest.set(run.list, run.id)
  }
  return new Set(latest.values())
}
