import { expect, it } from 'vitest'
import { record } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function createRecords({ graph }: Contract): void {
  it('refuses an id that is there, and leaves nothing of the batch', async () => {
    await graph().write({ create: { records: [record('create-1', 'x')] } })
    await expect(graph().write({ create: { records: [record('create-2', 'x'), record('create-1', 'x')] } })).rejects.toThrow(/create/i)
    expect((await graph().recordsOf(['x'])).map(({ id }) => id)).toEqual(['create-1'])
  })
}
