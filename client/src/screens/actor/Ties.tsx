import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { tieKinds, type TieKind } from '../../../../schema/generated/legend.ts'
import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import type { Actor, ActorTie } from '../../data/actorDocuments.ts'
import { detailOf } from '../../data/known.ts'
import { owningKinds } from '../../scene/holdings.ts'
import { periodText } from '../../scene/texts.ts'
import { Grade } from '../../ui/Grade.tsx'
import { Block } from './Block.tsx'
import { NodeLink } from './NodeLink.tsx'
import { Sources } from './Sources.tsx'

const w = actorWords.ties
const owning = new Set<TieKind>(owningKinds)

interface Props {
  readonly ties: readonly ActorTie[]
  readonly total: number
  readonly name: string
  readonly waits: ReactNode
  readonly more: (() => void) | undefined
}

/** Every tie but those of ownership, which have a part of their own, by kind and direction. */
export function Ties({ ties, total, name, waits, more }: Props) {
  const told = ties.filter(tie => !owning.has(tie.kind))
  const groups = grouped(told)
  const count = more === undefined ? w.shown(told.length, told.length) : w.shown(ties.length, total)
  return (
    <Block id="ties" title={w.heading} count={waits === undefined ? count : ''}>
      {waits ?? (groups.length === 0 ? <><p className="quiet">{w.none}</p><p className="quiet">{w.noneHow}</p></> : groups.map(group => <Group key={group.verb} verb={group.verb} ties={group.ties} name={name} />))}
      {more !== undefined && <button type="button" className="button" onClick={more}>{w.more(total - ties.length)}</button>}
    </Block>
  )
}

/** Who owns it and what it owns; the verdicts under each regime stand on a page of their own. */
export function TiesOf({ actor, ties, waits }: { readonly actor: Actor; readonly ties: readonly ActorTie[]; readonly waits: ReactNode }) {
  const o = actorWords.ownership
  const held = ties.filter(tie => owning.has(tie.kind))
  const owner = (tie: ActorTie) => (tie.kind === 'OWNED_OR_CONTROLLED_BY' ? tie.end : tie.start)
  const sides = [[o.owners, held.filter(tie => owner(tie) !== actor.id)], [o.holdings, held.filter(tie => owner(tie) === actor.id)]] as const
  return (
    <Block id="ownership" title={actorWords.parts.ownership} count={held.length} aside={<Link to="/ownership/$id" params={{ id: actor.id }}>{actorWords.toOwnership}</Link>}>
      {waits ?? sides.map(([title, rows]) => (
        <div key={title}><h3>{title}</h3>{rows.length === 0 ? <p className="quiet">{o.none}</p> : grouped(rows).map(group => <Group key={group.verb} verb={group.verb} ties={group.ties} name={actor.name} />)}</div>
      ))}
      <p className="quiet">{o.how}</p>
    </Block>
  )
}

interface TieGroup {
  readonly verb: string
  readonly ties: readonly ActorTie[]
}

/** By how it reads from this actor: "owns" apart from "is owned by". */
function grouped(ties: readonly ActorTie[]): TieGroup[] {
  const groups = new Map<string, ActorTie[]>()
  for (const tie of ties) {
    const verb = tie.other?.id === tie.start ? tieKinds[tie.kind].inverse : tieKinds[tie.kind].verb
    groups.set(verb, [...(groups.get(verb) ?? []), tie])
  }
  return [...groups].map(([verb, rows]) => ({ verb, ties: rows }))
}

function Group({ verb, ties, name }: TieGroup & { readonly name: string }) {
  return (
    <div className="tie-group">
      <h3>{w.group(verb, ties.length)}</h3>
      <div className="scroll" tabIndex={0} role="group" aria-label={`${name} ${verb}`}>
        <table>
          <thead><tr>{[w.other, w.detail, w.when, w.grade, w.sources].map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>{ties.map(tie => (
            <tr key={tie.id}>
              <th scope="row">{tie.other !== null && <NodeLink node={tie.other} />}</th>
              <td>{detailOf(tie)}</td><td className="when">{periodText(tie)}</td><td><Grade grade={tie.grade} /></td><td><Sources sources={tie.sources} /></td>
            </tr>
          ))}</tbody>
        </table>
      </div>
      <p className="quiet swipe">{words.table.swipe}</p>
    </div>
  )
}
