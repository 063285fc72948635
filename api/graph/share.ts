// The same store for another thread, whichever engine it is: handed over by `share`, taken up here.
import { EmbeddedEngine } from './embedded.ts'
import type { SharedStore } from './engine.ts'
import { Graph } from './graph.ts'

/** Of a Neo4j that does not answer the first read tells. Its driver is only loaded where there is one: that takes longer than all else. */
export async function takeUp(store: SharedStore): Promise<Graph> {
  if ('port' in store) return new Graph(EmbeddedEngine.attach(store.port))
  const { Neo4jEngine } = await import('./neo4j.ts')
  return new Graph(new Neo4jEngine(store.address))
}
