// POST /import: one file, streamed to disk and then imported in the background. Answered with the id by which `import(id)` tells of it.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CostError, InputError } from '../errors.ts'
import type { JobRequest } from '../import/jobs.ts'
import { sourceNamed } from '../import/sources.ts'
import { on, optional, parseArguments } from '../resolvers/arguments.ts'
import type { Rooms } from '../resolvers/context.ts'
import { isUpload, partsOf, uploadHelp } from './upload-parts.ts'

/** How long a file may take to arrive. */
export const uploadTime = 6 * 3_600_000

const flag = optional(z.enum(['true', 'false']).transform(text => text === 'true'))
const parser = z.object({ source: optional(z.string()), sourceDate: on, dryRun: flag, force: flag })

/** Of a request beside its file: borders and fields. */
const mostOfForm = 20_000

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
  await app.register(async scope => {
    scope.removeAllContentTypeParsers()
    await scope.register(multipart, { limits: { fileSize: place.limit + 1 } })
    scope.addContentTypeParser('application/octet-stream', (_request, payload, parsed) => parsed(null, payload))
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(new InputError(uploadHelp)))
    scope.post('/import', async (request, reply) => {
      const job = imports.add(await received(request, place, stop.signal))
      return reply.code(202).send({ id: job.id })
    })
  })
}

/** In a folder of its own under its own name: a date may stand in it, and its ending tells an archive. */
async function received(request: FastifyRequest, { folder, limit }: Place, signal: AbortSignal): Promise<JobRequest> {
  optionsOf(request.query)
  if (!isUpload(request)) throw new InputError(uploadHelp)
  const asked = Number(request.headers['content-length'] ?? 0)
  if (asked > limit + mostOfForm) throw tooLong(asked, limit)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const own = await mkdtemp(join(folder, 'upload-'))
  try {
    const fields: Record<string, string> = {}
    let file: Pick<JobRequest, 'name' | 'path' | 'sha256'> | undefined
    for await (const part of partsOf(request)) {
      if ('value' in part) fields[part.field] = part.value
      else if (file !== undefined) throw new InputError('POST /import: one file at a time. Files that belong together, such as sdn.csv and add.csv, go into one .zip.')
      else file = { name: part.name, path: join(own, part.name), sha256: await written(part.bytes, join(own, part.name), limit, signal) }
    }
    if (file === undefined) throw new InputError(uploadHelp)
    return { ...file, folder: own, options: optionsOf({ ...fields, ...request.query as object }) }
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    throw error
  }
}

/** From the address, and from the fields of a form. */
function optionsOf(from: unknown): JobRequest['options'] {
  const options = parseArguments(parser, from, 'POST /import')
  if (options.source !== undefined) sourceNamed(options.source)
  return options
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

/** What a killed server left behind; of several servers on one folder only what is old. */
async function removeLeftovers(folder: string, age: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && Date.now() - found.mtimeMs >= age) await rm(path, { recursive: true, force: true })
  }
}
