// The server on the seeds, asked without a socket.
import { expect } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { ensureSeeds } from '../../api/import/seeds/index.ts'
import { NameSearch } from '../../api/names/search.ts'
import { Network } from '../../api/network/network.ts'
import { buildServer } from '../../api/server.ts'

export interface Mission {
  /** The data; an error fails the test. */
  ask(query: string, variables?: object): Promise<unknown>
  close(): Promise<void>
}

/** Closes what it opened beside the store. */
export async function missionOn(graph: Graph, data: string): Promise<Mission> {
  await ensureSeeds(graph)
  const [network, names] = [Network.open(graph), NameSearch.open(graph)]
  const app = await buildServer({ rooms: { graph, network, names, config: { data } }, config: { host: '127.0.0.1', token: undefined }, logLevel: 'silent' })
  await network.ready().catch(() => undefined)
  return {
    async ask(query, variables) {
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { host: '127.0.0.1' }, payload: { query, variables } })
      const { data: given, errors } = answer.json<{ data?: unknown; errors?: unknown }>()
      expect(errors).toBeUndefined()
      return given
    },
    async close() {
      await app.close()
      await Promise.allSettled([network.close(), names.close()])
    }
  }
}
