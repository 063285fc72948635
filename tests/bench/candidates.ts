// How fast candidates are judged and ranked over a whole graph: `node --import tsx tests/bench/candidates.ts [ties ...]`. Prints a table and JSON.
import { candidateReach } from '../../schema/ontology.ts'
import { judge } from '../../api/network/judging.ts'
import { rank, told, type CandidatesAsked } from '../../api/network/candidates.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { synthetic } from './network.ts'

const asked: CandidatesAsked = { authority: 'US', programme: 'US-GLOMAG', status: 'UNDESIGNATED', first: 25 }
const median = (list: readonly number[]): number => [...list].sort((left, right) => left - right)[Math.floor(list.length / 2)] ?? Number.NaN

for (const size of process.argv.slice(2).length === 0 ? [100_000, 1_000_000] : process.argv.slice(2).map(Number)) {
  const { nodes, ties, designated } = synthetic(size)
  const listings = designated.map((actor): AnyNode => ({ id: `${actor}-US-GLOMAG`, kind: 'Designation', name: actor, names: [], sources: [], authority: 'US', programme: 'US-GLOMAG', since: '2020-01-01', tags: [], prongs: [], reasons: [] }))
  const listed = designated.map((actor): AnyTie => ({ id: `${actor}-listed`, kind: 'DESIGNATED_AS', start: actor, end: `${actor}-US-GLOMAG`, sources: ['source-0'] }))
  const projection = fromRecords([...nodes, ...listings], [...ties, ...listed])
  const runs = Array.from({ length: 5 }, (_, place) => {
    // Another day each time, so that nothing is kept from the last.
    const judging = judge(projection, `2024-05-0${place + 1}`)
    const start = performance.now()
    const { ranked } = rank(judging, asked)
    const judged = performance.now()
    ranked.slice(0, asked.first).forEach(one => told(judging, one, asked))
    return { count: ranked.length, ranking: judged - start, page: performance.now() - judged }
  })
  const figures = { ties: size, designated: designated.length, reach: candidateReach, candidates: runs[0]?.count ?? 0, 'ranking, ms': Math.round(median(runs.map(({ ranking }) => ranking))), 'first page, ms': Math.round(median(runs.map(({ page }) => page))) }
  console.table(figures)
  console.log(JSON.stringify(figures))
}
