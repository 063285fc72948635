// What comes as a board from outside: read whole, or refused with what is wrong.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardVersion, isFault, readBoard } from '../../schema/board.ts'

const whole = {
  version: 1, seeds: ['a'], opened: [], nodes: ['a', 'b'], ties: ['t'], hidden: ['b'], pinned: ['a'], places: [['a', 1, -2.5]], path: [], folded: ['a'], unfolded: [], foldFrom: 5,
  filters: { nodeKinds: ['Person'], tieKinds: [], minimumGrade: 'C3', from: 2009, to: null }, notes: [{ about: 'a', text: 'Ask again' }], sets: [{ name: 'Ships', hue: 2, ids: ['b'] }], lens: 'designation'
}

describe('board', () => {
  it('comes back as it was', () => {
    expect(readBoard(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })

  it('of an older version lacks what that did not know', () => {
    expect(readBoard({ version: 1, nodes: ['a'] })).toMatchObject({ nodes: ['a'], notes: [], foldFrom: null, lens: 'kind', filters: { nodeKinds: [], from: null } })
  })

  it('says that it is newer, and leaves out what it does not know', () => {
    expect(readBoard({ ...whole, version: boardVersion + 1 })).toEqual({ fault: 'NEWER', version: boardVersion + 1 })
    expect(readBoard({ ...whole, script: '<script>' })).toEqual(whole)
  })

  it.each([
    ['content', null], ['content', []], ['content', 'text'], ['version', {}], ['version', { version: 0 }], ['version', { version: '1' }], ['nodes', { ...whole, nodes: 'a' }], ['nodes', { ...whole, nodes: [1] }],
    ['nodes', { ...whole, nodes: Array.from({ length: 5001 }, (_, at) => String(at)) }], ['places', { ...whole, places: [['a', 1]] }], ['places', { ...whole, places: [['a', 1, 1e9]] }], ['places', { ...whole, places: [['a', 1, null]] }],
    ['filters', { ...whole, filters: [] }], ['filters', { ...whole, filters: { from: '2009' } }], ['foldFrom', { ...whole, foldFrom: -1 }], ['notes', { ...whole, notes: [{ about: 'a' }] }], ['notes', { ...whole, notes: [{ about: 'a', text: 'x'.repeat(20_001) }] }],
    ['sets', { ...whole, sets: [{ name: 'x', hue: 1, ids: [''] }] }], ['lens', { ...whole, lens: 7 }]
  ])('names %s where that is wrong', (at, raw) => {
    expect(readBoard(raw)).toEqual({ fault: 'DAMAGED', at })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(whole)), (value, name) => {
      const read = readBoard({ ...whole, [name]: value })
      if (!isFault(read)) expect(readBoard(read)).toEqual(read)
    }))
  })
})
