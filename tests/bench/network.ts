// A synthetic network that is the same everywhere: countries as hubs, holding companies with many subsidiaries, ten kinds of ties,
// dates on four ties in ten. Ends are drawn so that a few nodes have many ties and most have few.
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import type { NodeKind, TieKind } from '../../schema/ontology.ts'

/** Share of each kind in 100 ties. */
const mix: readonly (readonly [TieKind, number])[] = [
  ['BASED_IN', 20], ['OWNS', 18], ['LEADS', 16], ['FAMILY_OF', 8], ['ASSOCIATE_OF', 8], ['OWNED_OR_CONTROLLED_BY', 8], ['ACTS_FOR', 8], ['HAS_INTEREST_IN', 4], ['LINKED_TO', 6], ['SUPPORTS', 4]
]
const kinds = mix.flatMap(([kind, share]) => Array.from({ length: share }, () => kind))
const designatedShare = 50

export interface Synthetic {
  readonly nodes: readonly AnyNode[]
  readonly ties: readonly AnyTie[]
  /** Ids of actors designated under US-GLOMAG. */
  readonly designated: readonly string[]
}

/** A number from 0 to below `range`, always the same for the same stream and place. */
export function draw(stream: number, place: number, range: number): number {
  let value = Math.imul(stream ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return ((value ^ (value >>> 16)) >>> 0) % range
}

/** Of the number of ties asked for, 5 for each 2 nodes. */
export function synthetic(size: number): Synthetic {
  const actors = Math.floor(size / 2.5)
  const people = Math.floor(actors / 2)
  const companies = Math.floor(actors * 0.45)
  const kindOf = (place: number): NodeKind => place < people ? 'Person' : place < people + companies ? 'Organization' : 'Vessel'
  const nodes: AnyNode[] = Array.from({ length: actors }, (_, place) => bare(kindOf(place), actorId(place)))
  for (let place = 0; place < 250; place++) nodes.push(bare('Country', `country-${place}`))
  const pick = (from: number, count: number, stream: number, place: number): number => from + skewed(stream, place, count)
  const ends: Readonly<Record<string, (place: number) => readonly [string, string]>> = {
    BASED_IN: place => [actorId(draw(1, place, actors)), `country-${draw(2, place, 100) < 15 ? 0 : draw(3, place, 250)}`],
    OWNS: place => [actorId(pick(0, people + companies, 4, place)), actorId(people + draw(5, place, companies))],
    LEADS: place => [actorId(draw(6, place, people)), actorId(pick(people, companies, 7, place))],
    FAMILY_OF: place => [actorId(draw(8, place, people)), actorId(draw(9, place, people))],
    ASSOCIATE_OF: place => [actorId(draw(10, place, people)), actorId(pick(0, people, 11, place))],
    HAS_INTEREST_IN: place => [actorId(pick(people, companies, 12, place)), actorId(people + companies + draw(13, place, actors - people - companies))]
  }
  const between = (place: number): readonly [string, string] => [actorId(people + draw(14, place, companies)), actorId(pick(0, people + companies, 15, place))]
  const ties = Array.from({ length: size }, (_, place) => {
    const kind = kinds[draw(16, place, 100)] ?? 'BASED_IN'
    const [start, end] = (ends[kind] ?? between)(place)
    return dated(place, { kind, id: `tie-${draw(17, place, 0xffffffff).toString(36)}-${place.toString(36)}`, start, end, sources: [`source-${draw(18, place, 40)}`], ...(kind === 'OWNS' ? { shareMinimum: draw(19, place, 100) * 10_000 } : {}) })
  })
  const designated = Array.from({ length: Math.floor(actors / designatedShare) }, (_, place) => actorId(draw(20, place, actors)))
  return { nodes, ties, designated: [...new Set(designated)] }
}

function actorId(place: number): string {
  return `actor-${draw(21, place, 0xffffffff).toString(36)}-${place}`
}

/** A tenth of the ties goes to the first hundredth: some nodes have many. */
function skewed(stream: number, place: number, count: number): number {
  const top = Math.max(1, Math.floor(count / 100))
  return draw(stream, place, 10) === 0 ? Math.floor(draw(stream + 50, place, top) * draw(stream + 51, place, top) / top) : draw(stream + 52, place, count)
}

function dated(place: number, tie: object): AnyTie {
  if (draw(22, place, 10) >= 4) return tie as AnyTie
  const since = 1980 + draw(23, place, 40)
  return { ...tie, since: `${since}-0${draw(24, place, 9) + 1}`, ...(draw(25, place, 4) === 0 ? { until: `${since + 5}` } : {}) } as AnyTie
}

function bare(kind: NodeKind, id: string): AnyNode {
  return { kind, id, name: id, names: [], sources: [] } as unknown as AnyNode
}
