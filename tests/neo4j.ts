// A real Neo4j for the tests: the one that NEXUM_TEST_NEO4J names, else a container, else one started from the jars in NEXUM_TEST_NEO4J_HOME.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync, openSync, closeSync, readdirSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { neo4jForTests } from '../api/config.ts'
import type { Neo4jAddress } from '../api/graph/engine.ts'

export interface RunningNeo4j {
  readonly address: Neo4jAddress
  stop(): Promise<void>
}

export type Way = { readonly kind: 'address'; readonly url: string } | { readonly kind: 'container' } | { readonly kind: 'jars'; readonly folder: string } | { readonly kind: 'none'; readonly reason: string }

const image = 'neo4j:5.26-community'
const startLimit = 90_000

/** How a Neo4j can be had on this machine; nothing is started yet. */
export function wayToNeo4j(): Way {
  const { url, folder } = neo4jForTests()
  if (url !== undefined) return { kind: 'address', url }
  if (dockerAnswers()) return { kind: 'container' }
  if (folder === undefined) return { kind: 'none', reason: 'no Neo4j: set NEXUM_TEST_NEO4J to the address of an empty one, start Docker, or run .ci/neo4j.sh and set NEXUM_TEST_NEO4J_HOME=.neo4j' }
  if (!existsSync(join(folder, 'lib'))) return { kind: 'none', reason: `no Neo4j: NEXUM_TEST_NEO4J_HOME names ${folder}, which has no lib folder with its jars; .ci/neo4j.sh fetches them` }
  return { kind: 'jars', folder }
}

export function startNeo4j(way: Exclude<Way, { kind: 'none' }>): Promise<RunningNeo4j> {
  if (way.kind === 'address') return useAddress(way.url)
  return way.kind === 'container' ? startContainer() : startJars(way.folder)
}

/** Ties first: a hub with its ties in one transaction is more than the server's memory holds. */
export async function emptyNeo4j(address: Neo4jAddress): Promise<void> {
  await withDriver(address, async run => {
    for (const statement of ['MATCH ()-[r]->() WITH r LIMIT 20000 DELETE r RETURN count(r) AS count', 'MATCH (n) WHERE NOT n:TestDatabase WITH n LIMIT 20000 DELETE n RETURN count(n) AS count']) {
      while (await run(statement) > 0);
    }
  })
}

function dockerAnswers(): boolean {
  return spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5_000, stdio: 'ignore' }).status === 0
}

/** Tests empty the database they use, so a database with something in it is only taken if it was theirs before. */
async function useAddress(url: string): Promise<RunningNeo4j> {
  const { protocol, host, username, password } = new URL(url)
  const address = { url: `${protocol}//${host}`, user: decodeURIComponent(username) || 'neo4j', password: decodeURIComponent(password), database: 'neo4j' }
  await withDriver(address, async run => {
    const others = await run('OPTIONAL MATCH (t:TestDatabase) WITH count(t) AS marked OPTIONAL MATCH (n) WHERE marked = 0 RETURN count(n) AS count')
    if (others > 0) throw new Error(`The Neo4j that NEXUM_TEST_NEO4J names (${address.url}) holds ${others} nodes. Tests empty the database that they use: name an empty one.`)
    await run('MERGE (t:TestDatabase) RETURN count(t) AS count')
  })
  return { address, stop: () => Promise.resolve() }
}

async function startContainer(): Promise<RunningNeo4j> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const password = 'only-for-tests'
  const container = await new Neo4jContainer(image).withPassword(password).withStartupTimeout(startLimit).start()
  return { address: { url: container.getBoltUri(), user: 'neo4j', password, database: 'neo4j' }, stop: async () => { await container.stop() } }
}

async function startJars(folder: string): Promise<RunningNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'nexum-neo4j-'))
  const port = await freePort()
  const log = join(home, 'neo4j.log')
  await writeConfiguration(home, port)
  const child = spawnServer(folder, home, log)
  const address = { url: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: '', database: 'neo4j' }
  const stop = async () => {
    await ended(child)
    await rm(home, { recursive: true, force: true })
  }
  try {
    await answers(child, address)
    return { address, stop }
  } catch (error) {
    const said = await readFile(log, 'utf8').catch(() => '')
    await stop()
    throw new Error(`Neo4j did not start from ${folder}: ${said.slice(-1500)}`, { cause: error })
  }
}

async function writeConfiguration(home: string, port: number): Promise<void> {
  await mkdir(join(home, 'conf'))
  await writeFile(join(home, 'conf', 'neo4j.conf'), [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    ''
  ].join('\n'))
}

function spawnServer(folder: string, home: string, log: string): ChildProcess {
  const output = openSync(log, 'a')
  const jars = readdirSync(join(folder, 'lib')).some(name => name.endsWith('.jar')) ? join(folder, 'lib', '*') : ''
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const child = spawn('java', ['-Xmx1g', ...opens, '-cp', jars, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], { stdio: ['ignore', output, output] })
  closeSync(output)
  const kill = () => { child.kill('SIGKILL') }
  process.once('exit', kill)
  child.once('exit', () => process.removeListener('exit', kill))
  return child
}

async function answers(child: ChildProcess, address: Neo4jAddress): Promise<void> {
  const until = Date.now() + startLimit
  let failed: unknown
  child.once('error', error => { failed = error })
  while (Date.now() < until) {
    if (failed !== undefined) throw failed instanceof Error ? failed : new Error('java cannot be started')
    if (child.exitCode !== null) throw new Error(`its process has ended with exit code ${child.exitCode}`)
    try {
      await withDriver(address, run => run('RETURN 1 AS count'))
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 300))
    }
  }
  throw new Error(`no answer after ${startLimit / 1000} s`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const exit = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await exit
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

type Count = (statement: string) => Promise<number>

async function withDriver<T>({ url, user, password, database }: Neo4jAddress, work: (run: Count) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(url, password === '' ? undefined : neo4j.auth.basic(user, password), { disableLosslessIntegers: true, connectionTimeout: 4_000 })
  try {
    return await work(async statement => Number((await driver.executeQuery(statement, {}, { database })).records[0]?.get('count') ?? 0))
  } finally {
    await driver.close()
  }
}

/** Where a suite waits for its turn with the one Neo4j of the run. The turn ends when the connection does, however the process ends. */
export async function takeTurn(port: number): Promise<{ address: Neo4jAddress; release(): void }> {
  const socket = connect(port, '127.0.0.1')
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8').once('error', reject).once('close', () => reject(new Error('the Neo4j of this run is gone')))
    socket.on('data', (part: string) => {
      text += part
      if (text.endsWith('\n')) resolve(text)
    })
  })
  const answer = JSON.parse(line) as { address: Neo4jAddress } | { error: string }
  if ('error' in answer) throw new Error(answer.error)
  return { address: answer.address, release: () => socket.destroy() }
}
