import { expect, it } from 'vitest'
import { network } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function recordsOf({ graph }: Contract): void {
  it('gives what every list states of a subject, as it was written', async () => {
    expect(await graph().recordsOf(['owner', 'owner'])).toEqual(network.records.filter(({ of }) => of === 'owner'))
    expect(await graph().recordsOf(['nobody'])).toEqual([])
    expect(await graph().recordsOf([])).toEqual([])
  })
}
