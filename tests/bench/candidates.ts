// How fast candidates are ranked over a whole graph, the first thousand with their grounds and chains, and how well planted rings are found:
// `npm run bench -- candidates [ties ...]`. In turns with three plain sweeps over all ties; answers are compared before any time is told.
import { candidateReach, nodeKinds } from '../../schema/ontology.ts'
import { rank, told, type CandidatesAsked } from '../../api/network/candidates.ts'
import { judge, type Judging } from '../../api/network/judging.ts'
import type { Ranked } from '../../api/network/ranking.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import type { Projection } from '../../api/projection/projection.ts'
import { reach } from '../../api/projection/reach.ts'
import { dayNumber } from '../../schema/dates.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { chainsByTrying } from './oracle/chains.ts'
import { draw, synthetic } from './network.ts'
import { planted } from './generator/rings.ts'

const asked: CandidatesAsked = { authority: 'US', programme: 'US-GLOMAG', status: 'UNDESIGNATED', first: 25 }
const top = 1_000
const rounds = 7
/** Up to this size everybody is judged once, to compare. */
const mostJudged = 100_000
const median = (list: readonly number[]): number => [...list].sort((left, right) => left - right)[Math.floor(list.length / 2)] ?? Number.NaN
const round = (value: number): number => Number(value.toPrecision(3))

/** Of processor time, all threads together: on a machine that does other things as well, the clock on the wall says little. */
function timed<T>(work: () => T): readonly [milliseconds: number, result: T] {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return [(user + system) / 1_000, result]
}

/** Another day each time, so that nothing is kept from the last. */
const on = (place: number): string => `2024-05-${String(place + 1).padStart(2, '0')}`

/** Whether each tie conducts on the day, by its strength and its dates: the least that a question over the whole graph has to look at. */
function sweep(projection: Projection, day: number): number {
  let conducting = 0
  for (let tie = 0; tie < projection.tieCount; tie++) if (projection.strength(tie) > 0 && projection.standing(tie, day)) conducting++
  return conducting
}

function judged(judging: Judging): { ranked: readonly Ranked[]; total: number; looked: number } {
  const ranking = rank(judging, asked)
  const ranked = ranking.upTo(top).slice(0, top)
  return { ranked, total: ranking.total, looked: ranking.looked }
}

/** What the network was made of is let go: it would only be looked through whenever memory is tidied up. */
function projected(size: number): Projection {
  const { nodes, ties, designated } = synthetic(size)
  const listings = designated.map((actor): AnyNode => ({ id: `${actor}-US-GLOMAG`, kind: 'Designation', name: actor, names: [], sources: [], authority: 'US', programme: 'US-GLOMAG', since: '2020-01-01', tags: [], prongs: [], reasons: [] }))
  const listed = designated.map((actor): AnyTie => ({ id: `${actor}-listed`, kind: 'DESIGNATED_AS', start: actor, end: `${actor}-US-GLOMAG`, sources: ['source-0'] }))
  return fromRecords([...nodes, ...listings], [...ties, ...listed])
}

function speed(size: number): void {
  const projection = projected(size)
  const everybody = compareAnswers(projection, size)
  const runs = Array.from({ length: rounds }, (_, place) => {
    const judging = judge(projection, on(place))
    const sweeps = timed(() => [0, 1, 2].map(() => sweep(projection, judging.day)))[0]
    const [ranking, found] = timed(() => judged(judging))
    const page = timed(() => found.ranked.slice(0, asked.first).map(one => told(judging, one, asked)))[0]
    const [anew, first] = timed(() => rank(judge(projection, on(place + 10)), asked).upTo(asked.first).length)
    const [after] = timed(() => {
      list(projection, place)
      return rank(judge(projection, on(place + 10)), asked).upTo(asked.first).length
    })
    return { ...found, sweeps, ranking, page, anew, after, first }
  }).slice(1)
  print({
    ties: size, designated: projection.designatedUnder(asked.programme).length, reach: candidateReach, candidates: runs[0]?.total ?? 0, 'judged for the first 1,000': runs[0]?.looked ?? 0,
    'three sweeps, ms': round(median(runs.map(({ sweeps }) => sweeps))), 'first 1,000, ms': round(median(runs.map(({ ranking }) => ranking))),
    'times three sweeps': round(median(runs.map(({ ranking, sweeps }) => ranking / sweeps))), 'first page told, ms': round(median(runs.map(({ page }) => page))),
    'first page from nothing, ms': round(median(runs.map(({ anew }) => anew))), 'after one designation, ms': round(median(runs.map(({ after }) => after))), 'everybody judged, ms': round(everybody)
  })
}

