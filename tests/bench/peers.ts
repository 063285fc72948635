// Nexum's walks beside graphology, igraph (where a Python has it: NEXUM_TEST_PYTHON) and Neo4j (where one can be had), on one graph, in turns:
// `npm run bench -- peers [ties ...] [--no-neo4j]`. Answers are compared before any time is told; a peer that answers otherwise prints none.
import { wayToNeo4j } from '../neo4j.ts'
import { graphology } from './peers/graphology.ts'
import { igraph } from './peers/igraph.ts'
import { onNeo4j } from './peers/neo4j.ts'
import { nexum } from './peers/nexum.ts'
import { problem, type Peer, type Problem, type Round, type What } from './peers/problem.ts'

const rounds = 7
const questions = 200
/** Filling a Neo4j with more takes longer than all else. */
const mostForNeo4j = 100_000

const sizes = process.argv.slice(2).map(Number).filter(size => size > 0)
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const asked = problem(size, questions)
  const peers = await peersFor(size, asked)
  try {
    for (const what of ['within two ties', 'shortest path'] as const) await compare(size, what, peers)
  } finally {
    for (const peer of peers) await peer.close()
  }
}

async function peersFor(size: number, asked: Problem): Promise<Peer[]> {
  const peers = [nexum(asked), graphology(asked)]
  const found = await igraph(asked)
  if (found === undefined) console.log('igraph is not compared: name a Python that has it in NEXUM_TEST_PYTHON (pip install igraph)')
  else peers.push(found)
  const way = wayToNeo4j()
  if (way.kind === 'none') console.log(`Neo4j is not compared: ${way.reason}`)
  else if (size <= mostForNeo4j && !process.argv.includes('--no-neo4j')) peers.push(await onNeo4j(way, asked))
  return peers
}

/** The first round warms up and is compared; the others are timed, in turns. */
async function compare(size: number, what: What, peers: readonly Peer[]): Promise<void> {
  const first: Round[] = []
  for (const peer of peers) first.push(await peer.ask(what))
  const able = peers.filter((_, place) => (first[place]?.answers.length ?? 0) > 0)
  const expected = JSON.stringify(first[0]?.answers)
  const times = new Map(able.map(peer => [peer, [] as Round[]]))
  for (let round = 0; round < rounds; round++) for (const peer of able) times.get(peer)?.push(await peer.ask(what))
  const own = able.slice(0, 1).flatMap(peer => times.get(peer) ?? []).map(middle)
  const table = able.map(peer => {
    const measured = times.get(peer) ?? []
    if (JSON.stringify(first[peers.indexOf(peer)]?.answers) !== expected) return { ties: size, question: what, who: peer.name, note: 'answers otherwise' }
    const all = measured.flatMap(({ milliseconds }) => milliseconds)
    const ratios = measured.map((round, place) => middle(round) / (own[place] ?? Number.NaN)).sort((left, right) => left - right)
    return { ties: size, question: what, who: peer.name, 'p50, ms': short(quantile(all, 0.5)), 'p95, ms': short(quantile(all, 0.95)), 'p99, ms': short(quantile(all, 0.99)), 'to Nexum': short(quantile(ratios, 0.5)), from: short(ratios[0] ?? Number.NaN), to: short(ratios.at(-1) ?? Number.NaN) }
  })
  console.table(table)
  console.log(JSON.stringify(table))
}

function middle({ milliseconds }: Round): number {
  return quantile(milliseconds, 0.5)
}

function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function short(value: number): number {
  return Number(value.toPrecision(3))
}
