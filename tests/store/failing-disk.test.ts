// The embedded store on a disk that is full or fails, and killed, at calls all over a load: nothing acknowledged is lost, nothing doubled.
// The calls are the store's own, seen from outside by strace, which makes the N-th of them fail.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { openGraph } from '../../api/graph/open.ts'
import { batchOf, batchSize, faults, startWriter } from './load.ts'

const batches = 3
const folders = mkdtempSync(join(tmpdir(), 'nexum-disk-'))
let made = 0
afterAll(() => rmSync(folders, { recursive: true, force: true }))

const calls = ['write', 'pwrite64', 'fdatasync', 'fsync', 'ftruncate', 'rename'] as const
type Call = (typeof calls)[number]

/** A call of the load by its number among those of its name, as strace counts them: in each thread by itself. */
interface Point {
  readonly call: Call
  readonly number: number
}

interface Ended {
  readonly data: string
  readonly acknowledged: number
  readonly code: number | null
  readonly said: string
  readonly struck: boolean
}

/** Runs the load with something happening to its calls on the files of the store, and only to those. */
async function load(inject?: string): Promise<Ended & { readonly trace: string }> {
  const data = join(folders, `store-${++made}`)
  const out = join(folders, `trace-${made}`)
  const store = join(data, 'nexum.grafeo')
  const files = [data, store, `${store}.creating`, `${store}.wal`, join(`${store}.wal`, 'wal_00000000000000000000.log'), join(data, 'revisions.log'), join(data, 'revisions.log.new')]
  // Faster by far, but it sends no signals.
  const filter = inject?.includes('signal=') === true ? [] : ['--seccomp-bpf']
  const before = ['strace', '-f', ...filter, '-qq', '-o', out, '-e', `trace=${calls.join(',')}`, ...files.flatMap(file => ['-P', file]), ...(inject === undefined ? [] : ['-e', `inject=${inject}`])]
  const writing = startWriter(data, batches, { before })
  const code = await writing.ended
  const trace = existsSync(out) ? readFileSync(out, 'utf8') : ''
  return { data, trace, code, acknowledged: writing.acknowledged(), said: writing.said(), struck: code === null || trace.includes('(INJECTED)') }
}

/** The calls of a load that nothing happens to, in their order. */
function pointsOf(trace: string): Point[] {
  const counts = new Map<string, number>()
  const seen = new Map<string, Point>()
  for (const [, thread = '', name = ''] of trace.matchAll(/^(\d+)\s+(\w+)\(/gm)) {
    const call = calls.find(known => known === name)
    if (call === undefined) continue
    const number = (counts.get(`${thread} ${call}`) ?? 0) + 1
    counts.set(`${thread} ${call}`, number)
    if (!seen.has(`${call} ${number}`)) seen.set(`${call} ${number}`, { call, number })
  }
  return [...seen.values()]
}

/** So many of the points, all over the load, the first and the last among them. */
function spread(points: readonly Point[], many: number): Point[] {
  const step = Math.max(1, (points.length - 1) / (many - 1))
  return [...new Set(Array.from({ length: many }, (_, place) => points[Math.min(points.length - 1, Math.round(place * step))]))].filter(point => point !== undefined)
}

/** What is wrong after the load was struck: with the store as it opens, and after the load was repeated. */
async function wrongAfter({ data, acknowledged }: Ended): Promise<string[]> {
  const graph = await openGraph({ data, store: undefined })
  try {
    const found = await faults(graph, acknowledged)
    const from = (await graph.ledger())?.revision ?? 0
    for (let number = from; number < batches; number++) await graph.write(batchOf(number))
    const { nodes, ties } = await graph.size()
    return [...found, ...await faults(graph, batches), ...(nodes === batches * batchSize && ties === (batches - 1) * batchSize ? [] : [`${nodes} nodes and ${ties} ties at the end`])]
  } finally {
    await graph.close()
  }
}

/** Two at a time: each starts a process of its own. */
async function sweep(points: readonly Point[], injection: (point: Point) => string, check: (ended: Ended) => string[]): Promise<{ readonly struck: number; readonly wrong: string[] }> {
  const waiting = [...points]
  const wrong: string[] = []
  let struck = 0
  const work = async (): Promise<void> => {
    for (let point = waiting.shift(); point !== undefined; point = waiting.shift()) {
      const where = injection(point)
      const ended = await load(where)
      if (ended.struck) struck++
      const found = [...check(ended), ...await wrongAfter(ended).catch((error: unknown) => [`does not open again: ${String(error)}`])]
      wrong.push(...found.map(fault => `${where}: ${fault}`))
    }
  }
  await Promise.all([work(), work()])
  return { struck, wrong }
}

/** Ends well, or with a sentence and not with a trace of the stack or of the engine. */
function isPlain({ code, said }: Ended): string[] {
  if (code === 0) return said === '' ? [] : [`ended well, and said: ${said}`]
  return code === 1 && /^[A-Z].*[.)]$/s.test(said.trim()) && !/\n\s+at |panicked|RUST_BACKTRACE/.test(said) ? [] : [`ended with ${String(code)} and said: ${said}`]
}

describe('a load, struck at calls of the store', () => {
  let points: Point[] = []
  let reason = ''
  beforeAll(async () => {
    if (spawnSync('strace', ['-V']).status !== 0) reason = 'strace is not installed'
    else {
      const clean = await load()
      if (/ptrace/i.test(clean.said)) reason = 'strace may not trace here'
      else {
        expect(clean).toMatchObject({ code: 0, acknowledged: batches, said: '' })
        points = pointsOf(clean.trace)
      }
    }
  }, 60_000)

  const sweptOrSkipped = (context: TestContext, names: readonly Call[], many: number): Point[] => {
    if (reason !== '') context.skip(reason)
    const chosen = spread(points.filter(({ call }) => names.includes(call)), many)
    expect(chosen.length).toBeGreaterThan(many / 2)
    return chosen
  }

  it('killed', async context => {
    const chosen = sweptOrSkipped(context, calls, 6)
    const { struck, wrong } = await sweep(chosen, ({ call, number }) => `${call}:signal=SIGKILL:when=${number}`, ({ said }) => said === '' ? [] : [`said: ${said}`])
    expect(wrong).toEqual([])
    expect(struck).toBeGreaterThanOrEqual(chosen.length - 1)
  }, 120_000)

  it('on a disk that is full from there on', async context => {
    const chosen = sweptOrSkipped(context, ['write', 'pwrite64', 'ftruncate'], 5)
    const { struck, wrong } = await sweep(chosen, ({ call, number }) => `${call}:error=ENOSPC:when=${number}+`, isPlain)
    expect(wrong).toEqual([])
    expect(struck).toBeGreaterThanOrEqual(chosen.length - 1)
  }, 120_000)

  it('on a disk that fails once', async context => {
    const chosen = sweptOrSkipped(context, ['write', 'pwrite64', 'fdatasync', 'fsync'], 6)
    const { struck, wrong } = await sweep(chosen, ({ call, number }) => `${call}:error=EIO:when=${number}`, isPlain)
    expect(wrong).toEqual([])
    expect(struck).toBeGreaterThanOrEqual(chosen.length - 1)
  }, 120_000)
})
