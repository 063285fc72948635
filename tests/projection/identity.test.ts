// Who is one: judgements of SAME go on, but nothing on a way between two that are judged DIFFERENT joins.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromRecords } from '../../api/projection/from-records.ts'
import { groupsOf, type Judged } from '../../api/projection/identity.ts'
import { Oracle } from './oracle.ts'
import { node, tie } from './records.ts'

const judged = (text: string): Judged<string>[] => text.split(' ').map(pair => ({ left: pair.charAt(0), right: pair.charAt(2), judgement: pair.charAt(1) === '=' ? 'SAME' : 'DIFFERENT' }))
const groups = (text: string): string[] => groupsOf(judged(text)).map(group => [...group].sort().join('')).sort()

describe('groups', () => {
  it.each([
    ['a=b b=c', ['abc']],
    ['a=b b=c a#c', []],
    ['a=b a#b', []],
    ['a=b b=c a#c c=d a=e', ['ae', 'cd']],
    ['a=b b=c c=d d=a a#c', []],
    // What hangs on the way from the side stays with whom it hangs on.
    ['a=b b=c b=d a#c', ['bd']],
    ['a=b b=c b=d d=e a#c', ['bde']],
    ['a=b c=d a#c', ['ab', 'cd']],
    ['a=b b=c c=d d=b a#d d=e', ['de']]
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected)
    expect(groups(text.split(' ').reverse().map(pair => pair.charAt(2) + pair.charAt(1) + pair.charAt(0)).join(' '))).toEqual(expected)
  })

  it('never join two that are judged different, and agree with every way tried out', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const pairs = fc.array(fc.record({ left: fc.constantFrom(...ids), right: fc.constantFrom(...ids), judgement: fc.constantFrom('SAME' as const, 'SAME' as const, 'SAME' as const, 'DIFFERENT' as const) }), { maxLength: 12 })
    fc.assert(fc.property(pairs, list => {
      const found = groupsOf(list)
      for (const { left, right, judgement } of list) if (judgement === 'DIFFERENT' && left !== right) expect(found.some(group => group.has(left) && group.has(right))).toBe(false)
      const nodes = ids.map(id => node('Person', id))
      const ties = list.map(({ left, right, judgement }, place) => tie('SAME_AS', left, right, { judgement }, `t${place}`))
      const oracle = new Oracle({ nodes, ties })
      const expected = [...new Set(oracle.place.values())].map(place => oracle.group(place)).filter(group => group.length > 1)
      expect(found.map(group => [...group].sort()).sort()).toEqual(expected.map(group => group.sort()).sort())
      const projected = fromRecords(nodes, ties)
      for (const id of ids) expect(projected.same(projected.row(id)).map(row => projected.id(row))).toEqual([...found.find(group => group.has(id)) ?? [id]].sort())
    }), { numRuns: 300 })
  })
})

it('two judged different are not joined through a third, and are again when that is withdrawn', () => {
  const nodes = ['a', 'b', 'c'].map(id => node('Person', id))
  const ties = [tie('SAME_AS', 'a', 'b', { judgement: 'SAME' }), tie('SAME_AS', 'b', 'c', { judgement: 'SAME' })]
  const projected = fromRecords(nodes, ties, { revision: 0, stamp: '' })
  const same = (): string[][] => ['a', 'b', 'c'].map(id => projected.same(projected.row(id)).map(row => projected.id(row)))
  expect(same()[0]).toEqual(['a', 'b', 'c'])
  const apart = (fields: object) => tie('SAME_AS', 'a', 'c', { judgement: 'DIFFERENT', ...fields }, 'apart')
  projected.apply({ merge: { ties: [apart({})] } }, { revision: 1, stamp: '', leftOver: [] })
  expect(same()).toEqual([['a'], ['b'], ['c']])
  projected.apply({ merge: { ties: [apart({ withdrawnBy: '2024-01-01' })] } }, { revision: 2, stamp: '', leftOver: [] })
  expect(same()[2]).toEqual(['a', 'b', 'c'])
})
