// graphology, the graph library of JavaScript: adjacency in objects and maps. It brings no bounded shortest path of its own that is fast, so only neighbours are asked.
import { MultiUndirectedGraph } from 'graphology'
import { digest, timed, type Peer, type Problem } from './problem.ts'

export function graphology({ projection, edges, around }: Problem): Peer {
  const graph = new MultiUndirectedGraph()
  for (let row = 0; row < projection.nodeCount; row++) graph.addNode(row)
  for (let at = 0; at < edges.length; at += 2) graph.addEdge(edges[at], edges[at + 1])
  const within = (row: number): string[] => {
    const found = new Set<string>([String(row)])
    graph.forEachNeighbor(row, near => { found.add(near) })
    for (const near of [...found].slice(1)) graph.forEachNeighbor(near, far => { found.add(far) })
    found.delete(String(row))
    return [...found]
  }
  return {
    name: 'graphology',
    ask: what => Promise.resolve(what === 'within two ties' ? timed(around, within, (found: string[]) => digest(found.map(Number))) : { milliseconds: [], answers: [] }),
    close: () => undefined
  }
}
