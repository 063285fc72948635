import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidateSearch, deskSearch, filtersOf, joinIds, splitIds, yearsText } from '../../client/src/app/address.ts'
import { outline } from '../../client/src/scene/outline.ts'
import { deriveScene } from '../../client/src/scene/derive.ts'
import { begin, present, run } from '../../client/src/scene/history.ts'
import { sessions } from './worlds.ts'

describe('address', () => {
  it('gives back any ids that were put in', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 })), ids => {
      expect(splitIds(joinIds(ids))).toEqual(ids)
    }))
  })

  it('takes what it knows and drops the rest', () => {
    expect(deskSearch({ seed: 'a', view: 'map', sel: '', other: 1 })).toEqual({ seed: 'a' })
    expect(filtersOf({ without: 'Person,Suspect,constructor', withoutTies: 'OWNS,toString', grade: 'Z9' })).toEqual({ nodeKinds: ['Person'], tieKinds: ['OWNS'], minimumGrade: null, from: null, to: null })
    expect(filtersOf({ t: '2009..' })).toMatchObject({ from: 2009, to: null })
    expect(filtersOf({ t: '..2024' })).toMatchObject({ from: null, to: 2024 })
    expect(filtersOf({ t: 'x..2024' })).toMatchObject({ from: null, to: null })
    expect(yearsText(filtersOf({ t: '2009..2024' }))).toBe('2009..2024')
    expect(candidateSearch({ authority: 'US', status: 'GUILTY', scheme: 3 })).toEqual({ authority: 'US' })
  })
})

describe('outline', () => {
  it('names every node of the scene exactly once', () => {
    fc.assert(fc.property(sessions, ({ known, list }) => {
      const workspace = present(list.reduce(run, begin('start')))
      const scene = deriveScene(known, workspace)
      const named = outline(scene, ['ofac-1', 'constructor']).flatMap(group => group.rows.map(row => row.node.id))
      expect([...named].sort()).toEqual(scene.nodes.map(node => node.id).sort())
    }))
  })
})
