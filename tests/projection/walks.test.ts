// Conducting, hubs, identity, paths and reach against naive oracles on small random networks, and the rules one by one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Cancelled } from '../../api/projection/ground.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import { paths } from '../../api/projection/paths.ts'
import { reach, type Reached } from '../../api/projection/reach.ts'
import type { Projected, Walk } from '../../api/projection/projected.ts'
import { dayNumber } from '../../schema/dates.ts'
import { nodeKinds, tieKindNames } from '../../schema/ontology.ts'
import { byText, kindIn, Oracle, type Step } from './oracle.ts'
import { node, records, tie, walkSeen, type Records } from './records.ts'

const days = [dayNumber('2009-01-01'), dayNumber('2010-06-30'), dayNumber('2020-06-15'), dayNumber('2022-01-01'), dayNumber('2031-01-01')]
const day = dayNumber('2020-06-15')
const runs = { numRuns: 250 }
const rowsOf = (projected: Projected): number[] => Array.from({ length: projected.nodeCount }, (_, row) => row)

/** A network, a day, and some nodes made hubs. */
const network = records().chain(found => fc.record({ found: fc.constant(found), on: fc.constantFrom(...days), hubs: fc.subarray(found.nodes.map(({ id }) => id), { maxLength: 2 }) }))

function projectedWith(found: Records, hubs: readonly string[]): { projected: Projected; oracle: Oracle } {
  const projected = fromRecords(found.nodes, found.ties)
  projected.hub.fill(0)
  for (const id of hubs) for (const row of projected.same(projected.row(id))) projected.hub[row] = 1
  return { projected, oracle: new Oracle(found, new Set(hubs)) }
}

/** The places a walk goes through, when every tie of it stands where it should and SAME_AS stays within one place. */
function placesOf(projected: Projected, { nodes, ties }: Walk): string[] {
  const places = [projected.id(projected.first[nodes[0] ?? 0] ?? 0)]
  ties.forEach((number, hop) => {
    const found = projected.tie(number)
    expect([found.start, found.end].sort()).toEqual([nodes[hop] ?? -1, nodes[hop + 1] ?? -1].sort())
    if (found.kind !== 'SAME_AS') places.push(projected.id(projected.first[nodes[hop + 1] ?? 0] ?? 0))
    else expect([found.judgement, projected.first[found.start]]).toEqual(['SAME', projected.first[found.end]])
  })
  return places
}

const hopsOf = (projected: Projected, walk: Walk): string[] => walk.ties.filter(number => projected.tie(number).kind !== 'SAME_AS').map(number => projected.tieId(number))

