// The embedded engine in a thread of its own: opening it and reading many rows out of it block the thread they run on.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, type MessagePort } from 'node:worker_threads'
import grafeo from '@grafeo-db/js'
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import { DeadlineError, InputError, StoreError } from '../errors.ts'
import { serve, startedWith, Transfer } from '../threads.ts'
import type { Asked, Limits, Parameters, Row, Step } from './engine.ts'
import { plainFromEmbedded } from './plain.ts'
import { Queue } from './queue.ts'
import { RevisionRecord, type Revision } from './revision-record.ts'
import { statement, type Statement } from './statements.ts'
import { SyncedLog } from './synced-log.ts'

/** What the thread is started with. */
export interface EmbeddedStart {
  readonly folder: string
  /** Opens a store that is behind its record, and takes what is there for the truth: only when the user says so. */
  readonly accept: boolean
}

const { folder, accept } = startedWith<EmbeddedStart>()
const file = join(folder, 'nexum.grafeo')
const log = new SyncedLog(file)
let record = RevisionRecord.none
let db: GrafeoDB | undefined
/** After a commit that failed, what is on disk is only known by opening the store again. */
let broken: StoreError | undefined
const writes = new Queue()

function open(): GrafeoDB {
  prepare(folder)
  record = readRecord(join(folder, 'revisions.log'))
  try {
    return grafeo.GrafeoDB.create(file)
  } catch (error) {
    throw openingError(error)
  }
}

function prepare(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.W_OK | constants.R_OK)
  } catch (error) {
    throw new StoreError(`Opening the store: the data folder ${path} cannot be written to. Choose another with NEXUM_DATA or --data, or change its permissions.`, false, error)
  }
}

function readRecord(path: string): RevisionRecord {
  try {
    return RevisionRecord.read(path)
  } catch (error) {
    if (accept) return RevisionRecord.anew(path)
    throw new StoreError(`Opening the store: the revision record ${path} is damaged (${(error as Error).message}), so nobody can say whether the store holds all that was acknowledged. Restore a backup into an empty folder, or take what is there for the truth with "nexum verify --accept".`, false, error)
  }
}

function openingError(error: unknown): StoreError {
  const message = error instanceof Error ? error.message : String(error)
  return /lock/i.test(message)
    ? new StoreError(`Opening the store: another Nexum has the data folder ${folder} open. Close it, or choose another folder with NEXUM_DATA or --data.`, true, error)
    : new StoreError(`Opening the store: ${file} cannot be read (${message}). Restore a backup with "nexum restore", or move the data folder away to begin anew.`, false, error)
}

/** @throws StoreError if something that was acknowledged is not there any more. */
async function checkAgainstRecord(store: GrafeoDB): Promise<void> {
  const held = await currentRevision(store)
  const comparison = record.compare(held)
  if (comparison === 'EQUAL') return
  if (comparison === 'AHEAD' || accept) log.sync()
  if (comparison === 'AHEAD' && held !== undefined) return record.append(held)
  if (accept) return record.begin(held)
  const known = record.last?.revision ?? 0
  const found = held?.revision ?? 0
  const wayOut = 'Restore a backup into an empty folder, or take what is there for the truth with "nexum verify --accept" and import the lists again.'
  throw new StoreError(comparison === 'BEHIND' ? `Opening the store: ${folder} holds revision ${found}, but revision ${known} was acknowledged: its log was cut short or lost. ${wayOut}`
    : comparison === 'OTHER' ? `Opening the store: revision ${known} in ${folder} is not the one that was acknowledged: the files were exchanged or their log was lost. ${wayOut}`
    : `Opening the store: ${folder} holds revision ${found}, but its record revisions.log ends at ${known}: the record was cut short, exchanged or lost. ${wayOut}`, false)
}

async function currentRevision(on: GrafeoDB | Transaction): Promise<Revision | undefined> {
  const [row] = (await on.executeCypher(statement('ledger').text)).rows() as [number, string][]
  return row === undefined ? undefined : { revision: row[0], stamp: row[1] }
}

function store(): GrafeoDB {
  if (db === undefined) throw new StoreError('The store is closed.', false)
  return db
}

