// From the answer to a supposition: rows of a table, and who stands on the picture with the chains that lead there.
import type { WhatIfAnswer } from './actorDocuments.ts'
import type { Card, TieFields } from './documents.ts'

export type Group = 'BLOCKED' | 'FREED' | 'APPEARS' | 'VANISHES'
export const groups: readonly Group[] = ['BLOCKED', 'FREED', 'APPEARS', 'VANISHES']

export interface ChangeRow {
  readonly group: Group
  readonly actor: Card
  /** A regime, or the key of a programme. */
  readonly under: string
  readonly ground: string
  readonly before: 'YES' | 'NO' | 'CANNOT_TELL' | null
  readonly after: 'YES' | 'NO' | 'CANNOT_TELL' | null
  readonly why: string
}

type Ownership = WhatIfAnswer['blocked'][number]
type Lead = WhatIfAnswer['leadsAppearing'][number]

export function changeRows(answer: WhatIfAnswer): ChangeRow[] {
  const owned = (group: Group) => ({ actor, regime, before, after, step }: Ownership): ChangeRow => ({ group, actor, under: regime, ground: '', before, after, why: step })
  const led = (group: Group) => ({ actor, programme, prong, before, after, why, chain }: Lead): ChangeRow => ({ group, actor, under: programme, ground: prong?.id ?? '', before, after, why: [why, chain.sentence].filter(text => text !== '').join(' ') })
  return [...answer.blocked.map(owned('BLOCKED')), ...answer.freed.map(owned('FREED')), ...answer.leadsAppearing.map(led('APPEARS')), ...answer.leadsVanishing.map(led('VANISHES'))]
}

export interface Affected {
  readonly nodes: readonly Card[]
  readonly ties: readonly TieFields[]
  /** Ids as one walk: every tie between two that follow one another is lit. */
  readonly walk: readonly string[]
  /** Actors that the walk comes to, and all there are. */
  readonly shown: number
  readonly total: number
}

/** More than this is no longer a highlight, and no address holds it. */
const most = 20

export function affected(subject: string, answer: WhatIfAnswer): Affected {
  const owned = [...answer.blocked, ...answer.freed].map(({ actor, ties }) => ({ actor, nodes: ties.flatMap(tie => [tie.from, tie.to]), ties: ties.map(({ from: _from, to: _to, ...tie }) => tie) }))
  const led = [...answer.leadsAppearing, ...answer.leadsVanishing].map(({ actor, chain }) => ({ actor, nodes: chain.hops.flatMap(hop => [hop.from, hop.to]), ties: chain.hops.map(hop => hop.tie) }))
  const all = new Map<string, (typeof owned)[number][]>()
  for (const change of [...owned, ...led]) all.set(change.actor.id, [...(all.get(change.actor.id) ?? []), change])
  const shown = [...all.values()].slice(0, most).flat()
  const nodes = new Map(shown.flatMap(change => [change.actor, ...change.nodes]).map(node => [node.id, node]))
  const ties = new Map(shown.flatMap(change => change.ties).map(tie => [tie.id, tie]))
  return { nodes: [...nodes.values()], ties: [...ties.values()], walk: walkOf(subject, nodes, ties), shown: Math.min(all.size, most), total: all.size }
}

/** Back and forth over every tie, from one to the next; those without a tie stand at the end. */
function walkOf(subject: string, nodes: ReadonlyMap<string, Card>, ties: ReadonlyMap<string, TieFields>): string[] {
  const walk = [subject, ...[...ties.values()].flatMap(tie => [tie.start, tie.end])]
  const met = new Set(walk)
  return [...walk, ...[...nodes.keys()].filter(id => !met.has(id))].filter((id, at, list) => id !== list[at - 1])
}
