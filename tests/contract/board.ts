import { expect, it } from 'vitest'
import { board as sample } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function board({ graph }: Contract): void {
  it('gives a board back as it was saved', async () => {
    const saved = sample('board-whole', { archivedAt: '2024-05-06T00:00:00.000Z', title: 'نور "1"' })
    await graph().saveBoard(saved, 0)
    expect(await graph().board('board-whole')).toEqual(saved)
    expect(await graph().board('board-nobody')).toBeUndefined()
  })
}
