import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageSearch, withActor } from '../../client/src/app/address.ts'
import { coverageStates, hasActed, isGap, moved, ordered, type MatrixRow } from '../../client/src/scene/matrix.ts'

const row = (id: string, gaps: number, since: string | null, lagDays: number | null): MatrixRow => ({
  actor: { id, name: id.toUpperCase() }, gaps, cells: [{ authority: 'US', state: since === null ? 'NOT_LISTED' : 'DESIGNATED', since, lagDays }, { authority: 'UK', state: 'NOT_IMPORTED', since: null, lagDays: null }]
})
const rows = [row('a', 1, '2020-01-01', 0), row('b', 3, null, null), row('c', 1, '2019', 40)]
const ids = (list: readonly MatrixRow[]) => list.map(one => one.actor.id)

describe('matrix', () => {
  it('is ordered by gaps, first day, lag or name, without changing what it was given', () => {
    expect((['gaps', 'first', 'lag', 'name'] as const).map(sort => ids(ordered(rows, sort, [])).join(''))).toEqual(['bac', 'cab', 'cab', 'abc'])
    expect(ids(rows)).toEqual(['a', 'b', 'c'])
  })

  it('shows rows that have a state asked for, and calls a list that is not loaded no gap', () => {
    expect(ids(ordered(rows, 'name', ['NOT_LISTED']))).toEqual(['b'])
    expect(ids(ordered(rows, 'name', ['DELISTED']))).toEqual([])
    for (const state of coverageStates) expect(hasActed({ authority: 'UK', state, since: null, lagDays: null }) && isGap({ authority: 'UK', state, since: null, lagDays: null })).toBe(false)
    expect(isGap({ authority: 'UK', state: 'NOT_IMPORTED', since: null, lagDays: null })).toBe(false)
  })

  it('is never left by a key, and other keys do nothing', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(fc.property(fc.array(fc.tuple(keys, fc.boolean())), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }), (list, height, width) => {
      let at = { row: 0, column: 0 }
      for (const [key, far] of list) at = moved(at, key, far, height, width) ?? at
      expect(at.row >= 0 && at.row < height && at.column >= 0 && at.column < width).toBe(true)
    }))
    expect(moved({ row: 1, column: 1 }, 'a', false, 4, 4)).toBeUndefined()
  })

  it('has an address that keeps what it knows; a chosen actor takes the place of a scheme, once', () => {
    expect(coverageSearch({ scheme: 's', on: '2024-02-30', sort: 'guilt', programme: 4 })).toEqual({ scheme: 's' })
    expect(withActor(withActor({ scheme: 's', on: '2024-02-03' }, 'a'), 'a')).toEqual({ on: '2024-02-03', ids: 'a' })
  })
})
