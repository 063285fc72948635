// Who is blocked by ownership over a whole graph, each with the steps that block it, beside building the ownership arrays: `npm run bench -- cascade
// [ties ...]`. The answers are compared with a plain fixpoint over pairs of owner and owned before any time is told.
import { judge, type Judging } from '../../api/network/judging.ts'
import { listedAmong, stakesWithin } from '../../api/network/ownership.ts'
import { holdingsOf, spread, type Holdings, type Spread } from '../../api/network/spread.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import type { Projection } from '../../api/projection/projection.ts'
import { ownershipRule } from '../../schema/law.ts'
import { actorKinds } from '../../schema/ontology.ts'
import { half } from '../../schema/shares.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { synthetic } from './network.ts'

const rounds = 5
const median = (list: readonly number[]): number => [...list].sort((left, right) => left - right)[Math.floor(list.length / 2)] ?? Number.NaN
const round = (value: number): number => Number(value.toPrecision(3))
const isActor = new Set<string>(actorKinds)

function timed<T>(work: () => T): readonly [milliseconds: number, result: T] {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return [(user + system) / 1_000, result]
}

function projected(size: number): Projection {
  const { nodes, ties, designated } = synthetic(size)
  const listings = designated.map(actor => ({ id: `${actor}-US-GLOMAG`, kind: 'Designation', name: actor, names: [], sources: [], authority: 'US', programme: 'US-GLOMAG', since: '2020-01-01', tags: [], prongs: [], reasons: [] }) as unknown as AnyNode)
  const listed = designated.map((actor): AnyTie => ({ id: `${actor}-listed`, kind: 'DESIGNATED_AS', start: actor, end: `${actor}-US-GLOMAG`, sources: ['source-0'] }))
  return fromRecords([...nodes, ...listings], [...ties, ...listed])
}

/** Blocked for certain, by adding up least stakes until nothing changes. */
function byAdding({ held }: Holdings, listed: ReadonlySet<number>): Set<number> {
  const blocked = new Set(listed)
  for (let grown = true; grown;) {
    grown = false
    for (const [row, { stakes }] of held) {
      if (blocked.has(row) || stakes.reduce((sum, { owner, minimum, sheltered }) => blocked.has(owner) && !sheltered ? sum + minimum : sum, 0) < half) continue
      blocked.add(row)
      grown = true
    }
  }
  return blocked
}

function evidence(judging: Judging, holdings: Holdings, { certain }: Spread): number {
  let steps = 0
  for (const row of certain.keys()) steps += stakesWithin(judging, holdings, row, certain).length
  return steps
}

const sizes = process.argv.slice(2).map(Number).filter(size => size > 0)
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const projection = projected(size)
  const actors = Array.from({ length: projection.nodeCount }, (_, row) => row).filter(row => isActor.has(projection.kind(row)))
  const rule = ownershipRule('OFAC', '2024-05-01')
  const runs = Array.from({ length: rounds + 1 }, (_, place) => {
    const judging = judge(projection, `2024-05-0${place + 1}`)
    const [building, holdings] = timed(() => holdingsOf(judging, actors))
    const [cascade, found] = timed(() => spread(holdings, rule, listedAmong(judging, holdings, rule)))
    const [telling, steps] = timed(() => evidence(judging, holdings, found))
    if (place === 0) {
      const listed = new Set([...listedAmong(judging, holdings, rule)].filter(([, verdict]) => verdict === 'YES').map(([row]) => row))
      const expected = byAdding(holdings, listed)
      if (expected.size !== found.certain.size || ![...expected].every(row => found.certain.has(row))) throw new Error('cascade: who is blocked is not who adding finds')
    }
    return { building, cascade, telling, steps, blocked: found.certain.size }
  }).slice(1)
  const figures = {
    ties: size, blocked: runs[0]?.blocked ?? 0, 'steps told': runs[0]?.steps ?? 0, 'building holdings, ms': round(median(runs.map(({ building }) => building))),
    'cascade, ms': round(median(runs.map(({ cascade }) => cascade))), 'evidence, ms': round(median(runs.map(({ telling }) => telling))),
    'cascade and evidence, times building': round(median(runs.map(({ building, cascade, telling }) => (cascade + telling) / building)))
  }
  console.table(figures)
  console.log(JSON.stringify(figures))
}
