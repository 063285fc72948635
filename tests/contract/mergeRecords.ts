import { expect, it } from 'vitest'
import { record } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function mergeRecords({ graph }: Contract): void {
  it('writes new ones and replaces known ones whole', async () => {
    await graph().write({ merge: { records: [record('merge-1', 'y', { absentSince: '2024-01-01' })] } })
    await graph().write({ merge: { records: [record('merge-1', 'y', { digest: 'other' }), record('merge-2', 'y')] } })
    expect(await graph().recordsOf(['y'])).toEqual([record('merge-1', 'y', { digest: 'other' }), record('merge-2', 'y')])
  })
}
