import { expect, it } from 'vitest'
import { record } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function alteredCounts({ graph }: Contract): void {
  const of = { past: 'past/run-counts', kinds: null, text: '' }
  it('counts what a run altered, by what it did to it', async () => {
    await graph().write({ create: { records: [
      record('counts-1', 'whole-Person'), record('counts-2', 'whole-Organization'), record('counts-3', 'whole-Vessel'),
      record('counts-past-1', 'counts-1', { list: of.past, part: 'CHANGED' }), record('counts-past-2', 'counts-2', { list: of.past, part: 'REMOVED' }), record('counts-past-3', 'counts-3', { list: of.past, part: 'CHANGED' })
    ] } })
    expect(await graph().alteredCounts(of)).toEqual(new Map([['CHANGED', 2], ['REMOVED', 1]]))
    expect(await graph().alteredCounts({ ...of, kinds: ['Vessel'] })).toEqual(new Map([['CHANGED', 1]]))
    expect(await graph().alteredCounts({ ...of, text: 'nobody' })).toEqual(new Map())
  })
}
