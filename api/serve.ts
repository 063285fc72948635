// nexum serve, from an empty folder to the line that says it answers, and to a clean end.
import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { InputError } from './errors.ts'
import type { Graph } from './graph/graph.ts'
import { openGraph } from './graph/open.ts'
import { ensureSeeds } from './import/seeds/index.ts'
import { NameSearch } from './names/search.ts'
import { Network } from './network/network.ts'
import { checkBinding } from './server/access.ts'
import { buildClient } from './server/build-client.ts'
import { buildServer } from './server.ts'

/** How long requests that are under way may take once the server is told to stop. */
const grace = 10_000

interface Running {
  readonly stop: AbortController
  app?: FastifyInstance
  network?: Network
  names?: NameSearch
  graph?: Graph
}

/** Resolves when it answers; the process ends on SIGTERM or SIGINT, with code 0. @throws NexumError with a plain sentence. */
export async function serve(config: Config, { pages = true } = {}): Promise<void> {
  checkBinding(config)
  await checkPort(config)
  const running: Running = { stop: new AbortController() }
  stopOnSignals(running)
  try {
    await start(config, running, pages)
  } catch (error) {
    await close(running)
    throw error
  }
}

async function start(config: Config, running: Running, pages: boolean): Promise<void> {
  const client = pages ? buildClient(say, running.stop.signal) : Promise.resolve(undefined)
  client.catch(() => undefined)
  say(config.store === undefined ? `Opening the store in ${config.data}` : `Opening the store at ${config.store.url}`)
  const graph = running.graph = await openGraph(config)
  if (config.seed) await ensureSeeds(graph, say)
  // Both load in threads of their own: what the store answers alone is answered at once.
  const network = running.network = Network.open(graph)
  const names = running.names = NameSearch.open(graph)
  const app = running.app = await buildServer({ rooms: { graph, network, names, config }, config, client: await client })
  const address = await listen(app, config)
  console.log(`Nexum ready on ${address}`)
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw listening(error, host, port)
  }
  const address = app.server.address()
  return `http://${host.includes(':') ? `[${host}]` : host}:${typeof address === 'object' && address !== null ? address.port : port}`
}

/** Before anything is loaded: nobody likes to wait for a port in use. */
function checkPort({ host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => reject(listening(error, host, port)))
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}

function listening(error: unknown, host: string, port: number): Error {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new InputError(`Listening on ${host}:${port}: the port is in use, perhaps by another Nexum. Choose another with NEXUM_PORT or --port; 0 takes any free one.`, ['port'])
  if (code === 'EACCES') return new InputError(`Listening on ${host}:${port}: not permitted. Choose a port above 1023 with NEXUM_PORT or --port.`, ['port'])
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new InputError(`Listening on ${host}:${port}: this machine has no such address. Choose another with NEXUM_HOST or --host.`, ['host'])
  return error as Error
}

function stopOnSignals(running: Running): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals): void => {
    // The second time somebody is in a hurry; what was acknowledged is safe.
    if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143)
    stopping = true
    void close(running).then(() => process.exit(0), (error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Requests first, then the threads that answer them, then the store. */
async function close({ stop, app, network, names, graph }: Running): Promise<void> {
  stop.abort()
  if (app !== undefined) await Promise.race([app.close(), after(grace)])
  await Promise.allSettled([network?.close(), names?.close()])
  await graph?.close()
}

function after(milliseconds: number): Promise<void> {
  return new Promise(resolve => void setTimeout(resolve, milliseconds).unref())
}

function say(line: string): void {
  console.log(line)
}
