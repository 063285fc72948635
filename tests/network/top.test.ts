// The top of the ranking without judging everybody: exactly what judging everybody gives, and nobody scores more than was thought possible.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeActor, rank, type CandidatesAsked } from '../../api/network/candidates.ts'
import type { Judging } from '../../api/network/judging.ts'
import { mostOf } from '../../api/network/most.ts'
import type { Ranked } from '../../api/network/ranking.ts'
import { tiedTo } from '../../api/network/tied.ts'
import { programme as programmeRow, prongsOf, type Authority } from '../../schema/law.ts'
import { scorePartNames, weightProfileNames, weightsOf } from '../../schema/weights.ts'
import { company, corruption, glomag, listed, person, scheme, world, type World } from './world.ts'

const programmes = ['US-GLOMAG', 'US-RUSHAR', 'GB-HR', 'EU-HR', 'CA-SEMA', 'AU-HUMAN'] as const
const authorityOf = (key: string): Authority => programmeRow(key)?.authority ?? 'US'
/** Actors 0 to 8, schemes 9 and 10. */
const kinds = ['ACTS_FOR', 'OWNS', 'OWNS', 'CONTROLS', 'FAMILY_OF', 'ASSOCIATE_OF', 'LEADS', 'SUPPORTS', 'OWNED_OR_CONTROLLED_BY', 'LINKED_TO', 'OFFICIAL_OF', 'SAME_AS'] as const
const towards = ['ENGAGED_IN', 'OPERATES', 'SUPPORTS', 'RECRUITS_FOR', 'SIGNIFICANT_ROLE_IN', 'ATTEMPTED', 'BENEFITS_FROM'] as const
const name = (place: number): string => place < 9 ? `a${place}` : `z${place}`
const fields = fc.record({
  share: fc.constantFrom('20', '30', '50', '80'), since: fc.constantFrom(undefined, '2009', '2019-05', '2024-06-01'), until: fc.constantFrom(undefined, undefined, '2021', '2024-01-01'),
  stance: fc.constantFrom('SUPPORTS', 'SUPPORTS', 'DISPUTES')
})
const between = fc.tuple(fc.constantFrom(...kinds), fc.nat(8), fc.nat(8), fields)
const toScheme = fc.tuple(fc.constantFrom(...towards), fc.nat(8), fc.integer({ min: 9, max: 10 }), fields)
const listings = fc.array(fc.record({ actor: fc.nat(8).map(name), other: fc.constantFrom(undefined, undefined, undefined, ...programmes), until: fc.constantFrom(undefined, undefined, undefined, '2022-01-01') }), { minLength: 2, maxLength: 4 })
const claims = fc.array(fc.record({ tie: fc.nat(20), reliability: fc.constantFrom('A', 'B', 'C', 'E', 'F'), credibility: fc.constantFrom('1', '2', '5', '6'), origin: fc.constantFrom('o1', 'o2', 'o3') }), { maxLength: 12 })

function endsFor(kind: string, start: number, end: number): readonly [number, number] {
  if (['FAMILY_OF', 'ASSOCIATE_OF'].includes(kind)) return [start % 4, end % 4]
  if (['OWNS', 'CONTROLS', 'LEADS', 'OFFICIAL_OF', 'SIGNIFICANT_ROLE_IN'].includes(kind)) return [kind === 'LEADS' || kind === 'OFFICIAL_OF' ? start % 4 : start, end % 5 + 4]
  return kind === 'OWNED_OR_CONTROLLED_BY' ? [start % 5 + 4, end] : kind === 'SAME_AS' ? [start % 4, end % 4] : [start, end]
}

const drawn = fc.record({
  listings, claims, programme: fc.constantFrom('US-GLOMAG', 'US-GLOMAG', ...programmes), minimumGrade: fc.constantFrom(undefined, undefined, undefined, 'B2', 'C5'),
  ties: fc.array(fc.oneof({ weight: 4, arbitrary: between }, { weight: 1, arbitrary: toScheme }), { minLength: 12, maxLength: 30, size: 'max' }),
  status: fc.constantFrom('UNDESIGNATED', 'UNDESIGNATED', 'OTHER_PROGRAMME', 'UNDESIGNATED_ANYWHERE'),
  weights: fc.record({ profile: fc.constantFrom('standard', ...weightProfileNames), parts: fc.array(fc.record({ name: fc.constantFrom(...scorePartNames), weight: fc.nat(100) }), { maxLength: 2 }) })
})

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

