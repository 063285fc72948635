// The entries of the lists, word for word, with the place of each in its file.
import { actorWords } from '../../app/actorWords.ts'
import type { Actor, Recorded } from '../../data/actorDocuments.ts'
import { Block } from './Block.tsx'

const w = actorWords.entries

export function Entries({ actor }: { readonly actor: Actor }) {
  return (
    <Block id="entries" title={actorWords.parts.entries} count={actor.records.length}>
      <p className="quiet">{actor.records.length === 0 ? w.none : w.how}</p>
      {actor.records.map((record, at) => <EntryText key={at} record={record} understood />)}
    </Block>
  )
}

/** One entry: where it stands, and its own words; `understood`: also what was made of them. */
export function EntryText({ record, understood = false }: { readonly record: Recorded; readonly understood?: boolean }) {
  const facts = [[w.list, record.list], [w.published, record.publishedOn], [w.file, record.file], [w.place, record.locator], [w.read, record.importedAt?.slice(0, 10) ?? null], [w.fingerprint, record.sha256]] as const
  return (
    <div className="entry">
      <dl>{facts.map(([name, value]) => value !== null && <div key={name}><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>)}</dl>
      {record.absentSince !== null && <p><span className="warn">{w.gone(record.absentSince)}</span></p>}
      {record.original === null ? <p className="quiet">{w.notKept}</p> : <pre className="command entry-words" tabIndex={0} dir="auto">{record.original}</pre>}
      {record.originalCut !== null && <p className="quiet">{record.originalCut.reason}</p>}
      {understood && <details><summary>{w.understood}</summary><pre className="command entry-words" tabIndex={0} dir="auto">{pretty(record.statement)}</pre></details>}
    </div>
  )
}

function pretty(statement: string): string {
  try {
    return JSON.stringify(JSON.parse(statement), null, 2)
  } catch {
    return statement
  }
}
