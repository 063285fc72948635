// Blocked by ownership: against brute force, and what stands beside the verdict.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../api/network/judging.ts'
import { blockedByOwnership, ownedBy, ownership } from '../../api/network/ownership.ts'
import { mention } from '../../api/network/text.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import { withoutFreeze, type Regime } from '../../schema/law.ts'
import { ownershipRecords, type OwnershipCase } from '../golden/fixture.ts'
import { oracle, type OracleNetwork, type OracleStake } from './ownership-oracle.ts'

const day = '2025-01-15'
const everyList = new Map((['US', 'UK', 'EU', 'CA', 'AU'] as const).map(authority => [authority, [['2019-01-01', '2026-01-01']]]))

function judging(golden: Omit<OwnershipCase, 'name' | 'on' | 'expect'>, { on = day, more = [], loaded = true }: { on?: string; more?: readonly AnyTie[]; loaded?: boolean } = {}) {
  const { nodes, ties } = ownershipRecords({ name: '', on, expect: {}, ...golden })
  return judge(fromRecords(nodes, [...ties, ...more]), on, { versions: loaded ? everyList : new Map() })
}

const verdict = (asked: ReturnType<typeof judging>, actor: string, regime: Regime = 'OFAC') => blockedByOwnership(asked, asked.projected.row(actor), regime)
const found = (asked: ReturnType<typeof judging>, actor: string, regime: Regime = 'OFAC') => ownership(asked, asked.projected.row(actor), regime)

const bands = [[0, 10], [2, 5], [4, 6], [5, 7], [1, 2]] as const

/** Up to six actors, cross-holdings and all; up to three stakes are bands; nobody's certain stakes exceed the whole. */
const networks = fc.tuple(
  fc.integer({ min: 2, max: 6 }), fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 0, max: 10 }), fc.nat(9)), { maxLength: 9 }), fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 })
).map(([actors, raw, people]): OracleNetwork => {
  const stakes: OracleStake[] = []
  for (const [owner, of, share, band] of raw) {
    const [minimum, maximum] = band < bands.length && stakes.filter(stake => stake.minimum < stake.maximum).length < 3 ? bands[band] ?? [share, share] : [share, share]
    const certain = stakes.filter(stake => stake.of === of).reduce((sum, stake) => sum + stake.minimum, minimum)
    if (owner !== of && owner < actors && of < actors && certain <= 10 && !stakes.some(stake => stake.owner === owner && stake.of === of)) stakes.push({ owner, of, minimum, maximum })
  }
  return { actors, stakes, listed: people.filter(person => person < actors) }
})

const authorities = [['US', 'US-GLOMAG'], ['UK', 'GB-HR']] as const

/** Many networks side by side in one graph, each with ids of its own. */
function together(list: readonly OracleNetwork[]): ReturnType<typeof judge> {
  const nodes: AnyNode[] = []
  const ties: AnyTie[] = []
  const node = (kind: string, id: string, more: object = {}): void => { nodes.push({ kind, id, name: id, names: [], sources: ['s'], tags: [], prongs: [], reasons: [], ...more } as unknown as AnyNode) }
  const tie = (kind: string, start: string, end: string, more: object = {}): void => { ties.push({ kind, id: `${kind}-${start}-${end}`, start, end, sources: ['s'], ...more } as unknown as AnyTie) }
  for (const [place, { actors, listed, stakes }] of list.entries()) {
    const id = (actor: number): string => `n${place}-${actor}`
    for (let actor = 0; actor < actors; actor++) node('Organization', id(actor))
    for (const person of listed) {
      for (const [authority, programme] of authorities) {
        node('Designation', `${id(person)}-${authority}`, { authority, programme, since: '2020-01-01' })
        tie('DESIGNATED_AS', id(person), `${id(person)}-${authority}`)
      }
    }
    for (const { owner, of, minimum, maximum } of stakes) tie('OWNS', id(owner), id(of), { shareMinimum: minimum * 100_000, shareMaximum: maximum * 100_000 })
  }
  return judge(fromRecords(nodes, ties), day, { versions: everyList })
}

