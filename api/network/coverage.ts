// Who has acted on whom: for an actor and an authority the first state that holds (states: schema/operations.graphql).
import { dayNumber, isDay, type Verdict } from '../../schema/dates.ts'
import { authorities, programme as programmeRow, type Authority, type ProgrammeFamily } from '../../schema/law.ts'
import type { ProjectedDesignation } from '../projection/projected.ts'
import type { CoverageCell, CoverageRow, CoverageState, Judged } from './answers.ts'
import type { Judging } from './judging.ts'
import { blockedByOwnership } from './ownership.ts'
import { anyInForce, designationsOf, inForce, isBeforeList, isOfUnknownFamily, isOver, isUnread, sameFamily } from './status.ts'

/** Which kind of conduct is asked about: that of a programme, else human rights. */
export interface FamilyAsked {
  readonly programme: string | undefined
  readonly family: ProgrammeFamily
}

export function familyAsked(programme: string | undefined): FamilyAsked {
  return { programme, family: programme === undefined ? 'RIGHTS' : programmeRow(programme)?.family ?? 'OTHER' }
}

/** All authorities whose lists can be imported; others only where one of these actors is designated by another. */
export function columnsFor(judging: Judging, rows: readonly number[]): Authority[] {
  const others = rows.some(row => designationsOf(judging, row).some(({ authority }) => authority === 'OTHER'))
  return authorities.map(({ id }) => id).filter(id => id !== 'OTHER' || others)
}

export function coverageRow(judging: Judging, row: number, columns: readonly Authority[], asked: FamilyAsked): CoverageRow<Judged> {
  const cells = withLags(columns.map(authority => cell(judging, row, authority, asked)))
  return { actor: judging.projected.id(row), cells, gaps: cells.filter(({ state }) => gapStates.includes(state)).length }
}

const gapStates: readonly CoverageState[] = ['OTHER_PROGRAMME', 'BLOCKED_BY_OWNERSHIP', 'DELISTED', 'NOT_LISTED']

function cell(judging: Judging, row: number, authority: Authority, asked: FamilyAsked): CoverageCell<Judged> {
  const all = designationsOf(judging, row).filter(designation => designation.authority === authority)
  const same = all.filter(designation => sameFamily(designation, asked))
  const decided = (state: CoverageState, list: readonly ProjectedDesignation[]): CoverageCell<Judged> => {
    const first = [...list].sort(earlier)[0]
    return { authority, state, since: first?.since ?? null, programme: first === undefined || isUnread(first) ? null : first.programme, programmes: programmesOf(list), lagDays: null, designation: first?.id ?? null }
  }
  const standing = (list: readonly ProjectedDesignation[], verdict: Verdict): ProjectedDesignation[] => list.filter(designation => inForce(designation, judging) === verdict)
  if (anyInForce(judging, same) === 'YES') return { ...decided('DESIGNATED', standing(same, 'YES')), programmes: programmesOf(standing(all, 'YES')) }
  const unread = standing(all, 'YES').filter(isOfUnknownFamily)
  if (unread.length > 0) return decided('CANNOT_TELL', unread)
  if (anyInForce(judging, all) === 'YES') return decided('OTHER_PROGRAMME', standing(all, 'YES'))
  const owned = ownedUnder(judging, row, authority)
  if (owned === 'YES') return decided('BLOCKED_BY_OWNERSHIP', [])
  if (owned === 'CANNOT_TELL' || anyInForce(judging, all) === 'CANNOT_TELL') return decided('CANNOT_TELL', standing(all, 'CANNOT_TELL'))
  const over = all.filter(designation => isOver(designation, judging))
  return decided(over.length > 0 ? 'DELISTED' : absence(judging, authority, all), over)
}

/** What it means that no listing tells anything. Before the first version nobody knows; where listings stand that began later, their dates tell. */
function absence(judging: Judging, authority: Authority, all: readonly ProjectedDesignation[]): CoverageState {
  if (!judging.versions.has(authority)) return 'NOT_IMPORTED'
  return all.length === 0 && isBeforeList(judging, authority) ? 'CANNOT_TELL' : 'NOT_LISTED'
}

function programmesOf(list: readonly ProjectedDesignation[]): string[] {
  return [...new Set(list.filter(designation => !isUnread(designation)).map(({ programme }) => programme))].sort()
}

function ownedUnder(judging: Judging, row: number, authority: Authority): Verdict {
  const regime = authorities.find(({ id }) => id === authority)?.regime ?? null
  return regime === null ? 'NO' : blockedByOwnership(judging, row, regime)
}

/** By the first day; a listing without one comes last. */
function earlier(left: ProjectedDesignation, right: ProjectedDesignation): number {
  const since = ({ since: day = '9999' }: ProjectedDesignation): string => day
  return since(left) < since(right) ? -1 : since(left) > since(right) ? 1 : left.id < right.id ? -1 : 1
}

const acted: readonly CoverageState[] = ['DESIGNATED', 'OTHER_PROGRAMME']
/** An authority that listed somebody under a programme that nobody read has acted all the same. */
const hasActed = ({ state, programme, designation }: CoverageCell<Judged>): boolean => acted.includes(state) || (designation !== null && programme === null)

/** Days after the first authority that designated, where both days are known. */
function withLags(cells: readonly CoverageCell<Judged>[]): CoverageCell<Judged>[] {
  const day = (cell: CoverageCell<Judged>): number | undefined => hasActed(cell) && cell.since !== null && isDay(cell.since) ? dayNumber(cell.since) : undefined
  const first = Math.min(...cells.map(day).filter(known => known !== undefined))
  return cells.map(own => {
    const known = day(own)
    return known === undefined ? own : { ...own, lagDays: known - first }
  })
}
