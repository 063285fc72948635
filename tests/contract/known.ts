import { expect, it } from 'vitest'
import type { Contract } from './contract.test.ts'

export default function known({ graph }: Contract): void {
  it('says which ids are there, and no others', async () => {
    expect([...await graph().known(['owner', 'nobody', 'ship', 'owner', 'constructor'])].sort()).toEqual(['owner', 'ship'])
    expect([...await graph().known([])]).toEqual([])
  })
}
