// nexum fetch against a publisher on this machine: good copies, and everything that is none.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addresses, addressOf, tableText } from '../../api/fetch/addresses.ts'
import { fetchList, type FetchProgress } from '../../api/fetch/fetch-list.ts'
import { sources } from '../../api/import/sources.ts'
import { Folder } from '../import/files.ts'
import { zip } from '../import/zip.ts'
import { Publisher, unitedNations as list } from './publisher.ts'

const canadian = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<data-set xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><record><Country>Ruritania</Country><LastName>Alpha</LastName><Schedule>1</Schedule><Item>1</Item></record></data-set>'

let publisher: Publisher
let folder: Folder
let data: string
let number = 0
beforeAll(async () => {
  [publisher, folder] = await Promise.all([Publisher.begin(), Folder.make()])
})
beforeEach(() => {
  data = join(folder.path, `data-${++number}`)
  publisher.asked.length = 0
})
afterAll(() => Promise.all([publisher.end(), folder.remove()]))

const held = async () => existsSync(join(data, 'lists/un')) ? (await readdir(join(data, 'lists/un'))).sort() : []
const text = (path: string) => readFile(path, 'utf8')

describe('the table of addresses', () => {
  it('has encrypted addresses alone, hosts that are named, and sources that exist', () => {
    expect(addresses.filter(({ url }) => !/^https:\/\/[\w.-]+\//.test(url))).toEqual([])
    expect(addresses.flatMap(({ handsOnTo }) => handsOnTo).filter(host => !/^[\w-]+(\.[\w-]+)+$/.test(host))).toEqual([])
    expect(addresses.filter(({ source }) => !sources.some(({ name }) => name === source))).toEqual([])
    expect(new Set(addresses.map(({ list }) => list)).size).toBe(addresses.length)
  })

  it('is shown whole, with address, format and source', () => {
    for (const { list, url, source } of addresses) expect(tableText()).toMatch(new RegExp(`^${list}$[^]*?${url.replaceAll(/[.?=]/g, '\\$&')}[^]*?source ${source}$`, 'm'))
    expect(() => addressOf('ofac')).toThrow(/no list whose address is known.*ofac-sdn, /)
  })
})

describe('a good copy', () => {
  it('lies under its date and its fingerprint, with a note, and was imported nowhere', async () => {
    publisher.sends(list('2026-02-27'), { 'content-type': 'text/xml; charset=utf-8', 'content-length': String(list('2026-02-27').length), etag: '"a1"' })
    const seen: FetchProgress[] = []
    const { path, note, unchanged } = await fetchList(publisher.address(), data, {}, progress => seen.push(progress))
    expect(unchanged).toBe(false)
    expect(path).toBe(join(data, 'lists/un', `2026-02-27-${note.sha256.slice(0, 8)}.xml`))
    expect(await text(path)).toBe(list('2026-02-27'))
    expect(await held()).toEqual([note.file, 'last.json'])
    expect(await readdir(data)).toEqual(['lists'])
    expect(note).toMatchObject({ etag: '"a1"', url: publisher.address().url, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
    expect(seen.map(({ stage }) => stage)).toEqual(['CONNECTING', 'RECEIVING', 'CHECKING'])
    expect(seen[1]).toMatchObject({ bytes: list('2026-02-27').length, total: list('2026-02-27').length })
  })

  it('is dated by the server where the list states no date', async () => {
    publisher.sends(canadian, { 'content-type': 'application/xml', 'last-modified': 'Tue, 03 Mar 2026 10:00:00 GMT' })
    const { note } = await fetchList(publisher.address({ source: 'ca' }), data)
    expect(note.file).toMatch(/^2026-03-03-[0-9a-f]{8}\.xml$/)
  })

  it('may be an archive, and may come from a host to which the publisher is known to hand on', async () => {
    const store = await Publisher.begin()
    try {
      store.sends(zip([['read me.txt', Buffer.from('hello')], ['list.xml', Buffer.from(list('2026-02-27'))]]), { 'content-type': 'binary/octet-stream' })
      publisher.answers((_, response) => response.writeHead(302, { location: `http://${store.host}/signed?key=1` }).end())
      const { path } = await fetchList(publisher.address({ extension: 'zip', handsOnTo: [store.host] }), data)
      expect(path).toMatch(/2026-02-27-[0-9a-f]{8}\.zip$/)
      expect(store.asked.map(({ path }) => path)).toEqual(['/signed?key=1'])
    } finally {
      await store.end()
    }
  })
})

describe('a copy that is held', () => {
  const stamps = { 'content-type': 'text/xml', etag: '"a1"', 'last-modified': 'Fri, 27 Feb 2026 00:00:00 GMT' }
  beforeEach(async () => {
    publisher.sends(list('2026-02-27'), stamps)
    await fetchList(publisher.address(), data)
    publisher.asked.length = 0
  })

  it('is not sent again when nothing is new', async () => {
    publisher.answers((request, response) => response.writeHead(request.headers['if-none-match'] === '"a1"' ? 304 : 500).end())
    const { path, unchanged } = await fetchList(publisher.address(), data)
    expect(unchanged).toBe(true)
    expect(await text(path)).toBe(list('2026-02-27'))
    expect(publisher.asked[0]?.headers).toMatchObject({ 'if-none-match': '"a1"', 'if-modified-since': stamps['last-modified'] })
  })

  it('is not kept twice where the server sends the same again', async () => {
    publisher.sends(list('2026-02-27'), { ...stamps, etag: '"b2"' })
    expect(await fetchList(publisher.address(), data)).toMatchObject({ unchanged: true })
    expect(await held()).toHaveLength(2)
    expect(JSON.parse(await text(join(data, 'lists/un/last.json')))).toMatchObject({ etag: '"b2"' })
  })

  it('is asked for anew where its file is gone', async () => {
    const [file = ''] = await held()
    await writeFile(join(data, 'lists/un/last.json'), (await text(join(data, 'lists/un/last.json'))).replace(file, 'gone.xml'))
    expect(await fetchList(publisher.address(), data)).toMatchObject({ unchanged: false })
    expect(publisher.asked[0]?.headers['if-none-match']).toBeUndefined()
  })

  it('stays beside a newer one', async () => {
    publisher.sends(list('2026-03-01'))
    await fetchList(publisher.address(), data)
    expect((await held()).map(name => name.slice(0, 10))).toEqual(['2026-02-27', '2026-03-01', 'last.json'])
  })

  it.each<readonly [string, () => void, RegExp]>([
    ['404', () => publisher.sends('gone', {}, 404), /answers 404: there is no file at this address/],
    ['500', () => publisher.sends('oops', {}, 500), /answers 500: it has a fault of its own/],
    ['403', () => publisher.sends('no', {}, 403), /answers 403, and not with the list/],
    ['a page', () => publisher.sends('<!DOCTYPE html><html>Maintenance</html>', { 'content-type': 'text/html; charset=utf-8' }), /sent "text\/html" and not a list/],
    ['a page under the name of a list', () => publisher.sends('<!DOCTYPE html><html>Maintenance</html>'), /what came is not the list\. the file: this is XML or HTML that begins with another element/],
    ['another list', () => publisher.sends(canadian), /what came is not the list\. It is recognised as a file of source ca/],
    ['a list cut in the middle by the publisher', () => publisher.sends(list('2026-03-01').slice(0, 150)), /what came is not the list/],
    ['nothing', () => publisher.sends(''), /what came is not the list\. the file: the file is empty/],
    ['a size beyond the limit, announced', () => publisher.sends('', { 'content-type': 'text/xml', 'content-length': '5000000' }), /would send 5 MB, more than the 1 MB/],
    ['a size beyond the limit, not announced', () => publisher.answers((_, response) => { response.writeHead(200, { 'content-type': 'text/xml' }); for (let i = 0; i < 30; i++) response.write('x'.repeat(100_000)); response.end() }), /more than the 1 MB came/],
    ['a connection that is cut', () => publisher.answers((_, response) => { response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '1000' }); response.write('<?xml', () => response.destroy()) }), /the connection was cut/],
    ['a way elsewhere', () => publisher.answers((_, response) => response.writeHead(302, { location: 'http://localhost:1/list.xml' }).end()), /hands the download on to localhost:1, which is no address of its publisher/],
    ['a way over the open network', () => publisher.answers((_, response) => response.writeHead(301, { location: 'http://example.org/list.xml' }).end()), /http:\/\/example\.org, over a connection that is not encrypted/],
    ['a circle', () => publisher.answers((_, response) => response.writeHead(302, { location: '/list.xml' }).end()), /hands the download on more than 5 times/],
    ['silence', () => publisher.answers(() => undefined), /Nothing came for 0 seconds/]
  ])('stays when %s comes', async (_, prepare, message) => {
    const before = [await held(), await text(join(data, 'lists/un/last.json'))]
    prepare()
    await expect(fetchList(publisher.address(), data, { patience: 400 })).rejects.toThrow(message)
    await expect(fetchList(publisher.address(), data, { patience: 400 })).rejects.toThrow(/[Nn]othing was changed/)
    expect([await held(), await text(join(data, 'lists/un/last.json'))]).toEqual(before)
  })

  it('stays when the publisher cannot be reached, and when the user ends it', async () => {
    const away = await Publisher.begin()
    const address = away.address()
    await away.end()
    await expect(fetchList(address, data)).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)/)
    publisher.answers(() => undefined)
    const stop = new AbortController()
    const fetching = fetchList(publisher.address(), data, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(fetching).rejects.toThrow('enough')
    expect(await held()).toHaveLength(2)
  })

  it.skipIf(!existsSync('/dev/full'))('stays when the disk is full', async () => {
    publisher.sends(list('2026-03-01'))
    await mkdir(join(data, 'lists/un'), { recursive: true })
    await symlink('/dev/full', join(data, `lists/un/arriving-${process.pid}.xml`))
    await expect(fetchList(publisher.address(), data)).rejects.toThrow(/there is no room left on the disk/)
    expect(await held()).toHaveLength(2)
  })
})
