// Which designations are asked for.
import type { NodeKind } from '../../schema/ontology.ts'
import type { Parameters } from './engine.ts'

export interface DesignationFilter {
  readonly authority?: string | undefined
  readonly programme?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly kind?: NodeKind | undefined
  /** Authority to the day of the first version of its list that is held: what it shows first was listed at some time before. */
  readonly firstVersions?: Readonly<Record<string, string>> | undefined
}

export function filterParameters({ authority, programme, from, to, kind, firstVersions = {} }: DesignationFilter): Parameters {
  return { authority: authority ?? null, programme: programme ?? null, from: from ?? null, to: to ?? null, kind: kind ?? null, firstVersions }
}
