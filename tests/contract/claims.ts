import { expect, it } from 'vitest'
import type { Contract } from './contract.test.ts'

export default function claims({ graph }: Contract): void {
  it('finds what is said of nodes and of ties', async () => {
    expect((await graph().claims(['owner', 'owner-LEADS-fleet', 'nobody'])).map(({ id, stance }) => [id, stance])).toEqual([['claim-b', 'SUPPORTS'], ['claim-a', 'DENIES']].sort())
  })

  it('gives a claim once, however often its subject is asked for', async () => {
    expect(await graph().claims(['owner', 'owner'])).toHaveLength(1)
  })
}
