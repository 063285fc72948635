// Questions after writes: what is put in place answers as if everything had been loaded at once, whatever was asked and kept before.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank, type CandidatesAsked } from '../../api/network/candidates.ts'
import { judge, type Judging } from '../../api/network/judging.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { prongRecords } from '../golden/fixture.ts'
import { company, glomag, person, scheme, type World } from './world.ts'

const asked: CandidatesAsked = { authority: 'US', programme: 'US-GLOMAG', status: 'UNDESIGNATED', first: 25 }
const kinds = ['ACTS_FOR', 'OWNS', 'CONTROLS', 'LEADS', 'SUPPORTS', 'OWNED_OR_CONTROLLED_BY', 'LINKED_TO', 'FAMILY_OF', 'SAME_AS', 'ENGAGED_IN'] as const

/** Persons a0 to a3, companies a4 to a7, a scheme; up to three of them designated. */
const worlds = fc.record({
  listings: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 }),
  ties: fc.array(fc.record({ kind: fc.constantFrom(...kinds), start: fc.nat(7), end: fc.nat(7), share: fc.constantFrom('20', '50', '80'), until: fc.constantFrom(undefined, undefined, '2020') }), { minLength: 4, maxLength: 18 })
}).map(({ listings, ties }): World => ({
  nodes: Object.fromEntries([...Array.from({ length: 8 }, (_, place) => [`a${place}`, place < 4 ? person : company]), ['z', scheme]]) as World['nodes'],
  designations: listings.map(place => glomag(`a${place}`)),
  ties: ties.flatMap(({ kind, start, end, share, until }) => {
    const [from, to] = kind === 'FAMILY_OF' || kind === 'SAME_AS' ? [start % 4, end % 4] : kind === 'LEADS' ? [start % 4, end % 4 + 4] : kind === 'OWNED_OR_CONTROLLED_BY' ? [start % 4 + 4, end] : kind === 'OWNS' || kind === 'CONTROLS' ? [start, end % 4 + 4] : [start, end]
    if (from === to) return []
    return [{ kind, start: `a${from}`, end: kind === 'ENGAGED_IN' ? 'z' : `a${to}`, ...kind === 'SAME_AS' ? { judgement: 'SAME' } : until === undefined ? {} : { until }, ...kind === 'OWNS' ? { share } : {} }]
  })
}))

/** Nodes first, then their ties, in so many writes. */
function written({ nodes, ties, designations = [] }: World, cuts: readonly number[]): { first: readonly AnyNode[]; writes: { nodes: AnyNode[]; ties: AnyTie[] }[] } {
  const records = prongRecords({ nodes, ties, designations })
  const late = (id: string): boolean => id.startsWith('claim-') || id.includes('US-GLOMAG')
  const writes = cuts.map((): { nodes: AnyNode[]; ties: AnyTie[] } => ({ nodes: [], ties: [] }))
  const slot = (place: number) => writes[(cuts[place % cuts.length] ?? 0) % writes.length] ?? writes[0]
  records.nodes.filter(({ id }) => late(id)).forEach((node, place) => slot(place)?.nodes.push(node))
  const at = new Map(writes.flatMap((write, place) => write.nodes.map(({ id }) => [id, place] as const)))
  records.ties.forEach((tie, place) => (at.has(tie.end) ? writes[at.get(tie.end) ?? 0] : slot(place))?.ties.push(tie))
  return { first: records.nodes.filter(({ id }) => !late(id)), writes }
}

const seen = (judging: Judging): unknown => {
  const ranking = rank(judging, asked)
  return [ranking.total, ranking.truncated, ranking.upTo(3).slice(0, 3).map(({ row, score, leads }) => [
    judging.projected.id(row), score, leads.map(({ ground, chain }) => [ground?.prong.id, ground?.verdict, chain.ties.map(tie => judging.projected.tieId(tie))])
  ])]
}

describe('candidates after writes', () => {
  it('are those of the same records loaded at once, after each write', () => {
    let found = 0
    fc.assert(fc.property(worlds, fc.array(fc.nat(9), { minLength: 2, maxLength: 5 }), (network, cuts) => {
      const { first, writes } = written(network, cuts)
      const kept = fromRecords(first, [], { revision: 0, stamp: '' })
      const [nodes, ties]: [AnyNode[], AnyTie[]] = [[...first], []]
      for (const [place, write] of writes.entries()) {
        expect(kept.apply({ create: write }, { revision: place + 1, stamp: 's', leftOver: [] })).toBe(true)
        nodes.push(...write.nodes)
        ties.push(...write.ties)
        const answer = seen(judge(kept, '2025-01-15'))
        expect(answer).toEqual(seen(judge(fromRecords(nodes, ties), '2025-01-15')))
        found += (answer as [number])[0] > 0 ? 1 : 0
      }
    }), { numRuns: 150 })
    expect(found).toBeGreaterThan(100)
  })
})
