// What a request costs: Nexum with the seeds beside a server that sends the same text and does nothing else; the same question again,
// and questions that differ; then with hostile documents among them. `npm run bench -- requests [requests]`. Linux only.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../api/root.ts'
import { load, post, type Loaded } from './requests/load.ts'

const [count = 3000] = process.argv.slice(2).map(Number).filter(size => size > 0)
const rounds = 5
const data = mkdtempSync(join(tmpdir(), 'nexum-bench-'))
const question = 'query ($id: ID!, $first: Int!) { expand(id: $id, first: $first) { node { id name } counts { kind direction count } ties { id kind grade since start end sources { id name } other { id kind name } } } }'
const ask = (first: number): string => JSON.stringify({ query: question, variables: { id: 'nexum-alabuga-start', first } })

/** Depth, breadth, aliases, tokens: what a document can do to a server. */
const hostile = [
  `{ ${'node(id: "a") { '.repeat(1)}${'__typename '.repeat(4000)} }}`,
  `query { ${'a { '.repeat(400)}${'} '.repeat(400)} }`,
  `{ ${Array.from({ length: 900 }, (_, at) => `a${at}: expand(id: "nexum-alabuga-start", first: 100) { ties { id } }`).join(' ')} }`,
  `{ ${'x '.repeat(20_000)} }`,
  `query { ...A0 } ${Array.from({ length: 300 }, (_, at) => `fragment A${at} on Query { ...A${at + 1} ...A${at + 1} }`).join(' ')} fragment A300 on Query { __typename }`
].map(query => JSON.stringify({ query }))

interface Server {
  readonly url: string
  readonly child: ChildProcess
}

const children: ChildProcess[] = []
try {
  const plain = await started(['--import', 'tsx', join(import.meta.dirname, 'requests/plain.ts')])
  const nexum = await started([join(root, 'api/nexum.cjs'), 'serve', '--port', '0', '--data', data])
  const graphql: Server = { ...nexum, url: `${nexum.url}/graphql` }
  const agent = new Agent()
  const { text } = await post(agent, graphql.url, ask(25))
  if (!text.startsWith('{"data":{"expand":{"node":{')) throw new Error(`requests: not the answer that was expected: ${text.slice(0, 200)}`)
  await post(agent, `${plain.url}/answer`, text)
  agent.destroy()
  const same = { body: () => ask(25), judge: (_: number, status: number, answer: string) => status === 200 && answer === text ? 'right' as const : 'wrong' as const }
  // A variable that nobody asked for, and that is never the same, makes the question new each time.
  let asked = 0
  const anew = { body: () => JSON.stringify({ query: question, variables: { id: 'nexum-alabuga-start', first: 25, asked: asked++ } }), judge: same.judge }
  const mixed = { body: (turn: number) => turn % 20 === 0 ? hostile[turn / 20 % hostile.length] ?? '' : anew.body(), judge: (turn: number, status: number, answer: string) => turn % 20 === 0 ? 'not counted' as const : same.judge(turn, status, answer) }
  const sorts = [['plain server', plain, same], ['the same again', graphql, same], ['each anew', graphql, anew], ['each anew, 1 in 20 hostile', graphql, mixed]] as const
  const found = new Map<string, Loaded[]>(sorts.map(([name]) => [name, []]))
  for (let round = 0; round < rounds + 1; round++) for (const [name, server, { body, judge }] of sorts) {
    const loaded = await load({ url: server.url, process: server.child.pid ?? 0, count, body, judge })
    // The first round warms up.
    if (round > 0) found.get(name)?.push(loaded)
  }
  const rows = sorts.map(([name]) => ({ what: name, ...median(found.get(name) ?? []) }))
  const floor = rows[0]?.processor ?? NaN
  console.table(rows.map(({ what, processor, p50, p99, wrong }) => ({ what, 'processor ms': +processor.toFixed(3), 'to plain': +(processor / floor).toFixed(2), 'p50 ms': +p50.toFixed(2), 'p99 ms': +p99.toFixed(2), wrong })))
  console.log(JSON.stringify({ count, rounds, bytes: text.length, rows }))
} finally {
  await Promise.all(children.map(child => new Promise(resolve => { child.once('exit', resolve).kill('SIGTERM') })))
  rmSync(data, { recursive: true, force: true })
}

function started(command: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /ready on (http:\S+)/.exec(said)?.[1]
      if (url !== undefined) resolve({ url, child })
    })
    child.once('exit', code => reject(new Error(`requests: ${command.join(' ')} ended with ${code}`)))
  })
}

/** Of each figure by itself. */
function median(rounds: readonly Loaded[]): Loaded {
  const of = (key: keyof Loaded): number => rounds.map(round => round[key]).sort((left, right) => left - right)[Math.floor(rounds.length / 2)] ?? NaN
  return { processor: of('processor'), p50: of('p50'), p99: of('p99'), wrong: Math.max(...rounds.map(round => round.wrong)) }
}
