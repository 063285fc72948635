import { expect, it } from 'vitest'
import type { Contract } from './contract.test.ts'

export default function evidence({ graph }: Contract): void {
  it('finds ties by id among parallel ones, and leaves out what is not there', async () => {
    const found = await graph().evidence([
      { id: 'stake-2', start: 'owner', end: 'fleet' }, { id: 'self', start: 'owner', end: 'owner' },
      { id: 'stake-1', start: 'fleet', end: 'owner' }, { id: 'nothing', start: 'owner', end: 'fleet' }
    ])
    expect(found.map(({ id }) => id).sort()).toEqual(['self', 'stake-2'])
    expect(found.find(({ id }) => id === 'stake-2')).toMatchObject({ kind: 'OWNS', start: 'owner', end: 'fleet', shareMinimum: 0, shareMaximum: 100_000, sources: ['source-1'] })
  })
}
