// How much one request may ask for. Figures: the heaviest question of the client has about 600 tokens, depth 12 and, with 100 candidates,
// a cost of 60 000; a field costs about 3.5 microseconds.
export const limits = {
  /** Bytes of a request. A board of 2 000 nodes has 330 000. */
  body: 1_048_576,
  /** Tokens of a document. */
  tokens: 5_000,
  /** Fields within fields, fragments written out. */
  depth: 20,
  /** Fields of the answer, estimated before anything is read. */
  cost: 500_000,
  /** What a root field costs besides, in fields: it asks the store or a worker, for some milliseconds. So no more than a hundred of them stand in one document. */
  question: 5_000,
  /** Milliseconds for one request. */
  milliseconds: 20_000,
  /** Bytes of a file that is uploaded. */
  upload: 8 * 1024 ** 3
} as const
export type RequestLimits = { readonly [K in keyof typeof limits]: number }
