// Chains of ownership and control, and neighbourhoods, against trying all ways.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromRecords } from '../../api/projection/from-records.ts'
import { neighbourhood } from '../../api/projection/neighbourhood.ts'
import { ownershipChains } from '../../api/projection/ownership-chains.ts'
import { dayNumber } from '../../schema/dates.ts'
import type { AnyTie } from '../../schema/records.ts'
import { byText, Oracle, type Step } from './oracle.ts'
import { node, records, tie, walkSeen } from './records.ts'

const day = dayNumber('2020-06-15')
const upwards: Readonly<Record<string, 'start' | 'end'>> = { OWNS: 'start', CONTROLS: 'start', HAS_INTEREST_IN: 'start', OWNED_OR_CONTROLLED_BY: 'end', LINKED_TO: 'end' }
const best = (left: Step, right: Step): number => right.strength - left.strength || left.grade - right.grade || byText(left.tie.id, right.tie.id)

/** Every simple chain of owners from a place, over the best of parallel ties. */
function chainsFrom(oracle: Oracle, place: string): Step[][] {
  const found: Step[][] = []
  const up = (at: string, { tie: taken, other }: Step, length: number): boolean => {
    const side = upwards[taken.kind]
    return side !== undefined && oracle.place.get(taken[side]) === other && other !== at && (length === 0 || taken.kind !== 'HAS_INTEREST_IN') && oracle.conducts(taken, day)
  }
  const go = (at: string, seen: readonly string[], taken: readonly Step[]): void => {
    if (taken.length > 0 && oracle.hubs.has(at)) return
    const steps = oracle.steps(at, () => true).filter(step => up(at, step, taken.length)).sort(best)
    for (const step of steps.filter((one, place_) => steps.findIndex(({ other }) => other === one.other) === place_)) {
      if (seen.includes(step.other)) continue
      found.push([...taken, step])
      go(step.other, [...seen, step.other], [...taken, step])
    }
  }
  go(place, [place], [])
  return found
}

const lastOf = (steps: readonly Step[]): string => steps.at(-1)?.other ?? ''
const weakest = (steps: readonly Step[]): number => Math.min(...steps.map(({ strength }) => strength))

