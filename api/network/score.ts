// How far up a candidate stands in the list: a sum of named parts, each with its reason. It orders reading, it says nothing about guilt.
// Whether the actor is blocked by ownership takes no part: that is another question (ontology). What each part means and how much it
// counts stands in schema/weights.ts; here stands its scale.
import { interval, type Verdict } from '../../schema/dates.ts'
import { grades, gradeRank, isUnknown, type Grade } from '../../schema/grades.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import { scoreParts, standardWeights, type ScorePartName } from '../../schema/weights.ts'
import type { Chain } from '../projection/projected.ts'
import type { Score, ScorePart } from './answers.ts'
import { conductingAt, endOf, isActor, standFor, startOf, type Judging } from './judging.ts'
import { anyInForce, designationsOf } from './status.ts'

/** Points on the scale that weights stretch: at most `full` of schema/weights.ts. */
export const points = {
  /** What the best ground says, and each further one whose elements are all shown. */
  ground: { YES: 40, CANNOT_TELL: 15, NO: 0 }, further: 3,
  /** The weakest tie of the best chain: not at all, weak, medium, strong. */
  strength: [0, 4, 10, 16],
  /** One tie away, two, three, more. */
  distance: [16, 10, 5, 2],
  /** From A1; each letter and each number takes some off. F, 6 and no grade: nothing. */
  grade: 14, letter: 3, number: 1,
  /** Each independent source beyond the first for the tie that has fewest. */
  source: 3,
  /** Each further chain that shares no tie with those before it. */
  chain: 4,
  /** The newest date of the best chain, by the most days that have passed since. */
  recency: [[366, 10], [3 * 366, 6], [10 * 366, 3]],
  /** Each actor on a list, one tie away; each stake of at least `half` between the two. */
  neighbour: 3, majority: 4, half: 500_000,
  /** Each claim that disputes or denies. */
  against: 5
} as const

const full = new Map<ScorePartName, number>(scoreParts.map(part => [part.name, part.full]))
const identity = tieKindNames.indexOf('SAME_AS')

export interface Scored {
  /** The record of the actor at which the best chain begins. */
  readonly row: number
  /** Verdicts of the grounds that are opened, best first. */
  readonly verdicts: readonly Verdict[]
  /** Best first; there may be none. */
  readonly chains: readonly Chain[]
  /** Claims of independent origin that dispute or deny. */
  readonly against: number
}

type Raw = Omit<ScorePart, 'name'> | undefined
type Part = (judging: Judging, scored: Scored, best: Chain) => Raw

/** Points and reason of each part; undefined where there is nothing to say. */
const parts: Readonly<Record<ScorePartName, Part>> = {
  ground: (_, { verdicts }) => groundPart(verdicts),
  'further grounds': (_, { verdicts }) => furtherPart(verdicts),
  strength: (_, __, best) => strengthPart(best.strength),
  distance: (_, __, best) => distancePart(best.length),
  grade: (_, __, best) => gradePart(best.grade),
  sources: (judging, _, best) => sourcesPart(judging, best),
  chains: (judging, { chains }) => chainsPart(judging, chains),
  recency: (judging, _, best) => recencyPart(judging, best),
  neighbours: (judging, { row }) => neighboursPart(judging, row),
  majority: (judging, { row }) => majorityPart(judging, row),
  against: (_, { against }) => againstPart(against)
}

/** Parts in the order of the profile; one with the weight 0 is left out, and not worked out. */
export function score(judging: Judging, scored: Scored): Score {
  const best = scored.chains[0] ?? { nodes: [scored.row], ties: [], length: 0, strength: 0, grade: null }
  const { parts: weighed } = judging.weights ?? standardWeights
  const told = weighed.flatMap(({ name, weight }): ScorePart[] => {
    const raw = weight === 0 ? undefined : parts[name](judging, scored, best)
    return raw === undefined ? [] : [{ name, value: stretched(name, raw.value, weight), why: raw.why }]
  })
  return { total: hundredths(told.reduce((sum, { value }) => sum + value, 0)), parts: told }
}

/** Nobody can have more. */
export function greatestScore({ weights = standardWeights }: Judging): number {
  return weights.parts.reduce((sum, { weight }) => sum + weight, 0)
}

/** Points of a part, by its weight. */
export function stretched(name: ScorePartName, raw: number, weight: number): number {
  return hundredths(Math.min(full.get(name) ?? 0, Math.abs(raw)) * Math.sign(raw) * weight / (full.get(name) ?? 1))
}

