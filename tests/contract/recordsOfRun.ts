import { expect, it } from 'vitest'
import { record } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function recordsOfRun({ graph }: Contract): void {
  it('gives what a run wrote last into one list', async () => {
    await graph().write({ create: { records: [record('of-run-1', 'x', { list: 'table/a', run: 'run-a' }), record('of-run-2', 'x', { list: 'table/a', run: 'run-b' }), record('of-run-3', 'x', { list: 'table/b', run: 'run-a' })] } })
    expect(await graph().recordsOfRun('table/a', 'run-a')).toEqual(['of-run-1'])
    expect(await graph().recordsOfRun('table/a', 'run-c')).toEqual([])
  })
}
