import { expect, it } from 'vitest'
import type { ExpandOrder } from '../../api/graph/graph.ts'
import type { Contract } from './contract.test.ts'

export default function expand({ graph }: Contract): void {
  const ids = async (order: ExpandOrder, skip = 0, limit = 100) => (await graph().expand('owner', { order, skip, limit })).map(({ tie }) => tie.id)

  it('orders by strength, then newest', async () => {
    expect(await ids('STRENGTH')).toEqual(['owner-LEADS-fleet', 'stake-2', 'stake-1', 'self', 'victim-ASSOCIATE_OF-owner', 'owner-DESIGNATED_AS-owner-US', 'owner-IDENTIFIED_BY-phone'])
  })

  it('orders by date, newest first, and by kind', async () => {
    expect((await ids('RECENT')).slice(0, 3)).toEqual(['stake-2', 'stake-1', 'owner-LEADS-fleet'])
    expect((await ids('KIND')).slice(0, 3)).toEqual(['self', 'victim-ASSOCIATE_OF-owner', 'owner-DESIGNATED_AS-owner-US'])
  })

  it('pages without a gap or a double', async () => {
    const whole = await ids('RECENT')
    const pages = await Promise.all([0, 2, 4, 6].map(skip => ids('RECENT', skip, 2)))
    expect(pages.flat()).toEqual(whole)
  })

  it('keeps to the kinds asked for, with the far end', async () => {
    const [first, ...rest] = await graph().expand('fleet', { kinds: ['HAS_INTEREST_IN'], order: 'KIND', skip: 0, limit: 10 })
    expect(first).toMatchObject({ of: 'fleet', other: { id: 'ship', kind: 'Vessel' }, tie: { start: 'fleet', end: 'ship' } })
    expect(rest).toEqual([])
  })

  it('is empty for an unknown node', async () => {
    expect(await graph().expand('nobody', { order: 'KIND', skip: 0, limit: 10 })).toEqual([])
  })
}
