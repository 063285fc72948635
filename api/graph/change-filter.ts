// Which of the changes that a run made are asked for.
import type { NodeKind } from '../../schema/ontology.ts'

export interface ChangeFilter {
  /** Kinds of the subject; null: all. */
  readonly kinds: readonly NodeKind[] | null
  /** In the name or id of the subject, lower case; '': all. */
  readonly text: string
}

export interface Page {
  readonly skip: number
  readonly limit: number
}
