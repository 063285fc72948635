// POST /import: one file as it is, streamed to disk and then imported in the background. Answered with the id by which `import(id)` tells of it.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CostError, InputError } from '../errors.ts'
import type { JobRequest } from '../import/jobs.ts'
import { sourceNamed } from '../import/sources.ts'
import { on, optional, parseArguments } from '../resolvers/arguments.ts'
import type { Rooms } from '../resolvers/context.ts'

/** How long a file may take to arrive. */
export const uploadTime = 6 * 3_600_000

const how = 'POST /import: send the bytes of one file as application/octet-stream, with its name, percent-encoded, in the header x-file-name.'
const flag = optional(z.enum(['true', 'false']).transform(text => text === 'true'))
const parser = z.object({ source: optional(z.string()), sourceDate: on, dryRun: flag, force: flag })

interface Place {
  readonly folder: string
  /** Bytes of one file. */
  readonly limit: number
}

export async function upload(app: FastifyInstance, { imports, graph }: Rooms, place: Place): Promise<void> {
  const stop = new AbortController()
  await removeLeftovers(place.folder, graph.engine.name === 'embedded' ? 0 : 24 * 3_600_000)
  // Before the server waits for its connections to end: an upload would hold it.
  app.addHook('preClose', done => {
    stop.abort(new Error('Nexum is stopping.'))
    done()
  })
  app.addHook('onClose', () => imports.close())
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/octet-stream', (_request, payload, parsed) => parsed(null, payload))
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(new InputError(how)))
    scope.post('/import', async (request, reply) => {
      const job = imports.add(await received(request, place, stop.signal))
      return reply.code(202).send({ id: job.id })
    })
    done()
  })
}

/** In a folder of its own under its own name: a date may stand in it, and its ending tells an archive. */
async function received(request: FastifyRequest, { folder, limit }: Place, signal: AbortSignal): Promise<JobRequest> {
  const { source, ...options } = parseArguments(parser, request.query, 'POST /import')
  if (source !== undefined) sourceNamed(source)
  const name = fileName(request)
  if (!(request.body instanceof Readable)) throw new InputError(how)
  const asked = Number(request.headers['content-length'] ?? 0)
  if (asked > limit) throw tooLong(asked, limit)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const own = await mkdtemp(join(folder, 'upload-'))
  try {
    const path = join(own, name)
    const sha256 = await written(request.body, path, limit, signal)
    return { name, path, folder: own, sha256, options: { source, ...options } }
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    throw error
  }
}

/** Returns the SHA-256 of what was written. */
async function written(bytes: Readable, path: string, limit: number, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  let length = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length
      hash.update(chunk)
      done(length > limit ? tooLong(length, limit) : null, chunk)
    }
  })
  await pipeline(bytes, counted, createWriteStream(path, { mode: 0o600, flags: 'wx' }), { signal })
  if (length === 0) throw new InputError('POST /import: the file is empty.')
  return hash.digest('hex')
}

function tooLong(asked: number, allowed: number): CostError {
  return new CostError(`The file has ${asked} bytes or more; ${allowed} are allowed. Import it with nexum import, which has no limit.`, { name: 'UPLOAD', allowed, asked })
}

/** Without folders, whatever the caller sent. */
function fileName({ headers }: FastifyRequest): string {
  const name = decoded(String(headers['x-file-name'] ?? '')).split(/[/\\]/).at(-1)?.trim() ?? ''
  if (name === '' || name === '.' || name === '..' || Buffer.byteLength(name) > 200 || /[\u0000-\u001f]/.test(name)) throw new InputError(how, ['x-file-name'])
  return name
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a killed server left behind; of several servers on one folder only what is old. */
async function removeLeftovers(folder: string, age: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && Date.now() - found.mtimeMs >= age) await rm(path, { recursive: true, force: true })
  }
}
