import { expect, it } from 'vitest'
import { record } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function added({ graph }: Contract): void {
  const of = { list: 'table/added', run: 'run-adds', kinds: null, text: '', skip: 0, limit: 10 }
  it('gives what a run added to one list, page by page, by the kind and name of its subject', async () => {
    const records = [record('added-1', 'whole-Person'), record('added-2', 'whole-Organization'), record('added-3', 'added-gone')].map(row => ({ ...row, list: 'table/added', addedBy: 'run-adds' }))
    await graph().write({ create: { records: [...records, record('added-4', 'whole-Person', { list: 'table/added', addedBy: 'run-other' }), record('added-5', 'whole-Person', { list: 'table/other', addedBy: 'run-adds' })] } })
    expect(await graph().added(of)).toEqual(records)
    expect(await graph().added({ ...of, skip: 1, limit: 1 })).toEqual(records.slice(1, 2))
    expect(await graph().added({ ...of, kinds: ['Organization', 'Vessel'] })).toEqual(records.slice(1, 2))
    expect(await graph().added({ ...of, text: 'whole pers' })).toEqual(records.slice(0, 1))
    expect(await graph().added({ ...of, text: 'added-g' })).toEqual(records.slice(2))
  })
}
