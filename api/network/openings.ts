// What opens a prong: every tie that its pattern names is on record. Whether it is met, the elements decide (conduct.ts, derivative.ts).
import { tieKinds, type TieKind } from '../../schema/ontology.ts'
import type { Pattern } from '../../schema/law.ts'
import type { Verdict } from '../../schema/dates.ts'
import type { ProjectedScheme, ProjectedTie } from '../projection/projected.ts'
import { conductingAt, endOf, isActor, startOf, type Judging } from './judging.ts'

export interface Opening {
  /** Whom it is about: stands for all that are judged one with it. */
  readonly actor: number
  /** From the actor outwards. */
  readonly ties: readonly number[]
  /** Ties whose dates and claims must bear it, also those that are not shown. */
  readonly rests: readonly number[]
  /** The tie of the actor itself. */
  readonly own: ProjectedTie
  readonly scheme?: number
  /** Who engaged in the scheme, and by which tie. */
  readonly engaged?: { readonly row: number; readonly tie: ProjectedTie }
  readonly target?: number
  /** Of a chain of ownership, control or agency: what its weakest step says, and how. */
  readonly chain?: { readonly verdict: Verdict; readonly why: string; readonly agency: boolean }
}

const engaging = ['ENGAGED_IN', 'OPERATES'] as const satisfies readonly TieKind[]
const significant = ['SIGNIFICANT_ROLE_IN'] as const satisfies readonly TieKind[]
const undirected = new Set<TieKind>(['FAMILY_OF', 'ASSOCIATE_OF'])

/** Corruption and abuse are different grounds; a scheme of no stated conduct is not taken for corruption. */
export function schemeMatches({ conduct, purpose }: ProjectedScheme, kind: Pattern['scheme']): boolean {
  if (kind === 'CORRUPTION') return conduct === 'CORRUPTION'
  if (kind === 'PROCEEDS') return conduct === 'CORRUPTION' && purpose === 'PROCEEDS'
  return kind === 'ANY' || conduct !== 'CORRUPTION'
}

/** Schemes that an actor stands in by these ties, itself and not through others. */
export function engagements(judging: Judging, row: number, kind: Pattern['scheme'], kinds: readonly TieKind[] = engaging): { tie: number; scheme: number }[] {
  return conductingAt(judging, row, 'out', kinds).flatMap(tie => {
    const scheme = endOf(judging, tie)
    const record = judging.projected.scheme(scheme)
    return record !== undefined && schemeMatches(record, kind) ? [{ tie, scheme }] : []
  })
}

/** Who engaged in a scheme. */
export function engagedIn(judging: Judging, scheme: number): { tie: number; row: number }[] {
  return conductingAt(judging, scheme, 'in', engaging).map(tie => ({ tie, row: startOf(judging, tie) }))
}

export function towardsScheme(judging: Judging, pattern: Pattern, actor: number): Opening[] {
  const direct = engagements(judging, actor, pattern.scheme, pattern.ties).flatMap(({ tie, scheme }) => {
    const own = judging.projected.tie(tie)
    // An attempt at nobody knows what opens the ground of attempted conduct, and leaves it open.
    if (pattern.attempted !== undefined && (own.attempted ?? 'CONDUCT') !== pattern.attempted) return []
    return [{ actor, own, scheme, ties: [tie], rests: [tie], engaged: { row: actor, tie: own } }]
  })
  // A significant role in a group counts for what the group engaged in.
  const groups = pattern.ties.includes('SIGNIFICANT_ROLE_IN') ? conductingAt(judging, actor, 'out', significant) : []
  return [...direct, ...groups.flatMap(tie => throughEngaged(judging, pattern, actor, tie, endOf(judging, tie)))]
}

/** Towards an organization, or for family a person, that itself engaged in a scheme. */
export function towardsEngaged(judging: Judging, pattern: Pattern, actor: number): Opening[] {
  const family = pattern.ties.includes('FAMILY_OF')
  return farEnds(judging, pattern, actor).flatMap(({ tie, far }) =>
    family || judging.projected.kind(far) === 'Organization' ? throughEngaged(judging, pattern, actor, tie, far) : [])
}

function throughEngaged(judging: Judging, pattern: Pattern, actor: number, tie: number, far: number): Opening[] {
  return engagements(judging, far, pattern.scheme).map(engagement => ({
    actor, own: judging.projected.tie(tie), scheme: engagement.scheme, ties: [tie, engagement.tie], rests: [tie, engagement.tie],
    engaged: { row: far, tie: judging.projected.tie(engagement.tie) }
  }))
}

interface Ways {
  readonly out: readonly TieKind[]
  readonly into: readonly TieKind[]
}
const ways = new WeakMap<Pattern, Ways>()

/** From the start of a tie; where a kind has no direction, from either end; where it runs from owner to owned, from the owned. */
function waysOf(pattern: Pattern): Ways {
  let known = ways.get(pattern)
  if (known === undefined) {
    const inward = (kind: TieKind): boolean => tieKinds[kind].dependent === 'end'
    known = { out: pattern.ties.filter(kind => !inward(kind)), into: pattern.ties.filter(kind => inward(kind) || undirected.has(kind)) }
    ways.set(pattern, known)
  }
  return known
}

/** Ties of the pattern at the actor, with the actors at their far ends. */
export function farEnds(judging: Judging, pattern: Pattern, actor: number): { tie: number; far: number }[] {
  const { out, into } = waysOf(pattern)
  return [
    ...conductingAt(judging, actor, 'out', out).map(tie => ({ tie, far: endOf(judging, tie) })),
    ...conductingAt(judging, actor, 'in', into).map(tie => ({ tie, far: startOf(judging, tie) }))
  ].filter(({ far }) => isActor(judging, far))
}
