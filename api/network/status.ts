// Whether an actor is designated on a day, three-valued: a list may state no dates, a date may be a year only, an entry may have
// gone some time between two versions of its list.
import { begun, both, dayNumber, either, interval, notOver, type Verdict } from '../../schema/dates.ts'
import { programme, type Authority, type Prong, type ProgrammeFamily } from '../../schema/law.ts'
import type { ProjectedDesignation } from '../projection/projected.ts'
import { remembered, type Judging } from './judging.ts'
import type { CandidateStatus } from './answers.ts'

type When = Pick<Judging, 'day' | 'versions'>

/** Whether a listing is in force on the day. */
export function inForce(designation: ProjectedDesignation, when: When): Verdict {
  return both(hasBegun(designation, when.day), hasNotEnded(designation, when))
}

/** A list that states no dates gives the day of its first version with the entry: before, nobody can tell. */
function hasBegun({ since, listedBy }: ProjectedDesignation, day: number): Verdict {
  const stated = since === undefined ? undefined : begun(interval(since), day)
  if (stated === 'YES' || stated === 'NO') return stated
  if (listedBy === undefined) return stated ?? 'YES'
  return dayNumber(listedBy) <= day ? 'YES' : 'CANNOT_TELL'
}

/** An entry that a later version lacks went some time after the last version that showed it. */
function hasNotEnded(designation: ProjectedDesignation, { day, versions }: When): Verdict {
  const { until, delistedBy } = designation
  if (delistedBy === undefined) return until === undefined ? 'YES' : notOver(interval(until), day)
  if (day >= dayNumber(delistedBy)) return 'NO'
  const stated = until === undefined || isDayBefore(until, delistedBy) ? 'CANNOT_TELL' : notOver(interval(until), day)
  return stated === 'CANNOT_TELL' && day <= lastShown(designation, versions) ? 'YES' : stated
}

function isDayBefore(until: string, delistedBy: string): boolean {
  return interval(until).last === dayNumber(delistedBy) - 1
}

/**
 * The last day on which a version of its list is known to show the entry. Which list that is, its first version without the entry tells;
 * where several lists of the authority have a version of that day, the earliest answer is taken.
 */
function lastShown({ authority, since, listedBy, delistedBy = '' }: ProjectedDesignation, versions: When['versions']): number {
  const lists = (versions.get(authority as Authority) ?? []).filter(list => list.includes(delistedBy))
  const before = lists.map(list => list.filter(day => day < delistedBy).at(-1)).filter(day => day !== undefined)
  const least = Math.max(listedBy === undefined ? -Infinity : dayNumber(listedBy), since === undefined ? -Infinity : interval(since).last)
  return before.length === 0 || before.length < lists.length ? least : Math.max(least, Math.min(...before.map(dayNumber)))
}

/** Whether a listing is over for certain: it began, and ended before the day. */
export function isOver(designation: ProjectedDesignation, when: When): boolean {
  return hasBegun(designation, when.day) !== 'NO' && hasNotEnded(designation, when) === 'NO'
}

/** Whether the day lies before the first version of a list of the authority that is held: who was on it then, and had gone by the first version, nobody here knows. */
export function isBeforeList({ versions, on }: Pick<Judging, 'versions' | 'on'>, authority: Authority): boolean {
  return versions.get(authority)?.some(([first = '9999']) => on < first) ?? false
}

/** Listings of all nodes that are one with this actor. */
export function designationsOf(judging: Judging, row: number): readonly ProjectedDesignation[] {
  return remembered(judging, 'designations', row, () => judging.projected.same(row).flatMap(twin => judging.projected.designations(twin)))
}

/** Places of actors with any listing, ended or not. */
export function designatedRows(judging: Judging): ReadonlySet<number> {
  const { projected } = judging
  return remembered(judging, 'listed', 0, () => new Set([...projected.listed()].map(row => projected.first[row] ?? row)))
}

/** Whether any of these listings is in force. */
export function anyInForce(judging: Judging, designations: readonly ProjectedDesignation[]): Verdict {
  return designations.reduce<Verdict>((verdict, designation) => verdict === 'YES' ? verdict : either(verdict, inForce(designation, judging)), 'NO')
}

export function designatedUnder(judging: Judging, row: number, programmeKey: string): Verdict {
  return remembered(judging, `under ${programmeKey}`, row, () => anyInForce(judging, designationsOf(judging, row).filter(({ programme }) => programme === programmeKey)))
}

/** One programme can hold several orders: then the entry's own tags, or the grounds it states, decide; an entry without either leaves it open. */
export function standsUnderOrder(designation: ProjectedDesignation, { programmes, tags, id }: Prong): Verdict {
  if (!programmes.includes(designation.programme)) return 'NO'
  const prefix = `${id.split('.')[0] ?? ''}.`
  if (tags === undefined || designation.prongs.some(prong => prong.startsWith(prefix))) return 'YES'
  if (designation.tags.length === 0) return 'CANNOT_TELL'
  return designation.tags.some(tag => tags.includes(tag)) ? 'YES' : 'NO'
}

/** Canada's Act covers many countries: the schedule of the entry says which. */
export function familyOf({ programme: key, tags }: Pick<ProjectedDesignation, 'programme' | 'tags'>): ProgrammeFamily {
  if (key === 'CA-SEMA' && tags.length > 0) return tags.some(tag => /russia|ukraine/i.test(tag)) ? 'RUSSIA' : 'COUNTRY'
  return programme(key)?.family ?? 'OTHER'
}

/** A programme is of one family with itself; one that the tables do not have is of no family that anybody knows. */
export function sameFamily(designation: Pick<ProjectedDesignation, 'programme' | 'tags'>, { programme: key, family }: { programme: string | undefined; family: ProgrammeFamily }): boolean {
  return !isUnread(designation) && (designation.programme === key || (!isOfUnknownFamily(designation) && familyOf(designation) === family))
}

/** Whether an actor has the status asked for; CANNOT_TELL: it is in none. */
export function hasStatus(judging: Judging, row: number, { authority, programme: key, status }: { authority: Authority; programme: string; status: CandidateStatus }): Verdict {
  const designations = designationsOf(judging, row)
  if (designations.length === 0) return status === 'OTHER_PROGRAMME' ? 'NO' : 'YES'
  if (status === 'UNDESIGNATED_ANYWHERE') return not(anyInForce(judging, designations))
  const own = designations.filter(designation => designation.authority === authority)
  if (status === 'UNDESIGNATED') return not(anyInForce(judging, own))
  const asked = { programme: key, family: programme(key)?.family ?? 'OTHER' }
  const [same, other] = [own.filter(designation => sameFamily(designation, asked)), own.filter(designation => !sameFamily(designation, asked))]
  // A listing whose programme nobody read, or nobody here knows, may be of any family.
  const unread = anyInForce(judging, other.filter(isOfUnknownFamily)) === 'NO' ? 'YES' : 'CANNOT_TELL'
  return both(both(not(anyInForce(judging, same)), anyInForce(judging, other)), unread)
}

/** Its source states no programme. */
export function isUnread({ programme: key }: Pick<ProjectedDesignation, 'programme'>): boolean {
  return key === ''
}

/** Its programme was not read, or the tables of the law do not have it. */
export function isOfUnknownFamily({ programme: key }: Pick<ProjectedDesignation, 'programme'>): boolean {
  return programme(key) === undefined
}

export function not(verdict: Verdict): Verdict {
  return verdict === 'YES' ? 'NO' : verdict === 'NO' ? 'YES' : 'CANNOT_TELL'
}
