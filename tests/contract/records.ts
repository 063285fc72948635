import { expect, it } from 'vitest'
import { network } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function records({ graph }: Contract): void {
  it('gives them back as they were written', async () => {
    expect(await graph().records(['uk/fcdo owner', 'nothing', 'ofac/sdn fleet'])).toEqual([network.records[2], network.records[1]])
  })
}
