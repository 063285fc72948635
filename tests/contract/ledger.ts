import { expect, it } from 'vitest'
import { person } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function ledger({ graph, written }: Contract): void {
  it('is the revision and stamp of the last write', async () => {
    const { revision, stamp } = await graph().write({ merge: { nodes: [person('ledger-1')] } })
    expect(await graph().ledger()).toEqual({ revision, stamp })
    expect(revision).toBeGreaterThan(written().revision)
    expect(stamp).not.toBe(written().stamp)
  })
}