describe('against brute force in exact fractions', () => {
  const count = 20_000
  const atOnce = 500
  const drawn = fc.sample(networks, { numRuns: count, seed: 7 })

  it.each([['OFAC', { strict: false, aggregate: true }], ['UK', { strict: true, aggregate: false }]] as const)(`%s: ${count} random networks`, (regime, rule) => {
    const counted = { YES: 0, NO: 0, CANNOT_TELL: 0 }
    for (let from = 0; from < count; from += atOnce) {
      const some = drawn.slice(from, from + atOnce)
      const asked = together(some)
      for (const [place, network] of some.entries()) {
        const expected = oracle(network, rule)
        const got = expected.map((_, actor) => network.listed.includes(actor) ? expected[actor] : verdict(asked, `n${place}-${actor}`, regime))
        if (got.join() !== expected.join()) expect({ network, verdicts: got }).toEqual({ network, verdicts: expected })
        for (const [actor, is] of expected.entries()) if (!network.listed.includes(actor)) counted[is]++
      }
    }
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(1_000)
  })
})

describe('a listing that freezes nothing', () => {
  it('blocks nobody through ownership, whatever its programme', () => {
    const { nodes, ties } = ownershipRecords({ name: '', on: day, expect: {}, listed: [{ actor: 'X', authorities: ['UK'] }], stakes: [{ owner: 'X', of: 'A', share: '60' }] })
    const travelBan = nodes.map(node => node.kind === 'Designation' ? { ...node, tags: ['Global Human Rights', withoutFreeze] } : node)
    expect([verdict(judge(fromRecords(nodes, ties), day), 'A', 'UK'), verdict(judge(fromRecords(travelBan, ties), day), 'A', 'UK')]).toEqual(['YES', 'NO'])
  })
})

