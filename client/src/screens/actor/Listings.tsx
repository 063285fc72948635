import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import type { Actor, Listing } from '../../data/actorDocuments.ts'
import { useCoverage, useProgrammes, useStatus } from '../../data/hooks.ts'
import { coverageText } from '../../scene/texts.ts'
import { Block } from './Block.tsx'
import { EntryText } from './Entries.tsx'
import { Sources } from './Sources.tsx'

const w = actorWords.listings

/** Every listing with its history, its reasons, and the entry in the words of the list. */
export function Listings({ actor }: { readonly actor: Actor }) {
  const { data } = useCoverage([actor.id])
  const { data: programmes = [] } = useProgrammes()
  const marks = data?.get(actor.id)
  const titles = new Map(programmes.map(row => [row.key, row.title]))
  return (
    <Block id="listings" title={words.entity.designations} count={actor.designations.length}>
      {actor.designations.length === 0
        ? <p>{marks === undefined ? words.entity.noDesignations : coverageText(marks)}. <Lists /></p>
        : actor.designations.map(row => <Entry key={row.id} row={row} title={row.programme === null ? null : titles.get(row.programme) ?? null} mine={row.id.startsWith(actor.id)} />)}
    </Block>
  )
}

/** Never "not listed" without saying where. */
function Lists() {
  const { data } = useStatus()
  if (data === undefined) return null
  const lists = data.lists.filter(row => !row.list.startsWith('nexum/')).map(row => `${row.list} ${row.publishedOn}${row.complete ? '' : ` (${words.home.incomplete})`}`).join(', ')
  return lists === '' ? null : <span className="quiet">{w.lists(lists)}</span>
}

function Entry({ row, title, mine }: { readonly row: Listing; readonly title: string | null; readonly mine: boolean }) {
  const facts = [row.issuer ?? '', row.entryId === null ? '' : `${words.entity.entry} ${row.entryId}`, row.tags.join(', '), mine ? '' : w.of].filter(text => text !== '')
  return (
    <article className="designation">
      <p className="claim-head"><strong>{row.authority === null || row.authority === 'OTHER' ? row.issuer : words.authorities[row.authority]}</strong> <span>{title ?? row.programme}</span> {row.programme !== null && title !== null && <code>{row.programme}</code>} <span className="stance">{words.entity.inForce[row.active]}</span></p>
      {facts.length > 0 && <p className="quiet">{facts.join(' · ')}</p>}
      <History row={row} />
      {row.prongs.length > 0 && <p>{words.entity.prongs}: {row.prongs.map(prong => <code key={prong}>{prong} </code>)}</p>}
      {row.reasons.map((reason, at) => <blockquote key={at}><bdi>{reason}</bdi></blockquote>)}
      <Sources sources={row.sources} />
      {row.records.length > 0 && <details className="entry-text"><summary>{w.entry}</summary>{row.records.map((record, at) => <EntryText key={at} record={record} />)}</details>}
    </article>
  )
}

function History({ row }: { readonly row: Listing }) {
  const steps = (['since', 'listedBy', 'until', 'delistedBy'] as const).flatMap(name => (row[name] === null ? [] : [[name, row[name]] as const]))
  if (steps.length === 0) return <p className="quiet">{w.noDate}</p>
  return <ol className="history-list" aria-label={w.history}>{steps.map(([name, date]) => <li key={name}><time>{date}</time> {w.events[name]}</li>)}</ol>
}
