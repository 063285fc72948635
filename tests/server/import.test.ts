// Lists come in over HTTP: uploaded, imported in the background, told of while it goes on, taken back.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { inTurn } from '../../api/import/pipeline.ts'
import { csv, row } from '../import/files.ts'
import { servedWorld, type Served } from './served.ts'

const headers = { host: '127.0.0.1', 'content-type': 'application/octet-stream', 'x-file-name': 'sdn.csv' }
const many = (count: number, name = 'PERSON') => csv(...Array.from({ length: count }, (_, at) => row(at + 1, `${name} ${at + 1}`, { remarks: `Linked To: OTHER ${at}.` })))

const asForm = { 'content-type': 'multipart/form-data; boundary=b' }
/** As a browser or curl -F sends it. */
function form(fields: Readonly<Record<string, string>>, ...files: readonly (readonly [string, string])[]): Buffer {
  const parts = [...Object.entries(fields).map(([name, value]) => `name="${name}"\r\n\r\n${value}`), ...files.map(([name, content]) => `name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${content}`)]
  return Buffer.from(`${parts.map(part => `--b\r\nContent-Disposition: form-data; ${part}\r\n`).join('')}--b--\r\n`)
}

interface Shown { readonly id: string; readonly stage: string; readonly list: string | null; readonly message: string | null; readonly counts: { readonly read: number; readonly added: number }; readonly runs: readonly { readonly id: string }[] }

