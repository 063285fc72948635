// The server: one Fastify with GraphQL, health, events and the client, behind one guard.
import { join } from 'node:path'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { ImportJobs } from './import/jobs.ts'
import type { Rooms } from './resolvers/context.ts'
import { checkBinding, guard } from './server/access.ts'
import { client } from './server/client.ts'
import { errorHandler } from './server/errors.ts'
import { events } from './server/events.ts'
import { graphql } from './server/graphql.ts'
import { secureHeaders } from './server/headers.ts'
import { health } from './server/health.ts'
import { limits, type RequestLimits } from './server/limits.ts'
import { upload, uploadTime } from './server/upload.ts'

export interface ServerOptions {
  readonly rooms: Omit<Rooms, 'imports'>
  readonly config: Pick<Config, 'host' | 'token'>
  /** Folder of the built client. */
  readonly client?: string | undefined
  readonly limits?: Partial<RequestLimits>
  /** Nothing that people ask about is logged, only what failed. */
  readonly logLevel?: 'error' | 'silent'
}

/** Not listening yet. @throws InputError for an address that others reach, without a token. */
export async function buildServer({ rooms: given, config, client: folder, limits: own = {}, logLevel = 'error' }: ServerOptions): Promise<FastifyInstance> {
  checkBinding(config)
  const allowed = { ...limits, ...own }
  const rooms: Rooms = { ...given, imports: new ImportJobs(given.graph, given.config.data) }
  const app = Fastify({ logger: { level: logLevel }, logController: new LogController({ disableRequestLogging: true }), bodyLimit: allowed.body, forceCloseConnections: 'idle', requestTimeout: uploadTime })
  secureHeaders(app)
  endConnections(app)
  endSlowRequests(app)
  app.addHook('onRequest', guard(config))
  app.setErrorHandler(errorHandler)
  health(app, rooms)
  events(app, rooms)
  await upload(app, rooms, { folder: join(rooms.config.data, 'uploads'), limit: allowed.upload })
  await graphql(app, rooms, allowed)
  await client(app, folder)
  return app
}

/** An answer that is under way when the server closes ends its connection: kept alive, it would hold the server for a minute. */
function endConnections(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', done => {
    closing = true
    done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close')
    done(null, payload)
  })
}

/** How long a request may take to arrive, where it is no upload. */
const arrival = 30_000

function endSlowRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!/^\/import(?![\w-])/.test(request.url)) {
      const timer = setTimeout(() => { if (!request.raw.complete) request.raw.destroy() }, arrival)
      reply.raw.once('close', () => clearTimeout(timer))
    }
    done()
  })
}
