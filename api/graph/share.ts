// The same store for another thread, whichever engine it is: handed over here, taken up there.
import type { MessagePort, Transferable } from 'node:worker_threads'
import { EmbeddedEngine } from './embedded.ts'
import { Graph } from './graph.ts'
import { Neo4jEngine, type Neo4jAddress } from './neo4j.ts'

export interface SharedStore {
  readonly port?: MessagePort
  readonly address?: Neo4jAddress
}

/** `items` go with the message that carries the store. */
export async function handOver({ engine }: Graph): Promise<{ readonly store: SharedStore; readonly items: readonly Transferable[] }> {
  if (engine instanceof EmbeddedEngine) {
    const port = await engine.port()
    return { store: { port }, items: [port] }
  }
  if (engine instanceof Neo4jEngine) return { store: { address: engine.address }, items: [] }
  throw new RangeError(`share: the engine "${engine.name}" cannot be shared with another thread`)
}

/** @throws StoreError if no Neo4j answers. */
export async function takeUp({ port, address }: SharedStore): Promise<Graph> {
  if (port !== undefined) return new Graph(EmbeddedEngine.attach(port))
  if (address !== undefined) return new Graph(await Neo4jEngine.open(address))
  throw new RangeError('share: nothing was handed over')
}
