// One graph and one set of questions for Nexum and its peers: who is within two ties, and how long is the shortest path. Ties that conduct on a
// day, both ways; hubs, which Nexum never passes through, are left out of the graph that the peers get, so that all answer the same.
import { fromRecords } from '../../../api/projection/from-records.ts'
import type { Projection } from '../../../api/projection/projection.ts'
import { dayNumber } from '../../../schema/dates.ts'
import { draw, synthetic } from '../network.ts'

export const on = dayNumber('2024-05-03')
/** Paths of more ties are none. */
export const longest = 8

export type What = 'within two ties' | 'shortest path'

export interface Problem {
  readonly projection: Projection
  /** Ends of the undirected ties, two numbers each. */
  readonly edges: Int32Array
  readonly around: readonly number[]
  readonly pairs: readonly (readonly [number, number])[]
}

/** What one round gave: milliseconds and answer of each question. */
export interface Round {
  readonly milliseconds: readonly number[]
  readonly answers: readonly number[]
}

export interface Peer {
  readonly name: string
  ask(what: What): Promise<Round>
  close(): Promise<void> | void
}

export function problem(ties: number, questions: number): Problem {
  const network = synthetic(ties)
  const projection = fromRecords(network.nodes, network.ties)
  const ends: number[] = []
  for (let tie = 0; tie < projection.tieCount; tie++) {
    const [start, end] = [projection.start[tie] ?? 0, projection.end[tie] ?? 0]
    if (start !== end && projection.conducts(tie, on) && projection.hub[start] !== 1 && projection.hub[end] !== 1) ends.push(start, end)
  }
  const plain = (stream: number): number[] => Array.from({ length: questions * 2 }, (_, place) => draw(stream, place, projection.nodeCount)).filter(row => projection.hub[row] !== 1)
  const [from, to] = [plain(60), plain(61)]
  return { projection, edges: Int32Array.from(ends), around: plain(62).slice(0, questions), pairs: Array.from({ length: questions }, (_, place) => [from[place] ?? 0, to[place] ?? 0] as const).filter(([left, right]) => left !== right) }
}

/** Who was found, as one number: how many, and the sum of their rows. */
export function digest(rows: readonly number[]): number {
  return rows.length * 1e10 + rows.reduce((sum, row) => sum + row, 0) % 1e10
}

/** Asks one question after another, each with its own time. */
export function timed<Q>(questions: readonly Q[], work: (question: Q) => unknown, answerOf: (result: never, question: Q) => number): Round {
  const milliseconds: number[] = []
  const answers: number[] = []
  for (const question of questions) {
    const start = performance.now()
    const result = work(question)
    milliseconds.push(performance.now() - start)
    answers.push(answerOf(result as never, question))
  }
  return { milliseconds, answers }
}
