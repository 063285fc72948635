// Importing against reading: lines of FollowTheMoney against JSON.parse, OFAC's tables against udsv, its XML against saxes; the same file again;
// memory; growth over sizes; and the same import into a Neo4j, where one can be had. `npm run bench -- imports [entities ...] [--no-neo4j]`.
// Every measurement is a process of its own, compiled. The embedded store is synced before a batch counts as written; Neo4j as it comes.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../api/root.ts'
import { emptyNeo4j, startNeo4j, wayToNeo4j } from '../neo4j.ts'
import { ftmLines } from './generator/ftm.ts'
import { sdnTables, sdnXml } from './generator/ofac.ts'
import { compiled } from './imports/compile.ts'
import type { Format } from './imports/floors.ts'
import type { Measured } from './imports/measure.ts'

interface Row extends Measured {
  readonly what: Format | 'ftm, neo4j'
  readonly size: number
}

const asked = process.argv.slice(2).map(Number).filter(size => size > 0)
const sizes = asked.length > 0 ? asked : [10_000, 100_000]
const rows: Row[] = []
const work = mkdtempSync(join(tmpdir(), 'nexum-bench-'))
mkdirSync(join(root, 'dist'), { recursive: true })
const built = mkdtempSync(join(root, 'dist', 'bench-'))
try {
  const program = await compiled(built)
  for (const size of sizes) {
    const entries = Math.ceil(size / 10)
    const files: readonly (readonly [Format, number, string])[] = [['ftm', size, await written('ftm.json', ftmLines(size))], ['csv', entries, tablesOf(entries)], ['xml', entries, await written('sdn.xml', sdnXml(entries))]]
    for (const [what, of, path] of files) add({ what, size: of, ...median(Array.from({ length: of > 5_000 ? 1 : 3 }, () => run(program, what, path))) })
  }
  if (!process.argv.includes('--no-neo4j')) await onNeo4j(program)
  console.table(rows.map(figures))
  for (const what of ['ftm', 'csv', 'xml', 'ftm, neo4j'] as const) grown(what, rows.filter(row => row.what === what))
} finally {
  rmSync(work, { recursive: true, force: true })
  rmSync(built, { recursive: true, force: true })
}

/** Said at once: a long run that is stopped has told what it had. */
function add(row: Row): void {
  rows.push(row)
  console.log(JSON.stringify(row))
}

async function written(name: string, pieces: Iterable<string>): Promise<string> {
  const path = join(work, name)
  const file = createWriteStream(path)
  for (const piece of pieces) if (!file.write(piece)) await once(file, 'drain')
  await new Promise(resolve => file.end(resolve))
  return path
}

function tablesOf(entries: number): string {
  for (const [name, text] of sdnTables(entries)) writeFileSync(join(work, name), text)
  return join(work, 'sdn.csv')
}

function run(program: string, what: Format, path: string, address: readonly string[] = []): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, what, path, ...address], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`${what}: ${stderr}`)
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Measured
}

function median(rounds: readonly Measured[]): Measured {
  const sorted = [...rounds].sort((left, right) => left.import.clock / left.floor.clock - right.import.clock / right.floor.clock)
  return sorted[Math.floor(sorted.length / 2)] ?? (() => { throw new RangeError('nothing was measured') })()
}

/** Up to 100,000 entities: a transaction of more is a test of patience and not of Nexum. */
async function onNeo4j(program: string): Promise<void> {
  const way = wayToNeo4j()
  if (way.kind === 'none') {
    console.log(`not measured: ${way.reason}`)
    return
  }
  const server = await startNeo4j(way)
  try {
    for (const size of sizes.filter(count => count <= 100_000)) {
      await emptyNeo4j(server.address)
      add({ what: 'ftm, neo4j', size, ...run(program, 'ftm', await written('ftm.json', ftmLines(size)), [server.address.url]) })
    }
  } finally {
    await server.stop()
  }
}

function figures({ what, size, bytes, nodes, ties, issues, import: first, searchable, again, writtenAgain, floor, memory }: Row): Record<string, string | number> {
  const round = (value: number | undefined, digits = 2) => value === undefined ? '' : Number(value.toFixed(digits))
  return {
    what, size, MB: round(bytes / 1e6, 1), nodes, ties, issues, 'floor s': round(floor.clock), 'import s': round(first.clock), 'to the floor': round(first.clock / floor.clock, 1), 'of processor': round(first.processor / floor.processor, 1), 'a second': Math.round(size / first.clock),
    'search s': round(searchable?.clock), 'again s': round(again?.clock), 'again to first': again === undefined ? '' : `${round(again.clock / first.clock)}${writtenAgain === true ? ', written' : ''}`,
    'memory MB': `${Math.round(memory.start)} ${Math.round(memory.imported)} ${Math.round(memory.searchable)}`, 'memory to file': round((memory.imported - memory.start) / (bytes / 2 ** 20), 1)
  }
}

/** Least squares of the logarithm of time over that of size: 1 is in proportion. */
function grown(what: string, rows: readonly Row[]): void {
  if (rows.length < 2) return
  const points = rows.map(row => [Math.log(row.size), Math.log(row.import.clock), Math.log(row.import.processor)] as const)
  const mean = (at: 0 | 1 | 2) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const slope = (at: 1 | 2) => points.reduce((sum, point) => sum + (point[0] - mean(0)) * (point[at] - mean(at)), 0) / points.reduce((sum, point) => sum + (point[0] - mean(0)) ** 2, 0)
  console.log(`${what}: time grows with the power ${slope(1).toFixed(2)} of size, processor time with ${slope(2).toFixed(2)}`)
}
