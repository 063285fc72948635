// The golden cases: small networks with the answers the law gives them.
import { describe, expect, it } from 'vitest'
import { judge } from '../../api/network/judging.ts'
import { blockedByOwnership } from '../../api/network/ownership.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import type { Regime } from '../../schema/law.ts'
import { ownershipCases, ownershipRecords } from '../golden/fixture.ts'

describe('blocked by ownership', () => {
  it.each(ownershipCases)('$name', golden => {
    const { nodes, ties } = ownershipRecords(golden)
    const judging = judge(fromRecords(nodes, ties), golden.on)
    const found = Object.fromEntries(Object.entries(golden.expect).map(([regime, actors]) =>
      [regime, Object.entries(actors).map(([actor]) => [actor, blockedByOwnership(judging, judging.projected.row(actor), regime as Regime)])]))
    expect(found).toEqual(Object.fromEntries(Object.entries(golden.expect).map(([regime, actors]) => [regime, Object.entries(actors)])))
  })
})
