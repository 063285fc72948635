// Opens the store that the configuration names.
import type { Config } from '../config.ts'
import { EmbeddedEngine } from './embedded.ts'
import { Graph } from './graph.ts'
import { Neo4jEngine } from './neo4j.ts'

/** @throws StoreError with a plain sentence when it cannot be opened. */
export async function openGraph({ data, store }: Pick<Config, 'data' | 'store'>, { accept = false } = {}): Promise<Graph> {
  const engine = store === undefined ? await EmbeddedEngine.open({ folder: data, accept }) : await Neo4jEngine.open(store)
  const graph = new Graph(engine)
  await graph.prepare()
  return graph
}