describe('conducting', () => {
  it('is what the naive reading of the records says, for every tie, and so are grades, hubs and who is one', () => {
    fc.assert(fc.property(records(), fc.constantFrom(...days), (found, on) => {
      const projected = fromRecords(found.nodes, found.ties)
      const oracle = new Oracle(found)
      for (let number = 0; number < projected.tieCount; number++) {
        const { id, start, end, grade } = projected.tie(number)
        const record = found.ties.find(entry => entry.id === id && entry.start === projected.id(start) && entry.end === projected.id(end))
        if (record === undefined) throw new Error(id)
        expect([id, projected.conducts(number, on), projected.standing(number, on), projected.strength(number), grade])
          .toEqual([id, oracle.conducts(record, on), oracle.stands(record, on), oracle.strength(record), oracle.gradeOf(record)])
      }
      for (const row of rowsOf(projected)) {
        expect([projected.hub[row] === 1, projected.same(row).map(other => projected.id(other))])
          .toEqual([oracle.hubs.has(projected.id(row)), oracle.group(oracle.place.get(projected.id(row)) ?? '').sort(byText)])
      }
    }), runs)
  })

  it('makes a hub of more than 500 conducting ties, and of two that are one together', () => {
    const around = (centre: string, count: number) => Array.from({ length: count }, (_, number) => `${centre}${number}`)
    const of = (centre: string, count: number): Records => ({
      nodes: [node('Organization', centre), ...around(centre, count).map(id => node('Organization', id))], ties: around(centre, count).map(id => tie('CONTROLS', centre, id))
    })
    const parts = [of('a', 500), of('b', 501), of('c', 250), of('d', 251)]
    const projected = fromRecords(parts.flatMap(({ nodes }) => nodes), [...parts.flatMap(({ ties }) => ties), tie('SAME_AS', 'c', 'd', { judgement: 'SAME' })])
    expect(['a', 'b', 'c', 'd', 'a1'].map(id => projected.hub[projected.row(id)])).toEqual([0, 1, 1, 1, 0])
  })

  it('lets an untyped tie speak again once the typed one between the same two has ended', () => {
    const projected = fromRecords([node('Organization', 'a'), node('Organization', 'b')], [tie('LINKED_TO', 'a', 'b'), tie('OWNS', 'b', 'a', { until: '2020-06-14' })])
    const linked = [0, 1].find(number => projected.tie(number).kind === 'LINKED_TO') ?? -1
    expect([projected.conducts(linked, day - 1), projected.conducts(linked, day)]).toEqual([false, true])
  })

  it('holds a tie of partial dates for certain only where both bounds agree', () => {
    const projected = fromRecords([node('Person', 'a'), node('Organization', 'b')], [tie('LEADS', 'a', 'b', { since: '2010', until: '2020-06' })])
    expect(['2009-12-31', '2010-06-01', '2010-12-31', '2020-06-01', '2020-06-30', '2020-07-01'].map(on => projected.holds(0, dayNumber(on))))
      .toEqual(['NO', 'CANNOT_TELL', 'YES', 'YES', 'CANNOT_TELL', 'NO'])
  })

  it('shares an identifier among at most twenty', () => {
    const sharers = (count: number) => Array.from({ length: count }, (_, number) => `p${number}`)
    const shared = (count: number, type: string) => {
      const projected = fromRecords([...sharers(count).map(id => node('Person', id)), node('Identifier', 'i', { type })], sharers(count).map(id => tie('IDENTIFIED_BY', id, 'i')))
      return projected.conducts(0, day)
    }
    expect([shared(1, 'PHONE'), shared(2, 'PHONE'), shared(20, 'PASSPORT'), shared(21, 'PASSPORT'), shared(2, 'TAX')]).toEqual([false, true, true, false, false])
  })
})

