import { expect, it } from 'vitest'
import { person, tie } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function size({ graph }: Contract): void {
  it('counts nodes and ties, without bookkeeping', async () => {
    const before = await graph().size()
    await graph().write({ create: { nodes: [person('size-1'), person('size-2')], ties: [tie('FAMILY_OF', 'size-1', 'size-2')] } })
    expect(await graph().size()).toEqual({ nodes: before.nodes + 2, ties: before.ties + 1 })
  })
}
