// Suppositions: the same answers as if it had been written, for every golden case of ownership; leads that come and go; nothing written.
import { describe, expect, it } from 'vitest'
import { judge, type Judging } from '../../api/network/judging.ts'
import { blockedByOwnership } from '../../api/network/ownership.ts'
import { whatIf } from '../../api/network/what-if.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import type { Regime } from '../../schema/law.ts'
import { formatShare, parseShare } from '../../schema/shares.ts'
import { ownershipCases, ownershipRecords, type OwnershipCase } from '../golden/fixture.ts'
import { company, corruption, glomag, listed, person, scheme, world } from './world.ts'

const programmes = { US: 'US-GLOMAG', UK: 'GB-HR', EU: 'EU-HR', CA: 'CA-SEMA' } as const
const regimesOf = { US: 'OFAC', UK: 'UK', EU: 'EU', CA: 'CA' } as const satisfies Record<string, Regime>

function judgingOf(golden: OwnershipCase): Judging {
  const { nodes, ties } = ownershipRecords(golden)
  return judge(fromRecords(nodes, ties), golden.on)
}

/** What is blocked for each unlisted actor by each regime: as the first judging says, changed as the supposition says. */
function supposed(before: Judging, actors: readonly string[], found: ReturnType<typeof whatIf>): Record<string, string> {
  const changes = new Map([...found.blocked, ...found.freed].map(({ actor, regime, after }) => [`${actor} ${regime}`, after]))
  return verdictsOf(before, actors, (key, verdict) => changes.get(key) ?? verdict)
}

function verdictsOf(judging: Judging, actors: readonly string[], seen: (key: string, verdict: string) => string = (_, verdict) => verdict): Record<string, string> {
  return Object.fromEntries(actors.flatMap(actor => Object.values(regimesOf).map(regime => {
    const key = `${actor} ${regime}`
    const row = judging.projected.row(actor)
    return [key, seen(key, row < 0 ? 'NO' : blockedByOwnership(judging, row, regime))]
  })))
}

/** Whose first listed person holds something, is listed for good, and under the programme that a supposition would take. */
const cases = ownershipCases.filter(({ listed: [first], stakes, differentProgrammes }) => first !== undefined && first.until === undefined && first.programme === undefined && differentProgrammes !== true && stakes.some(({ owner }) => owner === first.actor))

describe.each(cases)('$name', golden => {
  const [first, ...others] = golden.listed
  const { actor = '', authorities = ['US', 'UK', 'EU', 'CA'] } = first ?? {}
  const actors = [...new Set(golden.stakes.flatMap(({ owner, of }) => [owner, of]))].filter(id => !golden.listed.some(found => found.actor === id))
  const [whole, without] = [judgingOf(golden), judgingOf({ ...golden, listed: [...others.filter(found => found.actor !== actor)], controls: golden.controls ?? [] })]

  it('designating is as if it had been listed', () => {
    const designate = authorities.flatMap(authority => authority in programmes ? [{ actor, programme: programmes[authority as keyof typeof programmes], on: '2020-01-01' }] : [])
    expect(supposed(without, actors, whatIf(without, { designate }))).toEqual(verdictsOf(whole, actors))
  })

  it('delisting is as if it had never been', () => {
    expect(supposed(whole, actors, whatIf(whole, { delist: [actor] }))).toEqual(verdictsOf(without, actors))
  })

  it.each(golden.stakes.filter(({ owner, of, until, since }) => until === undefined && since === undefined && golden.stakes.filter(stake => stake.owner === owner && stake.of === of).length === 1))('selling $owner in $of is as if it held nothing', ({ owner, of }) => {
    const sold = judgingOf({ ...golden, stakes: golden.stakes.filter(stake => stake.owner !== owner || stake.of !== of) })
    expect(supposed(whole, actors, whatIf(whole, { sell: [{ owner, of }] }))).toEqual(verdictsOf(sold, actors))
  })

  it.each(golden.stakes.filter(({ owner, of, share, until, since }) => share !== undefined && parseShare(share) > 3 && until === undefined && since === undefined && golden.stakes.filter(stake => stake.owner === owner && stake.of === of).length === 1))('selling a third of $share % that $owner holds in $of is as if it held less', ({ owner, of, share: held = '' }) => {
    const part = Math.floor(parseShare(held) / 3)
    const less = judgingOf({ ...golden, stakes: golden.stakes.map(stake => stake.owner === owner && stake.of === of ? { ...stake, share: formatShare(parseShare(held) - part) } : stake) })
    expect(supposed(whole, actors, whatIf(whole, { sell: [{ owner, of, share: part }] }))).toEqual(verdictsOf(less, actors))
  })
})

const owns = (start: string, end: string, share = '60'): Record<string, string> => ({ kind: 'OWNS', start, end, share })
const leadsOf = (changes: ReturnType<typeof whatIf>['leadsAppearing']): unknown[] => changes.map(({ actor, prong, before, after }) => [actor, prong, before, after])