describe('chains of ownership', () => {
  it('are simple, go up, and to each owner the shortest of each strength is among them', () => {
    fc.assert(fc.property(records({ nodes: 6, ties: 20 }), fc.nat(), (found, chosen) => {
      const projected = fromRecords(found.nodes, found.ties)
      const oracle = new Oracle(found)
      const row = chosen % projected.nodeCount
      const all = chainsFrom(oracle, projected.id(projected.first[row] ?? 0))
      const answer = ownershipChains(projected, row, { on: day })
      const ids = answer.chains.map(chain => chain.ties.filter(number => projected.tie(number).kind !== 'SAME_AS').map(number => projected.tieId(number)))
      const possible = new Set(all.map(steps => JSON.stringify(steps.map(({ tie: taken }) => taken.id))))
      expect(ids.filter(chain => !possible.has(JSON.stringify(chain)))).toEqual([])
      for (const steps of all) {
        const same = answer.chains.find(chain => chain.strength === weakest(steps) && projected.id(projected.first[chain.nodes.at(-1) ?? 0] ?? 0) === lastOf(steps))
        const stronger = all.filter(other => lastOf(other) === lastOf(steps) && weakest(other) === weakest(steps))
        // A weaker chain may be cut where its beginning has stronger ways up that are as short; it is then told as cut.
        if (same === undefined) expect(answer.truncated).toBeDefined()
        else if (answer.truncated === undefined) expect(same.length).toBe(Math.min(...stronger.map(({ length }) => length)))
      }
      if (answer.truncated === undefined) expect(ids).toHaveLength(all.length)
    }), { numRuns: 300 })
  })

  it('goes from a vessel by an interest, then up any number of steps, and not down again', () => {
    const companies = Array.from({ length: 30 }, (_, number) => `company-${number}`)
    const ties: AnyTie[] = [
      tie('HAS_INTEREST_IN', 'company-0', 'vessel'), ...companies.slice(1).map((id, number) => tie('OWNED_OR_CONTROLLED_BY', companies[number] ?? '', id)),
      tie('OWNS', 'zhuo', 'company-29', { shareMinimum: 500_000 }), tie('OWNS', 'zhuo', 'other'), tie('HAS_INTEREST_IN', 'other', 'company-3')
    ]
    const projected = fromRecords([node('Vessel', 'vessel'), node('Person', 'zhuo'), node('Organization', 'other'), ...companies.map(id => node('Organization', id))], ties)
    const zhuo = projected.row('zhuo')
    const { chains, truncated } = ownershipChains(projected, projected.row('vessel'), { on: day, ends: row => row === zhuo })
    expect(chains.map(chain => [chain.length, chain.strength, walkSeen(projected, chain).nodes.at(-1)])).toEqual([[31, 2, 'zhuo']])
    expect([truncated, ownershipChains(projected, zhuo, { on: day }).chains, ownershipChains(projected, projected.row('company-3'), { on: day }).chains.map(({ length }) => length).at(-1)]).toEqual([undefined, [], 27])
  })

  it('ends at the node asked for, over the judgement that makes it the owner', () => {
    const projected = fromRecords(['owned', 'owner', 'listed'].map(id => node('Organization', id)), [tie('CONTROLS', 'owner', 'owned'), tie('SAME_AS', 'owner', 'listed', { judgement: 'SAME' })])
    const { chains } = ownershipChains(projected, projected.row('owned'), { on: day, ends: row => projected.id(row) === 'listed' })
    expect(chains.map(chain => [chain.length, walkSeen(projected, chain).nodes])).toEqual([[1, ['owned', 'owner', 'listed']]])
  })

  it('ends in a circle, and in many crossing ways says what it cut', () => {
    const names = (layer: number): string[] => Array.from({ length: 6 }, (_, number) => `l${layer}-${number}`)
    const layers = Array.from({ length: 8 }, (_, layer) => names(layer))
    const between = layers.slice(1).flatMap((layer, below) => layer.flatMap(owner => (layers[below] ?? []).map(owned => tie('CONTROLS', owner, owned))))
    const projected = fromRecords(layers.flat().map(id => node('Organization', id)), [...between, tie('CONTROLS', 'l0-0', 'l7-0')])
    const { chains, truncated } = ownershipChains(projected, projected.row('l0-0'), { on: day })
    expect(new Set(chains.map(({ nodes }) => nodes.at(-1))).size).toBe(7 * 6)
    expect(truncated?.reason).toContain('only the shortest were followed')
    expect(ownershipChains(projected, projected.row('l0-0'), { on: day, limit: 3 })).toMatchObject({ chains: chains.slice(0, 3), truncated: { shown: 3 } })
  })
})

describe('neighbourhood', () => {
  it('is everyone within so many ties, nearest first, not through hubs', () => {
    fc.assert(fc.property(records(), fc.nat(), fc.integer({ min: 0, max: 4 }), (found, chosen, hops) => {
      const projected = fromRecords(found.nodes, found.ties)
      const oracle = new Oracle(found)
      const start = projected.id(projected.first[chosen % projected.nodeCount] ?? 0)
      const far = new Map([[start, 0]])
      for (const [place, distance] of far) {
        if (distance === hops || (place !== start && oracle.hubs.has(place))) continue
        for (const { other } of oracle.steps(place, entry => oracle.conducts(entry, day))) if (!far.has(other)) far.set(other, distance + 1)
      }
      far.delete(start)
      const answer = neighbourhood(projected, { row: chosen % projected.nodeCount, hops, on: day })
      expect([...answer.rows].map((row, place) => [projected.id(row), answer.hops[place]])).toEqual([...far].sort((left, right) => left[1] - right[1] || byText(left[0], right[0])))
    }), { numRuns: 500 })
  })
})