describe('what stands beside the verdict', () => {
  it('names owners, decisive ties, steps and what is accounted for', () => {
    const asked = judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'M', share: '50' }, { owner: 'M', of: 'A', share: '40' }, { owner: 'X', of: 'A', share: '10' }, { owner: 'N', of: 'A', share: '30' }] })
    const answer = found(asked, 'A')
    expect(answer).toMatchObject({ verdict: 'YES', shareMinimum: 500_000, shareMaximum: 500_000, accountedFor: { minimum: 800_000, maximum: 800_000 }, couldFlip: [] })
    expect(answer.owners.map(({ actor, via, counts }) => [actor, via, counts])).toEqual([['M', 'blocked by ownership or control itself', 'YES'], ['N', 'neither', 'NO'], ['X', 'listed itself', 'YES']])
    expect(answer.decisive.map(({ start, end }) => `${start}-${end}`).sort()).toEqual(['M-A', 'X-A', 'X-M'])
    expect(answer.steps).toHaveLength(2)
  })

  it('says what is not accounted for and would flip a NO', () => {
    expect(found(judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '30' }] }), 'A').couldFlip).toEqual(['Owners of up to 70 % are not accounted for; listed persons among them would count.'])
    expect(found(judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '30' }, { owner: 'N', of: 'A', share: '60' }] }), 'A').couldFlip).toEqual([])
    expect(found(judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '30' }, { owner: 'N', of: 'A', share: '60' }] }, { loaded: false }), 'A').couldFlip).toEqual(['No list of this authority (United States) is loaded: only single listings are on record.'])
  })

  it('takes stakes of different sources for one, and shows that they differ', () => {
    const second = (share: number): AnyTie => parseTie({ id: 'second', kind: 'OWNS', start: 'X', end: 'A', sources: ['source-golden-2'], shareMinimum: share, shareMaximum: share })
    const asked = judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '60' }] }, { more: [second(300_000)] })
    expect(found(asked, 'A')).toMatchObject({ verdict: 'CANNOT_TELL', shareMinimum: 300_000, shareMaximum: 600_000 })
    expect(found(asked, 'A').couldFlip.some(text => text.startsWith('Sources differ'))).toBe(true)
  })

  it('adds several holdings that one source states', () => {
    const second = parseTie({ id: 'second', kind: 'OWNS', start: 'X', end: 'A', sources: ['source-golden'], shareMinimum: 200_000, shareMaximum: 200_000 })
    expect(verdict(judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '30' }] }, { more: [second] }), 'A')).toBe('YES')
  })

  it.each([['2024-12-30', 'NO'], ['2024-12-31', 'NO'], ['2025-01-01', 'YES'], ['2025-06-30', 'YES'], ['2025-07-01', 'NO']])('counts a stake from its first to its last day: %s', (on, expected) => {
    expect(verdict(judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '60', since: '2025-01-01', until: '2025-06-30' }] }, { on }), 'A')).toBe(expected)
  })

  it('does not take its own listing for ownership', () => {
    expect(verdict(judging({ listed: [{ actor: 'A' }], stakes: [{ owner: 'A', of: 'B', share: '100' }, { owner: 'B', of: 'A', share: '100' }] }), 'A')).toBe('NO')
  })

  it('keeps to the rule of the regime where control is recorded', () => {
    const asked = judging({ listed: [{ actor: 'X' }], stakes: [], controls: [{ by: 'X', of: 'A' }] })
    expect((['OFAC', 'UK', 'EU', 'CA', 'AU'] as const).map(regime => verdict(asked, 'A', regime))).toEqual(['NO', 'YES', 'YES', 'YES', 'NO'])
  })

  it('says of Australia that recorded control answers and a stake alone does not', () => {
    const listed = [{ actor: 'X', authorities: ['AU' as const], programme: 'AU-HUMAN' }]
    expect(verdict(judging({ listed, stakes: [{ owner: 'X', of: 'A', share: '90' }] }), 'A', 'AU')).toBe('CANNOT_TELL')
    expect(verdict(judging({ listed, stakes: [], controls: [{ by: 'X', of: 'A' }] }), 'A', 'AU')).toBe('YES')
  })

  it('cannot tell under a regime that counts control from "owned or controlled by", unless shares alone answer', () => {
    const asked = judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'N', of: 'A', share: '60' }], ownedOrControlled: [{ by: 'X', of: 'A' }] })
    expect(['OFAC', 'UK'].map(regime => verdict(asked, 'A', regime as Regime))).toEqual(['NO', 'CANNOT_TELL'])
    const majority = judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '60' }], ownedOrControlled: [{ by: 'X', of: 'A' }] })
    expect(verdict(majority, 'A', 'UK')).toBe('YES')
  })

  it('joins records judged to be one', () => {
    const { nodes, ties } = ownershipRecords({ name: '', on: day, expect: {}, listed: [{ actor: 'X' }], stakes: [{ owner: 'Y', of: 'A', share: '30' }, { owner: 'X', of: 'A', share: '30' }] })
    const same = (judgement: string): AnyTie => parseTie({ id: 'same', kind: 'SAME_AS', start: 'X', end: 'Y', sources: ['source-golden'], judgement })
    // Two stakes of one source by two records of one owner: two holdings.
    expect(verdict(judge(fromRecords(nodes, [...ties, same('SAME')]), day), 'A')).toBe('YES')
    expect(verdict(judge(fromRecords(nodes, [...ties, same('UNDECIDED')]), day), 'A')).toBe('NO')
  })

  it('names the record that was asked for, not the one it is joined with', () => {
    const { nodes, ties } = ownershipRecords({ name: '', on: day, expect: {}, listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '60' }, { owner: 'N', of: 'Z', share: '0' }, { owner: 'N', of: 'B', share: '0' }] })
    const same = (start: string, end: string): AnyTie => parseTie({ id: `${start}${end}`, kind: 'SAME_AS', start, end, sources: ['source-golden'], judgement: 'SAME' })
    const owns = parseTie({ id: 'zb', kind: 'OWNS', start: 'A', end: 'B', sources: ['source-golden'], shareMinimum: 700_000, shareMaximum: 700_000 })
    const asked = judge(fromRecords(nodes, [...ties, owns, same('A', 'Z')]), day)
    for (const id of ['A', 'Z']) {
      const { actor, verdict: is, steps } = found(asked, id)
      expect([actor, is, steps.filter(step => step.startsWith(mention(id)))]).toEqual([id, 'YES', [expect.any(String)]])
      const [through] = ownedBy(asked, asked.projected.row(id), 'OFAC')
      expect([through?.actor, through?.step.includes(mention(id))]).toEqual(['B', true])
    }
  })

  it('does not count for certain what counsel holds', () => {
    const held = parseTie({ id: 'held', kind: 'OWNS', start: 'X', end: 'A', sources: ['source-golden'], shareMinimum: 600_000, shareMaximum: 600_000, capacity: 'COUNSEL' })
    expect(verdict(judging({ listed: [{ actor: 'X' }], stakes: [{ owner: 'N', of: 'A', share: '0' }] }, { more: [held] }), 'A')).toBe('CANNOT_TELL')
  })

  it('does not know whether an unknown programme blocks', () => {
    expect(verdict(judging({ listed: [{ actor: 'X', authorities: ['US'], programme: 'US-NOBODY-KNOWS' }], stakes: [{ owner: 'X', of: 'A', share: '60' }] }), 'A')).toBe('CANNOT_TELL')
  })

  it('asks for a node that nobody owns', () => {
    const asked = judge(fromRecords([parseNode({ id: 'A', kind: 'Organization', name: 'A' })], []), day)
    expect(found(asked, 'A')).toMatchObject({ verdict: 'NO', shareMinimum: 0, shareMaximum: 0, owners: [], decisive: [] })
  })
})

