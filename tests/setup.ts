// Once for each run: says whether a Neo4j can be had, starts it when the first suite asks, and lets suites use it one after another.
import { createServer, type Socket } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startNeo4j, wayToNeo4j, type RunningNeo4j, type Way } from './neo4j.ts'

/** `port`: where to wait for a turn (takeTurn). */
export type Neo4jOffer = { readonly port: number } | { readonly reason: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jOffer
  }
  interface TaskMeta {
    /** Why the tests of a suite are skipped, for the report. */
    skipped?: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const way = wayToNeo4j()
  if (way.kind === 'none') {
    // Where Neo4j is promised, going on without it would be a failure that nobody sees.
    if (process.env.NEXUM_TEST_REQUIRE?.split(',').includes('neo4j') === true) throw new Error(`NEXUM_TEST_REQUIRE asks for Neo4j, but ${way.reason}`)
    project.provide('neo4j', { reason: way.reason })
    return () => Promise.resolve()
  }
  const turns = new Turns(way)
  project.provide('neo4j', { port: await turns.listen() })
  return () => turns.end()
}

class Turns {
  readonly #way: Exclude<Way, { kind: 'none' }>
  readonly #server = createServer(socket => this.#arrive(socket))
  readonly #waiting: Socket[] = []
  #current: Socket | undefined
  #neo4j: Promise<RunningNeo4j> | undefined

  constructor(way: Exclude<Way, { kind: 'none' }>) {
    this.#way = way
  }

  listen(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject).listen(0, '127.0.0.1', () => {
        const address = this.#server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  }

  async end(): Promise<void> {
    this.#server.close()
    for (const socket of [...this.#waiting, this.#current]) socket?.destroy()
    const running = await this.#neo4j?.catch(() => undefined)
    await running?.stop()
  }

  #arrive(socket: Socket): void {
    socket.on('error', () => undefined).once('close', () => this.#leave(socket))
    this.#waiting.push(socket)
    void this.#next()
  }

  #leave(socket: Socket): void {
    if (this.#current === socket) this.#current = undefined
    else this.#waiting.splice(this.#waiting.indexOf(socket), 1)
    void this.#next()
  }

  async #next(): Promise<void> {
    if (this.#current !== undefined) return
    const socket = this.#current = this.#waiting.shift()
    if (socket === undefined) return
    this.#neo4j ??= startNeo4j(this.#way)
    const answer = await this.#neo4j.then(({ address }) => ({ address }), (error: unknown) => ({ error: String(error) }))
    socket.write(`${JSON.stringify(answer)}\n`)
  }
}
