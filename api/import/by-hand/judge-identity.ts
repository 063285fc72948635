// Whether two are one, as a person judges. It stands in the place of what lists and identifiers say of the two, and is never repeated by
// an import; taken back, it makes room for what stood there before.
import { today } from '../../../schema/dates.ts'
import { endsFit, parseTie, type TieOf } from '../../../schema/records.ts'
import { InputError, NotFoundError } from '../../errors.ts'
import type { Graph, StoredNode, StoredTie } from '../../graph/graph.ts'
import { inTurn } from '../pipeline.ts'
import type { Given } from './by.ts'
import { fitting } from './fitting.ts'
import { restoreNow } from './restore.ts'
import { retractNow, type Retracted, type RetractAsked } from './retract.ts'
import { retractionId, retractionsOf } from './retractions.ts'
import { personAsSource, sourceOf, type SourceGiven } from './source.ts'
import { state } from './state.ts'
import { judgementId } from './withheld.ts'

export interface JudgementAsked extends Given {
  readonly left: string
  readonly right: string
  readonly judgement: NonNullable<TieOf<'SAME_AS'>['judgement']>
  readonly reason: string
  /** Without: the person who judges. */
  readonly source?: SourceGiven | undefined
}

export function judgeIdentity(graph: Graph, asked: JudgementAsked, signal?: AbortSignal): Promise<{ tie: StoredTie; revision: number }> {
  return inTurn(graph, async () => {
    signal?.throwIfAborted()
    const [start, end] = await pairOf(graph, asked)
    const source = asked.source === undefined ? personAsSource(asked.author) : await sourceOf(graph, asked.source)
    const { judgement, reason, author } = asked
    const id = judgementId(start.id, end.id)
    const tie = fitting(() => parseTie({ id, kind: 'SAME_AS', start: start.id, end: end.id, judgement, reason, judgedBy: author, judgedOn: today(), sources: [source.id] }), 'judgeIdentity', () => [])
    // Judged once more after it was taken back: the person decides anew.
    if ((await retractionsOf(graph)).some(retraction => retraction.id === id)) await graph.write({ retract: { nodes: [], ties: [], records: [retractionId(id)] } })
    let revision = await state(graph, { what: 'identity', of: start.id, id, statement: { nodes: [], ties: [tie] }, source, anew: true }, asked)
    for (const other of await othersBetween(graph, tie)) revision = (await retractNow(graph, { id: other.id, author, reason: `judged by hand: ${reason}` }, id)).revision
    const [written] = await graph.evidence([tie])
    if (written === undefined) throw new Error(`judgeIdentity: "${id}" is not in the store`)
    return { tie: written, revision }
  })
}

/** Takes a judgement back, whoever made it. One that an import made does not come back with the next. */
export function undoJudgement(graph: Graph, asked: RetractAsked, signal?: AbortSignal): Promise<Retracted> {
  return inTurn(graph, async () => {
    signal?.throwIfAborted()
    const tie = await graph.tie(asked.id)
    if (tie !== undefined && tie.kind !== 'SAME_AS') throw new InputError(`undoJudgement: "${asked.id}" is no judgement of identity but ${tie.kind}. Other ties are taken out with retract.`, ['id'])
    if (tie === undefined && (await graph.known([asked.id])).size > 0) throw new InputError(`undoJudgement: "${asked.id}" is a node. A judgement is a SAME_AS tie: expand(id: "${asked.id}", tieKinds: [SAME_AS]) names its own.`, ['id'])
    const retracted = await retractNow(graph, asked)
    let { revision } = retracted
    for (const replaced of (await retractionsOf(graph)).filter(({ replacedBy }) => replacedBy === asked.id)) revision = await restoreNow(graph, replaced, asked)
    return { ...retracted, revision }
  })
}

/** In one order, whichever is named first: of two there is one judgement of a person. */
async function pairOf(graph: Graph, { left, right }: JudgementAsked): Promise<readonly [StoredNode, StoredNode]> {
  const [one, other] = await graph.nodes([left, right])
  if (one === undefined) throw new NotFoundError(`judgeIdentity: left: there is no node "${left}".`, left)
  if (other === undefined) throw new NotFoundError(`judgeIdentity: right: there is no node "${right}".`, right)
  if (left === right) throw new InputError('judgeIdentity: two nodes are judged, and these are one already.', ['right'])
  if (one.kind !== other.kind || !endsFit('SAME_AS', one.kind, other.kind)) throw new InputError(`judgeIdentity: a ${one.kind} and a ${other.kind} cannot be one; two persons, organizations, vessels, aircraft or schemes can.`, ['right'], [one.kind])
  return left < right ? [one, other] : [other, one]
}

async function othersBetween(graph: Graph, { id, start, end }: { readonly id: string; readonly start: string; readonly end: string }): Promise<StoredTie[]> {
  return (await graph.ties([start], ['SAME_AS'])).filter(({ tie, other }) => other.id === end && tie.id !== id).map(({ tie }) => tie)
}
