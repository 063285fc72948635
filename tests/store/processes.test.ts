// The embedded store when processes die, meet or are lied to by the disk: nothing acknowledged is lost without a word.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync, closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { openGraph } from '../../api/graph/open.ts'
import { batchOf, batchSize, faults, kill, startWriter } from './load.ts'

const folders = mkdtempSync(join(tmpdir(), 'nexum-processes-'))
let made = 0
const folder = () => join(folders, `store-${++made}`)
afterAll(() => rmSync(folders, { recursive: true, force: true }))

const opened = async <T>(data: string, work: (graph: Graph) => Promise<T>, accept = false): Promise<T> => {
  const graph = await openGraph({ data, store: undefined }, { accept })
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}
const open = (data: string, accept = false) => opened(data, async graph => (await graph.ledger())?.revision ?? 0, accept)

describe('a second process', () => {
  it('is refused in a plain sentence, and let in when the first was killed', async () => {
    const data = folder()
    const first = startWriter(data, 1, { stay: true })
    await first.until(1)
    await expect(open(data)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/^Opening the store: another Nexum has the data folder .* open\. Close it, or choose another folder/) as string })
    await kill(first)
    expect(await open(data)).toBe(1)
  })

  it('is refused itself while this one has the folder open', async () => {
    const data = folder()
    await opened(data, async () => {
      const second = startWriter(data, 1)
      expect(await second.ended).toBe(1)
      expect(second.said()).toMatch(/another Nexum has the data folder/)
    })
  })
})

describe('kill -9 in the middle of a load', () => {
  const total = 24

  it.each([1, 2, 3])('loses nothing acknowledged and doubles nothing (round %i)', async round => {
    const data = folder()
    let killedIn = 0
    // The instants are random, with the round as the only guide: what matters is that they are many and differ.
    for (let part = 0; part < 2; part++) {
      const writing = startWriter(data, total)
      const wanted = Math.min(total - 1, killedIn + 1 + Math.floor(Math.random() * round * 3))
      await writing.until(wanted)
      await new Promise(resolve => setTimeout(resolve, Math.random() * 10))
      await kill(writing)
      const acknowledged = writing.acknowledged()
      expect(writing.said()).toBe('')
      killedIn = await opened(data, async graph => {
        expect(await faults(graph, acknowledged)).toEqual([])
        return (await graph.ledger())?.revision ?? 0
      })
    }
    const rest = startWriter(data, total)
    expect(await rest.ended).toBe(0)
    await opened(data, async graph => {
      expect(await faults(graph, total)).toEqual([])
      expect(await graph.size()).toEqual({ nodes: total * batchSize, ties: (total - 1) * batchSize })
    })
  }, 240_000)
})

