// A statement of the Beneficial Ownership Data Standard as its file has it, in whichever version: the reader makes these.
import type { Fields } from '../json.ts'

export type RecordType = 'entity' | 'person' | 'relationship'

export interface RawStatement {
  /** Names this statement alone. */
  readonly id: string
  /** What the statements about one subject have in common; empty before version 0.4, where a statement says which it replaces. */
  readonly record: string
  readonly type: RecordType
  /** Where it stands: "line 12, statement 3". */
  readonly locator: string
  /** Among the statements of the file, from 1. */
  readonly place: number
  /** When it was made; may have a time. */
  readonly date: string
  readonly status: string
  readonly replaces: readonly string[]
  /** What the declaration that it belongs to is about; empty where it does not say. */
  readonly declaration: string
  readonly publication: Publication
  /** Who states it and from what, in words; empty where it does not say. */
  readonly source: string
  readonly annotations: readonly string[]
  readonly details: Fields
  /** The statement without its details: what is left over in it. */
  readonly head: Fields
  /** As the file has it. */
  readonly text: string
}

export interface Publication {
  /** Day; empty where it does not say. */
  readonly date: string
  readonly publisher: string
  readonly licence: string
}

/** Whom or what a relationship names: a record, or the reason why none is named. */
export type Party = { readonly statement: string } | { readonly unstated: string }

export interface RawRelationship {
  readonly subject: Party | undefined
  readonly party: Party | undefined
  readonly interests: readonly RawInterest[]
  /** Statements or records that a derived relationship is made of. */
  readonly components: readonly string[]
  /** Whether it is itself a step of a derived one. */
  readonly isComponent: boolean
  readonly issues: readonly Problem[]
}

export interface RawInterest {
  /** As version 0.4 writes it: "votingRights". */
  readonly type: string
  readonly level: 'direct' | 'indirect' | 'unknown'
  readonly share: Bounds
  readonly since: string | undefined
  readonly until: string | undefined
  /** Whether the source holds it for beneficial ownership or control. */
  readonly beneficial: boolean | undefined
  readonly details: string
}

/** In 1/10 000 of a percent; a bound that is not stated is absent. */
export interface Bounds {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

export interface Problem {
  readonly kind: string
  readonly text: string
}
