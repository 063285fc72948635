// Truncated, empty, wrong or hostile files: a sentence that names file, place and way out, and the store as it was before.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { ofac } from '../../api/import/ofac/source.ts'
import { exitCode } from '../../api/import/report-text.ts'
import { onEmbedded } from '../engines.ts'
import { csv, Folder, generated, row } from './files.ts'
import { zip } from './zip.ts'

const entryXml = (uid: number, more = '') => `<sdnEntry><uid>${uid}</uid><lastName>ALPHA ${uid}</lastName><sdnType>Entity</sdnType><programList><program>GLOMAG</program></programList>${more}</sdnEntry>`
const xml = (entries: string, head = '') => `<?xml version="1.0"?>${head}<sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>05/03/2024</Publish_Date><Record_Count>2</Record_Count></publshInformation>${entries}</sdnList>`
const good = csv(row(1, 'ALPHA'), row(2, 'BETA'))

onEmbedded('bad input', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
    const outcome = await importPaths(graph, [await folder.write('held_2024-01-01/sdn.csv', good)])
    expect(outcome.runs[0]?.counts.added).toBe(2)
  })
  afterAll(() => folder.remove())

  const refused: readonly (readonly [what: string, name: string, content: string | Uint8Array, message: RegExp])[] = [
    ['an empty file', 'sdn.csv', '', /sdn\.csv: the file is empty/],
    ['a binary file', 'sdn.csv', new Uint8Array([0, 1, 2, 3, 255, 0]), /sdn\.csv: this is a binary file/],
    ['text of another kind', 'sdn.csv', 'name;country\nAlpha;Kenya\n', /sdn\.csv: the file begins like none of the lists/],
    ['a web page', 'sdn.xml', '<!DOCTYPE html><html><body>Error</body></html>', /sdn\.xml: this is XML or HTML that begins with another element/],
    ['a missing column', 'sdn.csv', `${row(1, 'ALPHA')}2,"BETA",-0- ,"GLOMAG",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n`, /sdn\.csv: line 2 has 11 columns where 12 are expected/],
    ['a CSV file cut short inside quotes', 'sdn.csv', good.slice(0, good.indexOf('BETA') + 2), /sdn\.csv: line 2 ends inside quotes: the file was cut short/],
    ['a CSV file cut short inside a row', 'sdn.csv', good.slice(0, good.indexOf('BETA') + 22), /sdn\.csv: line 2 has \d+ columns where 12/],
    ['a row without a number', 'sdn.csv', `${row(1, 'ALPHA')}${row(2, 'BETA').replace(/^2/, 'two')}`, /line 2 begins with "two"/],
    ['another encoding', 'sdn.csv', Buffer.from(csv(row(1, 'ALPHA'), row(2, 'CAFÉ')), 'latin1'), /sdn\.csv: the text after line \d+ is not UTF-8\. Save the file as UTF-8/],
    ['text in UTF-16', 'sdn.csv', Buffer.from(good, 'utf16le'), /UTF-16/],
    ['an entry twice', 'sdn.csv', csv(row(1, 'ALPHA'), row(1, 'ALPHA')), /line 2: ofac-1 is there twice/],
    ['XML cut short', 'sdn.xml', xml(entryXml(1) + entryXml(2)).slice(0, -60), /sdn\.xml: line 1: it is not well-formed XML or was cut short/],
    ['a DOCTYPE', 'sdn.xml', xml(entryXml(1), '<!DOCTYPE sdnList [<!ENTITY a "aaaa">]>'), /sdn\.xml: line 1: it has a DOCTYPE/],
    ['an entity that XML does not have', 'sdn.xml', xml(entryXml(1, '<remarks>&boom;</remarks>')), /not well-formed/],
    ['an element that no list has', 'sdn.xml', xml(`${entryXml(1)}<surprise/>`), /"surprise" is no element of a list/],
    ['elements nested without end', 'sdn.xml', xml(`<sdnEntry>${'<a>'.repeat(200)}`), /nested deeper than 50/],
    ['an entry without a number', 'sdn.xml', xml('<sdnEntry><lastName>X</lastName></sdnEntry>'), /an entry has no number/],
    ['an archive that is none', 'lists.zip', 'not a zip', /lists\.zip: it cannot be unpacked/],
    ['a packed file cut short', 'sdn.csv.gz', gzipSync(good).subarray(0, 40), /sdn\.csv\.gz: it cannot be unpacked/]
  ]

  it.each(refused)('refuses %s', async (_, name, content, message) => {
    const before = await graph.ledger()
    const path = await folder.write(`2024-05-03/${name}`, content)
    const outcome = await importPaths(graph, [path])
    expect(outcome.failures.map(failure => failure.message).join('\n')).toMatch(message)
    expect(exitCode(outcome)).toBe(2)
    expect(await graph.ledger()).toEqual(before)
    expect((await graph.nodes(['ofac-2']))[0]?.name).toBe('BETA')
  })

  it('says when a path is not there, and still imports the others', async () => {
    const outcome = await importPaths(graph, [`${folder.path}/nowhere.csv`, await folder.write('more_2024-06-01/sdn.csv', csv(row(1, 'ALPHA'), row(2, 'BETA'), row(3, 'GAMMA')))])
    expect(outcome.failures[0]?.message).toMatch(/nowhere\.csv: it cannot be opened \(there is no such file or folder\)/)
    expect(outcome.runs[0]?.counts).toMatchObject({ added: 1, unchanged: 2 })
    expect(exitCode(outcome)).toBe(1)
  })

  it('refuses a file that unpacks into far more than a list could be', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(row(9, 'BOMB')), Buffer.alloc(100 * 1024 * 1024, 0x20)]))
    const packed = await importPaths(graph, [await folder.write('2024-07-01/sdn.csv.gz', bomb)])
    expect(packed.failures[0]?.message).toMatch(/unpacks into more than \d+ MB|longer than/)
    const member = Buffer.concat([Buffer.from(row(9, 'BOMB').repeat(2_000_000))])
    const archive = await importPaths(graph, [await folder.write('2024-07-01.zip', zip([['sdn.csv', member]]))])
    expect(archive.failures[0]?.message).toMatch(/sdn\.csv: it unpacks into more than \d+ MB/)
    expect(await graph.nodes(['ofac-9'])).toEqual([undefined])
  })

  it('reads a set out of an archive, and leaves a read-me alone', async () => {
    const alt = '3,7,"aka","GAMMA RAY",-0- \r\n\x1a'
    const add = '3,8,"1 Road","Nairobi","Kenya",-0- \r\n\x1a'
    const outcome = await importPaths(graph, [await folder.write('sdn_2024-08-01.zip', zip([['ofac/sdn.csv', Buffer.from(csv(row(1, 'ALPHA'), row(2, 'BETA'), row(3, 'GAMMA')))], ['ofac/alt.csv', Buffer.from(alt)], ['ofac/add.csv', Buffer.from(add)], ['readme.txt', Buffer.from('hello')]]))])
    expect(outcome.failures).toEqual([])
    expect(outcome.skipped).toHaveLength(1)
    expect(outcome.runs[0]).toMatchObject({ publishedOn: '2024-08-01', counts: { changed: 1, unchanged: 2 } })
    const [gamma] = await graph.nodes(['ofac-3'])
    expect(gamma?.names.map(({ value }) => value)).toEqual(['GAMMA', 'GAMMA RAY'])
    expect((await graph.ties(['ofac-3'], ['LOCATED_AT'])).map(({ other }) => other.name)).toEqual(['1 Road, Nairobi, Kenya'])
  })

  it('does not take a set without its addresses for one that withdraws them', async () => {
    const outcome = await importPaths(graph, [await folder.write('2024-09-01/sdn.csv', csv(row(1, 'ALPHA'), row(2, 'BETA'), row(3, 'GAMMA', { programme: 'SDGT' })))])
    expect(outcome.runs[0]?.counts).toMatchObject({ changed: 1 })
    expect((await graph.ties(['ofac-3'], ['LOCATED_AT']))[0]?.tie.withdrawnBy).toBeUndefined()
    expect((await graph.nodes(['ofac-3']))[0]?.names.map(({ value }) => value)).toEqual(['GAMMA', 'GAMMA RAY'])
  })

  it('refuses a file of a set that is imported without its list', async () => {
    const outcome = await importPaths(graph, [await folder.write('alone/add.csv', '3,8,"1 Road","Nairobi","Kenya",-0- \r\n')])
    expect(outcome.failures[0]?.message).toMatch(/add\.csv belongs to sdn\.csv, and is read with it: that file is missing beside it/)
  })
})