const worldOf = ({ programme, ...drawn }: Drawn): World => ({
  nodes: Object.fromEntries([...Array.from({ length: 9 }, (_, place) => [name(place), place < 4 ? person : company]), [name(9), scheme], [name(10), corruption]]) as World['nodes'],
  designations: drawn.listings.map(({ actor, other = programme, until }) => ({ ...other === 'US-GLOMAG' ? glomag(actor) : listed(actor, authorityOf(other), other), ...until === undefined ? {} : { until } })),
  ties: drawn.ties.flatMap(([kind, start, end, { share, since, until, stance }]) => {
    const [from, to] = end > 8 && kind !== 'SIGNIFICANT_ROLE_IN' ? [start, end] : endsFor(kind, start, end)
    if (from === to) return []
    const dates = { ...since === undefined ? {} : { since }, ...until === undefined || (since ?? '') > until ? {} : { until } }
    return [{ kind, start: name(from), end: name(to), ...kind === 'SAME_AS' ? { judgement: 'SAME' } : { stance, ...dates }, ...kind === 'OWNS' ? { share } : {}, ...kind === 'SUPPORTS' ? { support: 'GOODS' } : {} }]
  }),
  claims: drawn.claims.map(({ tie, ...said }) => ({ about: `tie-${tie}`, stance: 'SUPPORTS', ...said }))
})
const askedOf = ({ programme, status, minimumGrade, weights }: Drawn): CandidatesAsked => ({ authority: authorityOf(programme), programme, status, minimumGrade, weights, first: 25 })

const order = (judging: Judging) => (left: Ranked, right: Ranked): number => right.score.total - left.score.total || judging.projected.compare(left.row, right.row)

describe('the top of the ranking', () => {
  it('is that of all who are judged, whichever part is looked at first, and of fewer looked at', () => {
    let [saved, full] = [0, 0]
    fc.assert(fc.property(drawn, fc.nat(3), (found, count) => {
      const [judging, asked] = [world(worldOf(found)), askedOf(found)]
      const every = rank(judging, asked)
      const all = every.ranked
      expect([...all].sort(order(judging))).toEqual(all)
      expect(new Set(all.map(({ row }) => judging.projected.first[row])).size).toBe(every.total)
      const some = rank(judging, asked)
      expect(some.upTo(count).slice(0, count)).toEqual(all.slice(0, count))
      saved += some.looked
      full += every.looked
      expect(some.upTo(count + 2).slice(0, count + 2)).toEqual(all.slice(0, count + 2))
    }), { numRuns: 500 })
    expect(saved).toBeLessThan(full)
  })

  it('nobody scores more than was thought possible', () => {
    let [judged, tight] = [0, 0]
    fc.assert(fc.property(drawn, found => {
      const { programme, minimumGrade, weights } = found
      const judging = { ...world(worldOf(found)), weights: weightsOf(weights), thorough: minimumGrade !== undefined }
      const sources = judging.projected.designatedUnder(programme)
      const prongs = prongsOf(programme)
      const { rows, chains, near } = tiedTo(judging, sources, minimumGrade)
      const most = mostOf(judging, rows, { prongs, near, minimumGrade })
      for (const [at, row] of [...rows].entries()) {
        const { score } = judgeActor(judging, row, prongs, chains(row))
        if (minimumGrade === undefined) expect(score.total).toBeLessThanOrEqual(most[at] ?? -1)
        judged += 1
        tight += score.total === most[at] ? 1 : 0
      }
    }), { numRuns: 500 })
    expect(judged).toBeGreaterThan(300)
    expect(tight).toBeGreaterThan(0)
  })
})
