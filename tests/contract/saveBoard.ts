import { expect, it } from 'vitest'
import { board } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function saveBoard({ graph }: Contract): void {
  it('writes over the revision that was read, and over no other', async () => {
    expect(await graph().saveBoard(board('board-save'), 0)).toBe(true)
    expect(await graph().saveBoard(board('board-save', { title: 'Another new one' }), 0)).toBe(false)
    expect(await graph().saveBoard(board('board-save', { revision: 2, title: 'Second', archivedAt: '2024-05-05T00:00:00.000Z' }), 1)).toBe(true)
    expect(await graph().saveBoard(board('board-save', { revision: 2, title: 'Too late' }), 1)).toBe(false)
    expect(await graph().board('board-save')).toMatchObject({ title: 'Second', revision: 2, archivedAt: '2024-05-05T00:00:00.000Z' })
    expect(await graph().saveBoard(board('board-save', { revision: 3 }), 2)).toBe(true)
    expect((await graph().board('board-save'))?.archivedAt).toBeUndefined()
  })

  it('lets one of many writers through', async () => {
    await graph().saveBoard(board('board-race'), 0)
    const saved = await Promise.all(Array.from({ length: 8 }, (_, at) => graph().saveBoard(board('board-race', { revision: 2, title: `Writer ${at}` }), 1)))
    expect(saved.filter(Boolean)).toHaveLength(1)
    expect((await graph().board('board-race'))?.title).toBe(`Writer ${saved.indexOf(true)}`)
  })

  it('is no revision of the store, and no node of the graph', async () => {
    const [before, size] = [await graph().ledger(), await graph().size()]
    await graph().saveBoard(board('board-aside'), 0)
    expect(await graph().ledger()).toEqual(before)
    expect(await graph().size()).toEqual(size)
  })
}
