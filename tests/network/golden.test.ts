// The golden cases: small networks with the answers the law gives them.
import { describe, expect, it } from 'vitest'
import { judge } from '../../api/network/judging.ts'
import { blockedByOwnership } from '../../api/network/ownership.ts'
import { grounds } from '../../api/network/prongs.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import { prongsOf, type Regime } from '../../schema/law.ts'
import { ownershipCases, ownershipRecords, prongCases, prongRecords } from '../golden/fixture.ts'

describe('blocked by ownership', () => {
  it.each(ownershipCases)('$name', golden => {
    const { nodes, ties } = ownershipRecords(golden)
    const judging = judge(fromRecords(nodes, ties), golden.on)
    const found = Object.fromEntries(Object.entries(golden.expect).map(([regime, actors]) =>
      [regime, Object.entries(actors).map(([actor]) => [actor, blockedByOwnership(judging, judging.projected.row(actor), regime as Regime)])]))
    expect(found).toEqual(Object.fromEntries(Object.entries(golden.expect).map(([regime, actors]) => [regime, Object.entries(actors)])))
  })
})

describe('prongs of an actor', () => {
  it.each(prongCases.filter(golden => golden.expect.prongs !== undefined))('$name', golden => {
    const { nodes, ties } = prongRecords(golden)
    const judging = judge(fromRecords(nodes, ties), golden.on)
    const found = grounds(judging, prongsOf(golden.programme), judging.projected.row(golden.ask))
    const named = (verdicts: readonly (readonly [string, string])[]): object => Object.fromEntries(verdicts.filter(([, verdict]) => verdict !== 'NO'))
    expect(named(found.map(({ prong, verdict }) => [prong.id, verdict]))).toEqual(named(Object.entries(golden.expect.prongs ?? {})))
  })
})