describe('a store that the disk has changed', () => {
  const batches = 8
  let whole: string
  const log = (data: string) => join(data, 'nexum.grafeo.wal')
  const logFiles = (data: string) => readdirSync(log(data)).map(name => join(log(data), name)).filter(path => statSync(path).size > 0)
  const largest = (data: string) => logFiles(data).sort((a, b) => statSync(b).size - statSync(a).size)[0] ?? ''
  const copy = () => {
    const data = folder()
    cpSync(whole, data, { recursive: true })
    return data
  }

  beforeAll(async () => {
    whole = folder()
    const writing = startWriter(whole, batches, { stay: true })
    await writing.until(batches)
    await kill(writing)
  })

  it('opens when it was only killed', async () => {
    expect(existsSync(log(whole))).toBe(true)
    expect(await open(copy())).toBe(batches)
  })

  const damages: Readonly<Record<string, (data: string) => void>> = {
    'its log lost': data => rmSync(log(data), { recursive: true }),
    'its log cut in half': data => truncateSync(largest(data), Math.floor(statSync(largest(data)).size / 2)),
    'its log empty': data => truncateSync(largest(data), 0),
    'the end of its log zeroed': data => {
      const size = statSync(largest(data)).size
      const file = openSync(largest(data), 'r+')
      writeSync(file, Buffer.alloc(2_000), 0, 2_000, size - 2_000)
      closeSync(file)
    },
    'everything lost but its record': data => {
      rmSync(log(data), { recursive: true })
      rmSync(join(data, 'nexum.grafeo'), { recursive: true, force: true })
    }
  }

  it.each(Object.keys(damages))('%s: refuses to open, says what was acknowledged, and opens what is there when told to', async what => {
    const data = copy()
    damages[what]?.(data)
    await expect(open(data)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/revision 8 was acknowledged.*nexum verify --accept|cannot be read/s) as string })
    await expect(open(data), 'refused again').rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    const left = await open(data, true)
    expect(left).toBeLessThan(batches)
    // From here on it is a store like any other.
    expect(await opened(data, graph => graph.write({}))).toMatchObject({ revision: left + 1 })
    expect(await open(data)).toBe(left + 1)
  })

  it.each([0.999, 0.97, 0.9, 0.8, 0.6, 0.3, 0.1])('its log cut after %f of its length: holds everything or refuses to open', async part => {
    const data = copy()
    truncateSync(largest(data), Math.floor(statSync(largest(data)).size * part))
    const found = await opened(data, graph => faults(graph, batches)).catch((error: unknown) => (error as { code?: string }).code)
    expect([[], 'STORE_UNAVAILABLE']).toContainEqual(found)
  })

  it('another history of the same length in its place: refuses to open', async () => {
    const other = folder()
    await opened(other, async graph => { for (let number = 0; number < batches; number++) await graph.write(batchOf(number)) })
    cpSync(join(whole, 'revisions.log'), join(other, 'revisions.log'))
    await expect(open(other)).rejects.toThrow(/revision 8 in .* is not the one that was acknowledged/)
  })

  it('its record cut short or lost: refuses, as nobody can vouch for the store any more', async () => {
    const record = (data: string) => join(data, 'revisions.log')
    const short = copy()
    writeFileSync(record(short), `${readFileSync(record(short), 'utf8').split('\n').slice(0, 3).join('\n')}\n`)
    await expect(open(short)).rejects.toThrow(/record revisions\.log ends at 3/)
    const lost = copy()
    rmSync(record(lost))
    await expect(open(lost)).rejects.toThrow(/record revisions\.log ends at 0/)
    const broken = copy()
    writeFileSync(record(broken), 'not a record\n{}\n')
    await expect(open(broken)).rejects.toThrow(/record .* is damaged/)
    for (const data of [short, lost, broken]) expect(await open(data, true)).toBe(batches)
    for (const data of [short, lost, broken]) expect(await open(data)).toBe(batches)
  })

  it('the last line of its record cut by a kill: opens', async () => {
    const data = copy()
    const path = join(data, 'revisions.log')
    truncateSync(path, statSync(path).size - 10)
    expect(await open(data)).toBe(batches)
  })
})

describe('a data folder that cannot be used', () => {
  it('is named in a plain sentence, with the way out', async () => {
    const file = join(folders, 'a-file')
    writeFileSync(file, '')
    await expect(open(join(file, 'data'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/data folder .*a-file.* cannot be written to\. Choose another with NEXUM_DATA or --data/) as string })
  })

  it('is refused where it is read-only', async context => {
    if (process.getuid?.() === 0) context.skip('the superuser may write everywhere')
    const data = folder()
    await opened(data, graph => graph.write(batchOf(0)))
    spawnSync('chmod', ['-R', 'a-w', data])
    await expect(open(data)).rejects.toThrow(/cannot be written to/)
    spawnSync('chmod', ['-R', 'u+w', data])
  })
})

describe('acknowledged means synced', () => {
  it('the log is synced before the record, the record before the answer', async context => {
    if (spawnSync('strace', ['-V']).status !== 0) context.skip('strace is not installed')
    const data = folder()
    const trace = join(folders, 'trace')
    const batches = 5
    const writing = startWriter(data, batches, { before: ['strace', '-f', '-y', '-s', '40', '-e', 'trace=write,fdatasync', '-o', trace] })
    if (await writing.ended !== 0 && /ptrace/i.test(writing.said())) context.skip('strace may not trace here')
    const events = readFileSync(trace, 'utf8').split('\n').flatMap(line =>
      /fdatasync\(\d+<[^>]*nexum\.grafeo\.wal/.test(line) ? ['log synced'] : /write\(\d+<[^>]*revisions\.log>, "\{/.test(line) ? ['recorded']
      : /fdatasync\(\d+<[^>]*revisions\.log>/.test(line) ? ['record synced'] : /write\(1<.*"acknowledged/.test(line) ? ['acknowledged'] : [])
    const story = events.filter((event, place) => event !== events[place - 1])
    const acknowledgements = story.filter(event => event === 'acknowledged').length
    expect(acknowledgements).toBe(batches)
    for (const [place, event] of story.entries()) if (event === 'acknowledged') expect(story.slice(place - 3, place)).toEqual(['log synced', 'recorded', 'record synced'])
  })
})
