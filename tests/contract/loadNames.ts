import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import type { Contract } from './contract.test.ts'

export default function loadNames({ graph }: Contract): void {
  it('holds every name of the kinds asked for, in any script', async () => {
    const rows = rowsOf(await graph().loadNames(['Person', 'Vessel']), ['id', 'kind', 'name', 'values', 'kinds'])
    expect(rows).toContainEqual({ id: 'owner', kind: 'Person', name: 'Name of owner', values: ['Wang Ping', '王平'], kinds: ['PRIMARY', 'ORIGINAL'] })
    expect(rows).toContainEqual({ id: 'ship', kind: 'Vessel', name: 'Name of ship', values: null, kinds: null })
    expect(rows.every(({ kind }) => kind === 'Person' || kind === 'Vessel')).toBe(true)
  })
}
