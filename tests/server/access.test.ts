// Who may ask: pages of other sites may not, other machines only with the token.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBinding } from '../../api/server/access.ts'
import { servedWorld, type Served } from './served.ts'

const query = { query: '{ status { engine } }' }

async function status(served: Served, headers: Record<string, string>, url = '/graphql'): Promise<number> {
  const post = url === '/graphql'
  return (await served.app.inject({ method: post ? 'POST' : 'GET', url, headers, ...(post ? { payload: query } : {}) })).statusCode
}

describe('on loopback', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld({ empty: true }) })
  afterAll(() => served.close())

  it('answers under the names of this machine', async () => {
    for (const host of ['127.0.0.1:4600', 'localhost:4600', '[::1]:4600', '127.0.0.1', 'LOCALHOST:1']) expect([host, await status(served, { host })]).toEqual([host, 200])
  })

  it('refuses any other name: a name that was made to resolve to 127.0.0.1', async () => {
    for (const host of ['evil.example', 'evil.example:4600', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.1', '127.0.0.1@evil.example']) {
      for (const url of ['/graphql', '/', '/health/live', '/events']) expect([host, url, await status(served, { host }, url)]).toEqual([host, url, 403])
    }
  })

  it('refuses pages of other origins, also of another port and of no origin', async () => {
    const host = '127.0.0.1:4600'
    for (const origin of ['https://evil.example', 'http://127.0.0.1:3000', 'http://localhost:4600', 'null', 'file://']) expect([origin, await status(served, { host, origin })]).toEqual([origin, 403])
    expect(await status(served, { host, origin: 'http://127.0.0.1:4600' })).toBe(200)
  })

  it('refuses what a browser sends for another site, and lets its own pages and plain links in', async () => {
    const host = '127.0.0.1:4600'
    expect(await status(served, { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).toBe(403)
    expect(await status(served, { host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }, '/graphql?query={status{engine}}')).toBe(403)
    expect(await status(served, { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, '/')).toBe(403)
    expect(await status(served, { host, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })).toBe(200)
    expect(await status(served, { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html' }, '/')).not.toBe(403)
  })

  it('a simple GET or POST that a browser could be made to send gets no answer', async () => {
    const host = '127.0.0.1:4600'
    const agent = { host, 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0' }
    expect((await served.app.inject({ method: 'GET', url: '/graphql?query={status{engine}}', headers: agent })).statusCode).toBe(400)
    expect((await served.app.inject({ method: 'POST', url: '/graphql', headers: { ...agent, 'content-type': 'text/plain' }, payload: JSON.stringify(query) })).statusCode).toBe(400)
    expect((await served.app.inject({ method: 'GET', url: '/graphql?query={status{engine}}', headers: { host, 'user-agent': 'curl/8.14.1' } })).statusCode).toBe(200)
  })

  it('says in headers that nothing comes from or goes elsewhere, on every answer', async () => {
    for (const url of ['/', '/nothing.js', '/health/live', '/graphql']) {
      const { headers } = await served.app.inject({ method: 'GET', url, headers: { host: 'localhost' } })
      expect(headers['content-security-policy']).toContain("default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'")
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' })
      expect(headers).not.toHaveProperty('access-control-allow-origin')
    }
  })
})

describe('with a token', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld({ empty: true, config: { host: '0.0.0.0', token: 'a long token' } }) })
  afterAll(() => served.close())

  it('answers only to those who show it', async () => {
    const host = 'nexum.example:4600'
    expect(await status(served, { host, authorization: 'Bearer a long token' })).toBe(200)
    for (const authorization of ['Bearer a long toke', 'Bearer a long tokens', 'Basic a long token', 'a long token', '']) expect([authorization, await status(served, { host, authorization })]).toEqual([authorization, 401])
    for (const url of ['/graphql?query={status{engine}}', '/events', '/import', '//graphql', '/GRAPHQL', '/graphql/']) expect([url, [401, 404].includes(await status(served, { host }, url))]).toEqual([url, true])
  })

  it('signs a browser in by its address, and the address forgets the token', async () => {
    const host = 'nexum.example:4600'
    const opened = await served.app.inject({ method: 'GET', url: '/w?token=a+long+token&seed=x', headers: { host } })
    expect([opened.statusCode, opened.headers.location]).toEqual([303, '/w?seed=x'])
    const cookie = String(opened.headers['set-cookie'])
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\//)
    expect(await status(served, { host, cookie: `other=1; ${cookie.split(';')[0] ?? ''}` })).toBe(200)
    expect(await status(served, { host, cookie: 'nexum_token=%E0%A4' })).toBe(401)
    expect((await served.app.inject({ method: 'GET', url: '/?token=wrong', headers: { host } })).headers).not.toHaveProperty('set-cookie')
    expect((await served.app.inject({ method: 'GET', url: '//evil.example?token=a+long+token', headers: { host } })).headers.location ?? '/').toMatch(/^\/(?!\/)/)
  })

  it('tells that it is alive without it', async () => {
    expect(await status(served, { host: 'nexum.example' }, '/health/live')).toBe(200)
  })
})

describe('binding', () => {
  it('is refused for an address that others reach, without a token', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'nexum.example', '127.0.0.1.evil.example']) expect(() => checkBinding({ host, token: undefined })).toThrow(/NEXUM_TOKEN/)
    for (const host of ['127.0.0.1', 'localhost', '::1']) expect(() => checkBinding({ host, token: undefined })).not.toThrow()
    expect(() => checkBinding({ host: '0.0.0.0', token: 'secret' })).not.toThrow()
  })
})
