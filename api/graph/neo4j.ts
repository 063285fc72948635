// Neo4j 5.26 and later over Bolt.
import neo4j, { type Driver, type ManagedTransaction, type Result } from 'neo4j-driver'
import { DeadlineError, InputError, StoreError } from '../errors.ts'
import { columnsFromRows } from './columns.ts'
import type { Asked, Columns, Engine, Limits, Neo4jAddress, Parameters, Row, Shared, Step, Value } from './engine.ts'
import { plainFromNeo4j } from './neo4j-plain.ts'
import { Queue } from './queue.ts'
import type { Statement } from './statements.ts'

/** How long what lost a conflict, or found no server, is tried again: callers hear within two seconds that the server is away. */
const retryMilliseconds = 1_500

/** Procedures that only read the graph; all others, and LOAD CSV, are refused before they are sent. */
const allowedProcedures = /^db\.(labels|relationshipTypes|propertyKeys)$/i

export class Neo4jEngine implements Engine {
  readonly name = 'neo4j'
  readonly address: Neo4jAddress
  readonly #driver: Driver
  readonly #queue = new Queue()

  constructor(address: Neo4jAddress) {
    this.address = address
    const auth = address.password === '' ? undefined : neo4j.auth.basic(address.user, address.password)
    this.#driver = neo4j.driver(address.url, auth, {
      disableLosslessIntegers: true, fetchSize: 10_000, telemetryDisabled: true,
      connectionTimeout: 2_000, connectionAcquisitionTimeout: 4_000, maxTransactionRetryTime: retryMilliseconds
    })
  }

  /** @throws StoreError if no Neo4j answers. */
  static async open(address: Neo4jAddress): Promise<Neo4jEngine> {
    const engine = new Neo4jEngine(address)
    try {
      await engine.#driver.getServerInfo({ database: address.database })
      return engine
    } catch (error) {
      await engine.close()
      throw engine.#translate(error, 'Opening the store')
    }
  }

  run({ name, text }: Statement, parameters: Parameters = {}): Promise<Row[]> {
    return this.#reading(name, async transaction => rowsOf(await transaction.run(text, bolt(parameters))))
  }

  write(steps: readonly Step[]): Promise<Row[][]> {
    return this.#queue.add(async () => {
      const until = Date.now() + retryMilliseconds
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#attempt(steps)
        } catch (error) {
          if (!isRetryable(error) || Date.now() > until) throw this.#translate(error, 'Writing to the store')
          await new Promise(resolve => setTimeout(resolve, 100 * attempt))
        }
      }
    })
  }

  /** The driver's own executeWrite also repeats a commit whose answer was lost, and rows written by CREATE would be there twice. */
  async #attempt(steps: readonly Step[]): Promise<Row[][]> {
    const session = this.#driver.session({ database: this.address.database, defaultAccessMode: neo4j.session.WRITE })
    try {
      const transaction = await session.beginTransaction()
      const results: Row[][] = []
      for (const step of steps) results.push(await this.#step(transaction, step, results[0]?.[0]))
      await transaction.commit().catch((error: unknown) => {
        throw codeOf(error).startsWith('Neo.') ? error : new StoreError(`Writing to the store: Neo4j at ${this.address.url} went away while the last batch was committed (${(error as Error).message}). Whether it was written is not known; repeat the import, which writes nothing twice.`, true, error)
      })
      return results
    } finally {
      // An open transaction is rolled back with its session.
      await session.close().catch(() => undefined)
    }
  }

  async #step(transaction: Pick<ManagedTransaction, 'run'>, { statement: { name, text }, parameters = {} }: Step, first: Row | undefined): Promise<Row[]> {
    try {
      return rowsOf(await transaction.run(text, bolt({ ...first, ...parameters })))
    } catch (error) {
      throw isRetryable(error) ? error : this.#translate(error, name)
    }
  }

  async ask(text: string, parameters: Parameters, limits: Limits): Promise<Asked> {
    refuseProcedures(text)
    const session = this.#driver.session({ database: this.address.database, defaultAccessMode: neo4j.session.READ, fetchSize: 1_000 })
    try {
      return await session.executeRead(transaction => readUpTo(transaction.run(text, bolt(parameters)), limits), { timeout: limits.milliseconds })
    } catch (error) {
      throw /TransactionTimedOut|Terminated/.test(codeOf(error)) ? new DeadlineError('question', limits.milliseconds)
        : /AccessMode|ForbiddenDueToTransactionType/.test(codeOf(error)) ? new InputError('question: the statement would write. Questions only read.')
        : this.#translate(error, 'question')
    } finally {
      await session.close()
    }
  }

  share(): Promise<Shared> {
    return Promise.resolve({ store: { address: this.address }, items: [] })
  }

  columns({ name, text }: Statement, parameters: Parameters = {}): Promise<Columns> {
    return this.#reading(name, async transaction => {
      const result = await transaction.run(text, bolt(parameters))
      return columnsFromRows(rowsOf(result), result.records[0]?.keys.map(String) ?? [])
    })
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #reading<T>(name: string, work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.address.database, defaultAccessMode: neo4j.session.READ })
    try {
      return await session.executeRead(work)
    } catch (error) {
      throw this.#translate(error, name)
    } finally {
      await session.close()
    }
  }

  #translate(error: unknown, name: string): Error {
    // What is no error of the driver is a fault of our own, and is not hidden behind its sentences.
    if (!(error instanceof neo4j.Neo4jError)) return error as Error
    const code = codeOf(error)
    if (/Security\.(Unauthorized|AuthenticationRateLimit)/.test(code)) return new StoreError(`${name}: Neo4j at ${this.address.url} refuses the user "${this.address.user}". Check NEXUM_STORE_USER and NEXUM_STORE_PASSWORD.`, false, error)
    if (code.includes('DatabaseNotFound')) return new StoreError(`${name}: Neo4j at ${this.address.url} has no database "${this.address.database}". Check NEXUM_STORE_DATABASE.`, false, error)
    if (code.startsWith("Neo.ClientError.Statement")) return new InputError(`${name}: ${error.message}`)
    if (code.startsWith("Neo.ClientError")) return new StoreError(`${name}: ${error.message}`, false, error)
    return new StoreError(`${name}: Neo4j at ${this.address.url} does not answer (${error.message}). Start it, or check NEXUM_STORE; Nexum goes on by itself when it is back.`, true, error)
  }
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

