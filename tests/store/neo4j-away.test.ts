// Neo4j away at the start, away later, and back again: plain sentences, and reads that recover by themselves.
import { createServer, connect, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { openGraph } from '../../api/graph/open.ts'
import { freePort } from '../neo4j.ts'
import { onNeo4j } from '../engines.ts'
import { person } from './samples.ts'

/** As the Bolt protocol sends it. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12])

/** Stands between driver and server, and can be cut. */
class Wire {
  #server: Server | undefined
  readonly #sockets = new Set<Socket>()
  readonly port: number
  readonly #target: { host: string; port: number }
  /** Lets nothing of the server's answers through: connected, and silent. */
  silent = false
  /** Falls silent when the driver asks for a commit. */
  silentAtCommit = false

  constructor(port: number, url: string) {
    this.port = port
    const { hostname, port: target } = new URL(url)
    this.#target = { host: hostname, port: Number(target === '' ? 7687 : target) }
  }

  join(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server = createServer(client => {
        const server = connect(this.#target)
        for (const socket of [client, server]) {
          this.#sockets.add(socket)
          socket.on('error', () => undefined).on('close', () => {
            this.#sockets.delete(socket)
            client.destroy()
            server.destroy()
          })
        }
        client.on('data', part => {
          if (this.silentAtCommit && part.includes(commit)) this.silent = true
          server.write(part)
        })
        server.on('data', part => { if (!this.silent) client.write(part) })
      })
      this.#server.once('error', reject).listen(this.port, '127.0.0.1', resolve)
    })
  }

  /** Closes every connection and takes no new one. */
  async cut(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    const closed = new Promise(resolve => (server === undefined ? resolve(undefined) : server.close(resolve)))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }
}

const unavailable = { code: 'STORE_UNAVAILABLE', retryable: true, message: expect.stringMatching(/Neo4j at bolt:\/\/127\.0\.0\.1:\d+ .*(does not answer|went away)/) as string }

describe('Neo4j away at the start', () => {
  it('is said in a plain sentence with the way out', async () => {
    const url = `bolt://127.0.0.1:${await freePort()}`
    await expect(openGraph({ data: 'unused', store: { url, user: 'neo4j', password: '', database: 'neo4j' } }))
      .rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', retryable: true, message: expect.stringMatching(new RegExp(`^Opening the store: Neo4j at ${url} does not answer .*Start it, or check NEXUM_STORE`)) as string })
  })
})

onNeo4j('Neo4j away later', engine => {
  let wire: Wire
  let graph: Graph
  let through: { url: string; user: string; password: string; database: string }

  beforeAll(async () => {
    if (engine.store === undefined) throw new Error('no address')
    wire = new Wire(await freePort(), engine.store.url)
    await wire.join()
    through = { ...engine.store, url: `bolt://127.0.0.1:${wire.port}` }
    graph = await openGraph({ data: engine.data, store: through })
    await graph.write({ create: { nodes: [person('before')] } })
  })
  afterAll(async () => {
    await graph.close()
    await wire.cut()
  })

  it('reads and writes fail with STORE_UNAVAILABLE, and go on by themselves when it is back', async () => {
    expect((await graph.nodes(['before']))[0]?.id).toBe('before')
    await wire.cut()
    await expect(graph.nodes(['before'])).rejects.toMatchObject(unavailable)
    await expect(graph.ask('MATCH (n:Node) RETURN n.id AS id', {}, { rows: 5, milliseconds: 3_000 })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(graph.write({ create: { nodes: [person('lost')] } })).rejects.toMatchObject(unavailable)
    await wire.join()
    expect((await graph.nodes(['before', 'lost'])).map(node => node?.id)).toEqual(['before', undefined])
    expect((await graph.write({ create: { nodes: [person('after')] } })).leftOver).toEqual([])
  }, 120_000)

  it('a connection cut in the middle of a write leaves nothing, or the whole batch', async () => {
    const nodes = Array.from({ length: 4_000 }, (_, number) => person(`cut-${number}`))
    const before = (await graph.size()).nodes
    const writing = graph.write({ create: { nodes } }).then(() => true, () => false)
    await new Promise(resolve => setTimeout(resolve, 120))
    await wire.cut()
    await wire.join()
    const acknowledged = await writing
    const after = (await graph.size()).nodes
    expect([before, before + nodes.length]).toContain(after)
    if (acknowledged) expect(after).toBe(before + nodes.length)
  }, 120_000)

  it('a commit whose answer is lost is called unknown, and is not repeated', async () => {
    const before = (await graph.size()).nodes
    // The server commits; nobody hears of it.
    wire.silentAtCommit = true
    setTimeout(() => void wire.cut(), 1_500)
    const writing = graph.write({ create: { nodes: [person('unheard')] } })
    await expect(writing).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', retryable: true, message: expect.stringMatching(/Whether it was written is not known/) as string })
    wire.silentAtCommit = wire.silent = false
    await wire.join()
    expect((await graph.size()).nodes).toBe(before + 1)
  }, 120_000)

  it('a wrong password or database is named', async () => {
    await expect(openGraph({ data: engine.data, store: { ...through, database: 'nowhere' } })).rejects.toThrow(/has no database "nowhere"\. Check NEXUM_STORE_DATABASE/)
  })
})
