import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import type { Contract } from './contract.test.ts'

export default function loadIdentifiers({ graph }: Contract): void {
  it('holds type and number as the source writes it, with the actor', async () => {
    const rows = rowsOf(await graph().load('loadIdentifiers'), ['actor', 'type', 'number'])
    expect(rows).toContainEqual({ actor: 'owner', type: 'PHONE', number: '+254 1' })
    expect(rows).toContainEqual({ actor: 'ship', type: 'IMO', number: '7876' })
  })
}
