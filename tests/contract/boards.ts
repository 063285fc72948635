import { expect, it } from 'vitest'
import { board } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function boards({ graph }: Contract): void {
  it('gives them saved last first, without their content', async () => {
    await graph().saveBoard(board('board-list-a', { savedAt: '2030-01-01T00:00:00.000Z' }), 0)
    await graph().saveBoard(board('board-list-b', { savedAt: '2030-01-02T00:00:00.000Z' }), 0)
    await graph().saveBoard(board('board-list-0', { savedAt: '2030-01-01T00:00:00.000Z' }), 0)
    const found = await graph().boards()
    expect(found.slice(0, 3).map(({ id }) => id)).toEqual(['board-list-b', 'board-list-0', 'board-list-a'])
    expect(found[0]).toEqual({ id: 'board-list-b', title: 'Title of board-list-b', revision: 1, nodes: 2, createdAt: '2024-05-04T00:00:00.000Z', savedAt: '2030-01-02T00:00:00.000Z', digest: 'digest of board-list-b' })
  })
}
