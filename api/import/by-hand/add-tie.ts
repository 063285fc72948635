// A tie that a person states, with the source that says so.
import { tieable, tiesElsewhere } from '../../../schema/by-hand.ts'
import { tieFields, tieKinds, type TieKind } from '../../../schema/ontology.ts'
import { endsFit, parseTie, tieFieldsOf, type AnyTie } from '../../../schema/records.ts'
import { InputError, NotFoundError } from '../../errors.ts'
import type { Graph, StoredTie } from '../../graph/graph.ts'
import { tieId } from '../ids.ts'
import { inTurn } from '../pipeline.ts'
import { referenceNode } from '../references.ts'
import type { Given } from './by.ts'
import { fitting, inFields, unprotected } from './fitting.ts'
import { retractionsOf } from './retractions.ts'
import { sourceOf, type SourceGiven } from './source.ts'
import { state } from './state.ts'

export interface TieAsked extends Given {
  readonly kind: TieKind
  readonly start: string
  readonly end: string
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly marking?: AnyTie['marking'] | undefined
  /** Of its kind, as the ontology names them. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly source: SourceGiven
}

/** The same statement is one tie, whoever makes it: a list that says it too adds its source. */
export function addTie(graph: Graph, asked: TieAsked, signal?: AbortSignal): Promise<{ tie: StoredTie; revision: number }> {
  const refusal = tiesElsewhere[asked.kind]
  if (refusal !== undefined) throw new InputError(`addTie: ${refusal}.`, ['kind'], tieable)
  return inTurn(graph, async () => {
    signal?.throwIfAborted()
    await checkEnds(graph, asked)
    const source = await sourceOf(graph, asked.source)
    const tie = parsed(asked, source.id)
    unprotected({ nodes: [], ties: [tie] }, ['fields', 'role'], 'addTie')
    await checkRetracted(graph, tie)
    const revision = await state(graph, { what: 'tie', of: tie.start, id: tie.id, statement: { nodes: [], ties: [tie] }, source }, asked)
    const [written] = await graph.evidence([tie])
    if (written === undefined) throw new Error(`addTie: "${tie.id}" is not in the store`)
    return { tie: written, revision }
  })
}

async function checkEnds(graph: Graph, { kind, start, end }: TieAsked): Promise<void> {
  const [from, to] = (await graph.nodes([start, end])).map((node, place) => node ?? referenceNode([start, end][place] ?? ''))
  if (from === undefined) throw new NotFoundError(`addTie: start: there is no node "${start}".`, start)
  if (to === undefined) throw new NotFoundError(`addTie: end: there is no node "${end}".`, end)
  if (start === end) throw new InputError('addTie: a tie leads from one node to another.', ['end'])
  if (endsFit(kind, from.kind, to.kind)) return
  const { starts, ends, verb }: { readonly starts: readonly string[]; readonly ends: readonly string[]; readonly verb: string } = tieKinds[kind]
  const atStart = !starts.includes(from.kind)
  throw new InputError(`addTie: "${from.name}" ${verb} "${to.name}": ${atStart ? `a ${from.kind} cannot be the start` : `a ${to.kind} cannot be the end`} of ${kind}.`, [atStart ? 'start' : 'end'], atStart ? starts : ends)
}

function parsed({ kind, start, end, since, until, marking, fields }: TieAsked, source: string): AnyTie {
  const own = Object.keys(tieFieldsOf(kind)).filter(field => !Object.hasOwn(tieFields, field))
  const foreign = Object.keys(fields).find(field => !own.includes(field))
  if (foreign !== undefined) throw new InputError(`addTie: ${kind} has no field "${foreign}" of its own.`, ['fields', foreign], own)
  const given = Object.fromEntries(Object.entries({ since, until, marking }).filter(([, value]) => value !== undefined))
  return fitting(() => parseTie({ ...fields, ...given, id: tieId({ kind, start, end }), kind, start, end, sources: [source] }), 'addTie', inFields(fields))
}

async function checkRetracted(graph: Graph, { id }: AnyTie): Promise<void> {
  const retraction = (await retractionsOf(graph)).find(known => known.id === id || known.ties.some(tie => tie.id === id))
  if (retraction === undefined) return
  throw new InputError(`addTie: this tie was retracted by ${retraction.author} on ${retraction.at.slice(0, 10)}: ${retraction.reason}. Take that back first, with restore(id: "${retraction.id}").`, ['end'])
}
