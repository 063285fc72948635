import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import type { Contract } from './contract.test.ts'

export default function loadSchemes({ graph }: Contract): void {
  it('holds conduct, act, means, purpose and period', async () => {
    expect(rowsOf(await graph().load('loadSchemes'), ['id', 'conduct', 'act', 'means', 'purpose', 'involvesMinors', 'since', 'until']))
      .toContainEqual({ id: 'scheme', conduct: 'FORCED_LABOUR', act: ['RECRUITMENT'], means: ['FRAUD', 'DEBT'], purpose: 'FORCED_LABOUR', involvesMinors: null, since: '2019', until: '2022-12' })
  })
}
