// Server-sent events: a line for each revision of the store, so that pages know when what they show is no longer the latest, and for
// the progress of imports.
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Job, JobStage } from '../import/jobs.ts'
import type { Rooms } from '../resolvers/context.ts'

/** Keeps the connection open through proxies. */
const pulse = 20_000
/** Progress within one stage is told no more often. */
const pause = 250

export function events(app: FastifyInstance, { graph, imports }: Rooms): void {
  const open = new Set<FastifyReply>()
  const send = (event: string, data: object): void => {
    for (const { raw } of open) raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  const stops = [graph.onWrite(({ revision }) => send('revision', { revision })), imports.onChange(seldom(job => send('import', progressOf(job))))]
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
    for (const stop of stops) stop()
    clearInterval(beat)
    for (const { raw } of open) raw.end()
    done()
  })
}

function progressOf({ id, file, stage, read, rate, remainingSeconds, run, message }: Job): object {
  return { id, run: run?.id ?? null, file, stage, read, rate, remainingSeconds, message: message ?? null }
}

/** Every stage, and within a stage not every batch. */
function seldom(tell: (job: Job) => void): (job: Job) => void {
  let last: { id: string; stage: JobStage; at: number } | undefined
  return job => {
    const now = performance.now()
    if (last?.id === job.id && last.stage === job.stage && now - last.at < pause) return
    last = { id: job.id, stage: job.stage, at: now }
    tell(job)
  }
}
