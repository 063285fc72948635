// What was written down from this source, newest first, each with the way to look at it, to correct it and to take it back.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { joinIds } from '../../app/address.ts'
import { entryWords as w } from '../../app/entryWords.ts'
import { correct, forget, useEntry, type Entered as Row } from '../../data/entryDesk.ts'
import { RetractDialog } from './RetractDialog.tsx'

export function Entered() {
  const entered = useEntry(state => state.entered)
  const [taking, setTaking] = useState<Row | null>(null)
  return (
    <section className="card entered" aria-labelledby="entered-title">
      <h2 id="entered-title">{w.done}</h2>
      {entered.length === 0 ? <p className="quiet">{w.doneNone}</p> : (
        <ol>
          {entered.toReversed().map(row => (
            <li key={row.key} data-testid="entered">
              <p className="sentence"><bdi>{row.sentence}</bdi></p>
              {row.draft.quotation !== '' && <blockquote><bdi>{row.draft.quotation}</bdi></blockquote>}
              <p className="chips">
                <span className="quiet">{w.shows[row.draft.shows]}</span>
                <Link className="button" to="/w" search={around(row)}>{w.show}</Link>
                <button type="button" className="button" aria-label={`${w.correct}: ${row.sentence}`} onClick={() => { correct(row); scrollTo({ top: 0 }) }}>{w.correct}</button>
                <button type="button" className="button" aria-label={`${w.retract}: ${row.sentence}`} onClick={() => setTaking(row)}>{w.retract}</button>
              </p>
            </li>
          ))}
        </ol>
      )}
      {taking !== null && <RetractDialog id={idOf(taking)} title={taking.sentence} close={() => setTaking(null)} done={() => forget(taking.key)} />}
    </section>
  )
}

function around({ written: { subject, other } }: Row): { readonly seed: string; readonly open: string; readonly sel: string } {
  const ids = [subject, other].flatMap(party => (typeof party?.id === 'string' ? [party.id] : []))
  return { seed: joinIds(ids), open: joinIds(ids.slice(0, 1)), sel: joinIds(ids.slice(0, 1)) }
}

/** The tie, else the claim; the node only where it is what was written. */
function idOf({ draft, written: { tie, claim, subject } }: Row): string {
  return tie ?? (draft.shows === 'node' ? subject?.id : claim) ?? ''
}