describe('owned by', () => {
  const names = (golden: Omit<OwnershipCase, 'name' | 'on' | 'expect'>, actor: string, regime: Regime = 'OFAC') => {
    const asked = judging(golden)
    return ownedBy(asked, asked.projected.row(actor), regime).map(owned => [owned.actor, owned.verdict])
  }

  it('lists what is blocked through it, nearest first', () => {
    expect(names({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '50' }, { owner: 'A', of: 'B', share: '50' }, { owner: 'B', of: 'C', minimum: '40', maximum: '60' }] }, 'X')).toEqual([['A', 'YES'], ['B', 'YES'], ['C', 'CANNOT_TELL']])
  })

  it('counts a stake that only together with another blocks, and not one that another blocks anyway', () => {
    const golden = { listed: [{ actor: 'X' }, { actor: 'Y' }], stakes: [{ owner: 'X', of: 'A', share: '25' }, { owner: 'Y', of: 'A', share: '25' }, { owner: 'X', of: 'B', share: '1' }, { owner: 'Y', of: 'B', share: '60' }] }
    expect(names(golden, 'X')).toEqual([['A', 'YES']])
    expect(names(golden, 'X', 'UK')).toEqual([])
  })

  it('is empty for one who is neither listed nor blocked', () => {
    expect(names({ listed: [{ actor: 'X' }], stakes: [{ owner: 'N', of: 'A', share: '100' }] }, 'N')).toEqual([])
  })

  it('goes on from one who is blocked by ownership itself', () => {
    expect(names({ listed: [{ actor: 'X' }], stakes: [{ owner: 'X', of: 'A', share: '100' }, { owner: 'A', of: 'B', share: '100' }] }, 'A')).toEqual([['B', 'YES']])
  })
})
