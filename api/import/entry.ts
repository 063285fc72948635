// What an importer hands to the pipeline: one entry for each record of the source, already in the ontology's shape.
import type { NodeInput, TieInput } from '../../schema/records.ts'

/** Something that was not understood, was refused or deserves a look; the report counts them by kind with a few examples. */
export interface Issue {
  /** A short sentence, the same for all of its kind: "unknown remark". */
  readonly kind: string
  /** Where and what: "line 12: ...". */
  readonly example: string
}

/**
 * What one record of a list states. Versions of a list are compared entry by entry, by `subject` and `part`.
 * A node is the union of the entries, of all lists, that state it; taking an import back takes its entries away.
 */
export interface Entry {
  /** Id of the node that the record is about. */
  readonly subject: string
  /** Tells several records about one subject apart; empty for the usual one. */
  readonly part: string
  /** Line, record number or element: where to look in the source. */
  readonly locator: string
  readonly nodes: readonly NodeInput[]
  /** Ends may be nodes of other entries or lists. A tie without an id is given one: a hash of kind, start, end and `key`. */
  readonly ties: readonly EntryTie[]
  /** true: the record is not imported, and `issues` says why. */
  readonly refused: boolean
  /** The file takes the record with this subject and part out of the list, and states nothing else of it; only in a file that is `partial`. */
  readonly removed?: true
  readonly issues: readonly Issue[]
  /** Who the subject is on other lists, by the list's own words. */
  readonly elsewhere?: readonly Elsewhere[]
  /** The record as the source wrote it: rows or XML, to be shown beside what was understood. Only called when somebody asks. */
  readonly original?: () => string
}

/** A reference to an entry of another list. */
export interface Elsewhere {
  readonly id: string
  /** "The UK Sanctions List gives the UN reference TAe.010": a sentence without its full stop. */
  readonly saying: string
  /** Whether no other entry of the list has it. */
  readonly alone: boolean
}

export type EntryTie = TieInput extends infer T ? T extends { id: string } ? Omit<T, 'id'> & { readonly id?: string; readonly key?: string } : never : never
