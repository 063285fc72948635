import { expect, it } from 'vitest'
import { node } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function countOfKind({ graph }: Contract): void {
  it('counts, as a plain number', async () => {
    expect(await graph().countOfKind('Aircraft')).toBe(1)
    await graph().write({ create: { nodes: [node('Aircraft', 'plane-1'), node('Aircraft', 'plane-2')] } })
    expect(await graph().countOfKind('Aircraft')).toBe(3)
  })
}
