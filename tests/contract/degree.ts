import { expect, it } from 'vitest'
import type { Contract } from './contract.test.ts'

export default function degree({ graph }: Contract): void {
  it('counts each way, parallel ties each, a tie to oneself both ways', async () => {
    const rows = await graph().degree(['owner', 'nobody'])
    expect(rows.map(({ kind, direction, count }) => `${kind} ${direction} ${count}`).sort()).toEqual([
      'ASSOCIATE_OF IN 2', 'ASSOCIATE_OF OUT 1', 'DESIGNATED_AS OUT 1', 'IDENTIFIED_BY OUT 1', 'LEADS OUT 1', 'OWNS OUT 2'
    ])
    expect(rows.every(({ of }) => of === 'owner')).toBe(true)
  })

  it('says how many of those that go out are ties to oneself', async () => {
    const rows = await graph().degree(['owner'])
    expect(rows.filter(({ self }) => self !== 0).map(({ kind, direction, self }) => `${kind} ${direction} ${self}`)).toEqual(['ASSOCIATE_OF OUT 1'])
    expect(rows.reduce((sum, { count, self }) => sum + count - self, 0)).toBe((await graph().expand('owner', { order: 'KIND', skip: 0, limit: 100 })).length)
  })
}
