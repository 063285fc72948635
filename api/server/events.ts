// Server-sent events: a line for each revision of the store, so that pages know when what they show is no longer the latest.
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Rooms } from '../resolvers/context.ts'

/** Keeps the connection open through proxies. */
const pulse = 20_000

export function events(app: FastifyInstance, { graph }: Rooms): void {
  const open = new Set<FastifyReply>()
  const stop = graph.onWrite(({ revision }) => {
    for (const { raw } of open) raw.write(`event: revision\ndata: ${JSON.stringify({ revision })}\n\n`)
  })
  const beat = setInterval(() => {
    for (const { raw } of open) raw.write(': still here\n\n')
  }, pulse)
  beat.unref()
  app.get('/events', async (_request, reply) => {
    const ledger = await graph.ledger()
    reply.hijack()
    reply.raw.writeHead(200, { ...reply.getHeaders() as Record<string, string>, 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'close' })
    reply.raw.write(`event: revision\ndata: ${JSON.stringify({ revision: ledger?.revision ?? 0 })}\n\n`)
    open.add(reply)
    reply.raw.on('close', () => open.delete(reply))
  })
  // Before the server waits for its connections to end: these never would.
  app.addHook('preClose', done => {
    stop()
    clearInterval(beat)
    for (const { raw } of open) raw.end()
    done()
  })
}
