// The workspace as it is saved comes back as it was, whatever was done; and only what an address cannot carry makes a board.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as commands from '../../client/src/scene/commands.ts'
import { deriveScene } from '../../client/src/scene/derive.ts'
import { begin, present, run } from '../../client/src/scene/history.ts'
import { fromContent, outgrowsAddress, toContent } from '../../client/src/scene/saved.ts'
import { emptyWorkspace } from '../../client/src/scene/workspace.ts'
import { boardVersion, isFault, readBoard } from '../../schema/board.ts'
import { sessions } from './worlds.ts'

describe('a saved workspace', () => {
  it('comes back through JSON as it was, with the same picture', () => {
    fc.assert(fc.property(sessions, ({ known, list }) => {
      const workspace = present(list.reduce(run, begin('start')))
      const read = readBoard(JSON.parse(JSON.stringify(toContent(workspace))))
      if (isFault(read)) throw new Error(JSON.stringify(read))
      expect(fromContent(read)).toEqual(workspace)
      expect(deriveScene(known, fromContent(read))).toEqual(deriveScene(known, workspace))
    }))
  })

  it('leaves out kinds and colours that this version does not know', () => {
    const read = readBoard({ version: boardVersion, lens: 'mood', filters: { nodeKinds: ['Person', 'Ghost', 'constructor'], tieKinds: ['toString'], minimumGrade: 'Z9' } })
    if (isFault(read)) throw new Error('unreadable')
    expect(fromContent(read)).toMatchObject({ lens: 'kind', filters: { nodeKinds: ['Person'], tieKinds: [], minimumGrade: null } })
  })

  it('is needed for what no address carries, and for nothing else', () => {
    const at = { ...emptyWorkspace, nodes: ['a', 'b'], positions: new Map([['a', { x: 0, y: 0 }]]) }
    const needs = (command: commands.Command) => outgrowsAddress(at, command.apply(at))
    const node = { id: 'c', kind: 'Person', name: 'C', counts: null, coverage: null } as const
    expect([commands.hide('', ['a']), commands.pin('', ['a'], true), commands.move('', new Map([['a', { x: 1, y: 1 }]])), commands.add('', { nodes: [node], ties: [] })].map(needs)).toEqual([true, true, true, true])
    expect([commands.light('', ['a']), commands.askGrade('', 'B2'), commands.arrange('', new Map([['a', { x: 5, y: 5 }]])), commands.add('', { nodes: [node], ties: [], opened: 'a' }), commands.add('', { nodes: [node], ties: [], seeds: ['c'] })].map(needs)).toEqual([false, false, false, false, false])
  })
})
