// Labels of the store that are no part of the ontology: what Nexum keeps in order to know what it was told, by which list, in which run.

export interface Bookkeeping {
  readonly about: string
  readonly properties: readonly string[]
  /** Looked up by these; `id` is unique for each. */
  readonly indexed: readonly string[]
}

export const bookkeeping = {
  Record: {
    about: 'What one list states of one subject. A node is the union of the records that state it; undoing an import takes its records away.',
    properties: ['id', 'of', 'list', 'part', 'digest', 'statement', 'run', 'listedBy', 'absentSince'],
    indexed: ['of', 'list']
  },
  Run: {
    about: 'One import of one version of one list, with its report.',
    properties: ['id', 'source', 'list', 'file', 'sha256', 'publishedOn', 'startedAt', 'finishedAt', 'stage', 'complete', 'entries', 'report'],
    indexed: ['list']
  },
  Ledger: {
    about: 'The revision of the store and a random stamp, written in the same transaction as the data.',
    properties: ['id', 'revision', 'stamp', 'writtenAt'],
    indexed: []
  }
} as const satisfies Record<string, Bookkeeping>
export type BookkeepingLabel = keyof typeof bookkeeping
