import { expect, it } from 'vitest'
import type { Contract } from './contract.test.ts'

export default function tie({ graph }: Contract): void {
  it('finds a tie by its id alone, a tie of a node to itself too, and no node', async () => {
    expect(await graph().tie('owner-LEADS-fleet')).toMatchObject({ id: 'owner-LEADS-fleet', kind: 'LEADS', start: 'owner', end: 'fleet' })
    const self = await graph().tie('self')
    expect([self?.id, self?.start === self?.end]).toEqual(['self', true])
    expect(await graph().tie('owner')).toBeUndefined()
  })
}
