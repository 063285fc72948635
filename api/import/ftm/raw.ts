// An entity of FollowTheMoney as its files write it, whatever the format: lines of entities, statements, nested targets, a table.

export interface RawEntity {
  readonly id: string
  readonly schema: string
  readonly caption?: string | undefined
  readonly properties: Readonly<Record<string, unknown>>
  readonly datasets?: readonly string[] | undefined
  /** Ids that were merged into this one. */
  readonly referents?: readonly string[] | undefined
  /** What Nexum adds to the lines it writes: the node or tie as it is, for what FollowTheMoney has no word for. */
  readonly nexum?: unknown
}

/** A record with the place it stands at; `DELETE`: a delta takes it out, and only its id is known. */
export interface RawRecord {
  readonly locator: string
  readonly operation: 'STATE' | 'DELETE'
  readonly entity: RawEntity
  /** As the source wrote it. */
  readonly original: () => string
}

/** A record that cannot be read, and why. */
export interface BadRecord {
  readonly locator: string
  readonly kind: string
  readonly example: string
}

export type Read = RawRecord | BadRecord

/** Values of a property as texts. One text in place of a list is taken as a list of one; anything else is no value. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === null || value === undefined || value === '' ? [] : [value]
}