/** Errors of the engine by GQLSTATUS: 42 and 22 are about the statement or its values, the rest about the store. */
function translate(error: unknown, name: string): Error {
  const { gqlStatus = '', message } = error as { gqlStatus?: string; message: string }
  if (/^(42|22)/.test(gqlStatus)) return new InputError(`${name}: ${message}`)
  return new StoreError(`${name}: ${message}`, false, error)
}

async function execute(on: GrafeoDB | Transaction, { name, text }: Statement, parameters: Parameters): Promise<QueryResult> {
  try {
    return await on.executeCypher(text, parameters)
  } catch (error) {
    throw translate(error, name)
  }
}

/** Whole steps come in one message: a thread that is busy with other things does not keep the engine waiting between them. */
async function writeNow(steps: readonly Step[]): Promise<Row[][]> {
  if (broken !== undefined) throw broken
  const transaction = store().beginTransaction()
  const results: Row[][] = []
  let revision: Revision | undefined
  try {
    for (const { statement, parameters = {} } of steps) results.push((await execute(transaction, statement, { ...results[0]?.[0], ...parameters })).toArray() as Row[])
    revision = await currentRevision(transaction)
  } catch (error) {
    transaction.rollback()
    throw error
  }
  commit(transaction, revision)
  return results
}

/** @throws StoreError when nobody knows whether it was written. */
function commit(transaction: Transaction, revision: Revision | undefined): void {
  try {
    transaction.commit()
    log.sync()
    if (revision !== undefined && revision.stamp !== record.last?.stamp) record.append(revision)
  } catch (error) {
    broken = new StoreError(`Writing to the store: ${(error as Error).message}. Whether the last batch was written is not known, and nothing more is written until Nexum is started again; then repeat the import, which writes nothing twice.`, false, error)
    throw broken
  }
}

const functions = {
  async open(): Promise<void> {
    const opened = open()
    try {
      await checkAgainstRecord(opened)
    } catch (error) {
      opened.close()
      throw error
    }
    db = opened
  },

  async run({ statement, parameters }: { statement: Statement; parameters: Parameters }): Promise<Row[]> {
    return (await execute(store(), statement, parameters)).toArray() as Row[]
  },

  write(steps: readonly Step[]): Promise<Row[][]> {
    return writes.add(() => writeNow(steps))
  },

  async columns({ statement, parameters }: { statement: Statement; parameters: Parameters }): Promise<Transfer<Uint8Array>> {
    const result = await execute(store(), statement, parameters)
    const bytes = result.toArrowIPC()
    const own = new Uint8Array(bytes)
    return new Transfer(own, [own.buffer])
  },

  /** Always rolled back; the engine has no read-only mode on an open file, so a write is found by its counters. */
  async ask({ text, parameters, limits }: { text: string; parameters: Parameters; limits: Limits }): Promise<Asked> {
    const reading = store().beginTransaction()
    const late = timeout('question', limits.milliseconds)
    const running = execute(reading, { name: 'question', text }, parameters)
    try {
      const result = await Promise.race([running, late.passed])
      if (Object.values(result.counters).some(count => Number(count) > 0)) throw new InputError('question: the statement would write. Questions only read.')
      const rows = result.rows() as unknown[][]
      return { columns: result.columns, rows: rows.slice(0, limits.rows).map(row => row.map(plainFromEmbedded)), more: rows.length > limits.rows }
    } finally {
      late.clear()
      void running.catch(() => undefined).then(() => reading.rollback())
    }
  },

  /** Serves another thread as well. */
  connect(port: MessagePort): void {
    serve(port, functions)
  },

  /** When all that was asked to be written is. */
  close(): Promise<void> {
    return writes.add(() => {
      db?.close()
      if (db !== undefined) record.close()
      db = undefined
      return Promise.resolve()
    })
  }
}
export type EmbeddedFunctions = typeof functions

function timeout(operation: string, milliseconds: number): { passed: Promise<never>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new DeadlineError(operation, milliseconds)), milliseconds) })
  return { passed, clear: () => clearTimeout(timer) }
}

if (parentPort !== null) serve(parentPort, functions)