describe('a line of a gigabyte', () => {
  const megabyte = 'x'.repeat(1024 * 1024)

  it.each([
    ['CSV', generated('sdn.csv', function* () { yield row(1, 'ALPHA'); yield '2,"'; for (let count = 0; count < 1024; count++) yield megabyte }), /sdn\.csv: line 2 is longer than/],
    ['text of XML', generated('sdn.xml', function* () { yield `${xml(entryXml(1)).slice(0, -10)}<sdnEntry><remarks>`; for (let count = 0; count < 1024; count++) yield megabyte }), /characters without an element/],
    ['an attribute of XML', generated('sdn.xml', function* () { yield `${xml(entryXml(1)).slice(0, -10)}<sdnEntry a="`; for (let count = 0; count < 1024; count++) yield megabyte }), /characters without an element/]
  ])('of %s is refused before it fills the memory', async (_, file, message) => {
    const before = process.memoryUsage().rss
    await expect(ofac.open(file)).rejects.toThrow(message)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })
})

/** What is in use, without what waits to be collected: how long that waits is the engine's own affair. */
function held(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}

describe('a list that grows', () => {
  it('is read in the memory of a small one', async () => {
    const read = async (entries: number): Promise<number> => {
      const list = generated('sdn.xml', function* () {
        yield xml('').slice(0, -10)
        for (let uid = 1; uid <= entries; uid++) yield entryXml(uid, `<remarks>${'DOB 10 Nov 1964; all offices worldwide; '.repeat(10)}</remarks>`)
        yield '</sdnList>'
      })
      let count = 0
      let most = 0
      for await (const { subject } of (await ofac.open(list)).entries) {
        count += subject === '' ? 0 : 1
        if (count % (entries / 3) === 0) most = Math.max(most, held())
      }
      expect(count).toBe(entries)
      return most
    }
    // 54,000 entries more are 30 MB more of a file. What grows is the index of names, which "Linked To" asks.
    const small = await read(6_000)
    expect(await read(60_000) - small).toBeLessThan(24 * 1024 * 1024)
  })
})
