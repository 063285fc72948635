// Claims by what they speak of, what supports beside what speaks against; where sources contradict each other comes first.
import { tieKinds } from '../../../../schema/generated/legend.ts'
import { actorWords } from '../../app/actorWords.ts'
import type { Actor, ActorTie } from '../../data/actorDocuments.ts'
import type { ClaimFields } from '../../data/documents.ts'
import { detailOf } from '../../data/known.ts'

export interface EvidenceRow {
  readonly about: string
  readonly title: string
  readonly supports: readonly ClaimFields[]
  readonly against: readonly ClaimFields[]
}

export function evidenceRows(actor: Pick<Actor, 'id' | 'name' | 'claims' | 'designations'>, ties: readonly ActorTie[], ofListings: ReadonlyMap<string, readonly ClaimFields[]>): EvidenceRow[] {
  const w = actorWords.evidence
  const rows = [
    row(actor.id, w.itself, actor.claims),
    ...actor.designations.map(({ id, name }) => row(id, w.listing(name), ofListings.get(id) ?? [])),
    ...ties.map(tie => row(tie.id, sentence(tie, actor.name), tie.claims))
  ].filter(({ supports, against }) => supports.length + against.length > 0)
  return rows.sort((left, right) => weight(left) - weight(right))
}

function row(about: string, title: string, claims: readonly ClaimFields[]): EvidenceRow {
  const supports = claims.filter(claim => isSupport(claim))
  return { about, title, supports, against: claims.filter(claim => !isSupport(claim)) }
}

const isSupport = ({ stance }: ClaimFields): boolean => stance === null || stance === 'SUPPORTS'

/** Both sides, then what only speaks against, then what only supports. */
const weight = ({ supports, against }: EvidenceRow): number => (against.length === 0 ? 2 : supports.length > 0 ? 0 : 1)

export function sentence(tie: ActorTie, name: string): string {
  const far = tie.other?.name ?? ''
  const [from, to] = tie.other?.id === tie.start ? [far, name] : [name, far]
  return [from, tieKinds[tie.kind].verb, detailOf(tie), to].filter(text => text !== '').join(' ')
}
