import { expect, it } from 'vitest'
import { run } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function writeRun({ graph }: Contract): void {
  it('writes a run once, and then what it has become', async () => {
    await graph().write({ run: run('written', { stage: 'READING', complete: false, startedAt: '2025' }) })
    await graph().write({ run: run('written', { finishedAt: '2025-01-02', startedAt: '2025' }) })
    expect((await graph().runs()).filter(({ id }) => id === 'written')).toEqual([run('written', { finishedAt: '2025-01-02', startedAt: '2025' })])
  })
}