describe('uploads', () => {
  let served: Served
  let data: string
  const begin = async (options: Parameters<typeof servedWorld>[0] = {}) => {
    served = await servedWorld({ empty: true, ...options })
    data = served.folder
  }
  afterEach(() => served.close())

  const post = (payload: string | Buffer, { query = 'sourceDate=2024-05-03', ...more }: { query?: string } & Record<string, string> = {}) =>
    served.app.inject({ method: 'POST', url: `/import?${query}`, headers: { ...headers, ...Buffer.isBuffer(payload) && payload.subarray(0, 3).toString() === '--b' ? asForm : {}, ...more }, payload })
  const upload = async (payload: string, query?: string) => (await post(payload, query === undefined ? {} : { query })).json<{ id: string }>().id
  const shown = async (id: string) => (await served.data('query ($id: ID!) { import(id: $id) { id stage list publishedOn dryRun file rate remainingSeconds message counts { read added changed removed } runs { id list } notes issues { kind kept } } }', { id }) as { import: Shown }).import
  const ended = (id: string, stage = 'DONE') => expect.poll(async () => (await shown(id)).stage, { timeout: 60_000, interval: 20 }).toBe(stage)
  const left = () => existsSync(join(data, 'uploads')) ? readdirSync(join(data, 'uploads')) : []

  it('imports what is uploaded, tells of it by the id it answered, and keeps no file', async () => {
    await begin()
    const answer = await post(csv(row(1, 'ALPHA'), row(2, 'BETA', { remarks: 'Moon phase full.' })))
    expect(answer.statusCode).toBe(202)
    const { id } = answer.json<{ id: string }>()
    await ended(id)
    expect(await shown(id)).toMatchObject({ list: 'ofac/sdn', publishedOn: '2024-05-03', file: 'sdn.csv', dryRun: false, counts: { read: 2, added: 2 }, runs: [{ list: 'ofac/sdn' }], issues: [{ kept: true }] })
    const { imports } = await served.data('{ imports { id file stage } }') as { imports: { id: string }[] }
    expect(imports).toMatchObject([{ file: 'sdn.csv', stage: 'DONE' }])
    expect(left()).toEqual([])
    const { changes } = await served.data('query ($run: ID!) { changes(run: $run) { totalCount counts { change count } edges { node { change name node { id } fields { name } } } } }', { run: imports[0]?.id }) as { changes: object }
    expect(changes).toMatchObject({ totalCount: 2, counts: [{ change: 'ADDED', count: 2 }, { count: 0 }, { count: 0 }, { count: 0 }], edges: [{ node: { change: 'ADDED', name: 'ALPHA', node: { id: 'ofac-1' }, fields: [] } }, {}] })
  })

  it('takes a form with a file, and fields before or after it', async () => {
    await begin()
    const file = ['lists/sdn.csv', csv(row(1, 'ALPHA'))] as const
    for (const [payload, query] of [[form({ sourceDate: '2024-05-03', dryRun: 'true' }, file), ''], [form({}, file), 'sourceDate=2024-05-03&dryRun=true']] as const) {
      const answer = await post(payload, { query })
      expect([answer.statusCode, answer.body]).toEqual([202, expect.stringMatching(/"id"/)])
      const { id } = answer.json<{ id: string }>()
      await ended(id)
      expect(await shown(id)).toMatchObject({ file: 'sdn.csv', list: 'ofac/sdn', publishedOn: '2024-05-03', dryRun: true, counts: { added: 1 } })
    }
    const large = await post(form({ sourceDate: '2024-05-03' }, ['sdn.csv', many(40_000)]), { query: '' })
    expect(large.statusCode).toBe(202)
    expect((await served.data('mutation ($id: ID!) { cancelImport(id: $id) { file } }', { id: large.json<{ id: string }>().id }))).toEqual({ cancelImport: { file: 'sdn.csv' } })
  }, 60_000)

  it('shows the differences of a second version, and takes it back', async () => {
    await begin()
    await ended(await upload(csv(row(1, 'ALPHA'), row(2, 'BETA'))))
    const second = await upload(csv(row(1, 'ALPHA RENAMED'), row(3, 'GAMMA')), 'sourceDate=2024-06-03')
    await ended(second)
    const [run] = (await shown(second)).runs
    expect(await served.data('query ($run: ID!) { changes(run: $run) { edges { node { change subject delistedOn } } } }', { run: run?.id })).toMatchObject({ changes: { edges: [
      { node: { change: 'REMOVED', subject: 'ofac-2', delistedOn: '2024-06-03' } }, { node: { change: 'CHANGED', subject: 'ofac-1' } }, { node: { change: 'ADDED', subject: 'ofac-3' } }
    ] } })
    expect(await served.data('mutation ($id: ID!) { undoImport(id: $id) { id stage } }', { id: run?.id })).toEqual({ undoImport: { id: run?.id, stage: 'UNDONE' } })
    expect(await served.data('{ a: node(id: "ofac-1") { name } b: node(id: "ofac-3") { name } }')).toEqual({ a: { name: 'ALPHA' }, b: null })
    expect(await served.refused('mutation ($id: ID!) { undoImport(id: $id) { id } }', { id: run?.id })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/undone already/) as string })
    expect(await served.refused('{ changes(run: "run-none") { totalCount } }')).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('answers before a long one is taken back, and tells when it is', async () => {
    await begin()
    const upload1 = await upload(csv(row(1, 'ALPHA')))
    await ended(upload1)
    const [run] = (await shown(upload1)).runs
    let goOn: () => void = () => undefined
    // As an import that is under way holds it up.
    const before = inTurn(served.graph, () => new Promise<void>(resolve => { goOn = resolve }))
    const undo = () => served.data('mutation ($id: ID!) { undoImport(id: $id) { id stage } }', { id: run?.id })
    expect(await undo()).toEqual({ undoImport: { id: run?.id, stage: 'UNDOING' } })
    expect(await undo()).toEqual({ undoImport: { id: run?.id, stage: 'UNDOING' } })
    expect(await served.data('{ imports { id stage message } }')).toEqual({ imports: [{ id: run?.id, stage: 'UNDOING', message: null }] })
    goOn()
    await before
    await ended(run?.id ?? '', 'UNDONE')
    expect(await served.data('{ node(id: "ofac-1") { name } }')).toEqual({ node: null })
  })

  it('reads and reports without writing where that is asked for', async () => {
    await begin()
    const id = await upload(csv(row(1, 'ALPHA')), 'sourceDate=2024-05-03&dryRun=true')
    await ended(id)
    expect(await shown(id)).toMatchObject({ dryRun: true, counts: { added: 1 } })
    expect(await served.data('{ imports { id dryRun } node(id: "ofac-1") { id } }')).toEqual({ imports: [{ id, dryRun: true }], node: null })
  })

  it('says why a file came to nothing, without the folder where it lay', async () => {
    await begin()
    const undated = await upload(csv(row(1, 'ALPHA')), '')
    await ended(undated, 'FAILED')
    expect((await shown(undated)).message).toMatch(/^sdn\.csv.*does not state when it was published/)
    const page = await upload('<!doctype html><title>Not found</title>')
    await ended(page, 'FAILED')
    expect((await shown(page)).message).not.toContain('uploads')
    expect(left()).toEqual([])
  })

  it('refuses what is no upload, and what is too long, before and while it arrives', async () => {
    await begin({ limits: { upload: 1000 } })
    const cases: readonly (readonly [Awaited<ReturnType<typeof post>>, number, RegExp])[] = [
      [await post('x', { 'content-type': 'text/csv' }), 400, /multipart\/form-data.*application\/octet-stream/],
      [await post(form({ sourceDate: '2024-05-03' })), 400, /send one file/],
      [await post(form({}, ['sdn.csv', 'x'], ['add.csv', 'y'])), 400, /one file at a time/],
      [await post(form({ sourceDate: 'yesterday' }, ['sdn.csv', 'x']), { query: '' }), 400, /expected a day/],
      [await post(form({}, ['..', 'x'])), 400, /send one file/],
      [await post(form({}, ['sdn.csv', ''])), 400, /empty/],
      [await post(form({}, ['sdn.csv', 'x'.repeat(1001)])), 413, /1000 are allowed/],
      [await post('--nothing', { 'content-type': 'multipart/form-data' }), 400, /POST \/import/],
      [await post('--b\r\ncut', { 'content-type': 'multipart/form-data; boundary=b' }), 400, /POST \/import/],
      [await post('x', { 'x-file-name': '..' }), 400, /x-file-name/],
      [await post('x', { query: 'sourceDate=yesterday' }), 400, /expected a day/],
      [await post('x', { query: 'source=ofack' }), 400, /is no source that Nexum imports/],
      [await post(''), 400, /empty/],
      [await post(Buffer.alloc(1001)), 413, /1000 are allowed/]
    ]
    expect(cases.map(([answer, status, message]) => [answer.statusCode === status || answer.statusCode, message.test(answer.body) || answer.body])).toEqual(cases.map(() => [true, true]))
    expect(left()).toEqual([])
    expect(await served.data('{ imports { id } }')).toEqual({ imports: [] })
  })

  it('takes a name and no path', async () => {
    await begin()
    const { id } = (await post(csv(row(1, 'ALPHA')), { 'x-file-name': encodeURIComponent('../../lists/sdn é.csv') })).json<{ id: string }>()
    await ended(id)
    expect(await shown(id)).toMatchObject({ file: 'sdn é.csv' })
    expect(readdirSync(data).filter(name => name.endsWith('.csv'))).toEqual([])
  })

  it('asks for the token and refuses pages of other sites, as everywhere', async () => {
    await begin({ config: { host: '0.0.0.0', token: 'a long token' } })
    expect((await post('x')).statusCode).toBe(401)
    expect((await post('x', { authorization: 'Bearer a long token', origin: 'https://evil.example' })).statusCode).toBe(403)
    expect(left()).toEqual([])
    expect((await post(csv(row(1, 'ALPHA')), { authorization: 'Bearer a long token' })).statusCode).toBe(202)
  })

  it('queues, cancels what waits and what runs, and the same file goes on', async () => {
    await begin()
    const first = await upload(many(3000))
    const second = await upload(csv(row(1, 'ALPHA')), 'sourceDate=2024-06-03')
    expect(await shown(second)).toMatchObject({ stage: 'QUEUED' })
    expect(await served.data('mutation ($id: ID!) { cancelImport(id: $id) { stage } }', { id: second })).toEqual({ cancelImport: { stage: 'CANCELLED' } })
    await expect.poll(async () => (await shown(first)).counts.read, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
    const running = await shown(first)
    expect(running).toMatchObject({ stage: 'WRITING', list: 'ofac/sdn', rate: expect.any(Number) as number, remainingSeconds: expect.any(Number) as number })
    await served.data('mutation ($id: ID!) { cancelImport(id: $id) { id } }', { id: first })
    await ended(first, 'CANCELLED')
    expect((await shown(first)).message).toMatch(/goes on from there/)
    const { nodes } = await served.graph.size()
    expect(nodes).toBeGreaterThan(0)
    await expect.poll(left).toEqual([])
    const again = await upload(many(3000))
    await ended(again)
    const { counts: { read, added } } = await shown(again)
    expect([read, added < 3000]).toEqual([3000, true])
    expect(await served.graph.countOfKind('Person') + await served.graph.countOfKind('Organization')).toBe(3000)
    expect(await served.refused('mutation { cancelImport(id: "upload-none") { id } }')).toMatchObject({ code: 'NOT_FOUND' })
  }, 120_000)

  it('ends an import that is under way when the server stops, with its file removed', async () => {
    await begin()
    const id = await upload(many(3000))
    await expect.poll(async () => (await shown(id)).counts.read, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
    await served.app.close()
    expect(left()).toEqual([])
    expect(await served.graph.runs()).toMatchObject([{ complete: false, stage: 'WRITING' }])
  }, 120_000)

  it('tells of progress as it happens', async () => {
    await begin()
    await served.app.listen({ host: '127.0.0.1', port: 0 })
    const address = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}`
    const stream = (await fetch(`${address}/events`)).body
    const { id } = await (await fetch(`${address}/import?sourceDate=2024-05-03`, { method: 'POST', body: csv(row(1, 'ALPHA')), headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'sdn.csv' } })).json() as { id: string }
    let said = ''
    for await (const chunk of stream?.pipeThrough(new TextDecoderStream()) ?? []) {
      said += chunk
      if (said.includes('"DONE"')) break
    }
    const told = [...said.matchAll(/event: import\ndata: (.*)\n\n/g)].map(match => JSON.parse(match[1] ?? '{}') as { id: string; stage: string })
    expect(told.every(event => event.id === id)).toBe(true)
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['QUEUED', 'READING', 'WRITING', 'CLOSING', 'DONE'])
    expect(said).toMatch(/event: revision\ndata: \{"revision":[1-9]/)
  }, 120_000)
})