/** One more designation, put in place. */
function list(projection: Projection, place: number): void {
  const [revision, actor] = [projection.revision + 1, projection.id(draw(81, place, projection.nodeCount))]
  const id = `${actor}-new-${place}`
  const node = { id, kind: 'Designation', name: id, names: [], sources: [], authority: 'US', programme: 'US-GLOMAG', since: '2020-01-01', tags: [], prongs: [], reasons: [] } as unknown as AnyNode
  const tie: AnyTie = { id: `${id}-tie`, kind: 'DESIGNATED_AS', start: actor, end: id, sources: ['source-0'] }
  if (!projection.apply({ create: { nodes: [node], ties: [tie] } }, { revision, stamp: String(revision), leftOver: [] })) throw new Error('candidates: the designation was not put in place')
}

/** @returns how long judging everybody took. @throws where the first are not those of all who are judged, or chains are not those that trying every way finds. */
function compareAnswers(projection: Projection, size: number): number {
  const seen = ({ row, score }: Ranked): string => `${projection.id(row)} ${score.total}`
  let everybody = Number.NaN
  if (size <= mostJudged) {
    const [taken, ranked] = timed(() => rank(judge(projection, on(0)), asked).ranked)
    everybody = taken
    const all = ranked.slice(0, top).map(seen)
    if (JSON.stringify(judged(judge(projection, on(0))).ranked.map(seen)) !== JSON.stringify(all)) throw new Error('candidates: the first are not those of all')
  }
  const sources = projection.designatedUnder(asked.programme)
  const day = dayNumber(on(0))
  const found = reach(projection, { sources, on: day })
  const ends = new Set(sources)
  for (let place = 0; place < 300; place++) {
    const row = found.rows[draw(80, place, found.rows.length)] ?? 0
    if (nodeKinds[projection.kind(row)].actor && JSON.stringify(found.chains(row).map(({ ties }) => ties)) !== JSON.stringify(chainsByTrying(projection, { row, ends, day }))) throw new Error(`candidates: chains of ${projection.id(row)} are not those that trying finds`)
  }
  return everybody
}

/** How many of the first hundred stand in a planted ring: by the ranking, by number of ties, by who is nearest to anybody designated. */
function quality(size: number): void {
  const { nodes, ties, members } = planted(size)
  const projection = fromRecords(nodes, ties)
  const judging = judge(projection, on(0))
  const hits = (rows: readonly number[]): number => rows.slice(0, 100).filter(row => members.has(projection.id(row))).length / 100
  const rows = [...rank(judging, asked).upTo(100)].map(({ row }) => row)
  const free = Array.from({ length: projection.nodeCount }, (_, row) => row).filter(row => nodeKinds[projection.kind(row)].actor && projection.designations(row).length === 0)
  const degree = new Map(free.map(row => [row, [...projection.tables.out.at(row), ...projection.tables.in.at(row)].filter(tie => projection.conducts(tie, judging.day)).length]))
  const near = reach(projection, { sources: [...projection.listed()], on: judging.day })
  const distance = (row: number): number => near.distance(row) === 0 ? 9 : near.distance(row)
  const by = (least: (row: number) => number): number[] => [...free].sort((left, right) => least(left) - least(right) || projection.compare(left, right))
  print({
    ties: ties.length, 'in planted rings': members.size, 'precision@100': hits(rows), 'by degree': hits(by(row => -(degree.get(row) ?? 0))), 'nearest designated': hits(by(distance)),
    'nearest designated, most ties first': hits(by(row => distance(row) * 10_000 - (degree.get(row) ?? 0)))
  })
}

function print(figures: Record<string, number>): void {
  console.table(figures)
  console.log(JSON.stringify(figures))
}

const sizes = process.argv.slice(2).map(Number).filter(size => size > 0)
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  speed(size)
  if (size <= 200_000) quality(size)
}
