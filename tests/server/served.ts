// The server on the small world, asked without a socket.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import { openGraph } from '../../api/graph/open.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { NameSearch } from '../../api/names/search.ts'
import { Network } from '../../api/network/network.ts'
import { buildServer, type ServerOptions } from '../../api/server.ts'
import { writeWorld } from '../world.ts'

export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: { readonly code: string } & Record<string, unknown> }[]
}

export interface Served {
  readonly app: FastifyInstance
  readonly graph: Graph
  readonly network: Network
  readonly names: NameSearch
  /** Folder of the store and of files. */
  readonly folder: string
  ask(query: string, variables?: object): Promise<Answer>
  /** The data alone; an error fails the test. */
  data(query: string, variables?: object): Promise<unknown>
  /** The code of the first error, with all that it says. */
  refused(query: string, variables?: object): Promise<{ readonly code: string } & Record<string, unknown>>
  close(): Promise<void>
}

export async function servedWorld(options: Omit<Partial<ServerOptions>, 'rooms'> & { readonly empty?: true } = {}): Promise<Served> {
  const { empty, config = { host: '127.0.0.1', token: undefined }, ...rest } = options
  const folder = await mkdtemp(join(tmpdir(), 'nexum-server-'))
  const graph = await openGraph({ data: folder, store: undefined })
  if (empty !== true) await writeWorld(graph)
  const network = Network.open(graph)
  const names = NameSearch.open(graph)
  const app = await buildServer({ rooms: { graph, network, names, config: { data: folder } }, config, logLevel: 'silent', ...rest })
  await network.ready()
  const ask = async (query: string, variables?: object): Promise<Answer> => (await app.inject({ method: 'POST', url: '/graphql', headers: { host: '127.0.0.1' }, payload: { query, variables } })).json()
  return {
    app, graph, network, names, folder, ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables)
      expect(errors).toBeUndefined()
      return data
    },
    async refused(query, variables) {
      const { errors = [] } = await ask(query, variables)
      return { message: errors[0]?.message, ...(errors[0]?.extensions ?? { code: 'none' }) }
    },
    async close() {
      await app.close()
      await Promise.allSettled([network.close(), names.close()])
      await graph.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
