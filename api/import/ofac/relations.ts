// Typed relations of the advanced and the enhanced format, and the ties they are here. The lists lead from the dependent party to its
// principal, owner or organization; only "Owns, controls, or operates" runs from owner to thing, as our tie does.
import { endsFit } from '../../../schema/records.ts'
import type { ActorKind, Draft } from '../draft.ts'
import type { RawRelation } from './raw.ts'

type TypedKind = 'OWNED_OR_CONTROLLED_BY' | 'ACTS_FOR' | 'SUPPORTS' | 'LEADS' | 'FAMILY_OF' | 'SIGNIFICANT_ROLE_IN' | 'ASSOCIATE_OF' | 'OPERATES' | 'HAS_INTEREST_IN'

interface RelationRule {
  readonly kind: TypedKind
  readonly label: string
  /** From holder to thing, where the list leads from the thing. */
  readonly turned?: true
  readonly capacity?: 'OFFICER'
}

const types: Readonly<Record<string, RelationRule>> = {
  1555: { kind: 'ASSOCIATE_OF', label: 'Associate Of' },
  15001: { kind: 'SUPPORTS', label: 'Providing support to' },
  15002: { kind: 'ACTS_FOR', label: 'Acting for or on behalf of' },
  15003: { kind: 'OWNED_OR_CONTROLLED_BY', label: 'Owned or Controlled By' },
  15004: { kind: 'FAMILY_OF', label: 'Family member of' },
  91422: { kind: 'SIGNIFICANT_ROLE_IN', label: 'playing a significant role in' },
  91725: { kind: 'LEADS', label: 'Leader or official of' },
  91900: { kind: 'LEADS', label: 'Principal Executive Officer', capacity: 'OFFICER' },
  92019: { kind: 'OPERATES', label: 'Owns, controls, or operates' },
  92122: { kind: 'HAS_INTEREST_IN', label: 'Property in the interest of', turned: true }
}

/** Kinds of ties that only the formats with typed relations state. */
export const typedKinds: readonly TypedKind[] = [...new Set(Object.values(types).map(({ kind }) => kind))]

/** The kind of another entry of the file; undefined where the file does not have it. */
export type KindOf = (uid: string) => ActorKind | undefined

export function addRelation(draft: Draft, relation: RawRelation, kindOf: KindOf): void {
  const { type, label, uid, quality, former } = relation
  const found = Object.hasOwn(types, type) ? types[type] : undefined
  const rule = found?.label.toLowerCase() === label.toLowerCase() ? found : undefined
  const other = `ofac-${uid}`
  if (quality !== '') draft.note(`${label} ${other}: ${quality}`)
  if (rule === undefined) {
    draft.issue('unknown type of relation, kept as linked', `${type} ${label} ${other}`)
    untyped(draft, relation)
  } else if (former) {
    // Over, and since when is not stated: a tie with a made-up last day would say too much, one without too little.
    draft.issue('relation that is over, kept as a remark', `${label} ${other}`)
    draft.note(`Formerly: ${label} ${other}`)
  } else typed(draft, relation, rule, kindOf)
}

function typed(draft: Draft, relation: RawRelation, { kind, turned, capacity }: RelationRule, kindOf: KindOf): void {
  const other = `ofac-${relation.uid}`
  const otherKind = kindOf(relation.uid)
  // A selection names entries that it does not hold: until another file does, the words are all there is.
  if (otherKind === undefined) draft.note(`${relation.label} ${other}${relation.name === undefined ? '' : ` (${relation.name})`}, which is not in this file`)
  const [start, end] = turned === true ? [other, draft.id] : [draft.id, other]
  const [startKind, endKind] = turned === true ? [otherKind, draft.kind] : [draft.kind, otherKind]
  if (otherKind !== undefined && startKind !== undefined && endKind !== undefined && !endsFit(kind, startKind, endKind)) {
    draft.issue(`${kind} between kinds it does not tie, kept as linked`, `${startKind} ${start} and ${endKind} ${end}`)
    untyped(draft, relation)
    return
  }
  draft.tie({ kind, start, end, ...period(relation), ...(capacity === undefined ? {} : { capacity }) })
}

function untyped(draft: Draft, { label, uid, ...dates }: RawRelation): void {
  draft.note(`${label} ofac-${uid}`)
  draft.tie({ kind: 'LINKED_TO', start: draft.id, end: `ofac-${uid}`, ...period(dates) })
}

function period({ since, until }: Pick<RawRelation, 'since' | 'until'>): { since?: string; until?: string } {
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }
}
