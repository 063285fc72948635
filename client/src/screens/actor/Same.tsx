// Who may be the same actor on another list: what was judged and by whom, others of a like name, both side by side, and the judgement.
import { useState } from 'react'
import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import { useAlike, useSame } from '../../data/actor.ts'
import type { Actor, Alike, SameTie } from '../../data/actorDocuments.ts'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { Block } from './Block.tsx'
import { Compare } from './Compare.tsx'
import { NodeLink } from './NodeLink.tsx'
import { Sources } from './Sources.tsx'
import { UndoJudgement } from './UndoJudgement.tsx'

const w = actorWords.same
/** Below this a hit shares part of a name only. */
const alikeFrom = 0.85

export function Same({ actor }: { readonly actor: Actor }) {
  const judged = useSame(actor.id)
  const found = useAlike(actor.name, actor.kind)
  const [beside, setBeside] = useState<string | null>(null)
  const ties = judged.data ?? []
  const known = new Set([actor.id, ...ties.flatMap(tie => tie.other?.id ?? [])])
  const alike = (found.data ?? []).filter(hit => !known.has(hit.node.id) && hit.score >= alikeFrom)
  const error = judged.error ?? found.error
  const compare = { id: actor.id, beside, setBeside }
  return (
    <Block id="same" title={w.heading} count={ties.length + alike.length}>
      <p className="quiet">{w.how}</p>
      {error !== null ? <ErrorState error={error} retry={() => { void judged.refetch(); void found.refetch() }} /> : judged.data === undefined || found.data === undefined ? <Loading rows={2} /> : (
        <>
          {ties.length > 0 && <div><h3>{w.judged}</h3>{ties.map(tie => <JudgedRow key={tie.id} tie={tie} {...compare} />)}</div>}
          {alike.length > 0 && <div><h3>{w.alike}</h3><p className="quiet">{w.alikeHow}</p>{alike.map(hit => <AlikeRow key={hit.node.id} hit={hit} {...compare} />)}</div>}
          {ties.length + alike.length === 0 && <p className="quiet">{w.none}</p>}
        </>
      )}
    </Block>
  )
}

interface Comparing {
  readonly id: string
  readonly beside: string | null
  readonly setBeside: (id: string | null) => void
}

function JudgedRow({ tie, ...compare }: { readonly tie: SameTie } & Comparing) {
  const { other } = tie
  if (other === null) return null
  return (
    <div className="same-row">
      <div className="grow">
        <NodeLink node={other} />
        <span><span className={`verdict ${tie.judgement === 'SAME' ? 'yes' : tie.judgement === 'DIFFERENT' ? 'no' : 'cannot_tell'}`}>{w.judgements[tie.judgement ?? 'UNDECIDED']}</span> <span className="quiet">{w.by(tie.judgedBy ?? '', tie.judgedOn ?? '')}</span></span>
        {tie.reason !== null && <bdi className="quiet">{tie.reason}</bdi>}
        <Sources sources={tie.sources} />
      </div>
      <Toggle other={other} {...compare} />
      <UndoJudgement id={tie.id} name={other.name} />
      {compare.beside === other.id && <Compare left={compare.id} right={other.id} close={() => compare.setBeside(null)} />}
    </div>
  )
}

function AlikeRow({ hit, ...compare }: { readonly hit: Alike } & Comparing) {
  const { node } = hit
  return (
    <div className="same-row">
      <div className="grow"><NodeLink node={node} /><span className="quiet">{hit.matchedName === node.name ? '' : <bdi>{words.search.matched(hit.matchedName)}</bdi>} {words.search.matchKinds[hit.matchKind] ?? hit.matchKind.toLowerCase()} · <code>{node.id}</code></span></div>
      <Toggle other={node} {...compare} />
      {compare.beside === node.id && <Compare left={compare.id} right={node.id} close={() => compare.setBeside(null)} />}
    </div>
  )
}

function Toggle({ other, beside, setBeside }: { readonly other: { readonly id: string; readonly name: string } } & Comparing) {
  const open = beside === other.id
  return <button type="button" className="button" aria-expanded={open} onClick={() => setBeside(open ? null : other.id)}>{w.compare}<span className="unseen">: {other.name}</span></button>
}
