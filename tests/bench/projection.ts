// How fast the projection is: `node --import tsx tests/bench/projection.ts [ties ...] [--store]`. Prints a table and a line of JSON for each size.
// --store writes the network to an embedded store first and loads it from there; else it is loaded from memory.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../api/graph/open.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import { load } from '../../api/projection/load.ts'
import { neighbourhood } from '../../api/projection/neighbourhood.ts'
import { paths } from '../../api/projection/paths.ts'
import type { Projection } from '../../api/projection/projection.ts'
import { reach } from '../../api/projection/reach.ts'
import { dayNumber } from '../../schema/dates.ts'
import { draw, synthetic, type Synthetic } from './network.ts'

type Figures = Record<string, number>
const on = dayNumber('2024-05-03')

/** Of processor time, all threads together: on a machine that does other things as well, the clock on the wall says little. */
function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

async function projected({ nodes, ties }: Synthetic, store: boolean, figures: Figures): Promise<Projection> {
  if (!store) {
    let projection = fromRecords([], [])
    figures['from memory, ms'] = milliseconds(() => { projection = fromRecords(nodes, ties) })
    return projection
  }
  const data = await mkdtemp(join(tmpdir(), 'nexum-bench-'))
  const graph = await openGraph({ data, store: undefined })
  try {
    const start = performance.now()
    for (let from = 0; from < nodes.length; from += 20_000) await graph.write({ create: { nodes: nodes.slice(from, from + 20_000) } })
    for (let from = 0; from < ties.length; from += 20_000) await graph.write({ create: { ties: ties.slice(from, from + 20_000) } })
    figures['writing by the wall clock, ms'] = performance.now() - start
    const loading = process.cpuUsage()
    const projection = await load(graph)
    const { user, system } = process.cpuUsage(loading)
    figures['load from the embedded engine, ms'] = (user + system) / 1_000
    return projection
  } finally {
    await graph.close()
    await rm(data, { recursive: true, force: true })
  }
}

/** Ends of paths over all degrees, never the same twice. */
function pairs(projection: Projection, count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, place) => [draw(30, place, projection.nodeCount), draw(31, place, projection.nodeCount)] as const)
}

function measure(projection: Projection, designated: readonly string[], figures: Figures): void {
  figures['sweep, ms'] = quantile(Array.from({ length: 7 }, () => milliseconds(() => sweep(projection))), 0.5)
  const times = (work: (pair: readonly [number, number]) => unknown, count: number) => pairs(projection, count).map(pair => milliseconds(() => work(pair)))
  figures.hubs = projection.hub.subarray(0, projection.nodeCount).reduce((sum, hub) => sum + hub, 0)
  const around = times(([row]) => neighbourhood(projection, { row, hops: 2, on }), 1_000)
  figures['2 hops p50, ms'] = quantile(around, 0.5)
  figures['2 hops p99, ms'] = quantile(around, 0.99)
  const one = times(([from, to]) => paths(projection, { from, to, count: 1, on }), 300)
  figures['path p50, ms'] = quantile(one, 0.5)
  figures['path p99, ms'] = quantile(one, 0.99)
  const three = times(([from, to]) => paths(projection, { from, to, count: 3, on }), 300)
  figures['3 paths p50, ms'] = quantile(three, 0.5)
  figures['3 paths p99, ms'] = quantile(three, 0.99)
  const sources = designated.map(id => projection.row(id))
  figures['reach first, ms'] = milliseconds(() => { figures.reached = reach(projection, { sources, on }).rows.length })
  figures['reach again p50, ms'] = quantile(Array.from({ length: 5 }, () => milliseconds(() => reach(projection, { sources, on }))), 0.5)
  figures['reach of one p50, ms'] = quantile(sources.slice(0, 100).map(source => milliseconds(() => reach(projection, { sources: [source], on }))), 0.5)
}

function sweep(projection: Projection): number {
  let conducting = 0
  for (let tie = 0; tie < projection.tieCount; tie++) if (projection.conducts(tie, on)) conducting++
  return conducting
}

function applying(projection: Projection, { nodes, ties }: Synthetic, figures: Figures): void {
  const batch = 100
  const times = Array.from({ length: 50 }, (_, round) => {
    const added = ties.slice(round * batch, (round + 1) * batch).map((tie, place) => ({ ...tie, id: `new-${round}-${place}` }))
    const revision = projection.revision + 1
    return milliseconds(() => projection.apply({ merge: { nodes: nodes.slice(round, round + 1), ties: added } }, { revision, stamp: String(revision), leftOver: [] }))
  })
  figures['apply 100 ties p50, ms'] = quantile(times, 0.5)
  figures['apply 100 ties, most, ms'] = quantile(times, 1)
}

const sizes = process.argv.slice(2).map(Number).filter(size => size > 0)
for (const size of sizes.length === 0 ? [100_000] : sizes) {
  const figures: Figures = { ties: size }
  const network = synthetic(size)
  const projection = await projected(network, process.argv.includes('--store'), figures)
  measure(projection, network.designated, figures)
  applying(projection, network, figures)
  figures['resident memory, MB'] = process.memoryUsage().rss / 2 ** 20
  console.table(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))])))
  console.log(JSON.stringify(figures))
}
