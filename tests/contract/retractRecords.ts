import { expect, it } from 'vitest'
import { record } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function retractRecords({ graph }: Contract): void {
  it('takes records away, and does nothing for an unknown one', async () => {
    await graph().write({ create: { records: [record('past-1', 'gone'), record('past-2', 'gone')] } })
    await graph().write({ retract: { nodes: [], ties: [], records: ['past-1', 'nobody'] } })
    expect((await graph().recordsOf(['gone'])).map(({ id }) => id)).toEqual(['past-2'])
  })
}
