// Labels of the store that are no part of the ontology: what Nexum keeps in order to know what it was told, by which list, in which run.

/** With a question mark: may be absent. */
export type PlainType = 'text' | 'integer' | 'flag' | 'text?'
export type Shape = Readonly<Record<string, PlainType>>
interface PlainTypes { 'text': string; 'integer': number; 'flag': boolean; 'text?': string }
type Absent<S extends Shape> = { [K in keyof S]: S[K] extends `${string}?` ? K : never }[keyof S]
/** What a shape declares, as records are handed about. */
export type Shaped<S extends Shape> =
  { readonly [K in Exclude<keyof S, Absent<S>>]: PlainTypes[S[K]] } & { readonly [K in Absent<S>]?: PlainTypes[S[K]] | undefined }

export interface Bookkeeping {
  readonly about: string
  readonly fields: Shape
  readonly properties: readonly string[]
  /** Looked up by these; `id` is unique for each. */
  readonly indexed: readonly string[]
}

function label<const S extends Shape>(about: string, fields: S, indexed: readonly (keyof S & string)[]) {
  return { about, fields, properties: Object.keys(fields) as readonly (keyof S & string)[], indexed }
}

/** `statement` is JSON: nodes and ties as the list states them, with what it no longer states. `run` wrote it last, `addedBy` first. `stated` is the file as a source node. `report` is JSON: counts, issues, expectations. */
export const bookkeeping = {
  Record: label('What one list states of one subject. A node is the union of the records that state it; undoing an import takes its records away.', {
    id: 'text', of: 'text', list: 'text', part: 'text', digest: 'text', statement: 'text', run: 'text', addedBy: 'text?', locator: 'text?', listedBy: 'text', absentSince: 'text?'
  }, ['of', 'list']),
  Run: label('One import of one version of one list, with its report.', {
    id: 'text', source: 'text', list: 'text', file: 'text', sha256: 'text', publishedOn: 'text', startedAt: 'text', finishedAt: 'text?', stage: 'text', complete: 'flag', entries: 'integer', report: 'text', stated: 'text?'
  }, ['list']),
  Board: label('The workspace of an analyst, as it was saved last. It states nothing, and saving it is no revision of the store.', {
    id: 'text', title: 'text', revision: 'integer', nodes: 'integer', createdAt: 'text', savedAt: 'text', archivedAt: 'text?', digest: 'text', content: 'text'
  }, []),
  Ledger: label('The revision of the store and a random stamp, written in the same transaction as the data.', {
    id: 'text', revision: 'integer', stamp: 'text', writtenAt: 'text'
  }, [])
} as const satisfies Record<string, Bookkeeping>
export type BookkeepingLabel = keyof typeof bookkeeping

/** What one list states of one subject. */
export type StoredRecord = Shaped<typeof bookkeeping.Record.fields>
/** One import of one version of one list. */
export type StoredRun = Shaped<typeof bookkeeping.Run.fields>
/** A saved workspace. `content` is JSON, see board.ts. */
export type StoredBoard = Shaped<typeof bookkeeping.Board.fields>
