// The client, built before: files with a digest in their name stay in the browser, pages are asked for again.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { send } from './errors.ts'

/** @param folder of the built client; where there is none, a sentence says how to get it. */
export async function client(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const there = folder !== undefined && existsSync(join(folder, 'index.html'))
  if (there) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders: (reply, path) => void reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!page) return send(reply, 404, `There is nothing at ${request.method} ${request.url.slice(0, 200)}.`, { code: 'NOT_FOUND' })
    // Addresses within the client (a search, a workspace) are its own business.
    return there ? reply.sendFile('index.html') : reply.type('text/plain; charset=utf-8').send('Nexum answers at /graphql. Its pages are not built: start it with "npm start", or run "npm run build".\n')
  })
}
