// One import measured in a process of its own: `measure.js <format> <file> [address of a Neo4j]`. Prints a line of JSON.
// The floor comes last, so that the peak of memory is that of the import.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../../api/graph/graph.ts'
import { openGraph } from '../../../api/graph/open.ts'
import { fileOnDisk } from '../../../api/import/files.ts'
import { importSource } from '../../../api/import/pipeline.ts'
import { recognise } from '../../../api/import/sources.ts'
import { NameSearch } from '../../../api/names/search.ts'
import { floors, type Format } from './floors.ts'

/** Seconds by the clock, and of processor time over all threads. */
export interface Taken {
  readonly clock: number
  readonly processor: number
}

export interface Measured {
  readonly bytes: number
  readonly read: number
  readonly nodes: number
  readonly ties: number
  readonly issues: number
  readonly import: Taken
  /** MB before anything was read, after the import, and at the end of what is searchable. */
  readonly memory: { readonly start: number; readonly imported: number; readonly searchable: number }
  readonly searchable?: Taken
  readonly again?: Taken
  readonly writtenAgain?: boolean
  readonly floor: Taken
}

const [format, path, address] = process.argv.slice(2)
if (format === undefined || path === undefined || !(format in floors)) throw new RangeError('measure: <ftm|csv|xml> <file> [address of a Neo4j]')
console.log(JSON.stringify(await measured(format as Format, path, address)))

async function measured(what: Format, file: string, url: string | undefined): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'nexum-bench-'))
  const graph = await openGraph({ data, store: url === undefined ? undefined : { url, user: 'neo4j', password: '', database: 'neo4j' } })
  try {
    const start = peak()
    const [first, taken] = await timed(() => imported(graph, file))
    const after = peak()
    const rest = url === undefined ? await embeddedOnly(graph, file) : {}
    const searchable = peak()
    const rounds = [await timed(() => floors[what](file)), await timed(() => floors[what](file)), await timed(() => floors[what](file))].map(([, time]) => time)
    const floor = rounds.sort((left, right) => left.clock - right.clock)[1] ?? taken
    return { bytes: statSync(file).size, read: first.counts.read, nodes: first.nodes, ties: first.ties, issues: first.issues.reduce((sum, { count }) => sum + count, 0), import: taken, memory: { start, imported: after, searchable }, ...rest, floor }
  } finally {
    await graph.close()
    rmSync(data, { recursive: true, force: true })
  }
}

async function imported(graph: Graph, file: string) {
  const source = fileOnDisk(file)
  return importSource(graph, await recognise(source), source, { sourceDate: '2026-06-01' })
}

/** Searching, and the same file once more. */
async function embeddedOnly(graph: Graph, file: string): Promise<Pick<Measured, 'searchable' | 'again' | 'writtenAgain'>> {
  const names = NameSearch.open(graph)
  const [, searchable] = await timed(() => names.ready())
  await names.close()
  const [again, taken] = await timed(() => imported(graph, file))
  return { searchable, again: taken, writtenAgain: again.written }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, Taken]> {
  const [clock, used] = [performance.now(), process.cpuUsage()]
  const value = await work()
  const { user, system } = process.cpuUsage(used)
  return [value, { clock: (performance.now() - clock) / 1000, processor: (user + system) / 1e6 }]
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024
}
