import { expect, it } from 'vitest'
import type { Contract } from './contract.test.ts'

export default function ofKind({ graph }: Contract): void {
  it('pages by id', async () => {
    expect((await graph().ofKind('Designation')).map(({ id }) => id)).toEqual(['fleet-UK', 'owner-US', 'whole-Designation'])
    expect((await graph().ofKind('Designation', { skip: 1, limit: 1 })).map(({ id }) => id)).toEqual(['owner-US'])
    expect(await graph().ofKind('Designation', { skip: 9 })).toEqual([])
  })
}
