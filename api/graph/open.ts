// Opens the store that the configuration names.
import type { Config } from '../config.ts'
import { StoreError } from '../errors.ts'
import { EmbeddedEngine } from './embedded.ts'
import type { Engine } from './engine.ts'
import { Graph } from './graph.ts'

/** @throws StoreError with a plain sentence when it cannot be opened. */
export async function openGraph({ data, store }: Pick<Config, 'data' | 'store'>, { accept = false } = {}): Promise<Graph> {
  const engine = store === undefined ? await EmbeddedEngine.open({ folder: data, accept }) : await neo4jAt(store)
  const graph = new Graph(engine)
  try {
    await graph.prepare()
  } catch (error) {
    await graph.close().catch(() => undefined)
    throw store === undefined ? unwritable(data, error) : error
  }
  return graph
}

/** Its driver is loaded only where it is needed. */
async function neo4jAt(address: NonNullable<Config['store']>): Promise<Engine> {
  const { Neo4jEngine } = await import('./neo4j.ts')
  return Neo4jEngine.open(address)
}

/** What the engine says of a disk is no sentence for people. */
function unwritable(data: string, error: unknown): StoreError {
  const fault = /(no space left on device|disk quota exceeded|input\/output error|read-only file system)/i.exec(String(error))?.[1]?.toLowerCase() ?? (error instanceof Error ? error.message : String(error))
  return new StoreError(`Opening the store: the data folder ${data} cannot be written to (${fault}). Make room or look after the disk, then start again: nothing acknowledged is lost.`, false, error)
}
