import { expect, it } from 'vitest'
import { record } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function addedCount({ graph }: Contract): void {
  const of = { list: 'table/counted', run: 'run-adds', kinds: null, text: '' }
  it('counts what a run added to one list, by the kind and name of its subject', async () => {
    await graph().write({ create: { records: [record('counted-1', 'whole-Person'), record('counted-2', 'whole-Organization'), record('counted-3', 'counted-gone')].map(row => ({ ...row, list: 'table/counted', addedBy: 'run-adds' })) } })
    expect(await graph().addedCount(of)).toBe(3)
    expect(await graph().addedCount({ ...of, kinds: ['Person'] })).toBe(1)
    expect(await graph().addedCount({ ...of, text: 'whole org' })).toBe(1)
    expect(await graph().addedCount({ ...of, run: 'run-none' })).toBe(0)
  })
}
