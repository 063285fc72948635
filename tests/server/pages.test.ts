// Pages of the client, and how the server ends.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servedWorld, type Served } from './served.ts'

describe('pages', () => {
  let served: Served
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nexum-pages-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Nexum</title>')
    writeFileSync(join(folder, 'assets/index-Ab12.js'), 'export {}')
    writeFileSync(join(folder, '.sources'), 'a digest')
    served = await servedWorld({ empty: true, client: folder })
  })
  afterAll(async () => {
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = (url: string, accept = 'text/html') => served.app.inject({ method: 'GET', url, headers: { host: '127.0.0.1', accept } })

  it('files with a digest in their name stay, pages are asked for again', async () => {
    expect((await get('/assets/index-Ab12.js', '*/*')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await get('/')).headers['cache-control']).toBe('no-cache')
    expect((await get('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  it('an address within the client is the client, a file that is missing is not', async () => {
    const deep = await get('/w?seed=world-viktor-lasko')
    expect([deep.statusCode, deep.headers['content-type'], deep.body]).toEqual([200, expect.stringContaining('text/html'), '<!doctype html><title>Nexum</title>'])
    expect((await get('/assets/gone.js', '*/*')).statusCode).toBe(404)
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/.sources']) expect((await get(url, '*/*')).body).not.toMatch(/"name"|a digest/)
  })

  it('without a built client there is a sentence', async () => {
    const bare = await servedWorld({ empty: true })
    const { statusCode, body } = await bare.app.inject({ method: 'GET', url: '/', headers: { host: 'localhost', accept: 'text/html' } })
    expect([statusCode, body]).toEqual([200, expect.stringContaining('npm start')])
    await bare.close()
  })

  it('events tell of each revision; health tells what is ready', async () => {
    const address = await served.app.listen({ host: '127.0.0.1', port: 0 })
    const events = await fetch(`${address}/events`)
    expect(events.headers.get('content-type')).toBe('text/event-stream')
    const reader = (events.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe('event: revision\ndata: {"revision":0}\n\n')
    await served.graph.write({ create: { nodes: [{ id: 'country-xk', kind: 'Country', name: 'Kosovo', names: [], sources: [], code: 'xk' }] } })
    expect((await reader.read()).value).toBe('event: revision\ndata: {"revision":1}\n\n')
    await reader.cancel()
    expect((await get('/health/live')).json()).toEqual({ status: 'live' })
    expect((await get('/health/ready')).json()).toMatchObject({ status: 'ready', store: true, projection: { ready: true } })
  })

  it('a request that is under way is answered before the server ends, and a listener to events does not hold it', async () => {
    const { graph, app } = served
    const [size] = [graph.size.bind(graph)]
    let asked = (): void => undefined
    const begun = new Promise<void>(resolve => { asked = resolve })
    graph.size = async () => {
      asked()
      await new Promise(resolve => setTimeout(resolve, 300))
      return size()
    }
    const { port } = app.server.address() as { port: number }
    const events = await fetch(`http://127.0.0.1:${port}/events`)
    const answer = fetch(`http://127.0.0.1:${port}/graphql?query={status{nodes}}`)
    await begun
    await app.close()
    expect(await (await answer).json()).toEqual({ data: { status: { nodes: 1 } } })
    await events.body?.cancel()
  })
})
