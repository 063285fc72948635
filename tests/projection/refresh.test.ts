// What is written one after another and taken over gives what loading at the end gives.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromRecords } from '../../api/projection/from-records.ts'
import { load } from '../../api/projection/load.ts'
import { paths } from '../../api/projection/paths.ts'
import { reach } from '../../api/projection/reach.ts'
import type { Projection } from '../../api/projection/projection.ts'
import { dayNumber } from '../../schema/dates.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import type { Batch } from '../../api/graph/graph.ts'
import { forEachEngine } from '../engines.ts'
import { node, records, seen, tie, walkSeen, type Records } from './records.ts'

const day = dayNumber('2020-06-15')

/** What the store holds after these writes. */
function merged(writes: readonly Records[]): Records {
  const nodes = new Map<string, AnyNode>()
  const ties = new Map<string, AnyTie>()
  for (const write of writes) {
    for (const entry of write.nodes) nodes.set(entry.id, entry)
    for (const entry of write.ties) ties.set(JSON.stringify([entry.kind, entry.id, entry.start, entry.end]), entry)
  }
  return { nodes: [...nodes.values()], ties: [...ties.values()].filter(({ start, end }) => nodes.has(start) && nodes.has(end)) }
}

function applied(writes: readonly Records[]): Projection {
  const [first = { nodes: [], ties: [] }, ...rest] = writes
  const projection = fromRecords(first.nodes, first.ties, { revision: 1, stamp: 's1' })
  rest.forEach((write, index) => expect(projection.apply({ merge: write }, { revision: index + 2, stamp: `s${index + 2}`, leftOver: [] })).toBe(true))
  return projection
}

/** Later writes meet earlier nodes under the same ids, with other kinds where these are not fixed by ties. */
const writes = fc.array(records({ ties: 12 }), { minLength: 1, maxLength: 4 }).map(list => {
  const kinds = new Map<string, AnyNode>()
  return list.map(write => {
    for (const entry of write.nodes) if (!kinds.has(entry.id)) kinds.set(entry.id, entry)
    const fits = (id: string): boolean => kinds.get(id)?.kind === write.nodes.find(entry => entry.id === id)?.kind
    return { nodes: write.nodes.filter(({ id }) => fits(id)), ties: write.ties.filter(({ start, end }) => fits(start) && fits(end)) }
  })
})

describe('taking over what was written', () => {
  it('gives what the same records give at once', () => {
    fc.assert(fc.property(writes, list => {
      const whole = merged(list)
      expect(seen(applied(list), day)).toEqual(seen(fromRecords(whole.nodes, whole.ties), day))
    }), { numRuns: 200 })
  })

  it('gives the same paths and chains, though rows are numbered otherwise', () => {
    fc.assert(fc.property(writes, fc.nat(), fc.nat(), (list, left, right) => {
      const whole = merged(list)
      const ids = whole.nodes.map(({ id }) => id)
      const [from, to] = [ids[left % ids.length] ?? '', ids[right % ids.length] ?? '']
      const found = [applied(list), fromRecords(whole.nodes, whole.ties)].map(projected => [
        paths(projected, { from: projected.row(from), to: projected.row(to), on: day }).paths.map(path => walkSeen(projected, path)),
        reach(projected, { sources: [projected.row(from)], on: day }).reached.map(({ row, chains }) => [projected.id(row), chains.map(chain => walkSeen(projected, chain))])
      ])
      expect(found[0]).toEqual(found[1])
    }), { numRuns: 100 })
  })

  it('makes room for many ties at few nodes', () => {
    const ids = ['hub', ...Array.from({ length: 700 }, (_, number) => `n${(number * 7_919) % 1_000}`)]
    const nodes = ids.map(id => node('Organization', id))
    const ties = ids.slice(1).flatMap(id => [tie('CONTROLS', 'hub', id), tie('LINKED_TO', id, 'hub')])
    const projection = fromRecords(nodes.slice(0, 1), [], { revision: 0, stamp: '' })
    ids.forEach((_, index) => {
      const from = Math.max(0, index - 1) * 2
      expect(projection.apply({ create: { nodes: nodes.slice(index, index + 1), ties: index === 0 ? [] : ties.slice(from, from + 2) } }, { revision: index + 1, stamp: 's', leftOver: [] })).toBe(true)
    })
    expect(seen(projection, day)).toEqual(seen(fromRecords(nodes, ties), day))
    expect(projection.hub[projection.row('hub')]).toBe(1)
  })

  it('wants to be loaded anew after a gap and after much, and passes over what it holds', () => {
    const projection = fromRecords([node('Person', 'a')], [], { revision: 5, stamp: 's5' })
    const write: Batch = { create: { nodes: [node('Person', 'b')] } }
    expect(projection.apply(write, { revision: 7, stamp: 's7', leftOver: [] })).toBe(false)
    expect(projection.apply(write, { revision: 5, stamp: 's5', leftOver: [] })).toBe(true)
    expect([projection.row('b'), projection.stamp]).toEqual([-1, 's5'])
    const many = Array.from({ length: 6_000 }, (_, number) => node('Person', `p${number}`))
    expect(projection.apply({ merge: { nodes: many } }, { revision: 6, stamp: 's6', leftOver: [] })).toBe(false)
    expect(projection.apply(write, { revision: 6, stamp: 's6', leftOver: [] })).toBe(true)
    expect([projection.id(projection.row('b')), projection.revision, projection.stamp]).toEqual(['b', 6, 's6'])
  })

  it('sees new designations', () => {
    const projection = fromRecords([node('Person', 'a')], [], { revision: 0, stamp: '' })
    expect([projection.designatedUnder('US-GLOMAG'), projection.designations(0)]).toEqual([[], []])
    projection.apply({ create: { nodes: [node('Designation', 'd', { authority: 'US', programme: 'US-GLOMAG' })], ties: [tie('DESIGNATED_AS', 'a', 'd')] } }, { revision: 1, stamp: 's', leftOver: [] })
    expect([projection.designatedUnder('US-GLOMAG'), projection.designations(0).map(({ id }) => id)]).toEqual([[0], ['d']])
  })
})

forEachEngine('taking over what a store was written', engine => {
  it('gives what loading from it gives, with ties handed back left out', async () => {
    const graph = await engine.open()
    const projection = await load(graph)
    graph.onWrite((written, batch) => expect(projection.apply(structuredClone(batch), structuredClone(written))).toBe(true))
    const early = tie('LEADS', 'p', 'late')
    await graph.write({ create: { nodes: [node('Person', 'p'), node('Organization', '__proto__')], ties: [tie('LEADS', 'p', '__proto__', { since: '2001' }), early] } })
    await graph.write({ merge: { nodes: [node('Person', 'p', { possibleVictim: true }), node('Organization', 'late')], ties: [early, tie('LEADS', 'p', '__proto__', { until: '2020-02' })] } })
    await graph.write({ create: { nodes: [node('Claim', 'c', { about: early.id, stance: 'SUPPORTS', reliability: 'C', credibility: '3' })] } })
    const loaded = await load(graph)
    expect(seen(projection, day)).toEqual(seen(loaded, day))
    expect([projection.revision, projection.stamp, projection.tieCount]).toEqual([loaded.revision, loaded.stamp, 2])
  })
})
