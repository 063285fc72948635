// Whom an export is for, and what therefore stays behind: by marking (traffic light protocol 2.0), and by who it would expose.
import type { NodeKind, TieKind } from '../../schema/ontology.ts'
import type { StoredNode } from '../graph/graph.ts'

export type Marking = NonNullable<StoredNode['marking']>

export interface Profile {
  readonly name: string
  readonly about: string
  readonly markings: ReadonlySet<Marking>
  /** Also possible victims, submissions and who signed them: only to move a whole store. */
  readonly everything: boolean
}

const profile = (name: string, about: string, markings: readonly Marking[], everything = false): Profile => ({ name, about, markings: new Set(markings), everything })

export const profiles = {
  public: profile('public', 'what everybody may see', ['CLEAR']),
  partner: profile('partner', 'up to TLP:AMBER', ['CLEAR', 'GREEN', 'AMBER']),
  government: profile('government', 'all markings', ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED']),
  whole: profile('whole', 'all that the store holds of the graph, submissions with their signatories included', ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'], true)
} as const satisfies Record<string, Profile>
export type ProfileName = keyof typeof profiles

export function admits({ markings }: Profile, marking: Marking | undefined): boolean {
  return markings.has(marking ?? 'CLEAR')
}

/** Who submits, and what they ask for, is in no export but that of everything (ontology: SUBMITTED_BY). */
export const submissionKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['Recommendation'])
export const submissionTies: ReadonlySet<TieKind> = new Set<TieKind>(['RECOMMENDS', 'SUBMITTED_BY', 'FOLLOWED_BY'])

/** They say something of whom they belong to, often in their names: one that belongs to nobody shown is not shown. */
export const dependentKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['Designation', 'Identifier', 'Address', 'Channel', 'Proceeding', 'Cohort', 'Claim'])
