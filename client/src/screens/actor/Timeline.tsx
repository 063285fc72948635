import type { ReactNode } from 'react'
import { actorWords } from '../../app/actorWords.ts'
import type { Actor, ActorTie } from '../../data/actorDocuments.ts'
import { Block } from './Block.tsx'
import { datedFacts } from './dated.ts'
import { NodeLink } from './NodeLink.tsx'
import { Sources } from './Sources.tsx'

const w = actorWords.timeline

export function Timeline({ actor, ties, waits }: { readonly actor: Actor; readonly ties: readonly ActorTie[]; readonly waits: ReactNode }) {
  const facts = datedFacts(actor, ties)
  return (
    <Block id="timeline" title={w.heading} count={facts.length}>
      <p className="quiet">{w.how}</p>
      {waits ?? (facts.length === 0 ? <p className="quiet">{w.none}</p> : (
        <ol className="timeline-list">{facts.map(fact => (
          <li key={fact.id}>
            <span className="when">{fact.when}</span>
            <span className="what"><bdi>{fact.what}</bdi> {fact.other !== null && <NodeLink node={fact.other} marked={false} />} <Sources sources={fact.sources.slice(0, 3)} /></span>
          </li>
        ))}</ol>
      ))}
    </Block>
  )
}
