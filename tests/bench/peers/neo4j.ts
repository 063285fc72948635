// Neo4j by its driver: the answer has arrived when the time is taken, as it would for anybody who asks it.
import neo4j from 'neo4j-driver'
import { emptyNeo4j, startNeo4j, type Way } from '../../neo4j.ts'
import { digest, longest, type Peer, type Problem, type Round } from './problem.ts'

const rowsAtOnce = 10_000
const within = 'MATCH (a:Place {row: $row})-[:TIE]-(n) WITH a, collect(DISTINCT n) AS near UNWIND near AS n OPTIONAL MATCH (n)-[:TIE]-(f) WITH a, near, collect(DISTINCT f) AS far UNWIND near + far AS b WITH DISTINCT a, b WHERE b <> a RETURN b.row AS row'
const path = `MATCH (a:Place {row: $from}), (b:Place {row: $to}) MATCH p = shortestPath((a)-[:TIE*..${longest}]-(b)) RETURN length(p) AS length`

export async function onNeo4j(way: Exclude<Way, { kind: 'none' }>, { projection, edges, around, pairs }: Problem): Promise<Peer> {
  const server = await startNeo4j(way)
  await emptyNeo4j(server.address)
  const driver = neo4j.driver(server.address.url, undefined, { disableLosslessIntegers: true })
  const session = driver.session()
  const run = async (text: string, parameters: object = {}) => (await session.run(text, parameters)).records
  await run('CREATE INDEX place_row IF NOT EXISTS FOR (n:Place) ON (n.row)')
  const rows = Array.from({ length: projection.nodeCount }, (_, row) => neo4j.int(row))
  for (let at = 0; at < rows.length; at += rowsAtOnce) await run('UNWIND $rows AS row CREATE (:Place {row: row})', { rows: rows.slice(at, at + rowsAtOnce) })
  await run('CALL db.awaitIndexes()')
  const ends = Array.from({ length: edges.length / 2 }, (_, tie) => [rows[edges[tie * 2] ?? 0], rows[edges[tie * 2 + 1] ?? 0]])
  for (let at = 0; at < ends.length; at += rowsAtOnce) await run('UNWIND $ends AS pair MATCH (a:Place {row: pair[0]}) MATCH (b:Place {row: pair[1]}) CREATE (a)-[:TIE]->(b)', { ends: ends.slice(at, at + rowsAtOnce) })
  return {
    name: 'Neo4j',
    ask: what => what === 'within two ties'
      ? timedOver(around, row => run(within, { row: neo4j.int(row) }), records => digest(records.map(record => Number(record.get('row')))))
      : timedOver(pairs, ([from, to]) => run(path, { from: neo4j.int(from), to: neo4j.int(to) }), records => records[0] === undefined ? -1 : Number(records[0].get('length'))),
    close: async () => {
      await session.close()
      await driver.close()
      await emptyNeo4j(server.address)
      await server.stop()
    }
  }
}

async function timedOver<Q, R>(questions: readonly Q[], work: (question: Q) => Promise<R>, answerOf: (result: R) => number): Promise<Round> {
  const milliseconds: number[] = []
  const answers: number[] = []
  for (const question of questions) {
    const start = performance.now()
    const result = await work(question)
    milliseconds.push(performance.now() - start)
    answers.push(answerOf(result))
  }
  return { milliseconds, answers }
}
