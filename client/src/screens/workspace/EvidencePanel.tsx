// Every line opens its evidence: what it says, since when, how sure, and each source's own words.
import { nodeKinds, tieKinds } from '../../../../schema/generated/legend.ts'
import { words } from '../../app/words.ts'
import { openTie, select, useDesk } from '../../data/desk.ts'
import { useClaims } from '../../data/hooks.ts'
import type { KnownTie, SceneTie } from '../../scene/model.ts'
import { periodText } from '../../scene/texts.ts'
import { ClaimCard } from '../../ui/ClaimCard.tsx'
import { Grade } from '../../ui/Grade.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { SourceChip } from '../../ui/SourceChip.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'

export function EvidencePanel({ tie }: { readonly tie: SceneTie }) {
  return (
    <div className="panel-block evidence" data-testid="evidence">
      <div className="card-head"><h2>{words.evidence.heading}</h2><button type="button" className="icon-button" aria-label={words.app.close} onClick={() => openTie(null)}>×</button></div>
      <p className="tie-sentence"><End id={tie.start} /><span className="verb">{tieKinds[tie.kind].verb}</span><End id={tie.end} /></p>
      {tie.ties.length > 1 && <p className="quiet">{words.evidence.folded(tie.ties.length)}</p>}
      {tie.ties.map(row => <TieEvidence key={row.id} tie={row} />)}
    </div>
  )
}

function End({ id }: { readonly id: string }) {
  const node = useDesk(state => state.known.nodes.get(id))
  if (node === undefined) return null
  return <button type="button" className="end" onClick={() => select([id])}><KindMark kind={node.kind} size={22} /><bdi>{node.name}</bdi><span className="unseen">, {nodeKinds[node.kind].label}</span></button>
}

function TieEvidence({ tie }: { readonly tie: KnownTie }) {
  const { data: claims, error, refetch } = useClaims(tie.id)
  return (
    <section className="tie-evidence">
      <dl>
        <div><dt>{words.evidence.grade}</dt><dd><Grade grade={tie.grade} /></dd></div>
        <div><dt>{words.evidence.period}</dt><dd>{periodText(tie)}</dd></div>
        {tie.detail !== '' && <div><dt>{words.evidence.detail}</dt><dd>{tie.detail}</dd></div>}
      </dl>
      <h3>{words.entity.claims}</h3>
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} />
        : claims === undefined ? <Loading rows={2} />
          : claims.length === 0 ? <p className="quiet">{words.evidence.noClaims}</p> : claims.map(claim => <ClaimCard key={claim.id} claim={claim} />)}
      <h3>{words.evidence.sources}</h3>
      {tie.sources.length === 0 ? <p className="warn">{words.entity.noSources}</p> : <ul className="chips">{tie.sources.map(id => <li key={id}><NamedSource id={id} /></li>)}</ul>}
    </section>
  )
}

function NamedSource({ id }: { readonly id: string }) {
  const name = useDesk(state => state.sourceNames.get(id))
  return <SourceChip id={id} name={name ?? id} />
}