/** Two places: sums of stretched points end somewhere, the same on every machine. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function groundPart(verdicts: readonly Verdict[]): Raw {
  const [verdict] = verdicts
  const why = verdict === 'YES' ? 'The records show each element of a ground.' : verdict === 'CANNOT_TELL' ? 'A ground is opened; the records do not show every element.'
    : verdict === 'NO' ? 'A ground is opened and not met.' : 'The chain carries no ground by itself.'
  return { value: verdict === undefined ? 0 : points.ground[verdict], why }
}

function furtherPart(verdicts: readonly Verdict[]): Raw {
  const further = verdicts.slice(1).filter(verdict => verdict === 'YES').length
  return further === 0 ? undefined : { value: further * points.further, why: `The records show each element of ${further} further ${further === 1 ? 'ground' : 'grounds'}.` }
}

function strengthPart(strength: number): Raw {
  return { value: points.strength[strength] ?? 0, why: `The weakest tie of the best chain is ${['none', 'weak', 'medium', 'strong'][strength] ?? 'none'}.` }
}

function distancePart(length: number): Raw {
  return { value: points.distance[Math.min(length, points.distance.length) - 1] ?? 0, why: `${length} ${length === 1 ? 'tie' : 'ties'} away.` }
}

function gradePart(grade: Grade | null): Raw {
  if (grade === null || isUnknown(grade)) return { value: 0, why: grade === null ? 'The weakest tie has no grade.' : `The weakest tie has grade ${grade}: it cannot be judged.` }
  return { value: gradePoints(grade), why: `The weakest tie has grade ${grade}.` }
}

function gradePoints(grade: Grade | null): number {
  if (grade === null || isUnknown(grade)) return 0
  const [letter, number] = ['ABCDE'.indexOf(grade.charAt(0)), Number(grade.charAt(1)) - 1]
  return Math.max(0, points.grade - letter * points.letter - number * points.number)
}

const byRank = [...grades, null].sort((left, right) => gradeRank(left) - gradeRank(right)).map(gradePoints)

/** The most points of a grade of this rank or any after it: A5 gives less than B1. */
export function greatestGrade(rank: number): number {
  return Math.max(0, ...byRank.slice(rank))
}

/** Claims that go back to one document are one; every tie has one source at least. */
export function independentSources({ projected }: Judging, tie: number): number {
  const supporting = projected.claimsOf(tie).filter(({ stance }) => stance === 'SUPPORTS')
  return Math.max(1, new Set(supporting.map(claim => projected.originOf(claim))).size)
}

function sourcesPart(judging: Judging, chain: Chain): Raw {
  const fewest = Math.min(...connecting(judging, chain).map(tie => independentSources(judging, tie)))
  const known = Number.isFinite(fewest) ? fewest : 0
  return { value: Math.max(0, known - 1) * points.source, why: `${known} independent ${known === 1 ? 'source' : 'sources'} for the tie that has fewest.` }
}

function chainsPart(judging: Judging, chains: readonly Chain[]): Raw {
  const used = new Set<number>()
  let apart = 0
  for (const chain of chains) {
    const ties = connecting(judging, chain)
    if (ties.length === 0 || ties.some(tie => used.has(tie))) continue
    for (const tie of ties) used.add(tie)
    apart++
  }
  return apart < 2 ? undefined : { value: (apart - 1) * points.chain, why: `${apart} chains share no tie with one another.` }
}

function recencyPart(judging: Judging, chain: Chain): Raw {
  const dates = connecting(judging, chain).map(tie => judging.projected.tie(tie)).flatMap(({ since, until }) => [since, until]).filter(date => date !== undefined && interval(date).first <= judging.day)
  const newest = dates.sort().at(-1)
  if (newest === undefined) return { value: 0, why: 'No tie of the best chain has a date: its age is unknown.' }
  const passed = judging.day - Math.min(judging.day, interval(newest).last)
  return { value: points.recency.find(([most]) => passed <= most)?.[1] ?? 0, why: `The newest date in the best chain is ${newest}.` }
}

function neighboursPart(judging: Judging, row: number): Raw {
  const listed = new Set(neighbourTies(judging, row, tieKindNames).map(([other]) => other).filter(other => isListed(judging, other))).size
  return listed === 0 ? undefined : { value: listed * points.neighbour, why: `${listed} ${listed === 1 ? 'actor' : 'actors'} one tie away ${listed === 1 ? 'is' : 'are'} on a list in force.` }
}

const stakes = ['OWNS'] as const

function majorityPart(judging: Judging, row: number): Raw {
  const held = neighbourTies(judging, row, stakes).filter(([other, tie]) => (judging.projected.tie(tie).shareMinimum ?? 0) >= points.half && isListed(judging, other))
  const count = new Set(held.map(([other]) => other)).size
  return count === 0 ? undefined : { value: count * points.majority, why: `A stake of 50 % or more between it and ${count} ${count === 1 ? 'actor that is' : 'actors that are'} on a list in force.` }
}

/** Actors one conducting tie away, each with the tie. */
function neighbourTies(judging: Judging, row: number, kinds: typeof tieKindNames | typeof stakes): (readonly [other: number, tie: number])[] {
  const out = conductingAt(judging, row, 'out', kinds).map(tie => [standFor(judging, endOf(judging, tie)), tie] as const)
  const into = conductingAt(judging, row, 'in', kinds).map(tie => [standFor(judging, startOf(judging, tie)), tie] as const)
  return [...out, ...into].filter(([other]) => isActor(judging, other))
}

function isListed(judging: Judging, row: number): boolean {
  return anyInForce(judging, designationsOf(judging, row)) === 'YES'
}

function againstPart(against: number): Raw {
  return against === 0 ? undefined : { value: -against * points.against, why: `${against} ${against === 1 ? 'claim disputes or denies' : 'claims dispute or deny'} it.` }
}

/** Without the identity judgements in between. */
function connecting({ projected }: Judging, { ties }: Chain): number[] {
  return ties.filter(tie => projected.tieKind[tie] !== identity)
}
