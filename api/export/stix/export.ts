// A bundle of STIX 2.1: actors as identities, ties as relationships, designations and claims as notes, sources as external references,
// each with its marking. Written object by object.
import type { TieKind } from '../../../schema/ontology.ts'
import type { StoredNode, StoredTie, TieAt } from '../../graph/graph.ts'
import type { GraphContent } from '../content.ts'
import { headText } from '../head.ts'
import { stixId } from './identifiers.ts'
import { markingDefinitions } from './markings.ts'
import { claimNote, headNote, isNote, isRelationship, nexumIdentity, nodeObject, objectId, relationshipId, relationshipObject, type Around, type Claim, type StixObject } from './objects.ts'

export async function* exportStix(content: GraphContent): AsyncGenerator<string> {
  const { head, profile } = content
  yield `{"type":"bundle","id":"${stixId('bundle', `${head.stamp}:${head.exportedOn}:${profile.name}`)}","objects":[\n`
  yield [...markingDefinitions(profile), nexumIdentity(head), headNote(head, headText(head))].map(object => JSON.stringify(object)).join(',\n')
  for await (const objects of objectsOf(content)) yield objects.map(object => `,\n${JSON.stringify(object)}`).join('')
  yield '\n]}\n'
}

async function* objectsOf(content: GraphContent): AsyncGenerator<StixObject[]> {
  const around: Around = { head: content.head, sources: new Map((await content.graph.ofKind('Source')).map(source => [source.id, source])) }
  for await (const nodes of content.nodes()) yield await nodeObjects(content, nodes, around)
  for await (const ties of content.ties()) yield await tieObjects(content, ties, around)
}

async function nodeObjects(content: GraphContent, nodes: readonly StoredNode[], around: Around): Promise<StixObject[]> {
  const beside = new Map<string, TieAt[]>()
  for (const found of await besides(content, nodes)) beside.set(found.of, [...beside.get(found.of) ?? [], found])
  const claims = await claimsOn(content, nodes.map(({ id }) => id))
  return nodes.flatMap(node => {
    const id = objectId(node)
    return id === undefined ? [] : [nodeObject(node, beside.get(node.id) ?? [], around), ...(claims.get(node.id) ?? []).map(claim => claimNote(claim, [id], around))]
  })
}

const ofNotes: readonly TieKind[] = ['DESIGNATED_AS', 'PARTY_TO', 'RECOMMENDS', 'SUBMITTED_BY', 'FOLLOWED_BY', 'LOCATED_AT']

async function besides({ graph }: GraphContent, nodes: readonly StoredNode[]): Promise<TieAt[]> {
  return [
    ...await graph.ties(nodes.filter(({ kind }) => actors.has(kind)).map(({ id }) => id), ['IDENTIFIED_BY']),
    ...await graph.ties(nodes.filter(isNote).map(({ id }) => id), ofNotes)
  ]
}

const actors: ReadonlySet<string> = new Set(['Person', 'Organization', 'Vessel', 'Aircraft'])

async function tieObjects(content: GraphContent, ties: readonly StoredTie[], around: Around): Promise<StixObject[]> {
  const ends = await content.graph.nodes([...new Set(ties.flatMap(({ start, end }) => [start, end]))])
  const byId = new Map(ends.filter(node => node !== undefined).map(node => [node.id, node]))
  const claims = await claimsOn(content, ties.map(({ id }) => id))
  return ties.flatMap(tie => {
    const [start, end] = [byId.get(tie.start), byId.get(tie.end)]
    if (start === undefined || end === undefined) return []
    const between = isRelationship(start, end)
    const about = between ? [relationshipId(tie)] : [objectId(start), objectId(end)].filter(id => id !== undefined)
    return [...(between ? [relationshipObject(tie, start, end, around)] : []), ...(about.length === 0 ? [] : (claims.get(tie.id) ?? []).map(claim => claimNote(claim, about, around)))]
  })
}

async function claimsOn({ graph }: GraphContent, ids: readonly string[]): Promise<ReadonlyMap<string, Claim[]>> {
  const found = new Map<string, Claim[]>()
  for (const claim of await graph.claims(ids)) if (claim.about !== undefined) found.set(claim.about, [...found.get(claim.about) ?? [], claim])
  for (const list of found.values()) list.sort((a, b) => a.id < b.id ? -1 : 1)
  return found
}