describe('paths', () => {
  const byGrade = (left: Step, right: Step): number => left.grade - right.grade || byText(left.tie.id, right.tie.id)

  it('are the shortest simple ones, as trying all of them finds', () => {
    const asked = fc.record({ count: fc.integer({ min: 1, max: 6 }), maxLength: fc.integer({ min: 1, max: 9 }), kinds: fc.option(fc.subarray(tieKindNames, { minLength: 1 }), { nil: undefined }) })
    fc.assert(fc.property(network, asked, fc.nat(), fc.nat(), ({ found, on, hubs }, { count, maxLength, kinds }, left, right) => {
      const { projected, oracle } = projectedWith(found, hubs)
      const [from, to] = [left % projected.nodeCount, right % projected.nodeCount]
      fc.pre(projected.first[from] !== projected.first[to])
      const target = projected.id(projected.first[to] ?? 0)
      const admits = kinds === undefined ? (entry: Step['tie']) => oracle.conducts(entry, on) : (entry: Step['tie']) => kindIn(kinds)(entry) && oracle.stands(entry, on)
      const start = projected.id(projected.first[from] ?? 0)
      const all = oracle.walks(start, place => place === target, maxLength, admits, byGrade)
        .sort((one, two) => one.length - two.length || compareSequences(one.map(({ other }) => other), two.map(({ other }) => other)))
      const answer = paths(projected, { from, to, count, maxLength, kinds, on })
      expect(answer.paths.map(path => hopsOf(projected, path))).toEqual(all.slice(0, count).map(steps => steps.map(({ tie: taken }) => taken.id)))
      for (const [index, path] of answer.paths.entries()) {
        expect(placesOf(projected, path)).toEqual([start, ...all[index]?.map(({ other }) => other) ?? []])
        expect([path.nodes[0], path.nodes.at(-1), path.length]).toEqual([from, to, all[index]?.length])
      }
      if (all.length > count) expect(answer.truncated?.reason).toMatch(/more paths/)
      else if (answer.truncated === undefined) expect(oracle.walks(start, place => place === target, 20, admits, byGrade)).toHaveLength(all.length)
    }), runs)
  })

  it('pass where they must and nowhere they may not, all of them or the first, as trying all of them finds', () => {
    const asked = fc.record({ all: fc.boolean(), count: fc.integer({ min: 1, max: 4 }), maxLength: fc.integer({ min: 1, max: 9 }), through: fc.array(fc.nat(), { maxLength: 2 }), notThrough: fc.array(fc.nat(), { maxLength: 2 }), kinds: fc.option(fc.subarray(tieKindNames, { minLength: 12 }), { nil: undefined }) })
    const met = { through: 0, kept: 0, both: 0 }
    fc.assert(fc.property(network, asked, fc.nat(), fc.nat(), ({ found, on, hubs }, { all, count, maxLength, kinds, ...rows }, left, right) => {
      const { projected, oracle } = projectedWith(found, hubs)
      const tied = rowsOf(projected).filter(row => (projected.out.length[row] ?? 0) + (projected.in.length[row] ?? 0) > 0)
      fc.pre(tied.length > 0)
      const oneOf = (number: number): number => tied[number % tied.length] ?? 0
      const [from, to] = [oneOf(left), oneOf(right)]
      fc.pre(projected.first[from] !== projected.first[to])
      const placeOf = (row: number): string => projected.id(projected.first[row] ?? 0)
      const [through, notThrough] = [rows.through, rows.notThrough].map(list => list.map(oneOf)) as [number[], number[]]
      const admits = kinds === undefined ? (entry: Step['tie']) => oracle.conducts(entry, on) : (entry: Step['tie']) => kindIn(kinds)(entry) && oracle.stands(entry, on)
      const fits = (steps: readonly Step[]): boolean => {
        const passed = [placeOf(from), ...steps.map(({ other }) => other)]
        return through.every(row => passed.includes(placeOf(row))) && !notThrough.some(row => passed.slice(1, -1).includes(placeOf(row)))
      }
      const every = oracle.walks(placeOf(from), place => place === placeOf(to), 20, admits, byGrade).filter(fits)
        .sort((one, two) => one.length - two.length || compareSequences(one.map(({ other }) => other), two.map(({ other }) => other)))
      const within = every.filter(({ length }) => length <= maxLength)
      const answer = paths(projected, { from, to, all, count, maxLength, through, notThrough, kinds, on })
      expect(answer.paths.map(path => hopsOf(projected, path))).toEqual((all ? within : within.slice(0, count)).map(steps => steps.map(({ tie: taken }) => taken.id)))
      for (const path of answer.paths) expect([path.nodes[0], path.nodes.at(-1), placesOf(projected, path).length]).toEqual([from, to, path.length + 1])
      if (within.length > answer.paths.length) expect(answer.truncated?.reason).toMatch(/more paths/)
      else if (every.length > within.length) expect(answer.truncated?.reason).toMatch(/Paths longer than/)
      met.kept += answer.paths.length > 0 && notThrough.length > 0 ? 1 : 0
      met.through += answer.paths.length > 0 && through.length > 0 ? 1 : 0
      met.both += within.length > 1 ? 1 : 0
    }), { numRuns: 600 })
    expect(Math.min(...Object.values(met))).toBeGreaterThan(8)
  })

  it('are the same both ways, the other way round', () => {
    fc.assert(fc.property(network, fc.nat(), fc.nat(), fc.nat(), ({ found, on, hubs }, left, right, third) => {
      const { projected } = projectedWith(found, hubs)
      const [from, to, middle] = [left, right, third].map(number => number % projected.nodeCount) as [number, number, number]
      const ways = (asked: { from: number; to: number }) => paths(projected, { ...asked, all: true, notThrough: [middle], on }).paths.map(path => hopsOf(projected, path))
      expect(ways({ from: to, to: from }).map(hops => hops.reverse().join()).sort()).toEqual(ways({ from, to }).map(hops => hops.join()).sort())
    }), runs)
  })

  it('say how many there are beyond those shown, from which length on not all were tried, and what can never be passed', () => {
    const layer = (depth: number, width: number) => Array.from({ length: width }, (_, number) => `l${depth}-${number}`)
    const layers = [['start'], ...Array.from({ length: 7 }, (_, depth) => layer(depth, 6)), ['end']]
    const projected = fromRecords([...layers.flat().map(id => node('Organization', id)), node('Country', 'k', { code: 'ke' })], [
      ...layers.slice(1).flatMap((ids, depth) => ids.flatMap(id => (layers[depth] ?? []).map(owner => tie('CONTROLS', owner, id)))), tie('BASED_IN', 'start', 'k'), tie('BASED_IN', 'end', 'k')
    ])
    const ask = (more: object) => paths(projected, { from: projected.row('start'), to: projected.row('end'), on: day, ...more })
    const four = (depth: number) => layer(depth, 6).slice(0, 2).map(id => projected.row(id))
    const narrowed = ask({ all: true, notThrough: [0, 1, 2, 3].flatMap(depth => four(depth)) })
    expect([narrowed.paths.length, narrowed.truncated]).toEqual([500, { reason: 'There are more paths than the 500 shown, of 55296 of at most 8 ties. Paths longer than 8 ties were not looked for.', shown: 500, total: 55_296 }])
    expect(ask({ all: true }).truncated).toEqual({ reason: 'There are more paths than the 500 shown.', shown: 500, total: null })
    expect(ask({ all: true, maxLength: 7 })).toEqual({ paths: [], truncated: { reason: 'Paths longer than 7 ties were not looked for.', shown: 0, total: 0 } })
    const reason = (more: object) => ask(more).truncated?.reason ?? ''
    expect(reason({ all: true, through: [projected.row('k')] })).toContain('never passed through')
    expect(reason({ through: four(1), notThrough: four(1) })).toContain('may not be passed as well')
    // All of one layer: back and forth, with every way tried.
    expect(reason({ all: true, maxLength: 30, through: layer(3, 5).map(id => projected.row(id)) })).toMatch(/too many ways to try each: paths of \d+ ties and more/)
  })

  it('joins what is judged one by a tie that is no hop', () => {
    const projected = fromRecords(['a', 'b', 'twin', 'c', 'other'].map(id => node('Person', id)), [
      tie('FAMILY_OF', 'a', 'b'), tie('FAMILY_OF', 'twin', 'c'), tie('SAME_AS', 'twin', 'b', { judgement: 'SAME' }), tie('SAME_AS', 'a', 'c', { judgement: 'UNDECIDED' })
    ])
    const row = (id: string) => projected.row(id)
    const [path] = paths(projected, { from: row('a'), to: row('c'), on: day }).paths
    expect(path && { ...walkSeen(projected, path), length: path.length })
      .toEqual({ nodes: ['a', 'b', 'twin', 'c'], ties: ['a-FAMILY_OF-b', 'twin-SAME_AS-b', 'twin-FAMILY_OF-c'], length: 2 })
    const [joined] = paths(projected, { from: row('b'), to: row('twin'), on: day }).paths
    expect(joined && { ...walkSeen(projected, joined), length: joined.length }).toEqual({ nodes: ['b', 'twin'], ties: ['twin-SAME_AS-b'], length: 0 })
    expect(paths(projected, { from: row('a'), to: row('other'), on: day })).toEqual({ paths: [], truncated: undefined })
  })

  it('says that it did not pass through a hub', () => {
    const projected = fromRecords([node('Person', 'a'), node('Person', 'b'), node('Country', 'k', { code: 'ke' })], [tie('CITIZEN_OF', 'a', 'k'), tie('CITIZEN_OF', 'b', 'k')])
    const answer = paths(projected, { from: projected.row('a'), to: projected.row('b'), kinds: ['CITIZEN_OF'], on: day })
    expect([answer.paths, answer.truncated?.reason]).toEqual([[], '1 node with too many ties to mean anything was not passed through.'])
    expect(paths(projected, { from: projected.row('a'), to: projected.row('k'), kinds: ['CITIZEN_OF'], on: day }).paths).toHaveLength(1)
  })

  it('gives up when nobody waits', () => {
    const ids = Array.from({ length: 5_000 }, (_, number) => `n${number}`)
    const chain = () => fromRecords(ids.map(id => node('Organization', id)), ids.slice(1).map((id, number) => tie('CONTROLS', ids[number] ?? '', id)))
    const projected = chain()
    const asked = { from: projected.row('n0'), to: projected.row('n4999'), on: day }
    expect(paths(projected, { ...asked, maxLength: 10_000 }).truncated?.reason).toBe('Paths longer than 4000 ties were not looked for.')
    expect(paths(projected, { ...asked, to: projected.row('n3999'), maxLength: 10_000 }).paths[0]?.length).toBe(3_999)
    expect(() => paths(chain(), { ...asked, maxLength: 4_000 }, { cancelled: () => true })).toThrow(Cancelled)
  })
})

