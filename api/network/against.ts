// What speaks against: claims that dispute or deny, about the actor, the ties of its chains and the schemes in them; proceedings that
// may have ended in its favour; a sign that it may be a victim itself.
import type { Chain, ProjectedClaim } from '../projection/projected.ts'
import { endOf, tiesAt, type Judging } from './judging.ts'

export interface Against {
  /** Ids of claims. */
  readonly claims: readonly string[]
  /** Ids of proceedings that the actor is a party to: whether one is an acquittal, the store says. */
  readonly proceedings: readonly string[]
  /** Ids of its records that are marked as those of a possible victim. */
  readonly victims: readonly string[]
  /** Claims of independent origin. */
  readonly origins: number
}

const party = ['PARTY_TO'] as const

export function against(judging: Judging, row: number, chains: readonly Chain[]): Against {
  const { projected } = judging
  const ties = new Set(chains.flatMap(chain => chain.ties))
  const schemes = new Set(chains.flatMap(chain => chain.nodes).filter(node => projected.kind(node) === 'Scheme'))
  const twins = projected.same(row)
  const speaking = new Map<string, ProjectedClaim>()
  for (const claims of [...twins.map(twin => projected.claims(twin)), ...[...ties].map(tie => projected.claimsOf(tie)), ...[...schemes].map(scheme => projected.claims(scheme))]) {
    for (const claim of claims) if (claim.stance !== 'SUPPORTS') speaking.set(claim.id, claim)
  }
  return {
    claims: [...speaking.keys()].sort(),
    proceedings: [...new Set(tiesAt(judging, row, 'out', party).map(tie => projected.id(endOf(judging, tie))))].sort(),
    victims: twins.filter(twin => projected.possibleVictim(twin)).map(twin => projected.id(twin)),
    origins: new Set([...speaking.values()].map(claim => projected.originOf(claim))).size
  }
}
