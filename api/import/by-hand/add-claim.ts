// What one source says about a node or tie, as a person read it.
import { tieKinds } from '../../../schema/ontology.ts'
import { parseNode, parseTie, type AnyTie, type NodeOf } from '../../../schema/records.ts'
import { InputError, NotFoundError } from '../../errors.ts'
import type { Graph, StoredNode } from '../../graph/graph.ts'
import { tieId } from '../ids.ts'
import { inTurn } from '../pipeline.ts'
import type { Given } from './by.ts'
import { fitting, unprotected } from './fitting.ts'
import { retractionsOf } from './retractions.ts'
import { hashOf } from './slug.ts'
import { sourceOf, type SourceGiven } from './source.ts'
import { state } from './state.ts'

type Claim = NodeOf<'Claim'>

export interface ClaimAsked extends Given, Partial<Pick<Claim, 'stance' | 'locator' | 'quotation' | 'translation' | 'reliability' | 'credibility' | 'knowledge' | 'origin' | 'counterEvidenceSearch' | 'marking'>> {
  /** Id of a node or tie. */
  readonly about: string
  readonly statement: string
  readonly source: SourceGiven
}

/** The same source, claim and place once more is the same claim. */
export function addClaim(graph: Graph, asked: ClaimAsked, signal?: AbortSignal): Promise<{ claim: StoredNode; revision: number }> {
  return inTurn(graph, async () => {
    signal?.throwIfAborted()
    const { of, isNode } = await subjectOf(graph, asked.about)
    const source = await sourceOf(graph, asked.source)
    const claim = parsed(asked, source.id)
    unprotected({ nodes: [claim], ties: [] }, ['statement'], 'addClaim')
    await checkRetracted(graph, claim.id)
    const statement = { nodes: [claim], ties: isNode ? [aboutTie(claim.id, asked.about, source.id)] : [] }
    const revision = await state(graph, { what: 'claim', of, id: claim.id, statement, source }, asked)
    const [written] = await graph.nodes([claim.id])
    if (written === undefined) throw new Error(`addClaim: "${claim.id}" is not in the store`)
    return { claim: written, revision }
  })
}

/** A claim about a tie is kept with the start of the tie. */
async function subjectOf(graph: Graph, about: string): Promise<{ of: string; isNode: boolean }> {
  const [node] = await graph.nodes([about])
  if (node === undefined) {
    const tie = await graph.tie(about)
    if (tie === undefined) throw new NotFoundError(`addClaim: about: there is no node or tie "${about}".`, about)
    return { of: tie.start, isNode: false }
  }
  const ends: readonly string[] = tieKinds.ABOUT.ends
  if (!ends.includes(node.kind)) throw new InputError(`addClaim: about: no claim speaks of a ${node.kind}.`, ['about'], ends)
  return { of: about, isNode: true }
}

function parsed({ about, statement, stance = 'SUPPORTS', locator, quotation, translation, reliability, credibility, knowledge, origin, counterEvidenceSearch, marking }: ClaimAsked, source: string): Claim {
  const id = `hand-claim-${hashOf([about, source, statement, stance, locator])}`
  const given = Object.entries({ about, statement, stance, locator, quotation, translation, reliability, credibility, knowledge, origin, counterEvidenceSearch, marking }).filter(([, value]) => value !== undefined)
  return fitting(() => parseNode({ ...Object.fromEntries(given), id, kind: 'Claim', name: statement, sources: [source] }), 'addClaim', () => []) as Claim
}

function aboutTie(start: string, end: string, source: string): AnyTie {
  return parseTie({ id: tieId({ kind: 'ABOUT', start, end }), kind: 'ABOUT', start, end, sources: [source] })
}

async function checkRetracted(graph: Graph, claim: string): Promise<void> {
  const retraction = (await retractionsOf(graph)).find(({ nodes }) => nodes.includes(claim))
  if (retraction === undefined) return
  throw new InputError(`addClaim: this claim was retracted by ${retraction.author} on ${retraction.at.slice(0, 10)}: ${retraction.reason}. Take that back first, with restore(id: "${retraction.id}").`, ['statement'])
}
