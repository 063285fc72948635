// How far up a candidate stands in the list: a sum of named parts, each with its reason. It orders reading, it says nothing about guilt.
// Whether the actor is blocked by ownership takes no part: that is another question (ontology).
import type { Verdict } from '../../schema/dates.ts'
import type { Grade } from '../../schema/grades.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import type { Chain } from '../projection/projected.ts'
import type { Score, ScorePart } from './answers.ts'
import type { Judging } from './judging.ts'

/** One profile of weights; another can stand beside it. */
export const weights = {
  /** What the best ground says, and each further one whose elements are all shown, up to `furtherMost`. */
  ground: { YES: 40, CANNOT_TELL: 15, NO: 0 }, further: 3, furtherMost: 9,
  /** The weakest tie of the best chain: not at all, weak, medium, strong. */
  strength: [0, 4, 10, 16],
  /** One tie away, two, three, more. */
  distance: [16, 10, 5, 2],
  /** From A1; each letter and each number takes some off. F, 6 and no grade: nothing. */
  grade: 14, letter: 3, number: 1,
  /** Each independent source beyond the first for the tie that has fewest, up to `sourcesMost`. */
  source: 3, sourcesMost: 9,
  /** Each claim that disputes or denies, up to `againstMost`. */
  against: -5, againstMost: -15
} as const

const identity = tieKindNames.indexOf('SAME_AS')

export interface Scored {
  /** Verdicts of the grounds that are opened, best first. */
  readonly verdicts: readonly Verdict[]
  readonly best: Chain
  /** Claims of independent origin that dispute or deny. */
  readonly against: number
}

export function score(judging: Judging, { verdicts, best, against }: Scored): Score {
  const parts: ScorePart[] = [groundPart(verdicts), ...furtherPart(verdicts), strengthPart(best.strength), distancePart(best.length), gradePart(best.grade), sourcesPart(judging, best), ...againstPart(against)]
  return { total: parts.reduce((sum, { value }) => sum + value, 0), parts }
}

function groundPart(verdicts: readonly Verdict[]): ScorePart {
  const [verdict] = verdicts
  const why = verdict === 'YES' ? 'The records show each element of a ground.' : verdict === 'CANNOT_TELL' ? 'A ground is opened; the records do not show every element.'
    : verdict === 'NO' ? 'A ground is opened and not met.' : 'The chain carries no ground by itself.'
  return { name: 'ground', value: verdict === undefined ? 0 : weights.ground[verdict], why }
}

function furtherPart(verdicts: readonly Verdict[]): ScorePart[] {
  const further = verdicts.slice(1).filter(verdict => verdict === 'YES').length
  return further === 0 ? [] : [{ name: 'further grounds', value: Math.min(weights.furtherMost, further * weights.further), why: `The records show each element of ${further} further ${further === 1 ? 'ground' : 'grounds'}.` }]
}

function strengthPart(strength: number): ScorePart {
  return { name: 'strength', value: weights.strength[strength] ?? 0, why: `The weakest tie of the best chain is ${['none', 'weak', 'medium', 'strong'][strength] ?? 'none'}.` }
}

function distancePart(length: number): ScorePart {
  return { name: 'distance', value: weights.distance[Math.min(length, weights.distance.length) - 1] ?? 0, why: `${length} ${length === 1 ? 'tie' : 'ties'} away.` }
}

function gradePart(grade: Grade | null): ScorePart {
  if (grade === null || grade.startsWith('F') || grade.endsWith('6')) return { name: 'grade', value: 0, why: grade === null ? 'The weakest tie has no grade.' : `The weakest tie has grade ${grade}: it cannot be judged.` }
  const [letter, number] = ['ABCDE'.indexOf(grade.charAt(0)), Number(grade.charAt(1)) - 1]
  return { name: 'grade', value: Math.max(0, weights.grade - letter * weights.letter - number * weights.number), why: `The weakest tie has grade ${grade}.` }
}

/** Claims that go back to one document are one; every tie has one source at least. */
export function independentSources({ projected }: Judging, tie: number): number {
  const supporting = projected.claimsOf(tie).filter(({ stance }) => stance === 'SUPPORTS')
  return Math.max(1, new Set(supporting.map(claim => projected.originOf(claim))).size)
}

function sourcesPart(judging: Judging, { ties }: Chain): ScorePart {
  const fewest = Math.min(...ties.filter(tie => judging.projected.tieKind[tie] !== identity).map(tie => independentSources(judging, tie)))
  const known = Number.isFinite(fewest) ? fewest : 0
  return { name: 'sources', value: Math.min(weights.sourcesMost, Math.max(0, known - 1) * weights.source), why: `${known} independent ${known === 1 ? 'source' : 'sources'} for the tie that has fewest.` }
}

function againstPart(against: number): ScorePart[] {
  return against === 0 ? [] : [{ name: 'against', value: Math.max(weights.againstMost, against * weights.against), why: `${against} ${against === 1 ? 'claim disputes or denies' : 'claims dispute or deny'} it.` }]
}
