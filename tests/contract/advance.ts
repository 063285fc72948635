import { expect, it } from 'vitest'
import { person } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function advance({ graph }: Contract): void {
  it('counts one for each write, also for those that wait for one another', async () => {
    const before = await graph().ledger()
    const written = await Promise.all([1, 2, 3].map(number => graph().write({ merge: { nodes: [person(`advance-${number}`)] } })))
    expect(written.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual([1, 2, 3].map(number => (before?.revision ?? 0) + number))
    expect(new Set(written.map(({ stamp }) => stamp)).size).toBe(3)
  })

  it('marks what was written with its revision', async () => {
    const { revision } = await graph().write({ merge: { nodes: [person('advance-4')] } })
    expect((await graph().nodes(['advance-4']))[0]?.revision).toBe(revision)
  })
}
