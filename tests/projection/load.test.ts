// The same records, in any order, from memory or out of either engine, give the same projection.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromRecords } from '../../api/projection/from-records.ts'
import { load } from '../../api/projection/load.ts'
import { orderOf } from '../../api/projection/order.ts'
import { dayNumber } from '../../schema/dates.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { forEachEngine } from '../engines.ts'
import { node, records, seen, tie } from './records.ts'

const day = dayNumber('2020-06-15')

describe('projection of records', () => {
  it('does not depend on the order of records', () => {
    fc.assert(fc.property(records().chain(({ nodes, ties }) => fc.record({
      nodes: fc.constant(nodes), ties: fc.constant(ties),
      shuffled: fc.shuffledSubarray([...nodes], { minLength: nodes.length }), turned: fc.shuffledSubarray([...ties], { minLength: ties.length })
    })), ({ nodes, ties, shuffled, turned }) => {
      expect(seen(fromRecords(shuffled, turned), day)).toEqual(seen(fromRecords(nodes, ties), day))
    }), { numRuns: 300 })
  })

  it('sorts texts as plain comparison does, common beginnings and equal texts included', () => {
    const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', 'þ'), maxLength: 14 }).map(text => `prefix-${text}`))
    fc.assert(fc.property(fc.array(word, { maxLength: 300, size: 'max' }), words => {
      const expected = words.map((_, place) => place).sort((left, right) => (words[left] ?? '') < (words[right] ?? '') ? -1 : words[left] === words[right] ? left - right : 1)
      expect([...orderOf(words)]).toEqual(expected)
    }), { numRuns: 200 })
  })

  it('refuses a tie to a node that is not there', () => {
    expect(() => fromRecords([node('Person', 'a')], [tie('FAMILY_OF', 'a', 'b')])).toThrow(/a and b, which are not both there/)
  })
})

const rich = {
  nodes: [
    node('Person', 'p', { possibleVictim: true }), node('Organization', '__proto__'), node('Organization', 'constructor'), node('Country', 'country-ke', { code: 'ke' }),
    node('Source', 's', { sourceType: 'OFFICIAL_LIST' }), node('Identifier', 'i', { type: 'TAX' }), node('Identifier', 'w', { type: 'WALLET' }),
    node('Scheme', 'scheme', { conduct: 'FORCED_LABOUR', act: ['RECRUITMENT'], means: ['FRAUD', 'DEBT'], purpose: 'FORCED_LABOUR', involvesMinors: true, since: '2020' }),
    node('Designation', 'd2', { authority: 'US', programme: 'US-GLOMAG', tags: ['GLOMAG'], prongs: ['EO13818.ii.A'], since: '2020-01-01' }),
    node('Designation', 'd1', { authority: 'UK', programme: 'GB-HR', listedBy: '2021-01-01', delistedBy: '2022-01-01' }),
    node('Claim', 'c2', { about: 'p', stance: 'DENIES' }), node('Claim', 'c1', { about: 'lead', stance: 'SUPPORTS', reliability: 'B', credibility: '2', knowledge: 'STATED', origin: 's' })
  ],
  ties: [
    tie('OWNS', 'p', '__proto__', { shareMinimum: 500_000, shareMaximum: 750_000, since: '2010-05', until: '2020', capacity: 'PRINCIPAL' }),
    tie('LEADS', 'p', 'constructor', { capacity: 'OFFICER' }, 'lead'), tie('LINKED_TO', 'constructor', '__proto__', { withdrawnBy: '2021-02-03' }),
    tie('CITIZEN_OF', 'p', 'country-ke'), tie('BASED_IN', 'constructor', 'country-ke', { basis: 'REGISTRATION' }), tie('ENGAGED_IN', '__proto__', 'scheme', { knowledge: 'STATED' }),
    tie('DESIGNATED_AS', 'p', 'd2'), tie('DESIGNATED_AS', 'p', 'd1'), tie('SAME_AS', 'constructor', '__proto__', { judgement: 'SAME' }), tie('IDENTIFIED_BY', 'p', 'w'),
    tie('IDENTIFIED_BY', 'constructor', 'w'), tie('IDENTIFIED_BY', 'p', 'i'), tie('SUPPORTS', '__proto__', 'p', { support: 'GOODS' }),
    tie('ATTEMPTED', 'p', 'scheme', { attempted: 'SUPPORT' }), tie('FAMILY_OF', 'p', 'p', { relation: 'SIBLING' })
  ]
}

forEachEngine('loading the projection', engine => {
  let graph: Graph
  beforeAll(async () => { graph = await engine.open() })

  it('of an empty store is empty', async () => {
    const projection = await load(graph)
    expect([projection.nodeCount, projection.tieCount, projection.revision, projection.row('p')]).toEqual([0, 0, 0, -1])
  })

  it('gives what the same records give without a store', async () => {
    const written = await graph.write({ create: rich })
    expect(written.leftOver).toEqual([])
    const projection = await load(graph)
    expect(seen(projection, day)).toEqual(seen(fromRecords(rich.nodes, rich.ties), day))
    expect([projection.revision, projection.stamp]).toEqual([written.revision, written.stamp])
    expect(projection.designatedUnder('GB-HR').map(row => projection.id(row))).toEqual(['p'])
  })

  it('reads again when the store is written to meanwhile', async () => {
    let writes = 0
    const busy = Object.create(graph, { load: { value: async (name: `load${string}`) => {
      if (name === 'load-OWNS' && writes++ === 0) await graph.write({ create: { nodes: [node('Person', 'late')], ties: [tie('LEADS', 'late', 'constructor')] } })
      return graph.load(name)
    } }, ledger: { value: () => graph.ledger() } }) as Graph
    const projection = await load(busy)
    expect([writes, projection.tieCount, projection.revision]).toEqual([2, rich.ties.length + 1, 2])
    expect(projection.row('late')).toBeGreaterThan(-1)
  })
})
