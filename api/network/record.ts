// What the records behind a tie allow to be said of it: claims for and against, dates, capacity.
import { begun, both, either, interval, type Verdict } from '../../schema/dates.ts'
import { gradeRank } from '../../schema/grades.ts'
import { shelteredCapacities, tieKindNames, tieKinds } from '../../schema/ontology.ts'
import type { ProjectedClaim, ProjectedTie } from '../projection/projected.ts'
import type { Judging } from './judging.ts'

/** Whether there are claims and none of them supports it; a tie of an official list keeps the grade of the list and is not only disputed. */
export function onlyDisputed({ claims, grade }: { readonly claims: readonly ProjectedClaim[]; readonly grade?: unknown }): boolean {
  return (grade ?? null) === null && claims.length > 0 && claims.every(claim => claim.stance !== 'SUPPORTS')
}

/** Counsel, staff, journalists and aid workers are not what they do for others. */
export function isSheltered({ capacity }: ProjectedTie): boolean {
  return capacity !== undefined && shelteredCapacities.includes(capacity)
}

const ungraded = gradeRank(null)
const lapsing = Uint8Array.from(tieKindNames, kind => tieKinds[kind].lapses ? 1 : 0)

/** The same of a tie by its row, without reading all of it: what has a grade is supported. */
export function isOnlyDisputed({ projected }: Judging, tie: number): boolean {
  return projected.gradeRank(tie) === ungraded && projected.disputed(tie)
}

/** Whether it is in force on the day, as far as its dates and claims tell; acts and offices count after their end. */
export function standsOn(judging: Judging, tie: number): Verdict {
  const { projected, day } = judging
  const stands = isOnlyDisputed(judging, tie) ? 'CANNOT_TELL' : 'YES'
  const holds = projected.holds(tie, day)
  if (holds === 'YES' || lapsing[projected.tieKind[tie] ?? 0] === 1) return both(stands, holds)
  const { since } = projected.tie(tie)
  return both(stands, since === undefined ? 'YES' : begun(interval(since), day))
}

/**
 * Whether the actor knew, by what sources state. A denial by the person concerned is shown beside and decides nothing;
 * sources that contradict each other leave it open.
 */
export function knew({ knowledge, claims }: ProjectedTie): Verdict {
  if (claims.length === 0) return knowledge === 'STATED' ? 'YES' : knowledge === 'DENIED' ? 'NO' : 'CANNOT_TELL'
  const supporting = claims.filter(claim => claim.stance === 'SUPPORTS')
  const stated = knowledge === 'STATED' || supporting.some(claim => claim.knowledge === 'STATED')
  const denied = supporting.some(claim => claim.knowledge === 'DENIED')
  if (stated) return denied ? 'CANNOT_TELL' : 'YES'
  return claims.every(claim => claim.knowledge === 'DENIED' || (knowledge === 'DENIED' && claim.knowledge !== 'STATED')) ? 'NO' : 'CANNOT_TELL'
}

/** YES if any is, NO if all are, else CANNOT_TELL; `none` where there are none. */
export function anyOf(verdicts: readonly Verdict[], none: Verdict = 'NO'): Verdict {
  return verdicts.length === 0 ? none : verdicts.reduce(either)
}

export function allOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce(both, 'YES')
}
