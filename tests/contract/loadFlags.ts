import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import type { Contract } from './contract.test.ts'

export default function loadFlags({ graph }: Contract): void {
  it('names possible victims, official lists, the lists that sources are versions of, and types of identifiers', async () => {
    const rows = rowsOf(await graph().load('loadFlags'), ['id', 'what'])
    expect(rows).toEqual(expect.arrayContaining([{ id: 'victim', what: 'possibleVictim' }, { id: 'list-1', what: 'officialList' }, { id: 'list-1', what: 'list ofac/sdn' }, { id: 'phone', what: 'PHONE' }]))
    expect(rows.filter(({ id }) => ['owner', 'source-1'].includes(String(id)))).toEqual([])
  })
}