function isRetryable(error: unknown): boolean {
  return neo4j.isRetryableError(error)
}

function refuseProcedures(text: string): void {
  const plain = text.replace(/\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, ' ')
  if (/\bLOAD\s+CSV\b/i.test(plain)) throw new InputError('question: LOAD CSV is not allowed. Questions only read the graph.')
  for (const [, procedure = ''] of plain.matchAll(/\bCALL\s+([\w.`]+)\s*\(/gi)) {
    if (!allowedProcedures.test(procedure.replaceAll('`', ''))) throw new InputError(`question: the procedure ${procedure} is not allowed. Questions only read the graph.`)
  }
}

async function readUpTo(result: Result, { rows: most, milliseconds }: Limits): Promise<Asked> {
  const until = Date.now() + milliseconds
  const columns = (await result.keys()).map(String)
  const rows: Value[][] = []
  for await (const record of result) {
    if (rows.length === most) return { columns, rows, more: true }
    if (Date.now() > until) throw new DeadlineError('question', milliseconds)
    rows.push(columns.map(name => plainFromNeo4j(record.get(name))))
  }
  return { columns, rows, more: false }
}

function rowsOf(result: { records: readonly { toObject(): object }[] }): Row[] {
  return result.records.map(record => record.toObject() as Row)
}

/** Bolt knows whole numbers and others apart, and wants whole ones said: SKIP and LIMIT take nothing else. */
function bolt(value: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, boltValue(entry)]))
}

function boltValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return (value as readonly Value[]).map(boltValue)
  return value !== null && typeof value === 'object' ? bolt(value as Parameters) : value
}
