// Takes a node or tie out of the graph by hand. What lists state of it stays in their records, and is not written again by any import.
import { tieKindNames, tieKinds, type NodeKind, type TieKind } from '../../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../../schema/records.ts'
import { InputError, NotFoundError } from '../../errors.ts'
import type { Graph, StoredNode, StoredTie } from '../../graph/graph.ts'
import { inTurn } from '../pipeline.ts'
import { statementFrom, textOf } from '../statement.ts'
import { isWaiting } from '../waiting.ts'
import { byNow, type Given } from './by.ts'
import { retractionRecord, retractionsOf, type Retraction } from './retractions.ts'

export interface RetractAsked extends Given {
  /** Of a node or tie. */
  readonly id: string
  readonly reason: string
}

/** Half of a listing cannot be retracted: its actor would look as if nobody had designated it. */
const listing = 'it is a statement of the authority itself, and without it its actor would look as if it were on no list. Dispute it with addClaim, or retract the actor as a whole'
const keptKinds: Readonly<Partial<Record<NodeKind | TieKind, string>>> = {
  Country: 'it comes from the tables of the house', Programme: 'it comes from the tables of the house', Source: 'other statements rest on it: retract what it states',
  Designation: listing, DESIGNATED_AS: listing, UNDER: listing
}
/** They belong to the actor that has them, and go where nobody else has them. */
const attached: ReadonlySet<string> = new Set(['Identifier', 'Address'])

export interface Retracted extends Retraction {
  readonly revision: number
}

/** @throws NotFoundError for an unknown id; InputError for what is retracted already, and for what may not be. */
export function retract(graph: Graph, asked: RetractAsked, signal?: AbortSignal): Promise<Retracted> {
  return inTurn(graph, () => {
    signal?.throwIfAborted()
    return retractNow(graph, asked)
  })
}

/** @param replacedBy id of the judgement that stands in its place */
export async function retractNow(graph: Graph, { id, ...given }: RetractAsked, replacedBy?: string): Promise<Retracted> {
  const [node] = await graph.nodes([id])
  const tie = node === undefined ? await graph.tie(id) : undefined
  const found = node ?? tie
  if (found === undefined) throw await unknown(graph, id)
  const kept = keptKinds[found.kind]
  if (kept !== undefined) throw new InputError(`retract: a ${found.kind} stays: ${kept}.`, ['id'])
  const gone = await closure(graph, node === undefined ? [] : [node], tie === undefined ? [] : [tie])
  const title = node?.name ?? await titleOf(graph, found as StoredTie)
  const retraction: Retraction = {
    ...byNow(given), reason: given.reason, id, title, nodes: gone.nodes.map(({ id }) => id), ties: gone.ties.map(({ id, kind, start, end }) => ({ id, kind, start, end })),
    kept: await unstated(graph, [...gone.nodes, ...gone.attached], gone.ties), ...replacedBy === undefined ? {} : { replacedBy }
  }
  const { revision } = await graph.write({
    merge: { records: [retractionRecord(retraction)] },
    retract: { nodes: [...gone.nodes, ...gone.attached].map(({ id }) => id), ties: retraction.ties }
  })
  return { ...retraction, revision }
}

async function unknown(graph: Graph, id: string): Promise<InputError | NotFoundError> {
  const retraction = (await retractionsOf(graph)).find(known => known.id === id || known.nodes.includes(id) || known.ties.some(tie => tie.id === id))
  if (retraction === undefined) return new NotFoundError(`retract: there is no node or tie "${id}".`, id)
  return new InputError(`retract: "${id}" was retracted by ${retraction.author} on ${retraction.at.slice(0, 10)} already: ${retraction.reason}.`, ['id'])
}

interface Gone {
  readonly nodes: readonly StoredNode[]
  readonly ties: readonly StoredTie[]
  readonly attached: readonly StoredNode[]
}

/** A node takes its ties and listings with it, and everything the claims that speak of it. */
async function closure(graph: Graph, nodes: readonly StoredNode[], ties: readonly StoredTie[]): Promise<Gone> {
  const [goneNodes, goneTies] = [new Map<string, StoredNode>(), new Map(ties.map(tie => [tie.id, tie]))]
  const others = new Map<string, StoredNode>()
  for (let latest = [...nodes], fresh = [...ties]; latest.length + fresh.length > 0;) {
    for (const node of latest) goneNodes.set(node.id, node)
    const at = await graph.ties(latest.map(({ id }) => id), tieKindNames)
    const listings = at.filter(({ of, tie }) => tie.kind === 'DESIGNATED_AS' && tie.start === of).map(({ other }) => other)
    for (const { other } of at) if (attached.has(other.kind)) others.set(other.id, other)
    const own = at.map(({ tie }) => tie).filter(({ id }) => !goneTies.has(id))
    for (const tie of own) goneTies.set(tie.id, tie)
    const claims = await graph.claims([...latest, ...fresh, ...own].map(({ id }) => id))
    latest = [...listings, ...claims].filter(({ id }) => !goneNodes.has(id))
    fresh = []
  }
  return { nodes: [...goneNodes.values()], ties: [...goneTies.values()], attached: [...others.values()] }
}

async function titleOf(graph: Graph, { kind, start, end }: StoredTie): Promise<string> {
  const [from, to] = await graph.nodes([start, end])
  return `${from?.name ?? start} ${tieKinds[kind].verb} ${to?.name ?? end}`
}

/** What no record states: written by no import, it would be lost. */
async function unstated(graph: Graph, nodes: readonly StoredNode[], ties: readonly StoredTie[]): Promise<string> {
  const subjects = [...nodes.map(({ id }) => id), ...ties.flatMap(({ start, end }) => [start, end])]
  const statements = (await graph.recordsOf(subjects)).filter(({ list }) => !isWaiting(list)).map(({ statement }) => statementFrom(statement))
  const stated = new Set(statements.flatMap(statement => [...statement.nodes, ...statement.ties]).map(({ id }) => id))
  const bare = <T extends StoredNode | StoredTie>({ revision: _, ...thing }: T) => thing
  return textOf({ nodes: nodes.filter(({ id }) => !stated.has(id)).map(bare) as AnyNode[], ties: ties.filter(({ id }) => !stated.has(id)).map(bare) as AnyTie[] })
}
