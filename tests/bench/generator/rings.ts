// The synthetic network with trafficking rings planted in it, each around a person designated under US-GLOMAG: those in a ring are who a
// ranking should find. Around them noise: bystanders with weak ties to the same persons, decoys that share only a country with them, and
// two actors in a hundred who are designated under another programme.
import type { TieKind } from '../../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../../schema/records.ts'
import { draw, synthetic } from '../network.ts'

export interface Planted {
  readonly nodes: readonly AnyNode[]
  readonly ties: readonly AnyTie[]
  /** Ids of those in a ring who are not designated. */
  readonly members: ReadonlySet<string>
}

const source = 'source-0'
const node = (kind: AnyNode['kind'], id: string, more: object = {}): AnyNode => ({ kind, id, name: id, names: [], sources: [source], ...more }) as unknown as AnyNode
const tie = (kind: TieKind, start: string, end: string, more: object = {}): AnyTie => ({ kind, id: `${kind}-${start}-${end}`, start, end, sources: [source], ...more }) as unknown as AnyTie

function designated(actor: string, programme: string): { node: AnyNode; tie: AnyTie } {
  const id = `${actor}-${programme}`
  return { node: node('Designation', id, { authority: 'US', programme, since: '2020-01-01', tags: [], prongs: [], reasons: [] }), tie: tie('DESIGNATED_AS', actor, id) }
}

/** One ring for each 5,000 ties, at least 20, of 5 to 40 actors. */
export function planted(size: number): Planted {
  const { nodes: background, ties: noise, designated: elsewhere } = synthetic(size)
  const nodes = [...background]
  const ties = [...noise]
  const members = new Set<string>()
  for (const actor of elsewhere) {
    const listing = designated(actor, 'US-RUSHAR')
    nodes.push(listing.node)
    ties.push(listing.tie)
  }
  const passersBy = background.filter(({ kind }) => kind === 'Person').map(({ id }) => id)
  for (let ring = 0; ring < Math.max(20, Math.floor(size / 5_000)); ring++) plant(ring, { nodes, ties, members, passersBy })
  return { nodes, ties, members }
}

interface Into {
  readonly nodes: AnyNode[]
  readonly ties: AnyTie[]
  readonly members: Set<string>
  readonly passersBy: readonly string[]
}

function plant(ring: number, { nodes, ties, members, passersBy }: Into): void {
  const id = (what: string, place = 0): string => `ring-${draw(70, ring, 0xffffffff).toString(36)}-${what}-${place}`
  const [boss, scheme] = [id('boss'), id('scheme')]
  const listing = designated(boss, 'US-GLOMAG')
  const country = `country-${draw(71, ring, 250)}`
  nodes.push(node('Person', boss), listing.node, node('Scheme', scheme, { conduct: 'FORCED_LABOUR', act: ['RECRUITMENT'], means: ['DECEPTION'], purpose: 'FORCED_LABOUR', involvesMinors: false, since: '2018' }))
  ties.push(listing.tie, tie('ENGAGED_IN', boss, scheme, { since: '2018' }), tie('CITIZEN_OF', boss, country))
  for (let place = 0; place < 4 + draw(72, ring, 36); place++) {
    const { kind, role, more } = roles[place % roles.length] ?? roles[0]
    const member = id(role, place)
    members.add(member)
    nodes.push(node(kind, member), node('Claim', `${member}-said`, { about: `${member}-tie`, stance: 'SUPPORTS', reliability: 'B', credibility: '2' }))
    ties.push({ ...more(member, { boss, scheme, front: id('front', 1) }), id: `${member}-tie` }, tie(kind === 'Person' ? 'CITIZEN_OF' : 'BASED_IN', member, country, kind === 'Person' ? {} : { basis: 'REGISTRATION' }))
    // Everybody knows somebody outside.
    ties.push(tie('ASSOCIATE_OF', kind === 'Person' ? member : boss, passersBy[draw(73, ring * 64 + place, passersBy.length)] ?? ''))
  }
  for (let place = 0; place < 12; place++) ties.push(tie('ASSOCIATE_OF', boss, passersBy[draw(74, ring * 16 + place, passersBy.length)] ?? ''))
  for (let place = 0; place < 20; place++) ties.push(tie('CITIZEN_OF', passersBy[draw(75, ring * 32 + place, passersBy.length)] ?? '', country))
}

interface Ends {
  readonly boss: string
  readonly scheme: string
  readonly front: string
}

interface Role {
  readonly role: string
  readonly kind: 'Person' | 'Organization'
  readonly more: (member: string, ends: Ends) => AnyTie
}

const roles: readonly [Role, ...Role[]] = [
  { role: 'recruiter', kind: 'Person', more: (member, { scheme }) => tie('RECRUITS_FOR', member, scheme, { knowledge: 'STATED' }) },
  { role: 'front', kind: 'Organization', more: (member, { boss }) => tie('OWNS', boss, member, { shareMinimum: 600_000, shareMaximum: 600_000 }) },
  { role: 'transport', kind: 'Organization', more: (member, { front, boss }) => tie('CONTROLS', member === front ? boss : front, member) },
  { role: 'venue', kind: 'Organization', more: (member, { scheme }) => tie('OPERATES', member, scheme) },
  { role: 'agent', kind: 'Person', more: (member, { boss }) => tie('ACTS_FOR', member, boss) }
]
