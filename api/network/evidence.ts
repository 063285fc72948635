// Which records an element of a ground rests on: ties, schemes, and the claims that support them.
import type { ElementName } from '../../schema/law.ts'
import type { TieKind } from '../../schema/ontology.ts'
import type { ProjectedClaim } from '../projection/projected.ts'
import type { TieReference } from './answers.ts'
import { referenceTo } from './chains.ts'
import { conductingAt, endOf, tiesAt, type Judging } from './judging.ts'
import { engagements, type Opening } from './openings.ts'
import { designationsOf, standsUnderOrder } from './status.ts'
import type { Ground } from './prongs.ts'

/** Records that show one thing together, or each by itself. */
export interface Evidence {
  /** Ids of schemes, whose own sources count too. */
  readonly nodes: readonly string[]
  readonly ties: readonly TieReference[]
  /** Sources of the ties. */
  readonly sources: readonly string[]
  /** Ids of claims that support them. */
  readonly claims: readonly string[]
  /** What each of these claims ultimately rests on, each once. */
  readonly origins: readonly string[]
}

const national = ['CITIZEN_OF', 'BASED_IN', 'FLAGGED_IN'] as const
const office = ['OFFICIAL_OF', 'ACTS_FOR'] as const
const luring = ['LURES_TO'] as const
const listing = ['DESIGNATED_AS'] as const

/** Each entry is needed: the element is as well founded as the one that has fewest sources. Empty: nothing on record can show it. */
export function evidenceFor(judging: Judging, { prong }: Pick<Ground, 'prong'>, opening: Opening, name: string): Evidence[] {
  const { actor, ties, rests, scheme, engaged } = opening
  const around = (row: number, kinds: readonly TieKind[]): Evidence[] => anyOf(judging, conductingOrAny(judging, row, kinds))
  const rows: Readonly<Partial<Record<ElementName | 'EVIDENCE' | 'DATE', () => Evidence[]>>> = {
    FOREIGN_PERSON: () => around(actor, national),
    ABUSE: () => scheme === undefined ? [] : [ofScheme(judging, scheme)],
    CORRUPTION: () => around(actor, office),
    OFFICIAL: () => around(prong.pattern?.towards === 'ENGAGED' ? engaged?.row ?? actor : actor, office),
    US_NEXUS: () => scheme === undefined ? [] : around(scheme, luring),
    TARGET: () => ofTarget(judging, prong, opening),
    ENTITY_BLOCKED: () => ofTarget(judging, prong, opening),
    OWNED_OR_CONTROLLED: () => ties.map(tie => ofTies(judging, [tie])),
    ACTED_FOR: () => ties.map(tie => ofTies(judging, [tie])),
    DEFENDERS_HARMED: () => [],
    IDENTIFIED_TRAFFICKER: () => [],
    EVIDENCE: () => rests.map(tie => ofTies(judging, [tie])),
    DATE: () => rests.map(tie => ofTies(judging, [tie]))
  }
  const found = Object.hasOwn(rows, name) ? rows[name as ElementName] : undefined
  return found === undefined ? ties.slice(0, 1).map(tie => ofTies(judging, [tie])) : found()
}

/** The ties from the actor outwards: each is needed. */
export function linkEvidence(judging: Judging, { ties }: Opening): Evidence[] {
  return ties.map(tie => ofTies(judging, [tie]))
}

export function ofScheme(judging: Judging, scheme: number): Evidence {
  return { nodes: [judging.projected.id(scheme)], ties: [], sources: [], ...supporting(judging, judging.projected.claims(scheme)) }
}

export function ofTies(judging: Judging, ties: readonly number[]): Evidence {
  const { projected } = judging
  return {
    nodes: [], ties: ties.map(tie => referenceTo(projected, tie)), sources: [...new Set(ties.flatMap(tie => projected.tie(tie).sources))],
    ...supporting(judging, ties.flatMap(tie => projected.claimsOf(tie)))
  }
}

function anyOf(judging: Judging, ties: readonly number[]): Evidence[] {
  return ties.length === 0 ? [] : [ofTies(judging, ties)]
}

/** Nationality and office conduct or not: what does not conduct by its kind is shown all the same. */
function conductingOrAny(judging: Judging, row: number, kinds: readonly TieKind[]): number[] {
  const conducting = conductingAt(judging, row, 'out', kinds)
  return conducting.length > 0 ? conducting : tiesAt(judging, row, 'out', kinds)
}

/** The listings of the person at the end; where it is not listed, its own part in a scheme. */
function ofTarget(judging: Judging, prong: Ground['prong'], { target }: Opening): Evidence[] {
  if (target === undefined) return []
  const ids = new Set(designationsOf(judging, target).filter(designation => designation.authority === prong.authority && standsUnderOrder(designation, prong) !== 'NO').map(({ id }) => id))
  const listings = tiesAt(judging, target, 'out', listing).filter(tie => ids.has(judging.projected.id(endOf(judging, tie))))
  return anyOf(judging, listings.length > 0 ? listings : engagements(judging, target, 'ANY').map(({ tie }) => tie))
}

function supporting({ projected }: Judging, claims: readonly ProjectedClaim[]): Pick<Evidence, 'claims' | 'origins'> {
  const found = claims.filter(({ stance }) => stance === 'SUPPORTS')
  return { claims: found.map(({ id }) => id), origins: [...new Set(found.map(claim => projected.originOf(claim)))] }
}