describe('leads', () => {
  it('appear where somebody would be designated, and its own vanish', () => {
    const asked = world({ nodes: { X: person, A: company, B: company, C: person, Z: scheme }, ties: [owns('X', 'A'), owns('A', 'B', '20'), { kind: 'ENGAGED_IN', start: 'X', end: 'Z' }, { kind: 'ASSOCIATE_OF', start: 'C', end: 'X' }] })
    const found = whatIf(asked, { designate: [{ actor: 'X', programme: 'US-GLOMAG' }] })
    expect(leadsOf(found.leadsAppearing)).toEqual([['A', 'EO13818.iii.B', null, 'YES'], ['B', 'EO13818.iii.B', null, 'CANNOT_TELL'], ['C', null, null, null]])
    expect(leadsOf(found.leadsVanishing)).toEqual([['X', 'EO13818.ii.A', 'YES', null]])
    expect(found.leadsVanishing[0]?.why).toContain('designated itself')
    expect(found.blocked.map(({ actor, regime, before, after }) => [actor, regime, before, after])).toEqual([['A', 'OFAC', 'NO', 'YES']])
    expect(found.freed).toEqual([])
  })

  it('vanish where somebody would not be designated any more, and what it did itself shows again', () => {
    const asked = world({ nodes: { X: person, A: company, Z: scheme }, designations: [glomag('X')], ties: [owns('X', 'A'), { kind: 'ENGAGED_IN', start: 'X', end: 'Z' }] })
    const found = whatIf(asked, { delist: ['X'] })
    expect(leadsOf(found.leadsAppearing)).toEqual([['X', 'EO13818.ii.A', null, 'YES']])
    expect(leadsOf(found.leadsVanishing)).toEqual([['A', 'EO13818.iii.B', 'YES', null]])
    expect(found.leadsVanishing[0]?.why).toContain('had ended')
    expect(found.freed.map(({ actor, regime, step }) => [actor, regime, step.includes('60 %')])).toEqual([['A', 'OFAC', true]])
  })

  it('one listing of two leaves the other', () => {
    const asked = world({ nodes: { X: person, A: company }, designations: [glomag('X'), listed('X', 'UK', 'GB-HR')], ties: [owns('X', 'A')] })
    const listing = asked.projected.designations(asked.projected.row('X')).find(({ authority }) => authority === 'UK')
    const found = whatIf(asked, { delist: [listing?.id ?? ''] })
    expect(found.freed.map(({ actor, regime }) => [actor, regime])).toEqual([['A', 'UK']])
    expect(found.leadsVanishing.map(({ programme, before, after }) => [programme, before, after])).toEqual([['GB-HR', 'YES', 'CANNOT_TELL']])
  })

  it('of a sale: a part that leaves half, a part that does not, all of it; what was blocked stays blocked (FAQ 402)', () => {
    const asked = world({ nodes: { X: person, A: company, B: company }, designations: [glomag('X')], ties: [owns('X', 'A'), owns('A', 'B')] })
    const sell = (share?: number) => whatIf(asked, { sell: [{ owner: 'X', of: 'A', share }] })
    expect([sell(100_000).freed, sell(100_000).leadsVanishing, sell(100_000).remarks[0]]).toEqual([[], [], 'On record nothing else would change.'])
    expect(sell(100_001).freed.map(({ actor, before, after }) => [actor, before, after])).toEqual([['A', 'YES', 'NO'], ['B', 'YES', 'NO']])
    expect(leadsOf(sell(100_001).leadsVanishing)).toEqual([['A', 'EO13818.iii.B', 'YES', 'CANNOT_TELL'], ['B', 'EO13818.iii.B', 'YES', 'CANNOT_TELL']])
    expect(leadsOf(sell().leadsVanishing)).toEqual([['A', 'EO13818.iii.B', 'YES', null], ['B', 'EO13818.iii.B', 'YES', null]])
    expect(sell().remarks.join(' ')).toContain('FAQ 402')
    expect(sell().supposed.join(' ')).toContain('its whole stake')
  })

  it('never concern possible victims, and are said of who is designated under another programme only', () => {
    const asked = world({ nodes: { X: person, V: { ...company, kind: 'Person', possibleVictim: true }, W: company, M: corruption }, designations: [{ actor: 'W', authority: 'US', programme: 'US-RUSHAR', since: '2022-01-01', tags: ['RUSSIA-EO14024'] }], ties: [{ kind: 'ACTS_FOR', start: 'V', end: 'X' }, owns('X', 'W')] })
    const found = whatIf(asked, { designate: [{ actor: 'X', programme: 'US-GLOMAG' }] })
    expect(found.leadsAppearing.map(({ actor, prong, status }) => [actor, prong, status])).toEqual([['W', 'EO13818.iii.B', 'OTHER_PROGRAMME']])
    expect(found.blocked).toEqual([])
  })

  it('refuse what changes nothing, and what is not there', () => {
    const asked = world({ nodes: { X: person, A: company, Z: scheme }, designations: [glomag('X')], ties: [owns('X', 'A')] })
    const refused = (args: Parameters<typeof whatIf>[1]): unknown => {
      try {
        whatIf(asked, args)
        return undefined
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    expect(refused({ designate: [{ actor: 'X', programme: 'US-GLOMAG' }] })).toBe('BAD_USER_INPUT')
    expect(refused({ delist: ['A'] })).toBe('BAD_USER_INPUT')
    expect(refused({ sell: [{ owner: 'A', of: 'X' }] })).toBe('BAD_USER_INPUT')
    expect(refused({ sell: [{ owner: 'X', of: 'A', share: 600_001 }] })).toBe('BAD_USER_INPUT')
    expect(refused({ sell: [{ owner: 'X', of: 'A' }, { owner: 'X', of: 'A' }] })).toBe('BAD_USER_INPUT')
    expect(refused({ delist: ['nobody'] })).toBe('NOT_FOUND')
    expect(refused({ designate: [{ actor: 'Z', programme: 'US-GLOMAG' }] })).toBe('NOT_FOUND')
  })
})
