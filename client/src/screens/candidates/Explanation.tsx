// A candidate explained: numbered hops with their sources, the ground in law element by element, what is missing and what speaks against.
import { Link, useNavigate } from '@tanstack/react-router'
import { joinIds } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import { teach, teachSources } from '../../data/desk.ts'
import type { Candidate } from '../../data/documents.ts'
import { knownNode, knownTie, readable } from '../../data/known.ts'
import { coverageText } from '../../scene/texts.ts'
import { Grade } from '../../ui/Grade.tsx'
import { SourceChip } from '../../ui/SourceChip.tsx'
import { Parts } from './Parts.tsx'

type Lead = Candidate['leads'][number]

export function Explanation({ candidate }: { readonly candidate: Candidate }) {
  const w = words.candidates
  const [first, ...rest] = candidate.leads
  return (
    <div className="explanation" data-testid="explanation">
      <h2 className="unseen"><bdi>{w.explained(candidate.actor.name)}</bdi></h2>
      <p><Link to="/actor/$id" params={{ id: candidate.actor.id }}>{words.entity.page}</Link></p>
      {first !== undefined && <LeadView lead={first} />}
      <div className="beside">
        <section><h3>{w.score}</h3><Parts candidate={candidate} /></section>
        <section><h3>{w.against}</h3>{candidate.counterEvidence.length === 0 ? <p className="quiet">{w.nothingAgainst}</p> : <ul>{candidate.counterEvidence.map((row, at) => <li key={at}><bdi>{row.text}</bdi> {row.sources.map(source => <SourceChip key={source.id} id={source.id} name={source.name} />)}</li>)}</ul>}</section>
        <section>
          <h3>{w.coverage}</h3><p>{coverageText(candidate.coverage)}</p>
          {candidate.blockedByOwnership.some(row => row.verdict !== 'NO') && <p className="quiet">{w.blocked}: {candidate.blockedByOwnership.filter(row => row.verdict !== 'NO').map(row => `${row.regime} ${readable(row.verdict)}`).join(', ')}</p>}
        </section>
        <p className="notice">{words.app.notice}</p>
      </div>
      {rest.length > 0 && <details className="other-leads"><summary>{w.otherLeads(rest.length)}</summary>{rest.map((lead, at) => <LeadView key={at} lead={lead} />)}</details>}
    </div>
  )
}

function LeadView({ lead }: { readonly lead: Lead }) {
  const w = words.candidates
  const show = useShow()
  return (
    <article className="lead">
      <p className="sentence"><bdi>{lead.chain.sentence}</bdi></p>
      <ol className="hops">
        {lead.chain.hops.map((hop, at) => (
          <li key={at}>
            <bdi>{hop.sentence}</bdi>
            <span className="hop-foot"><Grade grade={hop.grade} /> {hop.sources.map(source => <SourceChip key={source.id} id={source.id} name={source.name} />)}</span>
          </li>
        ))}
      </ol>
      <p>{words.paths.weakest}: <Grade grade={lead.chain.weakestGrade} /> <button type="button" className="button" onClick={() => show(lead)}>{w.show}</button></p>
      {lead.prong !== null && lead.verdict !== null && (
        <section className="prong">
          <h3>{w.ground} <code>{lead.prong.id}</code> <span className={`verdict ${lead.verdict.toLowerCase()}`}>{w.verdicts[lead.verdict]}</span></h3>
          <p>{lead.prong.text} <span className="quiet">{lead.prong.order}, {lead.prong.source}</span></p>
          <ul className="elements">{lead.elements.map(element => <li key={element.name}><span className={`verdict ${element.verdict.toLowerCase()}`}>{w.verdicts[element.verdict]}</span> <strong>{readable(element.name)}</strong> <span className="quiet">{element.why}</span></li>)}</ul>
          <RestsOn lead={lead} />
        </section>
      )}
      <section className="missing"><h3>{w.missing}</h3>{lead.missing.length === 0 ? <p className="quiet">{w.nothingMissing}</p> : <ul>{lead.missing.map(text => <li key={text}>{text}</li>)}</ul>}</section>
    </article>
  )
}

/** What the elements were read from: the sources of the chain, and of the scheme it leads through. */
function RestsOn({ lead }: { readonly lead: Lead }) {
  const sources = new Map(lead.chain.hops.flatMap(hop => hop.sources).map(source => [source.id, source.name]))
  const ends = lead.chain.hops.flatMap(hop => [hop.from, hop.to]).filter(node => node.kind === 'Scheme')
  const schemes = new Map(ends.map(node => [node.id, node.name]))
  return (
    <p className="rests">
      <span className="quiet">{words.candidates.restsOn}:</span>
      {[...sources].map(([id, name]) => <SourceChip key={id} id={id} name={name} />)}
      {[...schemes].map(([id, name]) => <Link key={id} to="/w" search={{ seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) }}>{words.candidates.schemeEvidence(name)}</Link>)}
    </p>
  )
}

/** The chain as a picture: exactly its nodes, lit. */
function useShow() {
  const navigate = useNavigate()
  return ({ chain }: Lead) => {
    const nodes = chain.hops.flatMap(hop => [hop.from, hop.to]).map(knownNode)
    teach(nodes, chain.hops.map(hop => knownTie(hop.tie)))
    teachSources(chain.hops.flatMap(hop => hop.sources))
    const ids = [...new Set(nodes.map(node => node.id))]
    void navigate({ to: '/w', search: { seed: joinIds(ids), path: joinIds(ids) } })
  }
}
