import { words } from '../../app/words.ts'
import type { NodeDetail } from '../../data/documents.ts'
import { SourceChip } from '../../ui/SourceChip.tsx'

type Designation = Extract<NodeDetail, { __typename: 'Person' }>['designations'][number]

export function Designations({ designations }: { readonly designations: readonly Designation[] }) {
  return (
    <section>
      <h3>{words.entity.designations}</h3>
      {designations.length === 0 ? <p className="quiet">{words.entity.noDesignations}</p> : designations.map(row => <Entry key={row.id} row={row} />)}
    </section>
  )
}

function Entry({ row }: { readonly row: Designation }) {
  const w = words.entity
  const when = row.since !== null ? `${w.since} ${row.since}` : row.listedBy !== null ? `${w.listedBy} ${row.listedBy}` : ''
  const facts = [row.issuer, when, row.until === null ? '' : `until ${row.until}`, row.entryId === null ? '' : `${w.entry} ${row.entryId}`, row.tags.join(', ')].filter(fact => fact !== null && fact !== '')
  return (
    <article className="designation">
      <p className="claim-head"><strong>{row.authority}</strong> <span>{row.programme}</span> <span className="stance">{w.inForce[row.active]}</span></p>
      <p className="quiet">{facts.join(' · ')}</p>
      {row.prongs.length > 0 && <p>{w.prongs}: {row.prongs.join(', ')}</p>}
      {row.reasons.map((reason, at) => <blockquote key={at}><bdi>{reason}</bdi></blockquote>)}
      <p className="claim-foot">{row.sources.map(source => <SourceChip key={source.id} id={source.id} name={source.name} />)}</p>
    </article>
  )
}
