import { expect, it } from 'vitest'
import { record } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function altered({ graph }: Contract): void {
  const of = { past: 'past/run-alters', part: null, kinds: null, text: '', skip: 0, limit: 10 }
  it('gives what a run altered, with what it says now, what is gone first', async () => {
    const [owner, fleet] = [record('altered-1', 'whole-Person', { list: 'table/altered' }), record('altered-2', 'whole-Organization', { list: 'table/altered' })]
    const [before, removed] = [record('altered-past-1', 'altered-1', { list: 'past/run-alters', part: 'CHANGED' }), record('altered-past-2', 'altered-2', { list: 'past/run-alters', part: 'REMOVED' })]
    await graph().write({ create: { records: [owner, fleet, before, removed, record('altered-past-3', 'altered-1', { list: 'past/run-other', part: 'CHANGED' })] } })
    expect(await graph().altered(of)).toEqual([{ past: removed, record: fleet }, { past: before, record: owner }])
    expect(await graph().altered({ ...of, part: 'CHANGED' })).toEqual([{ past: before, record: owner }])
    expect(await graph().altered({ ...of, skip: 1, limit: 5 })).toEqual([{ past: before, record: owner }])
    expect(await graph().altered({ ...of, kinds: ['Organization'] })).toEqual([{ past: removed, record: fleet }])
    expect(await graph().altered({ ...of, text: 'whole-person' })).toEqual([{ past: before, record: owner }])
  })
}
