import { expect, it } from 'vitest'
import { run } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function runs({ graph }: Contract): void {
  it('gives them oldest first, as they were written', async () => {
    await graph().write({ run: run('run-0', { startedAt: '2024-05-03T23:00:00.000Z', complete: false }) })
    expect((await graph().runs()).slice(0, 2)).toEqual([run('run-0', { startedAt: '2024-05-03T23:00:00.000Z', complete: false }), run('run-1')])
  })
}
