// Runs one suite on both engines: embedded in a folder of its own, and on a real Neo4j where one can be had (else skipped, with the reason).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { StoreError } from '../api/errors.ts'
import type { Graph } from '../api/graph/graph.ts'
import type { Neo4jAddress } from '../api/graph/engine.ts'
import { openGraph } from '../api/graph/open.ts'
import { emptyNeo4j, takeTurn } from './neo4j.ts'

export interface TestEngine {
  readonly name: 'embedded' | 'neo4j'
  /** Folder of the embedded store; on Neo4j of nothing but stored files. */
  readonly data: string
  /** The address of Neo4j; undefined on the embedded engine. Known in hooks and tests, not while suites are collected. */
  readonly store: Neo4jAddress | undefined
  /** Opens the store as it is; closed for you at the end of the suite. On the embedded engine one at a time. */
  open(): Promise<Graph>
  /** Closes what is open and empties the store. */
  empty(): Promise<void>
}

/** The store is empty when a suite begins. Suites of all files use the one Neo4j of the run in turns. */
export function forEachEngine(what: string, suite: (engine: TestEngine) => void): void {
  const offer = inject('neo4j')
  describe(`${what}, embedded`, () => suite(prepared(undefined)))
  if ('reason' in offer) describe.skip(`${what}, neo4j`, { meta: { skipped: offer.reason } }, () => suite(prepared(undefined, 'neo4j')))
  else describe(`${what}, neo4j`, () => suite(prepared(offer.port)))
}

/** A suite for one engine alone. */
export function onEmbedded(what: string, suite: (engine: TestEngine) => void): void {
  describe(`${what}, embedded`, () => suite(prepared(undefined)))
}

export function onNeo4j(what: string, suite: (engine: TestEngine) => void): void {
  const offer = inject('neo4j')
  if ('reason' in offer) describe.skip(`${what}, neo4j`, { meta: { skipped: offer.reason } }, () => suite(prepared(undefined, 'neo4j')))
  else describe(`${what}, neo4j`, () => suite(prepared(offer.port)))
}

const turnLimit = 600_000

function prepared(port: number | undefined, name: TestEngine['name'] = port === undefined ? 'embedded' : 'neo4j'): TestEngine {
  const engine = new Prepared(name)
  beforeAll(() => engine.begin(port), turnLimit)
  afterAll(() => engine.end(), 60_000)
  return engine
}

class Prepared implements TestEngine {
  readonly name: TestEngine['name']
  readonly #graphs = new Set<Graph>()
  #data: string | undefined
  #turn: { readonly address: Neo4jAddress; release(): void } | undefined

  constructor(name: TestEngine['name']) {
    this.name = name
  }

  get data(): string {
    if (this.#data === undefined) throw new StoreError('The test engine is not begun: use it in hooks and tests.', false)
    return this.#data
  }

  get store(): Neo4jAddress | undefined {
    return this.#turn?.address
  }

  async begin(port: number | undefined): Promise<void> {
    if (port !== undefined) this.#turn = await takeTurn(port)
    this.#data = await mkdtemp(join(tmpdir(), 'nexum-test-'))
    await this.empty()
  }

  async open(): Promise<Graph> {
    const graph = await openGraph({ data: this.data, store: this.store })
    this.#graphs.add(graph)
    return graph
  }

  async empty(): Promise<void> {
    await this.#close()
    await rm(this.data, { recursive: true, force: true })
    if (this.store !== undefined) await emptyNeo4j(this.store)
  }

  async end(): Promise<void> {
    await this.#close()
    if (this.#data !== undefined) await rm(this.#data, { recursive: true, force: true })
    this.#turn?.release()
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#graphs].map(graph => graph.close()))
    this.#graphs.clear()
  }
}
