import { expect, it } from 'vitest'
import { network } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function recordIds({ graph }: Contract): void {
  it('names the records of all lists, sorted', async () => {
    const ids = await graph().recordIds()
    expect(ids).toEqual(expect.arrayContaining(network.records.map(({ id }) => id)))
    expect(ids).toEqual([...ids].sort())
  })
}