describe('reach', () => {
  const byStrength = (left: Step, right: Step): number => right.strength - left.strength || left.grade - right.grade || byText(left.tie.id, right.tie.id)
  const keyOf = (steps: readonly Step[]): number => Math.max(...steps.map(({ strength, grade }) => (3 - strength) * 64 + grade))
  /** Shorter first, then the weakest tie, then the next node, then the rest by the same rule. */
  const inOrder = (left: readonly Step[], right: readonly Step[]): number => left.length - right.length
    || (left.length === 0 ? 0 : keyOf(left) - keyOf(right) || byText(left[0]?.other ?? '', right[0]?.other ?? '') || inOrder(left.slice(1), right.slice(1)))

  it('finds every actor within three ties of a source with its three best chains, as trying all of them finds', () => {
    fc.assert(fc.property(network, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3 }), ({ found, on, hubs }, chosen, maximum) => {
      const { projected, oracle } = projectedWith(found, hubs)
      const sources = chosen.map(number => number % projected.nodeCount)
      const ends = new Set(sources.map(row => projected.id(projected.first[row] ?? 0)))
      const expected = [...new Set(oracle.place.values())].filter(place => !ends.has(place)).flatMap(place => {
        const actor = oracle.group(place).sort(byText).find(id => { const record = oracle.nodes.get(id); return record !== undefined && nodeKinds[record.kind].actor })
        const walks = oracle.walks(place, other => ends.has(other), maximum, entry => oracle.conducts(entry, on), byStrength).sort(inOrder).slice(0, 3)
        return actor === undefined || walks.length === 0 ? [] : [{ actor, chains: walks.map(steps => steps.map(({ tie: taken }) => taken.id)) }]
      }).sort((left, right) => byText(left.actor, right.actor))
      const answer = reach(projected, { sources, on, maximum }).reached
      expect(answer.map(({ row, chains }) => ({ actor: projected.id(row), chains: chains.map(chain => hopsOf(projected, chain)) }))).toEqual(expected)
      for (const entry of answer) checkChains(projected, entry, sources)
    }), runs)
  })

  function checkChains(projected: Projected, { row, chains }: Reached, sources: readonly number[]): void {
    for (const chain of chains) {
      placesOf(projected, chain)
      expect([chain.nodes[0], sources.includes(chain.nodes.at(-1) ?? -1)]).toEqual([row, true])
      const hops = chain.ties.filter(number => projected.tie(number).kind !== 'SAME_AS')
      expect([chain.length, chain.strength]).toEqual([hops.length, Math.min(...hops.map(number => projected.strength(number)))])
    }
  }

  it('keeps to ties of the grade asked for, over the best of those that are left', () => {
    const found = {
      nodes: [node('Person', 'p'), node('Organization', 'o'), node('Claim', 'c', { about: 'lead', stance: 'SUPPORTS', reliability: 'D', credibility: '4' }), node('Source', 'list', { sourceType: 'OFFICIAL_LIST' })],
      ties: [tie('LEADS', 'p', 'o', {}, 'lead'), tie('ASSOCIATE_OF', 'p', 'o', { sources: ['list'] }, 'associate')]
    }
    const projected = fromRecords(found.nodes, found.ties)
    const chain = (minimumGrade?: 'A1' | 'A2') => reach(projected, { sources: [projected.row('o')], on: day, minimumGrade }).reached.map(({ chains }) => chains.map(({ ties }) => projected.tieId(ties[0] ?? 0)))
    expect([chain(), chain('A2'), chain('A1')]).toEqual([[['lead']], [['associate']], []])
  })
})

function compareSequences(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((text, place) => text !== right[place])
  return at < 0 ? 0 : byText(left[at] ?? '', right[at] ?? '')
}
