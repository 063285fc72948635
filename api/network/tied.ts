// Whom a question of candidates is about: actors tied to designated persons, or to a scheme, with their best chains.
import { meetsGrade, type Grade } from '../../schema/grades.ts'
import type { TieKind } from '../../schema/ontology.ts'
import { ownershipChains } from '../projection/ownership-chains.ts'
import type { Chain } from '../projection/projected.ts'
import { reach } from '../projection/reach.ts'
import { chainFrom } from './chains.ts'
import { conductingAt, endOf, goOn, isActor, standFor, startOf, type Judging } from './judging.ts'

/** By the node that stands for the actor: best chain first. */
export type Tied = Map<number, readonly Chain[]>

export interface Reached {
  readonly tied: Tied
  /** Nodes with too many ties at which chains ended. */
  readonly hubs: number
}

const mostChains = 3

/** Over conducting ties as far as candidates look, and down chains of ownership and control without limit. */
export function tiedTo(judging: Judging, sources: readonly number[], minimumGrade: Grade | undefined): Reached {
  const { projected, day, cancellation } = judging
  const { reached, hubs } = reach(projected, { sources, on: day, minimumGrade }, cancellation)
  const tied: Tied = new Map(reached.map(({ row, chains }) => [standFor(judging, row), chains]))
  const ends = new Set(sources.map(source => standFor(judging, source)))
  for (const row of heldBelow(judging, ends)) {
    if (tied.has(row)) continue
    const { chains } = ownershipChains(projected, row, { on: day, ends: end => ends.has(standFor(judging, end)) }, cancellation)
    const admitted = minimumGrade === undefined ? chains : chains.filter(chain => chain.grade !== null && meetsGrade(chain.grade, minimumGrade))
    if (admitted.length > 0) tied.set(row, admitted.slice(0, mostChains))
  }
  return { tied, hubs }
}

const down = { out: ['OWNS', 'CONTROLS'], into: ['OWNED_OR_CONTROLLED_BY', 'LINKED_TO'], thing: ['HAS_INTEREST_IN'] } as const satisfies Record<string, readonly TieKind[]>

/** Everything that depends on these by ownership or control, at any distance, never through a hub; a thing ends a chain. */
function heldBelow(judging: Judging, tops: ReadonlySet<number>): number[] {
  const { hub } = judging.projected
  const found = new Set<number>(tops)
  const things = new Set<number>()
  let looked = 0
  for (const row of found) {
    if (++looked % 1024 === 0) goOn(judging)
    if (hub[row] === 1 && !tops.has(row)) continue
    for (const tie of conductingAt(judging, row, 'out', down.out)) found.add(standFor(judging, endOf(judging, tie)))
    for (const tie of conductingAt(judging, row, 'in', down.into)) found.add(standFor(judging, startOf(judging, tie)))
    for (const tie of conductingAt(judging, row, 'out', down.thing)) things.add(standFor(judging, endOf(judging, tie)))
  }
  return [...new Set([...found, ...things])].filter(row => !tops.has(row) && isActor(judging, row))
}

const roles = ['ENGAGED_IN', 'OPERATES', 'RECRUITS_FOR', 'TRANSPORTS_FOR', 'HARBOURS_FOR', 'ATTEMPTED', 'BENEFITS_FROM', 'SUPPORTS', 'FINANCES', 'PROMOTES'] as const satisfies readonly TieKind[]
const behind = ['LEADS', 'OFFICIAL_OF', 'OWNS', 'CONTROLS', 'SUPPORTS', 'FINANCES', 'ACTS_FOR'] as const satisfies readonly TieKind[]
const ownersOf = ['OWNED_OR_CONTROLLED_BY'] as const satisfies readonly TieKind[]

/** Who stands in a scheme, and who leads, owns, controls, supports or acts for one of these; not what these own. */
export function tiedToScheme(judging: Judging, scheme: number, minimumGrade: Grade | undefined): Tied {
  const { projected } = judging
  const admits = (tie: number): boolean => {
    const { grade } = projected.tie(tie)
    return minimumGrade === undefined || (grade !== null && meetsGrade(grade, minimumGrade))
  }
  const ways = new Map<number, number[][]>()
  const add = (row: number, ties: number[]): void => { if (isActor(judging, row)) ways.set(standFor(judging, row), [...ways.get(standFor(judging, row)) ?? [], ties]) }
  for (const tie of conductingAt(judging, scheme, 'in', roles).filter(admits)) add(startOf(judging, tie), [tie])
  for (const [row, [first]] of [...ways]) {
    if (first === undefined || projected.hub[row] === 1) continue
    for (const tie of conductingAt(judging, row, 'in', behind).filter(admits)) add(startOf(judging, tie), [tie, ...first])
    for (const tie of conductingAt(judging, row, 'out', ownersOf).filter(admits)) add(endOf(judging, tie), [tie, ...first])
  }
  return new Map([...ways].map(([row, found]) => [row, found.map(ties => chainFrom(judging, row, ties, scheme)).sort((left, right) => best(projected, left, right)).slice(0, mostChains)]))
}

/** Shorter first, then the stronger weakest tie, then the first ids. */
function best(projected: Judging['projected'], left: Chain, right: Chain): number {
  const ids = ({ ties }: Chain): string => ties.map(tie => projected.tieId(tie)).join('\u0000')
  return left.length - right.length || right.strength - left.strength || (ids(left) < ids(right) ? -1 : 1)
}
