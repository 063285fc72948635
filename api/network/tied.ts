// Whom a question of candidates is about: actors tied to designated persons, or to a scheme, with their best chains.
import { meetsGrade, type Grade } from '../../schema/grades.ts'
import type { TieKind } from '../../schema/ontology.ts'
import { ownershipChains } from '../projection/ownership-chains.ts'
import type { Chain } from '../projection/projected.ts'
import { reach, type Reach } from '../projection/reach.ts'
import { chainFrom } from './chains.ts'
import { conductingAt, eachConducting, endOf, goOn, isActor, standFor, startOf, type Judging } from './judging.ts'

/** Who is tied, by the node that stands for the actor, and how. Look at it before the next write is taken over. */
export interface Tied {
  /** Ascending by id. */
  readonly rows: ArrayLike<number> & Iterable<number>
  /** Best chain first; none for anybody else. */
  readonly chains: (row: number) => readonly Chain[]
}

export interface Reached extends Tied {
  /** How far everybody is. */
  readonly near: Reach
}

const mostChains = 3

export function tiedBy(judging: Judging, chains: ReadonlyMap<number, readonly Chain[]>): Tied {
  return { rows: judging.projected.ascending([...chains.keys()]), chains: row => chains.get(row) ?? [] }
}

/** Over conducting ties as far as candidates look, and down chains of ownership and control without limit. */
export function tiedTo(judging: Judging, sources: readonly number[], minimumGrade: Grade | undefined): Reached {
  const { projected, day, cancellation } = judging
  const near = reach(projected, { sources, on: day, minimumGrade }, cancellation)
  const ends = new Set(sources.map(source => standFor(judging, source)))
  const below = heldBelow(judging, ends).filter(row => near.distance(row) === 0)
  const climb = remembering((row: number) => {
    const { chains } = ownershipChains(projected, row, { on: day, ends: end => ends.has(standFor(judging, end)) }, minimumGrade === undefined ? undefined : cancellation)
    return (minimumGrade === undefined ? chains : chains.filter(chain => chain.grade !== null && meetsGrade(chain.grade, minimumGrade))).slice(0, mostChains)
  })
  // From below there is a way up; whether one of the grade asked for, only looking tells.
  const held = new Set(minimumGrade === undefined ? below : below.filter(row => climb(row).length > 0))
  const rows = [...near.rows].map(row => standFor(judging, row))
  return { rows: projected.ascending(held.size === 0 ? rows : [...rows, ...held]), near, chains: row => held.has(row) ? climb(row) : near.chains(actorOf(judging, row)) }
}

function remembering<T>(work: (row: number) => T): (row: number) => T {
  const known = new Map<number, T>()
  return row => {
    const found = known.get(row) ?? work(row)
    known.set(row, found)
    return found
  }
}

/** Of records that are one the first that is an actor. */
function actorOf(judging: Judging, row: number): number {
  return isActor(judging, row) ? row : judging.projected.same(row).find(twin => isActor(judging, twin)) ?? row
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
    eachConducting(judging, row, 'out', down.out, other => found.add(other))
    eachConducting(judging, row, 'in', down.into, other => found.add(other))
    eachConducting(judging, row, 'out', down.thing, other => things.add(other))
  }
  return [...new Set([...found, ...things])].filter(row => !tops.has(row) && isActor(judging, row))
}

const roles = ['ENGAGED_IN', 'OPERATES', 'RECRUITS_FOR', 'TRANSPORTS_FOR', 'HARBOURS_FOR', 'ATTEMPTED', 'BENEFITS_FROM', 'SUPPORTS', 'FINANCES', 'PROMOTES'] as const satisfies readonly TieKind[]
const behind = ['LEADS', 'OFFICIAL_OF', 'OWNS', 'CONTROLS', 'SUPPORTS', 'FINANCES', 'ACTS_FOR'] as const satisfies readonly TieKind[]
const ownersOf = ['OWNED_OR_CONTROLLED_BY'] as const satisfies readonly TieKind[]

/** Who stands in a scheme, and who leads, owns, controls, supports or acts for one of these; not what these own. */
export function tiedToScheme(judging: Judging, scheme: number, minimumGrade: Grade | undefined): Map<number, readonly Chain[]> {
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
