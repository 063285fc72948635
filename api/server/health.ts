// For those who watch over it: alive, and ready for whole-graph questions.
import type { FastifyInstance } from 'fastify'
import type { Rooms } from '../resolvers/context.ts'

export function health(app: FastifyInstance, { graph, network }: Rooms): void {
  app.get('/health/live', () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const projection = network.status()
    const store = await graph.ledger().then(() => true, () => false)
    return reply.code(store && projection.ready ? 200 : 503).send({ status: store && projection.ready ? 'ready' : 'not ready', store, projection })
  })
}
