// The seam between the house and its two engines. Everything above it speaks Cypher from cypher/ and nothing else.
import type { MessagePort, Transferable } from 'node:worker_threads'
import type { Statement } from './statements.ts'

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = Readonly<Record<string, Value>>
export type Row = Readonly<Record<string, Value>>

/** A result by columns, all of one length: for bulk reading. */
export interface Columns {
  readonly length: number
  readonly column: (name: string) => ArrayLike<unknown>
}

/** One statement of a write. */
export interface Step {
  readonly statement: Statement
  readonly parameters?: Parameters
}

export interface Limits {
  readonly rows: number
  readonly milliseconds: number
}

export interface Asked {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** Whether the answer went on after the last row. */
  readonly more: boolean
}

export interface Neo4jAddress {
  readonly url: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** The port of the embedded store, or the address of a Neo4j. */
export type SharedStore = { readonly port: MessagePort } | { readonly address: Neo4jAddress }

export interface Shared {
  readonly store: SharedStore
  /** Go with the message that carries the store. */
  readonly items: readonly Transferable[]
}

/**
 * What an engine must keep: `run` sees every write acknowledged before it; a write is all or nothing; once `write`
 * resolves, it survives a kill of the process and a power cut. Writes run one after another, in the order asked.
 * Errors are NexumErrors: StoreError when the engine cannot be reached or is closed, InputError when a statement of a
 * user does not parse.
 */
export interface Engine {
  readonly name: 'embedded' | 'neo4j'
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>
  /** The steps as one transaction; what the first one returns in its first row are parameters of all that follow. Resolves with the rows of each. */
  write(steps: readonly Step[]): Promise<Row[][]>
  /** A statement of a user: it can only read, and ends at the limits. @throws InputError if it would write. */
  ask(text: string, parameters: Parameters, limits: Limits): Promise<Asked>
  columns(statement: Statement, parameters?: Parameters): Promise<Columns>
  /** The same store for another thread. */
  share(): Promise<Shared>
  /** Closing twice is fine. */
  close(): Promise<void>
}
